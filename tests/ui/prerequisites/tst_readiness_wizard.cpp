// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "tests/ui/prerequisites/sample_results.h"
#include "tests/ui/settings/plain_words.h"
#include "ui/prerequisites/check_view.h"
#include "ui/prerequisites/checks_step.h"
#include "ui/prerequisites/readiness_wizard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dwc;
using namespace dwc::testing;

class TestReadinessWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wizard.reset(); }

    void eachPageAsksForItsOwnChecks();
    void oneCannotPassAFailure();
    void theReportIsReachedPastAFailure();
    void whatCouldNotBeToldIsSaid();
    void oneCannotPassWhatWasStopped();
    void warningsLetOneGoOn();
    void anotherWriterStandsInNobodysWayHere();
    void savesTheScenarioAndChecksAgain();
    void aScenarioThatCouldNotBeSavedIsNotShown();
    void theReportNamesWhatFailedFirst();
    void whatCouldNotBeToldIsNoGoAhead();
    void byKeyboardAlone();

private:
    WizardFrame *frame() const { return m_wizard->findChild<WizardFrame *>(); }
    ChecksStep *step(int number) const { return m_wizard->findChild<ChecksStep *>(QStringLiteral("checksStep%1").arg(number)); }
    QString verdictOf(int number) const
    {
        return step(number)->findChild<QLabel *>(QStringLiteral("stepVerdict"))->text();
    }
    /// Answers the last request: `id` with that, all others pass.
    void answer(const char *id = "", const CheckResult &result = passedSample());
    void goOn() { frame()->nextButton()->click(); }

    Theme m_theme{*qApp};
    PlainWords m_words;
    Profile m_profile;
    std::unique_ptr<ReadinessWizard> m_wizard;
    std::vector<CheckRequest> m_requests;
};

void TestReadinessWizard::init()
{
    m_requests.clear();
    m_profile = {};
    m_profile.name = "contoso";
    m_wizard = std::make_unique<ReadinessWizard>(m_theme, checkWords(), m_words, m_profile);
    connect(m_wizard.get(), &ReadinessWizard::checkRequested, this, [this](const CheckRequest &request) {
        m_requests.push_back(request);
        m_wizard->setStarted(request);
    });
    m_wizard->resize(1280, 800);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    m_wizard->begin();
}

void TestReadinessWizard::answer(const char *id, const CheckResult &result)
{
    for (const Check *check : m_requests.back().wanted)
        m_wizard->setDone(*check, check->id == id ? result : passedSample());
    m_wizard->setFinished();
}

void TestReadinessWizard::eachPageAsksForItsOwnChecks()
{
    const std::vector<CheckArea> areas[] = {{CheckArea::Scenario, CheckArea::Machine},
                                            {CheckArea::Cloud},
                                            {CheckArea::Directory, CheckArea::Forest},
                                            {CheckArea::Writers, CheckArea::Permissions}};
    for (std::size_t page = 0; page < std::size(areas); ++page) {
        QCOMPARE(m_requests.size(), page + 1);
        QCOMPARE(m_requests.back().wanted, checksIn(areas[page]));
        QVERIFY(!frame()->nextButton()->isEnabled()); // while they run
        answer();
        QVERIFY(frame()->nextButton()->isEnabled());
        goOn();
    }
    QCOMPARE(frame()->current(), 4);
    frame()->setCurrent(1);
    QCOMPARE(m_requests.size(), std::size(areas)); // what was told is kept
    QSignalSpy finished(m_wizard.get(), &ReadinessWizard::finished);
    frame()->setCurrent(4);
    goOn();
    QCOMPARE(finished.count(), 1);
}

void TestReadinessWizard::oneCannotPassAFailure()
{
    answer();
    goOn();
    answer("cloud.licence", failedSample());
    QVERIFY(!frame()->nextButton()->isEnabled());
    QVERIFY2(verdictOf(1).contains(QStringLiteral("1 check failed")) ||
                 verdictOf(1).contains(QStringLiteral("1 checks failed")),
             qPrintable(verdictOf(1)));
    QCOMPARE(frame()->nextButton()->accessibleDescription(), verdictOf(1));
    QTest::keyClick(frame()->nextButton(), Qt::Key_Return);
    goOn();
    QCOMPARE(frame()->current(), 1);
    QCOMPARE(step(1)->panel()->view()->chosen(), &checkOf("cloud.licence"));
    QTest::mouseClick(step(1)->findChild<Button *>(QStringLiteral("stepAgain")), Qt::LeftButton);
    QCOMPARE(m_requests.back().wanted, checksIn(std::array{CheckArea::Cloud}));
    answer();
    goOn();
    QCOMPARE(frame()->current(), 2);
}

