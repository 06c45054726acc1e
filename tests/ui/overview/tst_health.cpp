// SPDX-License-Identifier: Apache-2.0
#include "app/words/report_text.h"
#include "tests/ui/plan/sample_plan.h"
#include "ui/overview/health.h"
#include "ui/overview/open_findings.h"

#include <QTest>

using namespace dwc;
using namespace dwc::testing;

namespace {

RunRecord runOf(RunState state, std::uint64_t written, std::uint64_t failed, RunId id = 1)
{
    RunRecord run;
    run.id = id;
    run.state = state;
    run.written = written;
    run.failed = failed;
    run.start.started = {1'700'000'000'000};
    return run;
}

HealthKind kindOf(const Plan *plan, const std::vector<RunRecord> &runs)
{
    return healthOf(plan, runs).kind;
}

Profile secretUntil(Moment end)
{
    Profile profile;
    profile.secretExpires = end;
    return profile;
}

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheGravestFirst()
    {
        const Plan guarded = samplePlan({0, 612, 0, 0}), waiting = samplePlan({0, 0, 0, 69}), equal;
        const std::vector<RunRecord> none, good{runOf(RunState::Done, 14, 0)},
            some{runOf(RunState::Done, 14, 4)}, failed{runOf(RunState::Failed, 5, 0)},
            cut{runOf(RunState::Interrupted, 3, 0)}, stopped{runOf(RunState::Stopped, 3, 0)};
        QCOMPARE(kindOf(nullptr, none), HealthKind::NothingRead);
        QCOMPARE(kindOf(nullptr, good), HealthKind::NothingRead);
        QCOMPARE(kindOf(nullptr, failed), HealthKind::Failed);
        QCOMPARE(kindOf(&guarded, failed), HealthKind::Guarded);
        QCOMPARE(kindOf(&waiting, failed), HealthKind::Failed);
        QCOMPARE(kindOf(&waiting, some), HealthKind::Failed);
        QCOMPARE(kindOf(&waiting, cut), HealthKind::Interrupted);
        QCOMPARE(kindOf(&waiting, none), HealthKind::NeverWritten);
        QCOMPARE(kindOf(&waiting, good), HealthKind::Waiting);
        QCOMPARE(kindOf(&waiting, stopped), HealthKind::Waiting);
        QCOMPARE(kindOf(&equal, good), HealthKind::Working);
        QCOMPARE(kindOf(&equal, none), HealthKind::Working);
        std::vector<RunRecord> held{runOf(RunState::Guarded, 0, 0)};
        held[0].start.basis.directoryReadAt = {held[0].start.started.ms + 300'000}; // a slow read
        QCOMPARE(kindOf(nullptr, held), HealthKind::Guarded);
        QCOMPARE(kindOf(&guarded, held), HealthKind::Guarded);
        Plan since = waiting;
        since.basis.directoryReadAt = {held[0].start.started.ms + 1};
        QCOMPARE(kindOf(&since, held), HealthKind::Guarded); // read before the run had read
        since.basis.directoryReadAt = {held[0].start.basis.directoryReadAt.ms + 1};
        QCOMPARE(kindOf(&since, held), HealthKind::NeverWritten);
        QCOMPARE(kindOf(&since, {held[0], good[0]}), HealthKind::Waiting);
    }

    void tellsWhyAnUnattendedRunWroteNothing()
    {
        std::vector<RunRecord> runs{runOf(RunState::Guarded, 0, 0, 9)};
        runs[0].guards = {{Severity::Guard, FindingCode::TooManyDeletes, {}, 612, {"500", "30"}}};
        runs[0].start.basis.directoryReadAt = runs[0].start.started;
        QVERIFY(healthLine(healthOf(nullptr, runs), 0).contains(QStringLiteral("before it wrote anything")));
        OverviewFacts facts;
        facts.runs = &runs;
        auto open = openFindings(facts, reportText());
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open[0].severity, Severity::Guard);
        QCOMPARE(open[0].cure, LeadTo::OpenRun);
        QCOMPARE(open[0].run, RunId(9));
        QVERIFY(open[0].title.contains(QStringLiteral("612")));
        Outlook read;
        read.plan.basis.directoryReadAt = {runs[0].start.started.ms + 1};
        facts.outlook = &read; // its plan has no guard: nothing stops the next run
        QVERIFY(openFindings(facts, reportText()).empty());
        runs[0] = runOf(RunState::Failed, 0, 0, 9);
        runs[0].error = Error{ErrorKind::Unreachable, "dc1.corp.example:636", {}, 0, {}, {}};
        facts.outlook = nullptr;
        open = openFindings(facts, reportText());
        QCOMPARE(open.size(), std::size_t(1));
        QVERIFY(open[0].title.contains(QStringLiteral("dc1.corp.example")));
        QVERIFY(healthLine(healthOf(nullptr, runs), 0).contains(QStringLiteral("before it wrote anything")));
        QCOMPARE(kindOf(nullptr, runs), HealthKind::Failed);
        QCOMPARE(kindOf(&read.plan, runs), HealthKind::Working); // what could not be read then was read since
        facts.outlook = &read;
        QVERIFY(openFindings(facts, reportText()).empty());
    }

