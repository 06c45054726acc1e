// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_pages.h"
#include "ui/theme/theme.h"

#include <QTextBrowser>
#include <vector>

namespace dwc {

/// One help page to read. It follows links between help pages and nothing else: what leads out of the help is
/// never opened, and nothing is loaded from anywhere.
class HelpText : public QTextBrowser
{
    Q_OBJECT

public:
    HelpText(Theme &theme, const CheckWords &words, QWidget *parent = nullptr);

    void go(HelpPage page);
    HelpPage page() const { return m_page; }

    /// Marks every place of a text, without regard to case, and goes to the first. Empty: none.
    void mark(const QString &text);
    /// Marks what was marked before on the page shown now.
    void markAgain() { mark(m_marked); }
    void goToHit(int hit); ///< from 0; beyond either end it goes on at the other
    int hits() const { return int(m_hits.size()); }
    int hit() const { return m_hit; } ///< -1: none

Q_SIGNALS:
    void pageShown(dwc::HelpPage page);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &link);
    void adapt();
    void dress();
    QString look() const;
    void showHits();

    Theme &m_theme;
    const CheckWords &m_words;
    HelpPage m_page = HelpPage::Overview;
    QString m_marked;
    std::vector<QTextCursor> m_hits;
    int m_hit = -1;
};

} // namespace dwc