void TestReadinessWizard::theReportIsReachedPastAFailure()
{
    answer();
    goOn();
    auto *toReport = step(1)->findChild<Button *>(QStringLiteral("stepToReport"));
    QVERIFY(!toReport->isVisible());
    answer("cloud.licence", failedSample());
    QVERIFY(toReport->isVisible());
    QTest::mouseClick(toReport, Qt::LeftButton);
    QCOMPARE(frame()->current(), 4);
    QCOMPARE(m_requests.back().wanted, checksIn(std::array{CheckArea::Directory, CheckArea::Forest,
                                                           CheckArea::Writers, CheckArea::Permissions}));
    const auto *verdict = m_wizard->findChild<QLabel *>(QStringLiteral("resultVerdict"));
    QVERIFY2(verdict->text().startsWith(QStringLiteral("Checking")), qPrintable(verdict->text()));
    answer();
    const auto isDone = [this](int number) { // as its tick says
        return !m_wizard->findChild<QWidget *>(QStringLiteral("wizardStepButton%1").arg(number))
                    ->accessibleName()
                    .contains(QStringLiteral("not done"));
    };
    QVERIFY(isDone(1) && !isDone(2) && isDone(3) && isDone(4));
    QVERIFY2(verdict->text().contains(QStringLiteral("in the way")), qPrintable(verdict->text()));
    m_wizard->findChild<Button *>(QStringLiteral("copyReport"))->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("cloud.licence")));
    QVERIFY(copied.contains(QStringLiteral("permissions.server")));
}

void TestReadinessWizard::whatCouldNotBeToldIsSaid()
{
    answer();
    goOn();
    answer("cloud.expiry", unknownFor(Error{ErrorKind::NotFound, {}, {}, 0, {}, {}}));
    QVERIFY2(verdictOf(1).contains(QStringLiteral("not known")), qPrintable(verdictOf(1)));
    QTest::mouseClick(step(1)->findChild<Button *>(QStringLiteral("stepAgain")), Qt::LeftButton);
    answer("cloud.expiry", warningSample());
    QVERIFY2(verdictOf(1).contains(QStringLiteral("stands in the way")), qPrintable(verdictOf(1)));
}

void TestReadinessWizard::oneCannotPassWhatWasStopped()
{
    m_wizard->setDone(*m_requests.back().wanted.front(), stoppedSample());
    m_wizard->setFinished();
    QVERIFY(!frame()->nextButton()->isEnabled());
}

void TestReadinessWizard::warningsLetOneGoOn()
{
    answer();
    goOn();
    answer("cloud.expiry", unknownFor(Error{ErrorKind::NotFound, {}, {}, 0, {}, {}}));
    QVERIFY(frame()->nextButton()->isEnabled());
    goOn();
    answer("directory.account", warningSample());
    goOn();
    QCOMPARE(frame()->current(), 3);
}

void TestReadinessWizard::anotherWriterStandsInNobodysWayHere()
{
    for (int page = 0; page < 3; ++page) {
        answer();
        goOn();
    }
    answer("writers.directory", failedSample());
    QVERIFY(frame()->nextButton()->isEnabled());
    auto *model = step(3)->panel()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->line(row).kind == CheckLine::Kind::Tick)
            model->setData(model->index(row, CheckModel::Question), Qt::Checked, Qt::CheckStateRole);
    }
    QVERIFY(m_requests.back().otherWriterIsOff);
    QCOMPARE(m_requests.back().wanted, checksIn(std::array{CheckArea::Writers}));
    answer("writers.directory", warningSample());
    answer();
    QTest::mouseClick(step(3)->findChild<Button *>(QStringLiteral("stepAgain")), Qt::LeftButton);
    answer("permissions.create", failedSample());
    QVERIFY(!frame()->nextButton()->isEnabled()); // a right that is missing does
}

