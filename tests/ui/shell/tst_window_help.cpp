// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "app/words/report_text.h"
#include "tests/ui/bridge/scripted_backend.h"
#include "ui/help/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"

#include <QApplication>
#include <QMenuBar>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace dwc;

namespace {

/// Knows one profile, and no server.
class OneProfile final : public testing::ScriptedBackend
{
public:
    explicit OneProfile(Script &script) : ScriptedBackend(script) {}
    Result<std::vector<ProfileEntry>> profiles() override { return std::vector<ProfileEntry>{}; }
    Result<Outlook> look(const Profile &, const PlanRequest &, std::stop_token,
                         const ProgressFunction &) override
    {
        return fail(ErrorKind::Stopped);
    }
};

} // namespace

class TestWindowHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void f1OpensThePageForWhatIsInFront();
    void f1OnTheWelcomePage();
    void f1InTheWizards();
    void everyPageHasItsOwn();
    void aPageHeaderLeadsThere();
    void theMenuLeadsThere();
    void oneWindowServesAll();
    void itGoesWithTheWindow();

private:
    static HelpWindow *help()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<HelpWindow *>(widget))
                return found;
        }
        return nullptr;
    }
    /// The page that is open to be read, if one is.
    static std::optional<HelpPage> shown()
    {
        return help() && help()->isVisible() ? std::optional(help()->page()) : std::nullopt;
    }
    void openAProfile();
    void pressF1()
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key_F1);
    }
    void backToTheWindow()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QTemporaryDir m_scratch;
    std::unique_ptr<QSettings> m_settings;
    Theme m_theme{*qApp};
    testing::ScriptedBackend::Script m_script;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowHelp::init()
{
    m_settings =
        std::make_unique<QSettings>(m_scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_engine = std::make_unique<Engine>(std::make_unique<OneProfile>(m_script));
    m_window = std::make_unique<MainWindow>(
        WindowParts{m_theme, *m_engine, windowText(), checkWords(), *m_settings});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowHelp::cleanup()
{
    m_window.reset();
    m_engine.reset();
    QVERIFY(!help());
}

void TestWindowHelp::openAProfile()
{
    QSignalSpy opened(m_engine.get(), &Engine::profileChanged);
    m_engine->openProfile("contoso");
    QVERIFY(!opened.isEmpty() || opened.wait());
}

void TestWindowHelp::f1OpensThePageForWhatIsInFront()
{
    openAProfile();
    QVERIFY(!help());
    for (const PageLook &look : kPages) {
        m_window->showPage(look.page);
        pressF1();
        QVERIFY(shown() == helpOf(look.page));
        backToTheWindow();
    }
}

void TestWindowHelp::f1OnTheWelcomePage()
{
    QSignalSpy listed(m_engine.get(), &Engine::profilesListed);
    m_window->open({});
    QVERIFY(!listed.isEmpty() || listed.wait());
    pressF1();
    QVERIFY(shown() == HelpPage::Connect);
}

void TestWindowHelp::f1InTheWizards()
{
    m_window->showConnect();
    pressF1();
    QVERIFY(shown() == HelpPage::Connect);
    backToTheWindow();
    openAProfile();
    m_window->showReadiness();
    pressF1();
    QVERIFY(shown() == HelpPage::Prerequisites);
}

void TestWindowHelp::everyPageHasItsOwn()
{
    QSet<int> pages;
    for (const PageLook &look : kPages) {
        pages += int(helpOf(look.page));
        QCOMPARE(helpTitle(helpOf(look.page), QStringLiteral("en")), titleOf(look.page));
    }
    QCOMPARE(pages.size(), qsizetype(kPages.size()));
}

void TestWindowHelp::aPageHeaderLeadsThere()
{
    openAProfile();
    m_window->showPage(Page::Runs);
    int headers = 0;
    for (PageHeader *header : m_window->findChildren<PageHeader *>()) {
        ++headers;
        if (!header->isVisible())
            continue;
        auto *button = header->findChild<Button *>(QStringLiteral("help"));
        QVERIFY(button && button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(headers, int(kPages.size()));
    QVERIFY(shown() == HelpPage::Runs);
}

void TestWindowHelp::theMenuLeadsThere()
{
    m_window->showPage(Page::Devices);
    QAction *entry = nullptr;
    for (QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions())
            entry = action->shortcut() == QKeySequence(Qt::Key_F1) ? action : entry;
    }
    QVERIFY(entry);
    QCOMPARE(entry->text(), QStringLiteral("&Help"));
    entry->trigger();
    QVERIFY(shown() == HelpPage::Devices);
}

void TestWindowHelp::oneWindowServesAll()
{
    openAProfile();
    m_window->showPage(Page::Devices);
    pressF1();
    const QPointer<HelpWindow> first = help();
    QVERIFY(first);
    first->close();
    backToTheWindow();
    m_window->showPage(Page::Settings);
    pressF1();
    QVERIFY(first);
    QCOMPARE(help(), first.data());
    QVERIFY(shown() == HelpPage::Settings);
}

void TestWindowHelp::itGoesWithTheWindow()
{
    pressF1();
    QVERIFY(shown());
    m_window->close();
    QVERIFY(!shown());
}

QTEST_MAIN(TestWindowHelp)
#include "tst_window_help.moc"
