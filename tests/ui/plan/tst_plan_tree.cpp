// SPDX-License-Identifier: Apache-2.0
#include "app/words/report_text.h"
#include "tests/support/hostile_texts.h"
#include "tests/ui/plan/sample_plan.h"
#include "ui/plan/plan_model.h"
#include "ui/plan/plan_words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dwc;
using namespace dwc::testing;

namespace {

std::vector<GroupKind> kindsOf(const PlanTree &tree, const std::vector<int> &groups)
{
    std::vector<GroupKind> kinds;
    for (const int group : groups)
        kinds.push_back(tree.group(group).kind);
    return kinds;
}

std::shared_ptr<const Plan> shared(Plan plan)
{
    return std::make_shared<const Plan>(std::move(plan));
}

Plan richPlan()
{
    Plan plan = samplePlan({6, 612, 21, 38});
    plan.skipped = {skippedDevice(SkipReason::PendingNoKey, 1), skippedDevice(SkipReason::ConflictCn, 2),
                    skippedDevice(SkipReason::PendingNoKey, 3)};
    plan.findings.push_back({Severity::Note, FindingCode::ValueCut, "x", {}, {"PC"}});
    plan.findings.push_back({Severity::Warning, FindingCode::OwnerUnknown, "y", {}, {"PC"}});
    plan.findings.push_back({Severity::Note, FindingCode::ValueCut, "z", {}, {"PC"}});
    return plan;
}

/// Every third failed, the last two never sent, the rest written.
std::shared_ptr<const ApplyResult> someResult(Plan plan)
{
    ApplyResult result{std::move(plan), {}, {}, {}};
    for (std::uint32_t i = 0; i < result.plan.changes.size(); ++i) {
        Outcome outcome{i, i % 3 == 0 ? OutcomeResult::Failed : OutcomeResult::Written, {}, {}, {}};
        if (outcome.result == OutcomeResult::Failed)
            outcome.error = Error{ErrorKind::PermissionDenied, "CN=x", "no", 50, {}, {}};
        if (i + 2 >= result.plan.changes.size())
            outcome.result = OutcomeResult::NotSent;
        result.report.outcomes.push_back(outcome);
    }
    return std::make_shared<const ApplyResult>(std::move(result));
}

using Kinds = std::vector<GroupKind>;

} // namespace

class TestPlanTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByActionTheDeletionsFirst()
    {
        const PlanTree tree(changesOf(shared(richPlan())));
        QCOMPARE(kindsOf(tree, tree.top()),
                 (Kinds{GroupKind::Delete, GroupKind::Disable, GroupKind::Update, GroupKind::Create,
                        GroupKind::NotInPlan, GroupKind::Findings}));
        QCOMPARE(tree.group(tree.top()[0]).size(), std::uint64_t(612));
        const PlanGroup &notInPlan = tree.group(tree.top()[4]);
        QCOMPARE(tree.group(notInPlan.groups[0]).skipReason, SkipReason::ConflictCn);
        QCOMPARE(tree.group(notInPlan.groups[1]).size(), std::uint64_t(2));
        const PlanGroup &findings = tree.group(tree.top()[5]);
        QCOMPARE(tree.group(findings.groups[0]).code, FindingCode::TooManyDeletes);
        QCOMPARE(tree.group(findings.groups[1]).code, FindingCode::OwnerUnknown);
        QCOMPARE(tree.group(findings.groups[2]).size(), std::uint64_t(2));
    }

    void leavesEmptyGroupsOut()
    {
        const PlanTree tree(changesOf(shared(samplePlan({0, 0, 2, 0}))));
        QCOMPARE(kindsOf(tree, tree.top()), Kinds{GroupKind::Update});
        QVERIFY(PlanTree(changesOf(std::shared_ptr<const Plan>())).top().empty());
    }

    void putsFailuresFirstOnceItWasWritten()
    {
        const PlanTree tree(changesOf(someResult(samplePlan({0, 3, 3, 4}))));
        QCOMPARE(kindsOf(tree, tree.top()), (Kinds{GroupKind::Failed, GroupKind::NotSent, GroupKind::Delete,
                                                   GroupKind::Update, GroupKind::Create}));
        QCOMPARE(tree.group(tree.top()[0]).size(), std::uint64_t(3));
        QVERIFY(!tree.canTick());
    }

    void sumsWhatIsTicked()
    {
        PlanTree tree(changesOf(shared(richPlan())));
        QCOMPARE(tree.ticked(), (PlanSums{38, 21, 6, 612}));
        tree.tickGroup(tree.top()[0], false);
        tree.tick(0, false);
        tree.tick(0, false);
        QCOMPARE(tree.ticked(), (PlanSums{38, 21, 5, 0}));
        QCOMPARE(tree.all().changes(), std::uint64_t(677));
        tree.tickOnly({numbered<DeviceId>(7), numbered<DeviceId>(640)});
        QCOMPARE(tree.ticked(), (PlanSums{1, 0, 0, 1}));
        tree.tickAll(true);
        QCOMPARE(tree.ticked(), tree.all());
    }

    void showsTheFirstRowsAndTheRestOnDemand()
    {
        PlanTree tree(changesOf(shared(richPlan())));
        const int deletions = tree.top()[0];
        QCOMPARE(tree.group(deletions).shown, std::size_t(5)); // others stand beside it
        QCOMPARE(tree.nextShown(deletions), std::size_t(607));
        tree.showMore(deletions);
        QCOMPARE(tree.hidden(deletions), std::size_t(0));
        QCOMPARE(PlanTree(changesOf(shared(samplePlan({0, 612, 0, 0})))).group(0).shown, std::size_t(200));
    }

    void saysInNumbersWhatWouldBeWritten()
    {
        QCOMPARE(applySentence({38, 21, 6, 612}),
                 QStringLiteral("Delete 612, create 38, update 21, disable 6"));
        QCOMPARE(applySentence({1234, 0, 0, 0}), QStringLiteral("Create 1,234"));
        QCOMPARE(applySentence({}), QStringLiteral("Nothing is ticked"));
        Plan plan = samplePlan({0, 1, 0, 0});
        QCOMPARE(applyPlace(plan),
                 QStringLiteral("of 12,153 devices in CN=RegisteredDevices,DC=corp,DC=example"));
        plan.totals.owned = 0;
        QCOMPARE(applyPlace(plan), QStringLiteral("in CN=RegisteredDevices,DC=corp,DC=example"));
    }

    void saysWhyAPlanIsStale()
    {
        const auto sentence = [](const char *subject, const char *detail) {
            return staleSentence({ErrorKind::StalePlan, subject, detail, 0, {}, {}});
        };
        QCOMPARE(sentence("rules", ""),
                 QStringLiteral("This plan is out of date: the rules of this profile have "
                                "changed. Nothing was written."));
        QVERIFY(sentence("id", "LT\n\x1b[31m").contains(QStringLiteral("LT<U+000A><U+001B>[31m")));
        QVERIFY(isStale({ErrorKind::PlanAlreadyApplied, {}, {}, 0, {}, {}}));
        QVERIFY(!isStale({ErrorKind::Unreachable, {}, {}, 0, {}, {}}));
    }

    void keepsTheModelsPromisesWhilePlansComeAndGo()
    {
        PlanModel model(reportText());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setList(changesOf(shared(richPlan())));
        model.showMore(model.tree().top()[0]);
        model.tickAll(false);
        model.setLocked(true);
        model.setList(changesOf(someResult(richPlan())));
        model.showMore(0);
        model.setList(changesOf(std::shared_ptr<const Plan>()));
        QCOMPARE(model.rowCount(), 0);
    }

    void showsNoMoreAtOnceThanAViewCanTake()
    {
        PlanModel model(reportText());
        model.setList(changesOf(shared(samplePlan({0, 0, 0, 20'500}))));
        model.showMore(0);
        QCOMPARE(model.rowCount(model.index(0, 0)), 200 + 10'000 + 1);
        model.showMore(0);
        model.showMore(0);
        QCOMPARE(model.rowCount(model.index(0, 0)), 20'500);
    }

    void ticksAGroupInThreeStates()
    {
        PlanModel model(reportText());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setList(changesOf(shared(samplePlan({0, 2, 0, 0}))));
        QSignalSpy spy(&model, &PlanModel::ticksChanged);
        const QModelIndex group = model.index(0, 0), first = model.index(0, 0, group);
        QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY(model.setData(group, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(spy.count(), 2);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("0 of 2 changes ticked"));
        model.setLocked(true);
        QVERIFY(!model.setData(group, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.tree().ticked().changes(), std::uint64_t(0));
    }

    void findsAChangeThatIsNotShownYet()
    {
        PlanModel model(reportText());
        model.setList(changesOf(shared(richPlan())));
        const QModelIndex index = model.changeIndex(numbered<DeviceId>(6 + 611));
        QVERIFY(index.isValid());
        QCOMPARE(index.data().toString(), QStringLiteral("LT-BER-617"));
        QCOMPARE(model.change(index)->action, Action::Delete);
        QVERIFY(!model.changeIndex(numbered<DeviceId>(99'999)).isValid());
    }

    void showsHostileNamesAsOneHarmlessLine()
    {
        Plan plan = samplePlan({0, 0, 0, std::uint32_t(hostileTexts().size())});
        for (std::size_t i = 0; i < plan.changes.size(); ++i)
            plan.changes[i].displayName = hostileTexts()[i];
        PlanModel model(reportText());
        model.setList(changesOf(shared(plan)));
        const QModelIndex group = model.index(0, 0);
        for (int row = 0; row < model.rowCount(group); ++row) {
            const QString name = model.index(row, 0, group).data().toString();
            QVERIFY(!name.isEmpty() && name.size() <= 2 * 256);
            for (const QChar c : name)
                QVERIFY2(c.isPrint() || c.isSurrogate() || c.isMark() || !c.isSpace(), qPrintable(name));
            QVERIFY(!name.contains(u'\n') && !name.contains(QChar(0x202E)));
            const QString tip = model.index(row, 0, group).data(Qt::ToolTipRole).toString();
            QCOMPARE(tip.count(u'<'), 2);
        }
    }

    void opensAMillionChangesAtOnce()
    {
        Plan many;
        many.changes.assign(1'000'000, sampleChange(Action::Create, 1));
        const auto plan = shared(std::move(many));
        PlanModel model(reportText());
        QElapsedTimer timer;
        timer.start();
        model.setList(changesOf(plan));
        const qint64 took = timer.elapsed();
        qInfo("a million changes in groups: %lld ms", took);
        QVERIFY2(took < 1000, qPrintable(QString::number(took)));
        QCOMPARE(model.rowCount(model.index(0, 0)), 201);
    }
};

QTEST_GUILESS_MAIN(TestPlanTree)
#include "tst_plan_tree.moc"
