// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "app/words/report_text.h"
#include "tests/support/made_up_outlook.h"
#include "tests/ui/enable/forest_backend.h"
#include "tests/ui/shots/fit.h"
#include "ui/devices/devices_page.h"
#include "ui/disable/disable_wizard.h"
#include "ui/enable/enable_wizard.h"
#include "ui/plan/review_page.h"
#include "ui/prerequisites/readiness_wizard.h"
#include "ui/settings/settings_page.h"
#include "ui/setup/connect_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/wizard_frame.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QListWidget>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <algorithm>

using namespace dwc;

namespace {

/// A tenant at work, a forest that lacks everything, runs of every kind.
class WorkingTenant final : public testing::ScriptedBackend
{
public:
    explicit WorkingTenant(Script &script) : ScriptedBackend(script) {}

    Result<Profile> loadProfile(const std::string &name) override
    {
        auto profile = ScriptedBackend::loadProfile(name);
        profile->directory.domain = "corp.example";
        profile->directory.user = "svc-writeback@corp.example";
        return profile;
    }
    Result<Outlook> look(const Profile &, const PlanRequest &, std::stop_token,
                         const ProgressFunction &) override
    {
        return *testing::madeUpOutlook(testing::madeUpDevices(300));
    }
    Result<std::vector<RunRecord>> runs(const Profile &, std::size_t) override
    {
        std::vector<RunRecord> runs;
        for (const RunState state : {RunState::Done, RunState::Stopped, RunState::Failed,
                                     RunState::Interrupted, RunState::Guarded}) {
            RunRecord run;
            run.id = RunId(runs.size() + 1);
            run.start.started = {testing::kMadeUpNow.ms + std::int64_t(runs.size()) * 1'000};
            run.ended = Moment{run.start.started.ms + 65'000};
            run.state = state;
            run.written = 1'234;
            run.counts.created = 1'234;
            run.failed = runs.size() % 2;
            runs.push_back(run);
        }
        return runs;
    }
    Result<std::vector<JournalEntry>> entries(const Profile &, RunId) override
    {
        return std::vector<JournalEntry>{};
    }
    Result<void> check(const Profile &, const CheckRequest &request, std::stop_token,
                       const CheckDone &done) override
    {
        std::size_t number = 0;
        for (const Check &check : checks())
            if (request.wanted.empty() || std::ranges::count(request.wanted, &check) > 0)
                done(check, number++ % 5 == 0 ? failed({Sentence("It is there.")}, {Sentence("Check again.")})
                                              : passed({Sentence("It is there.")}));
        return {};
    }
    Result<ForestLook> lookAtForest(const Profile &, const PreparationWish &wish, std::stop_token) override
    {
        return testing::bareLook(wish);
    }
};

/// Hears which texts the translator asked before it does not have.
class Missing final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const QLatin1String of(context);
        if (of.startsWith(QLatin1String("dwc")) || s_ours.contains(of))
            found += QString(of) + QStringLiteral(": ") + QString::fromUtf8(text);
        return {};
    }
    bool isEmpty() const override { return false; }
    mutable QSet<QString> found;

private:
    inline static const QSet<QString> s_ours{
        QStringLiteral("OverviewPage"), QStringLiteral("ReviewPage"),    QStringLiteral("RunsPage"),
        QStringLiteral("Settings"),     QStringLiteral("Prerequisites"), QStringLiteral("ConnectWizard")};
};

} // namespace

/// What holds on every page and wizard page, in every language.
class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void everyTextIsTranslated();
    void noTextIsCutOff();
    void whatTakesTheFocusHasAName();
    void tabReachesEverything();