void TestReadinessWizard::savesTheScenarioAndChecksAgain()
{
    answer();
    QSignalSpy chosen(m_wizard.get(), &ReadinessWizard::scenarioChosen);
    auto *adfs = m_wizard->findChild<QRadioButton *>(QStringLiteral("scenario0"));
    QVERIFY(!adfs->isChecked());
    QTest::mouseClick(adfs, Qt::LeftButton, {}, {8, adfs->height() / 2});
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<Scenario>(), Scenario::Adfs);
    QCOMPARE(m_requests.size(), std::size_t(1)); // not before it is saved
    m_profile.scenario = Scenario::Adfs;
    m_wizard->setProfile(m_profile);
    QCOMPARE(m_requests.size(), std::size_t(2));
    QVERIFY(!frame()->nextButton()->isEnabled());
    answer();
    QVERIFY(frame()->nextButton()->isEnabled());
    QCOMPARE(chosen.count(), 1);
}

void TestReadinessWizard::aScenarioThatCouldNotBeSavedIsNotShown()
{
    auto *adfs = m_wizard->findChild<QRadioButton *>(QStringLiteral("scenario0"));
    adfs->click();
    m_wizard->tell(Tone::Danger, QStringLiteral("It cannot be saved."), QStringLiteral("The disk is full."));
    QVERIFY(!adfs->isChecked());
    QVERIFY(m_wizard->findChild<Banner *>(QStringLiteral("wizardNews"))->isVisible());
    answer();
    goOn();
    QVERIFY(!m_wizard->findChild<Banner *>(QStringLiteral("wizardNews"))->isVisible());
}

void TestReadinessWizard::whatCouldNotBeToldIsNoGoAhead()
{
    for (int page = 0; page < 4; ++page) {
        for (const Check *check : m_requests.back().wanted)
            m_wizard->setDone(*check, page == 1 ? unknownFor(Error{ErrorKind::TimedOut, "graph", {}, 0, {}, {}})
                                                : warningSample());
        m_wizard->setFinished();
        goOn();
    }
    QCOMPARE(frame()->current(), 4);
    const QString verdict = m_wizard->findChild<QLabel *>(QStringLiteral("resultVerdict"))->text();
    const std::vector<const Check *> untold = checksIn(std::array{CheckArea::Cloud});
    const auto needed = std::ranges::count(untold, true, &Check::isNeeded);
    QVERIFY2(verdict.contains(QStringLiteral("Nothing failed")) && verdict.contains(QStringLiteral("not known")) &&
                 verdict.contains(QString::number(needed)),
             qPrintable(verdict));
    m_wizard->findChild<Button *>(QStringLiteral("copyReport"))->click();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(verdict), qPrintable(QGuiApplication::clipboard()->text()));
}

void TestReadinessWizard::theReportNamesWhatFailedFirst()
{
    for (int page = 0; page < 3; ++page) {
        answer("cloud.expiry", warningSample());
        goOn();
    }
    answer("writers.directory", failedSample(Cure::Settings));
    goOn();
    const auto *verdict = m_wizard->findChild<QLabel *>(QStringLiteral("resultVerdict"));
    QVERIFY2(verdict->text().startsWith(QLatin1Char('1')), qPrintable(verdict->text()));
    m_wizard->findChild<Button *>(QStringLiteral("copyReport"))->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("contoso")));
    QVERIFY(copied.indexOf(QStringLiteral("writers.directory")) <
            copied.indexOf(QStringLiteral("cloud.expiry")));
    const auto *list = m_wizard->findChild<QWidget *>(QStringLiteral("resultStep"))->findChild<CheckView *>();
    QCOMPARE(list->chosen(), &checkOf("writers.directory"));
    const auto *model = qobject_cast<CheckModel *>(list->model());
    QCOMPARE(model->line(0).answer->check, &checkOf("writers.directory"));
    QCOMPARE(model->line(1).answer->check, &checkOf("cloud.expiry"));
}

void TestReadinessWizard::byKeyboardAlone()
{
    answer();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(frame()->current(), 1);
    answer();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(frame()->current(), 2);
    QSignalSpy left(m_wizard.get(), &ReadinessWizard::left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

QTEST_MAIN(TestReadinessWizard)
#include "tst_readiness_wizard.moc"
