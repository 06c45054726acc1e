// SPDX-License-Identifier: Apache-2.0
#include "app/words/report_text.h"
#include "tests/ui/plan/sample_plan.h"
#include "ui/plan/plan_view.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_model.h"
#include "ui/runs/runs_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace dwc;
using namespace dwc::testing;

namespace {

RunRecord runOf(RunId id, std::uint64_t failed = 0)
{
    RunRecord run;
    run.id = id;
    run.state = RunState::Done;
    run.start.started = {1'700'000'000'000 + id * 1'800'000};
    run.start.startedBy = "op\x1b[31m";
    run.ended = Moment{run.start.started.ms + 125'000};
    run.failed = failed;
    return run;
}

std::shared_ptr<const std::vector<JournalEntry>> someEntries()
{
    std::vector<JournalEntry> entries;
    for (const Change &change : samplePlan({0, 1, 2, 1}).changes) {
        JournalEntry entry;
        entry.intent.number = std::uint32_t(entries.size());
        entry.intent.change = change;
        entry.outcome = Outcome{entry.intent.number, OutcomeResult::Written, {}, {}, {}};
        if (entries.size() == 2) {
            entry.outcome->result = OutcomeResult::Failed;
            entry.outcome->error = Error{ErrorKind::PermissionDenied, "CN=x", {}, 50, {}, {}};
        }
        entries.push_back(entry);
    }
    return std::make_shared<const std::vector<JournalEntry>>(std::move(entries));
}

} // namespace

class TestRunsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RunsPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        m_page = std::make_unique<RunsPage>(*m_theme, reportText());
        m_page->resize(1064, 772);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void asksForTheEntriesOfTheChosenRun()
    {
        QSignalSpy spy(m_page.get(), &RunsPage::entriesRequested);
        m_page->setRuns({runOf(3), runOf(2, 1), runOf(1)});
        QCOMPARE(spy.takeFirst().front().toLongLong(), qint64(3));
        m_page->selectRun(2);
        QCOMPARE(spy.takeFirst().front().toLongLong(), qint64(2));
        m_page->selectRun(2);
        m_page->selectRun(99);
        QCOMPARE(spy.count(), 0);
    }

    void showsFailuresFirstAndRetriesThem()
    {
        QSignalSpy spy(m_page.get(), &RunsPage::retryRequested);
        m_page->setRuns({runOf(2, 1), runOf(1)});
        const auto *view = m_page->findChild<PlanView *>();
        m_page->setEntries(1, someEntries()); // of another run than the chosen one
        QCOMPARE(view->model()->rowCount(), 0);
        m_page->setEntries(2, someEntries());
        QVERIFY(view->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Failed, 1")));
        auto *retry = m_page->findChild<QPushButton *>(QStringLiteral("retryRun"));
        QVERIFY(retry->isVisible());
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(spy.front().front().value<QList<DeviceId>>(), QList<DeviceId>{numbered<DeviceId>(2)});
        m_page->selectRun(1);
        QVERIFY(!retry->isVisible());
    }

    void exportsTheChosenRun()
    {
        QTemporaryDir folder;
        Exporter exporter;
        connect(m_page.get(), &RunsPage::exportRequested, this,
                [&](const QString &, const Exporter &made) { exporter = made; });
        m_page->setRuns({runOf(2, 1)});
        m_page->exportTo(folder.filePath(QStringLiteral("early")), RunForm::Csv);
        QVERIFY(!exporter); // its entries are not there yet
        m_page->setEntries(2, someEntries());
        for (const auto form : {RunForm::Csv, RunForm::JsonLines, RunForm::Html, RunForm::Ldif}) {
            const QString path = folder.filePath(QString::number(int(form)));
            m_page->exportTo(path, form);
            QVERIFY(exporter({}));
            QVERIFY(QFileInfo(path).size() > 100);
        }
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(exporter(stop.get_token()).error().kind, ErrorKind::Stopped);
    }

    void tellsWhyARunWroteNothing()
    {
        RunRecord held = runOf(2);
        held.state = RunState::Guarded;
        held.guards = {{Severity::Guard, FindingCode::TooManyDeletes, {}, 612, {"500", "30"}},
                       {Severity::Guard, FindingCode::PermissionLost, {}, {}, {}}};
        RunRecord failed = runOf(1);
        failed.state = RunState::Failed;
        failed.error = Error{ErrorKind::Unreachable, "dc1.corp.example:636", {}, 0, {}, {}};
        m_page->setRuns({held, failed});
        const auto *model = m_page->findChild<RunsModel *>();
        QVERIFY(isTrouble(held));
        QCOMPARE(resultText(held), QStringLiteral("Stopped by a guard"));
        QVERIFY(model->index(0, RunsModel::Why).data().toString().contains(QStringLiteral("612")));
        QCOMPARE(model->index(0, RunsModel::Why).data(Qt::ToolTipRole).toString().count(u'\n'), 1);
        QVERIFY(
            model->index(1, RunsModel::Why).data().toString().contains(QStringLiteral("dc1.corp.example")));
        const auto seen = [&](const QString &part) {
            return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(part);
            });
        };
        const auto nothing = std::make_shared<const std::vector<JournalEntry>>();
        m_page->setEntries(2, nothing);
        QVERIFY(seen(QStringLiteral("612")));
        m_page->selectRun(1);
        m_page->setEntries(1, nothing);
        QVERIFY(seen(QStringLiteral("dc1.corp.example")));
        QVERIFY(!seen(QStringLiteral("612")));
    }

    void causesHaveAColumnWhereThereIsRoomAndChosenWidthsStay()
    {
        m_page->setRuns({runOf(2), runOf(1)});
        auto *list = m_page->findChild<QTableView *>(QStringLiteral("runList"));
        m_page->resize(1000, 772);
        QVERIFY(list->isColumnHidden(RunsModel::Why));
        list->setColumnWidth(RunsModel::By, 133);
        m_page->resize(1800, 772);
        QTRY_VERIFY(!list->isColumnHidden(RunsModel::Why));
        QCOMPARE(list->columnWidth(RunsModel::By), 133);
    }

    void tellsARunInWords()
    {
        QCOMPARE(durationText(runOf(1)), QStringLiteral("2 min 5 s"));
        QCOMPARE(resultText(runOf(1)), QStringLiteral("Done"));
        QCOMPARE(resultText(runOf(1, 4)), QStringLiteral("4 failed"));
        RunsModel model(reportText());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns({runOf(2, 1), runOf(1)});
        QCOMPARE(model.index(0, RunsModel::By).data().toString(), QStringLiteral("op<U+001B>[31m"));
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestRunsPage)
#include "tst_runs_page.moc"
