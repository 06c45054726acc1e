// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

#include <QWidget>
#include <vector>

class QAbstractButton;

namespace dwc {

class Theme;

/// One line of facts at the foot of the window. Each part opens its page; the last parts give way when there
/// is no room for all.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString text; ///< foreign text in it is printable already; empty: the part is left out
        Page page;
    };

    explicit StatusLine(Theme &theme, QWidget *parent = nullptr);
    void setParts(const std::vector<Part> &parts);

Q_SIGNALS:
    void pageRequested(dwc::Page page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    Theme &m_theme;
    std::vector<QAbstractButton *> m_buttons;
};

} // namespace dwc
