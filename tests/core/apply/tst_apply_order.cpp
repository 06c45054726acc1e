// SPDX-License-Identifier: Apache-2.0
#include "core/apply/apply_plan.h"
#include "core/journal/open_journal.h"
#include "tests/support/memory_directory.h"
#include "tests/support/null_journal.h"

#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <set>

using namespace dwc;
using namespace dwc::testing;

namespace {

/// Knows which intents it has taken, and fails on demand.
class WatchedJournal : public NullJournal
{
public:
    Result<void> addIntents(RunId, std::span<const Intent> intents) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_groups++ >= goodGroups)
            return fail(ErrorKind::Storage, "journal.db");
        for (const Intent &intent : intents)
            m_taken.insert(intent.change.object.dn.text());
        return {};
    }
    Result<void> addOutcomes(RunId, std::span<const Outcome> outcomes, std::span<const OwnershipRow> gained,
                             std::span<const ObjectGuid>) override
    {
        const std::scoped_lock lock(m_mutex);
        if (outcomesFail)
            return fail(ErrorKind::Storage, "journal.db");
        for (const Outcome &outcome : outcomes)
            m_ended.insert(outcome.number);
        owned += gained.size();
        return {};
    }
    bool hasTaken(const std::string &dn)
    {
        const std::scoped_lock lock(m_mutex);
        return m_taken.contains(dn);
    }
    std::size_t ended()
    {
        const std::scoped_lock lock(m_mutex);
        return m_ended.size();
    }

    std::size_t goodGroups = 1'000'000;
    bool outcomesFail = false;
    std::size_t owned = 0;

private:
    std::mutex m_mutex;
    std::size_t m_groups = 0;
    std::set<std::string> m_taken;
    std::set<std::uint32_t> m_ended;
};

Change createNumber(const Dn &container, std::uint32_t number)
{
    Change change;
    change.action = Action::Create;
    change.reason = ChangeReason::CloudOnly;
    change.deviceId.bytes = {0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x47, 0x88, 0x99, 0xaa, 0xbb, 0xcc};
    for (std::size_t i = 0; i < 4; ++i)
        change.deviceId.bytes[15 - i] = std::uint8_t(number >> (8 * i));
    change.objectId.bytes = change.deviceId.bytes;
    change.objectId.bytes[0] = 0xee;
    change.object.dn = Dn::child(container, "CN", change.deviceId.text());
    change.attributes = {{"msDS-DeviceID", {}, {change.deviceId.windowsBytes()}},
                         {"msDS-CloudAnchor", {}, {change.objectId.windowsBytes()}},
                         {"displayName", {}, {"device"}},
                         {"altSecurityIdentities", {}, {"key " + std::to_string(number)}},
                         {"msDS-IsEnabled", {}, {"TRUE"}}};
    return change;
}

} // namespace

/// What is on disk when, while groups overlap.
class TestApplyOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_forest = std::make_unique<MemoryForest>();
        m_connector = m_forest->identity.domainSid.child(1100);
        m_directory = std::make_unique<MemoryDirectory>(*m_forest, m_connector);
        m_plan = {};
        for (std::uint32_t i = 0; i < 1000; ++i)
            m_plan.changes.push_back(createNumber(m_forest->identity.container.dn, i));
    }

    void takesEachIntentBeforeItsWriteIsSent()
    {
        WatchedJournal journal;
        std::size_t early = 0;
        m_directory->beforeEachWrite(
            [&](const WriteRequest &request) { early += !journal.hasTaken(request.object.dn.text()); });
        const ApplyReport report = apply(journal, 100, {});
        QCOMPARE(report.state, RunState::Done);
        QCOMPARE(report.written, 1000u);
        QCOMPARE(early, 0u);
        QCOMPARE(journal.ended(), 1000u);
        QCOMPARE(journal.owned, 1000u);
        for (const Outcome &outcome : report.outcomes)
            QVERIFY(!outcome.guid.isNil());
    }

    void sendsNothingOfAGroupThatCouldNotBeJournalled()
    {
        WatchedJournal journal;
        journal.goodGroups = 3;
        const ApplyReport report = apply(journal, 100, {});
        QCOMPARE(report.state, RunState::Failed);
        QVERIFY(report.error && report.error->kind == ErrorKind::Storage);
        QCOMPARE(m_directory->arrived().size(), 300u);
    }

    void sendsAtMostOneMoreGroupWhenOutcomesCannotBeKept()
    {
        WatchedJournal journal;
        journal.outcomesFail = true;
        const ApplyReport report = apply(journal, 100, {});
        QCOMPARE(report.state, RunState::Failed);
        QVERIFY(report.error && report.error->kind == ErrorKind::Storage);
        QVERIFY2(m_directory->arrived().size() <= 200, qPrintable(QString::number(m_directory->arrived().size())));
    }

    void leavesNothingOpenAfterAStop()
    {
        const QTemporaryDir folder;
        const auto journal = openJournal(folder.filePath(QStringLiteral("journal.db")).toStdString());
        QVERIFY(journal);
        std::stop_source stop;
        std::size_t sent = 0;
        m_directory->beforeEachWrite([&](const WriteRequest &) {
            if (++sent == 250)
                stop.request_stop();
        });
        const ApplyReport report = apply(**journal, 100, stop.get_token());
        QCOMPARE(report.state, RunState::Stopped);
        QCOMPARE(report.written, m_forest->objects().size());
        QVERIFY(report.written >= 250 && report.written < 300);
        const auto open = (*journal)->open();
        QVERIFY(open && open->empty());
        const auto ownership = (*journal)->ownership();
        QVERIFY(ownership);
        QCOMPARE(ownership->size(), m_forest->objects().size());
    }

private:
    ApplyReport apply(Journal &journal, std::uint32_t group, std::stop_token stop)
    {
        const SystemClock clock;
        ApplyContext context{*m_directory, journal, clock, {{}, m_connector, false}, {}, {}};
        const auto approved = approve(m_plan, {});
        ApplyOptions options;
        options.group = group;
        const auto run = journal.begin({});
        return applyPlan(*approved, *run, context, options, std::move(stop), {});
    }

    std::unique_ptr<MemoryForest> m_forest;
    std::unique_ptr<MemoryDirectory> m_directory;
    Sid m_connector;
    Plan m_plan;
};

QTEST_GUILESS_MAIN(TestApplyOrder)
#include "tst_apply_order.moc"
