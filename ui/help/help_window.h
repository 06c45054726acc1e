// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_pages.h"
#include "ui/theme/theme.h"

#include <QSettings>
#include <QWidget>

class QLabel;

namespace dwc {

class Button;
class HelpContents;
class HelpText;
class SearchField;

/// The help in a window of its own, to stand beside the window it is about: contents, one page, search in it.
/// It remembers its place in `settings`, which outlive it.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    HelpWindow(Theme &theme, const CheckWords &words, QSettings &settings, QWidget *parent = nullptr);

    void showPage(HelpPage page);
    HelpPage page() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeSide();
    void addKeys();
    void search(const QString &text);
    void goToHit(int step);
    void tellHits();
    void takePage(HelpPage page);

    Theme &m_theme;
    QSettings &m_settings;
    HelpContents *m_contents;
    HelpText *m_text;
    Button *m_back;
    Button *m_forward;
    SearchField *m_search;
    QLabel *m_hits;
    QString m_searched;
};

} // namespace dwc
