// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>
#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace dwc {

class Button;

/// Title, one line of facts, secondary buttons and the one primary. When it is narrow, secondary ones move
/// into "More", the first ones first.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setFacts(const QString &facts);
    /// Owned by the header; in the order added.
    Button *addSecondary(const QString &text, const QString &icon = {});
    Button *primary() const { return m_primary; } ///< hidden until it has a text and is shown
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void helpRequested(); ///< the quiet "Help" before the other buttons

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    Theme &m_theme;
    QLabel *m_title;
    QLabel *m_facts;
    QHBoxLayout *m_row;
    std::vector<Button *> m_secondary;
    std::vector<bool> m_wanted; ///< shown by the page, whether or not there is room
    Button *m_more;
    QMenu *m_menu;
    Button *m_primary;
    bool m_fitting = false;
};

} // namespace dwc