    void looksPastARunThatIsStillGoing()
    {
        const std::vector<RunRecord> runs{runOf(RunState::Running, 0, 0, 2),
                                          runOf(RunState::Failed, 0, 0, 1)};
        const Health health = healthOf(nullptr, runs);
        QCOMPARE(health.kind, HealthKind::Failed);
        QCOMPARE(health.last->id, RunId(1));
    }

    void saysItInASentenceWithNumbers()
    {
        const Plan waiting = samplePlan({0, 0, 0, 69});
        const std::vector<RunRecord> good{runOf(RunState::Done, 14, 0)};
        const Health health = healthOf(&waiting, good);
        QCOMPARE(healthVerdict(health), QStringLiteral("Writeback is working"));
        const QString line = healthLine(health, 3);
        QVERIFY2(
            line.contains(QStringLiteral("wrote 14 changes without failures. 69 changes wait. 3 findings")),
            qPrintable(line));
        QVERIFY(healthLine(healthOf(nullptr, {}), 0).contains(QStringLiteral("Nothing is written by it")));
    }

    void gathersFindingsOfOneKindUnderOneButton()
    {
        Outlook outlook;
        outlook.plan = samplePlan({0, 612, 0, 0});
        for (const char *id : {"a", "b", "c"})
            outlook.plan.findings.push_back({Severity::Warning, FindingCode::OwnerUnknown, id, {}, {"PC"}});
        outlook.plan.findings.push_back({Severity::Note, FindingCode::ValueCut, "d", {}, {"PC"}});
        OverviewFacts facts;
        facts.outlook = &outlook;
        const auto open = openFindings(facts, reportText());
        QCOMPARE(open.size(), std::size_t(2));
        QCOMPARE(open[0].severity, Severity::Guard);
        QCOMPARE(open[0].cure, LeadTo::Review);
        QVERIFY(open[1].line.contains(u'2'));
        for (const OpenFinding &finding : open)
            QVERIFY(!finding.button.isEmpty() && !finding.title.isEmpty());
    }

    void leadsToFailuresAndToASecretThatEnds()
    {
        const std::vector<RunRecord> runs{runOf(RunState::Done, 10, 4, 7)};
        const Moment now{1'700'000'000'000};
        Profile profile = secretUntil({now.ms + 11 * kMillisecondsPerDay});
        OverviewFacts facts{&profile, nullptr, &runs, now};
        auto open = openFindings(facts, reportText());
        QCOMPARE(open.size(), std::size_t(2));
        QCOMPARE(open[0].cure, LeadTo::OpenRun);
        QCOMPARE(open[0].run, RunId(7));
        QVERIFY2(open[1].title.contains(QStringLiteral("11 days")), qPrintable(open[1].title));
        profile = secretUntil({now.ms - 1});
        open = openFindings(facts, reportText());
        QCOMPARE(open[0].severity, Severity::Guard); // before the failures
        profile = secretUntil({now.ms + 40 * kMillisecondsPerDay});
        QCOMPARE(openFindings(facts, reportText()).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
