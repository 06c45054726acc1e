// SPDX-License-Identifier: Apache-2.0
#include "app/words/report_text.h"
#include "tests/ui/plan/sample_plan.h"
#include "ui/overview/count_button.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/run_chart.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace dwc;
using namespace dwc::testing;

namespace {

std::vector<RunRecord> someRuns(int count)
{
    std::vector<RunRecord> runs;
    for (int i = count; i > 0; --i) {
        RunRecord run;
        run.id = i;
        run.state = RunState::Done;
        run.start.started = {1'700'000'000'000 + i * 1'800'000ll};
        run.counts = {std::uint64_t(i), 2, 0, 1};
        run.written = std::uint64_t(i) + 3;
        runs.push_back(run);
    }
    return runs;
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OverviewPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        m_page = std::make_unique<OverviewPage>(*m_theme, reportText());
        m_page->resize(1064, 772);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void leadsWhereItsButtonsSay()
    {
        auto outlook = std::make_shared<Outlook>();
        outlook->plan = samplePlan({0, 612, 0, 1});
        QSignalSpy review(m_page.get(), &OverviewPage::reviewRequested),
            read(m_page.get(), &OverviewPage::readRequested),
            state(m_page.get(), &OverviewPage::stateRequested);
        auto *primary = m_page->findChild<QPushButton *>(QStringLiteral("overviewPrimary"));
        primary->click();
        QCOMPARE(read.count(), 1);
        m_page->setReading(outlook, 1234);
        primary->click();
        QCOMPARE(review.count(), 1);
        m_page->findChild<QPushButton *>(QStringLiteral("cure-0"))->click();
        QCOMPARE(review.count(), 2);
        for (CountButton *button : m_page->findChildren<CountButton *>()) {
            if (button->state() == DeviceState::Delete)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(state.count(), 1);
        QCOMPARE(state.front().front().value<DeviceState>(), DeviceState::Delete);
    }

    /// The window of 1280 x 800 pixels in a day's work: rare states too, nothing found.
    void aDaysWorkNeedsNoScrolling()
    {
        auto outlook = std::make_shared<Outlook>();
        outlook->plan = samplePlan({12, 0, 25, 6});
        outlook->plan.findings.clear();
        outlook->plan.totals.outOfScope = 54;
        Profile profile;
        profile.directory.domain = "corp.example";
        m_page->setProfile(profile);
        m_page->setRuns(someRuns(14));
        m_page->setReading(outlook, 1234);
        m_page->resize(1280 - 216, 800 - 28);
        QCoreApplication::processEvents();
        const auto *bar = m_page->findChild<QScrollArea *>()->verticalScrollBar();
        QVERIFY2(bar->maximum() == 0, qPrintable(QString::number(bar->maximum())));
        m_page->resize(1280 - 216, 600);
        QCoreApplication::processEvents();
        QVERIFY(bar->maximum() > 0);
    }

    QRect placeOf(const char *name) const
    {
        const auto *part = m_page->findChild<QWidget *>(QString::fromLatin1(name));
        return {part->mapTo(m_page.get(), QPoint()), part->size()};
    }

    /// A column that is mostly white tells less than the numbers would in its place.
    void fewFindingsLieBelowAndManyStandAside()
    {
        auto outlook = std::make_shared<Outlook>();
        outlook->plan = samplePlan({0, 0, 2, 1});
        m_page->setRuns(someRuns(14));
        m_page->resize(1920 - 216, 1080 - 28);
        m_page->setReading(outlook, 1);
        QCoreApplication::processEvents();
        QVERIFY(placeOf("openFindings").top() > placeOf("runChart").bottom());
        QVERIFY(placeOf("openFindings").height() < 100);
        QCOMPARE(placeOf("count-0").top(), placeOf("count-5").top()); // one row
        auto many = std::make_shared<Outlook>(*outlook);
        for (const FindingCode code : {FindingCode::AnotherWriter, FindingCode::DuplicateKey,
                                       FindingCode::HeldDevice, FindingCode::OwnerPrivileged})
            many->plan.findings.push_back({Severity::Warning, code, {}, {}, {}});
        m_page->setReading(many, 1);
        QCoreApplication::processEvents();
        QVERIFY(placeOf("openFindings").left() > placeOf("runChart").right());
        QCOMPARE(placeOf("count-0").top(), placeOf("count-5").top());
        m_page->setReading(outlook, 1);
        QCoreApplication::processEvents();
        QVERIFY(placeOf("openFindings").top() > placeOf("runChart").bottom());
    }

    /// Beside the findings or above them, all counts stand in one row.
    void countsStayInOneRowBesideFindings()
    {
        auto outlook = std::make_shared<Outlook>();
        outlook->plan = samplePlan({0, 0, 2, 1});
        outlook->plan.totals.outOfScope = outlook->plan.totals.skipped = 100'004;
        for (const FindingCode code : {FindingCode::AnotherWriter, FindingCode::DuplicateKey,
                                       FindingCode::HeldDevice, FindingCode::OwnerPrivileged})
            outlook->plan.findings.push_back({Severity::Warning, code, {}, {}, {}});
        m_page->setRuns(someRuns(14));
        m_page->resize(1280 - 216, 800 - 28);
        m_page->setReading(outlook, 1);
        QCoreApplication::processEvents();
        QVERIFY(placeOf("openFindings").left() > placeOf("runChart").right());
        const int top = placeOf("count-0").top();
        for (const CountButton *button : m_page->findChildren<CountButton *>()) {
            if (button->isVisible())
                QCOMPARE(button->mapTo(m_page.get(), QPoint()).y(), top);
        }
    }

    void withoutRunsALineSaysSo()
    {
        m_page->resize(1920 - 216, 1080 - 28);
        QCoreApplication::processEvents();
        QVERIFY(placeOf("runChart").height() < 60);
        m_page->setRuns(someRuns(14));
        QCoreApplication::processEvents();
        QVERIFY(placeOf("runChart").height() > 300);
    }

    void theChecksStandAtTheEndOfTheFindings()
    {
        QSignalSpy asked(m_page.get(), &OverviewPage::prerequisitesRequested);
        const auto says = [this](const char *words) {
            for (const QLabel *label :
                 m_page->findChild<QWidget *>(QStringLiteral("openFindings"))->findChildren<QLabel *>()) {
                if (label->text().contains(QString::fromLatin1(words)))
                    return true;
            }
            return false;
        };
        QVERIFY(says("not checked yet") && !says("Nothing needs a look")); // nobody has looked
        auto outlook = std::make_shared<Outlook>();
        outlook->plan = samplePlan({0, 0, 2, 1});
        outlook->plan.findings.clear();
        m_page->setReading(outlook, 1);
        QVERIFY(says("No open findings") && says("not checked yet") && !says("Nothing needs a look"));
        m_page->setFailure({ErrorKind::NoContainer, {}, {}, 0, {}, {}});
        QVERIFY(!says("Nothing needs a look"));
        m_page->setReading(outlook, 1);
        m_page->setChecks({36, 0, 0, 0, QDateTime::currentDateTime()});
        QVERIFY(says("Nothing needs a look") && says("36 checks passed"));
        m_page->setChecks({33, 2, 0, 1, QDateTime::currentDateTime().addDays(-3),
                           QStringLiteral("Look at 3."), "warning", Role::Warning});
        QVERIFY(says("Look at 3.") && !says("Nothing needs a look"));
        QVERIFY(says("33 checks passed") && says("2 with a warning") && says("1 not known"));
        const QDate day = QDateTime::currentDateTime().addDays(-3).date();
        QVERIFY(says(qPrintable(QLocale().toString(day, QLocale::ShortFormat)))); // not as if it were today's
        m_page->setChecks({33, 0, 2, 0, QDateTime::currentDateTime(), QStringLiteral("In the way: 2."),
                           "failed", Role::Danger});
        QVERIFY(says("In the way: 2.") && says("2 failed") && says("33 checks passed"));
        m_page->findChild<QPushButton *>(QStringLiteral("openPrerequisites"))->click();
        QCOMPARE(asked.count(), 1);
    }

    void chartSpeaksAndMovesByKeyboard()
    {
        auto *chart = m_page->findChild<RunChart *>();
        QSignalSpy spy(chart, &RunChart::runChosen);
        QTest::keyClick(chart, Qt::Key_Left); // nothing there yet
        m_page->setRuns(someRuns(20));
        QCOMPARE(chart->current(), RunChart::kBars - 1);
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY2(
            chart->accessibleName().contains(QStringLiteral("19 created, 2 updated, 0 disabled, 1 deleted")),
            qPrintable(chart->accessibleName()));
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(spy.front().front().toLongLong(), qint64(19));
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(chart->current(), 0);
        const auto *table = chart->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), RunChart::kBars);
        QCOMPARE(table->item(RunChart::kBars - 1, 1)->text(), QStringLiteral("20"));
    }

    void tellsAFailedRead()
    {
        m_page->setFailure({ErrorKind::NameNotResolved, "dc1.corp.example", {}, 0, {}, {}});
        const auto *verdict = m_page->findChild<QLabel *>(QStringLiteral("healthVerdict"));
        QVERIFY2(verdict->text().contains(QStringLiteral("dc1.corp.example")), qPrintable(verdict->text()));
        m_page->setReading(nullptr, 0);
        QVERIFY(!verdict->text().contains(QStringLiteral("dc1.corp.example")));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