private:
    void settle() const;
    /// Brings each page and wizard page to the front in turn.
    void walk(const std::function<void(const QString &)> &look);
    template <class Wizard>
    void walkWizard(const char *name, const std::function<void(const QString &)> &look);
    void apply();

    QTemporaryDir m_scratch;
    QTranslator m_translator;
    std::unique_ptr<Missing> m_missing;
    std::unique_ptr<QSettings> m_settings;
    Theme m_theme{*qApp};
    testing::ScriptedBackend::Script m_script;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestEveryPage::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "it"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestEveryPage::init()
{
    QFETCH_GLOBAL(const QString, language);
    QLocale::setDefault(QLocale(language));
    m_missing = std::make_unique<Missing>();
    QCoreApplication::installTranslator(m_missing.get());
    QVERIFY(m_translator.load(QStringLiteral(":/i18n/dwc_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&m_translator);
    m_settings =
        std::make_unique<QSettings>(m_scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_settings->clear();
    m_engine = std::make_unique<Engine>(std::make_unique<WorkingTenant>(m_script));
    m_window = std::make_unique<MainWindow>(
        WindowParts{m_theme, *m_engine, windowText(), checkWords(), *m_settings});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy read(m_engine.get(), &Engine::readingChanged);
    m_engine->openProfile("contoso");
    QTRY_VERIFY(m_engine->reading().outlook != nullptr);
    settle();
}

void TestEveryPage::cleanup()
{
    m_window.reset();
    m_engine.reset();
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(m_missing.get());
}

void TestEveryPage::settle() const
{
    QTRY_VERIFY(m_engine->activity() == Activity::Idle && !m_engine->isChecking() &&
                !m_engine->isLookingAtForest() && !m_engine->isLookingAtLeaving());
    QApplication::processEvents();
    QApplication::processEvents(); // what changed in that turn is laid out in the next
}

template <class Wizard>
void TestEveryPage::walkWizard(const char *name, const std::function<void(const QString &)> &look)
{
    auto *wizard = m_window->findChild<Wizard *>();
    QVERIFY(wizard);
    auto *frame = wizard->template findChild<WizardFrame *>();
    for (int step = 0; step < frame->count(); ++step) {
        frame->setCurrent(step);
        settle();
        look(QStringLiteral("%1 %2").arg(QString::fromLatin1(name)).arg(step + 1));
    }
}

/// As if the plan had been written, but for what failed.
void TestEveryPage::apply()
{
    ApplyResult result;
    result.plan = m_engine->reading().outlook->plan;
    for (std::uint32_t number = 0; number < result.plan.changes.size(); ++number)
        result.report.outcomes.push_back(
            {number, OutcomeResult(number % (int(OutcomeResult::NotSent) + 1)), {}, std::nullopt, {}});
    result.report.written = 10;
    result.report.failed = 3;
    m_window->findChild<ReviewPage *>()->setApplied(result);
}

void TestEveryPage::walk(const std::function<void(const QString &)> &look)
{
    for (const PageLook &page : kPages) {
        m_window->showPage(page.page);
        settle();
        look(titleOf(page.page));
    }
    auto *devices = m_window->findChild<QTableView *>(QStringLiteral("deviceTable"));
    m_window->showPage(Page::Devices);
    for (int row = 0; row < devices->model()->rowCount(); row += 17) {
        devices->setCurrentIndex(devices->model()->index(row, 0));
        look(QStringLiteral("Devices, row %1").arg(row));
    }
    m_window->showPage(Page::Settings);
    auto *sections = m_window->findChild<SettingsPage *>()->findChild<QListWidget *>();
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        settle();
        look(QStringLiteral("Settings %1").arg(row + 1));
    }
    m_engine->check({});
    m_window->showPage(Page::Prerequisites);
    settle();
    look(QStringLiteral("Prerequisites, checked"));
    m_window->showReadiness();
    walkWizard<ReadinessWizard>("Readiness", look);
    m_window->showEnable();
    walkWizard<EnableWizard>("Enable", look);
    m_window->showDisable();
    walkWizard<DisableWizard>("Disable", look);
    m_window->showConnect();
    walkWizard<ConnectWizard>("Connect", look);
    m_window->showPage(Page::Review);
    apply();
    look(QStringLiteral("Review, written"));
}

void TestEveryPage::everyTextIsTranslated()
{
    QFETCH_GLOBAL(const QString, language);
    if (language == u"en")
        QSKIP("English texts are their own translations");
    walk([](const QString &) {});
    QStringList missing(m_missing->found.cbegin(), m_missing->found.cend());
    for (const char *same :
         {"Settings: Kerberos", "Settings: LDAPS", "Settings: StartTLS", "dwctl: It is there.",
          "dwctl: Check again."}) // names, and what this test says itself
        missing.removeAll(QString::fromLatin1(same));
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestEveryPage::noTextIsCutOff()
{
    QStringList cut;
    walk([&](const QString &page) {
        for (const QString &text : textsWithoutRoom(*m_window))
            cut += page + QStringLiteral(": ") + text;
    });
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestEveryPage::whatTakesTheFocusHasAName()
{
    QStringList nameless;
    walk([&](const QString &page) {
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || spoken->text(QAccessible::Name).isEmpty())
                nameless += page + QStringLiteral(": ") +
                            QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName();
        }
    });
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestEveryPage::tabReachesEverything()
{
    QFETCH_GLOBAL(const QString, language);
    if (language != u"en")
        QSKIP("The order is the same in every language");
    QStringList unreached;
    walk([&](const QString &page) {
        QSet<const QWidget *> reached;
        for (int presses = 0; presses < 200; ++presses) {
            const QWidget *at = QApplication::focusWidget();
            if (at && reached.contains(at) && presses > 100)
                break;
            reached += at;
            QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key_Tab);
        }
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isOneOfMany = button && button->autoExclusive(); // the arrows lead there
            const bool isGrouped = button && button->group() && button->group()->exclusive();
            if (widget->isVisible() && widget->isEnabled() &&
                (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() &&
                !isOneOfMany && !isGrouped && !reached.contains(widget))
                unreached += page + QStringLiteral(": ") +
                             QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                             widget->objectName();
        }
    });
    unreached.removeDuplicates();
    QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
}

QTEST_MAIN(TestEveryPage)
#include "tst_every_page.moc"
