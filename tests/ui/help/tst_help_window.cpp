// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "ui/help/help_contents.h"
#include "ui/help/help_text.h"
#include "ui/help/help_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace dwc;

/// Takes what the program would hand to a browser.
class Outside : public QObject
{
    Q_OBJECT

public:
    int opened = 0;

public Q_SLOTS:
    void open(const QUrl &) { ++opened; }
};

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void followsALinkByKeyboardAndComesBack();
    void leavesTheHelpForNothing();
    void theContentsLeadToEveryPage();
    void aPlaceOnAPageIsReached();
    void findsAndGoesOn();
    void whatIsNotThereIsSaid();
    void keepsWhatIsSearchedFromPageToPage();
    void keysLeadEverywhere();
    void escapeCloses();
    void remembersItsPlace();
    void followsTheColours();
    void everythingHasAName();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    HelpText *text() const { return part<HelpText>("help.text"); }
    SearchField *search() const { return part<SearchField>("help.search"); }
    QString hits() const { return part<QLabel>("help.hits")->text(); }
    void type(const QString &words)
    {
        QTest::keyClicks(search(), words);
        QTest::keyClick(search(), Qt::Key_Return);
    }

    QTemporaryDir m_scratch;
    std::unique_ptr<QSettings> m_settings;
    Theme m_theme{*qApp};
    std::unique_ptr<HelpWindow> m_window;
};

void TestHelpWindow::init()
{
    m_settings =
        std::make_unique<QSettings>(m_scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_window = std::make_unique<HelpWindow>(m_theme, checkWords(), *m_settings);
    m_window->showPage(HelpPage::Devices);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelpWindow::followsALinkByKeyboardAndComesBack()
{
    QVERIFY(text()->hasFocus());
    QVERIFY(!part<Button>("help.back")->isEnabled());
    QTest::keyClick(text(), Qt::Key_Tab); // the first link of the page
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(m_window->page(), HelpPage::Settings);
    QVERIFY(m_window->windowTitle().contains(helpTitle(HelpPage::Settings, QStringLiteral("en"))));
    QCOMPARE(part<HelpContents>("help.contents")->currentRow(), int(HelpPage::Settings));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->page(), HelpPage::Devices);
    QVERIFY(part<Button>("help.forward")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->page(), HelpPage::Settings);
    part<Button>("help.back")->click();
    QCOMPARE(m_window->page(), HelpPage::Devices);
}

void TestHelpWindow::leavesTheHelpForNothing()
{
    Outside outside;
    for (const char *scheme : {"https", "http", "file", "mailto"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &outside, "open");
    const QString before = text()->toPlainText();
    for (const char *link : {"https://login.example/", "http://a.example/x.html", "file:///etc/passwd",
                             "mailto:a@b.example", "help:/none.html", "qrc:/help/en/runs.html"}) {
        Q_EMIT text()->anchorClicked(QUrl(QString::fromLatin1(link)));
        QCOMPARE(text()->toPlainText(), before);
        QCOMPARE(m_window->page(), HelpPage::Devices);
    }
    QCOMPARE(outside.opened, 0);
    for (const char *scheme : {"https", "http", "file", "mailto"})
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

void TestHelpWindow::theContentsLeadToEveryPage()
{
    auto *contents = part<HelpContents>("help.contents");
    QCOMPARE(contents->count(), int(kHelpPages.size()));
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Home);
    for (const HelpEntry &entry : kHelpPages) {
        QCOMPARE(m_window->page(), entry.page);
        QCOMPARE(text()->document()->firstBlock().text(), contents->currentItem()->text());
        QTest::keyClick(contents, Qt::Key_Down);
    }
}

void TestHelpWindow::aPlaceOnAPageIsReached()
{
    Q_EMIT text()->anchorClicked(QUrl(QStringLiteral("help:/prerequisites.html#forest.inactivity")));
    QCOMPARE(m_window->page(), HelpPage::Prerequisites);
    QVERIFY(text()->verticalScrollBar()->value() > 0);
}

void TestHelpWindow::findsAndGoesOn()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search()->hasFocus());
    type(QStringLiteral("FOREIGN")); // whatever the case
    QCOMPARE(hits(), QStringLiteral("1 of 1"));
    search()->selectAll();
    type(QStringLiteral("device"));
    const int all = text()->hits();
    QVERIFY(all > 5);
    QCOMPARE(text()->extraSelections().size(), all);
    QCOMPARE(text()->hit(), 0);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(text()->hit(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QCOMPARE(text()->hit(), 2);
    for (int back = 0; back < 3; ++back)
        QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(text()->hit(), all - 1); // round the end
    QCOMPARE(hits(), QStringLiteral("%1 of %1").arg(all));
    QTest::keyClick(search(), Qt::Key_Escape); // empties the field, and closes nothing
    QVERIFY(m_window->isVisible());
    QCOMPARE(text()->extraSelections().size(), 0);
    QVERIFY(hits().isEmpty());
}

void TestHelpWindow::whatIsNotThereIsSaid()
{
    type(QStringLiteral("zeppelin"));
    QCOMPARE(hits(), QStringLiteral("Not on this page"));
    QCOMPARE(search()->accessibleDescription(), hits());
}

void TestHelpWindow::keepsWhatIsSearchedFromPageToPage()
{
    type(QStringLiteral("guard"));
    QCOMPARE(text()->hits(), 0);
    m_window->showPage(HelpPage::Safety);
    QVERIFY(text()->hits() > 3);
    QVERIFY(hits().startsWith(QStringLiteral("1 of ")));
}

void TestHelpWindow::keysLeadEverywhere()
{
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(part<HelpContents>("help.contents")->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(text()->hasFocus());
}

void TestHelpWindow::escapeCloses()
{
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void TestHelpWindow::remembersItsPlace()
{
    m_window->resize(777, 555);
    m_window->close();
    HelpWindow next(m_theme, checkWords(), *m_settings);
    QCOMPARE(next.size(), QSize(777, 555));
}

void TestHelpWindow::followsTheColours()
{
    const auto colourOfALink = [this] {
        QTextCursor link = text()->document()->find(QStringLiteral("Settings"));
        return link.charFormat().foreground().color();
    };
    m_theme.setScheme(Scheme::Light);
    QCOMPARE(colourOfALink(), m_theme.colour(Role::Accent));
    text()->verticalScrollBar()->setValue(40);
    m_theme.setScheme(Scheme::Dark);
    QCOMPARE(colourOfALink(), m_theme.colour(Role::Accent));
    QCOMPARE(m_window->page(), HelpPage::Devices);
    QCOMPARE(text()->verticalScrollBar()->value(), 40);
    m_theme.setScheme(Scheme::Light);
}

void TestHelpWindow::everythingHasAName()
{
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestHelpWindow)
#include "tst_help_window.moc"
