// SPDX-License-Identifier: Apache-2.0
#include "core/journal/open_journal.h"
#include "tests/core/journal/sample_changes.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace dwc;

namespace {

Outcome outcomeOf(std::uint32_t number, OutcomeResult result, ObjectGuid guid = {}, Moment at = {1000})
{
    return {number, result, guid, std::nullopt, at};
}

OwnershipRow rowOf(std::uint32_t number, OwnershipKind origin = OwnershipKind::Created, RunId run = 1)
{
    return {idOf<ObjectGuid>(number, 3), idOf<DeviceId>(number), idOf<CloudObjectId>(number, 2), origin, run};
}

std::vector<std::uint32_t> numbersOf(const std::vector<JournalEntry> &entries)
{
    std::vector<std::uint32_t> numbers;
    for (const JournalEntry &entry : entries)
        numbers.push_back(entry.intent.number);
    return numbers;
}

using Numbers = std::vector<std::uint32_t>;
using Values = std::optional<std::vector<std::string>>;

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;

    void openAgain()
    {
        m_journal.reset();
        auto journal = openJournal(m_folder->filePath(QStringLiteral("journal.db")).toStdString());
        QVERIFY2(journal, journal ? "" : journal.error().detail.c_str());
        m_journal = std::move(*journal);
    }

    RunId begin(std::uint32_t plan = 1) { return m_journal->begin(sampleStart(plan)).value(); }

    void write(RunId run, std::uint32_t number, const Change &change, OutcomeResult result, ObjectGuid guid = {},
               Moment at = {1000})
    {
        const Intent intent{number, change, {}};
        QVERIFY(m_journal->addIntents(run, {&intent, 1}));
        const Outcome outcome = outcomeOf(number, result, guid, at);
        QVERIFY(m_journal->addOutcomes(run, {&outcome, 1}, {}, {}));
    }

    void gain(const OwnershipRow &row) { QVERIFY(m_journal->addOutcomes(1, {}, {&row, 1}, {})); }

    Values lastWritten(std::uint32_t number, const std::string &attribute)
    {
        const std::pair<ObjectGuid, std::string> asked{idOf<ObjectGuid>(number, 3), attribute};
        return m_journal->lastWritten({&asked, 1}).value().front();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openAgain();
    }

    void numbersRunsFromOneAndGivesThemBackNewestFirst()
    {
        QCOMPARE(begin(1), RunId(1));
        QCOMPARE(begin(2), RunId(2));
        QVERIFY(m_journal->end(1, {RunState::Done, Moment{5}}));
        openAgain();
        const auto runs = m_journal->runs(0).value();
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].id, RunId(2));
        QCOMPARE(runs[0].state, RunState::Running);
        QVERIFY(!runs[0].ended);
        QCOMPARE(runs[1].state, RunState::Done);
        QCOMPARE(runs[1].ended->ms, std::int64_t(5));
        QVERIFY(runs[1].start.basis == sampleStart().basis);
        QCOMPARE(runs[1].start.plan, sampleStart(1).plan);
        QCOMPARE(runs[1].start.startedBy, std::string("operator"));
        QCOMPARE(m_journal->runs(1).value().size(), std::size_t(1));
    }

    void givesEntriesBackAsTheyWere()
    {
        const RunId run = begin();
        Intent intent{7, sampleDelete(7), {{"msDS-KeyCredentialLink", {kHostileText, ""}}}};
        intent.change.displayName = kHostileText;
        intent.change.identityChange = true;
        QVERIFY(m_journal->addIntents(run, {&intent, 1}));
        Outcome outcome = outcomeOf(7, OutcomeResult::Failed, idOf<ObjectGuid>(7, 3), Moment{99});
        outcome.error = Error{ErrorKind::Refused, "CN=x", kHostileText, 53, "request", std::chrono::seconds(7)};
        QVERIFY(m_journal->addOutcomes(run, {&outcome, 1}, {}, {}));
        openAgain();
        const auto entries = m_journal->entries(run).value();
        QCOMPARE(entries.size(), std::size_t(1));
        QVERIFY(entries[0].intent.change == intent.change);
        QVERIFY(entries[0].intent.before == intent.before);
        QCOMPARE(entries[0].outcome->result, OutcomeResult::Failed);
        QVERIFY(entries[0].outcome->error == outcome.error);
        QCOMPARE(entries[0].outcome->guid, outcome.guid);
        QCOMPARE(entries[0].outcome->at.ms, std::int64_t(99));
    }

    void tellsThatARunDoesNotExist()
    {
        QCOMPARE(m_journal->entries(4).error().kind, ErrorKind::NoSuchRun);
        QCOMPARE(m_journal->end(4, {RunState::Done, {}}).error().kind, ErrorKind::NoSuchRun);
    }

    void keepsWhatHasNoOutcomeOpenAcrossRuns()
    {
        const RunId first = begin(1), second = begin(2);
        const Intent intents[] = {{0, sampleUpdate(1, "a"), {}}, {1, sampleUpdate(2, "b"), {}}};
        QVERIFY(m_journal->addIntents(first, intents));
        QVERIFY(m_journal->addIntents(second, intents));
        const Outcome done = outcomeOf(0, OutcomeResult::NotDone);
        QVERIFY(m_journal->addOutcomes(first, {&done, 1}, {}, {}));
        openAgain();
        const auto open = m_journal->open().value();
        QCOMPARE(numbersOf(open), (Numbers{1, 0, 1}));
        QCOMPARE(open[0].run, first);
        QCOMPARE(open[1].run, second);
        QVERIFY(!open[0].outcome);
    }

    void keepsAWrittenCreateOpenUntilItsObjectIsKnown()
    {
        const RunId run = begin();
        write(run, 0, sampleCreate(1), OutcomeResult::Written);
        write(run, 1, sampleCreate(2), OutcomeResult::Failed);
        auto open = m_journal->open().value();
        QCOMPARE(numbersOf(open), Numbers{0});
        QCOMPARE(open[0].outcome->result, OutcomeResult::Written);
        const Outcome known = outcomeOf(0, OutcomeResult::Written, idOf<ObjectGuid>(1, 3));
        QVERIFY(m_journal->addOutcomes(run, {&known, 1}, {}, {}));
        QVERIFY(m_journal->open().value().empty());
    }

    void replacesAnOutcomeByALaterOne()
    {
        const RunId run = begin();
        write(run, 0, sampleUpdate(1, "a"), OutcomeResult::Written);
        const Outcome later = outcomeOf(0, OutcomeResult::Failed);
        QVERIFY(m_journal->addOutcomes(run, {&later, 1}, {}, {}));
        const auto entries = m_journal->entries(run).value();
        QCOMPARE(entries.size(), std::size_t(1));
        QCOMPARE(entries[0].outcome->result, OutcomeResult::Failed);
    }

    void refusesAnOutcomeWithoutIntentAndKeepsNothingOfTheCall()
    {
        const RunId run = begin();
        const Intent intent{0, sampleUpdate(1, "a"), {}};
        QVERIFY(m_journal->addIntents(run, {&intent, 1}));
        const Outcome outcomes[] = {outcomeOf(0, OutcomeResult::Written), outcomeOf(1, OutcomeResult::Written)};
        const OwnershipRow row = rowOf(1);
        QCOMPARE(m_journal->addOutcomes(run, outcomes, {&row, 1}, {}).error().kind, ErrorKind::Internal);
        QCOMPARE(m_journal->open().value().size(), std::size_t(1));
        QVERIFY(m_journal->ownership().value().empty());
    }

    void refusesTheSameNumberTwiceAndARunThatWasNeverBegun()
    {
        const RunId run = begin();
        const Intent intents[] = {{0, sampleUpdate(1, "a"), {}}, {0, sampleUpdate(2, "b"), {}}};
        QCOMPARE(m_journal->addIntents(run, intents).error().kind, ErrorKind::Storage);
        QVERIFY(m_journal->entries(run).value().empty());
        QCOMPARE(m_journal->addIntents(run + 1, {intents, 1}).error().kind, ErrorKind::Storage);
    }

    void countsWrittenAndFailedOfEachRun()
    {
        const RunId run = begin();
        const OutcomeResult results[] = {OutcomeResult::Written, OutcomeResult::AlreadyDone, OutcomeResult::Failed,
                                         OutcomeResult::NotDone, OutcomeResult::NotSent};
        for (std::uint32_t i = 0; i < 5; ++i)
            write(run, i, sampleUpdate(i, "a"), results[i]);
        const RunRecord record = m_journal->runs(1).value().front();
        QCOMPARE(record.written, std::uint64_t(2));
        QCOMPARE(record.failed, std::uint64_t(1));
    }

    void countsWhatEachRunHasWrittenByAction()
    {
        begin(1); // writes nothing
        const RunId first = begin(2), second = begin(3);
        Change disable = sampleUpdate(5, "a");
        disable.action = Action::Disable;
        write(first, 0, sampleCreate(1), OutcomeResult::Written, idOf<ObjectGuid>(1, 3));
        write(first, 1, sampleCreate(2), OutcomeResult::AlreadyDone, idOf<ObjectGuid>(2, 3));
        write(first, 2, sampleCreate(3), OutcomeResult::Failed);
        write(first, 3, sampleUpdate(4, "a"), OutcomeResult::Written);
        write(first, 4, disable, OutcomeResult::Written);
        write(second, 0, sampleDelete(6), OutcomeResult::Written);
        write(second, 1, sampleUpdate(7, "a"), OutcomeResult::NotSent);
        const auto runs = m_journal->runs(0).value();
        QVERIFY(runs[0].counts == (WrittenCounts{0, 0, 0, 1}));
        QVERIFY(runs[1].counts == (WrittenCounts{2, 1, 1, 0}));
        QVERIFY(runs[2].counts == WrittenCounts());
        QVERIFY(m_journal->runs(1).value().front().counts == (WrittenCounts{0, 0, 0, 1}));
    }

    void callsARunThatNobodyEndedInterrupted()
    {
        const RunId ended = begin(1), lost = begin(2);
        QVERIFY(m_journal->end(ended, {RunState::Stopped, Moment{3}}));
        QCOMPARE(m_journal->markInterrupted(Moment{9}).value(), std::uint64_t(1));
        const auto runs = m_journal->runs(0).value();
        QCOMPARE(runs[0].id, lost);
        QCOMPARE(runs[0].state, RunState::Interrupted);
        QCOMPARE(runs[0].ended->ms, std::int64_t(9));
        QCOMPARE(runs[1].state, RunState::Stopped);
    }

    void knowsWhichPlansWereApplied()
    {
        begin(1);
        QVERIFY(m_journal->wasApplied(sampleStart(1).plan).value());
        QVERIFY(!m_journal->wasApplied(sampleStart(2).plan).value());
        QVERIFY(m_journal->end(begin(2), {RunState::Guarded, {}}));
        QVERIFY2(!m_journal->wasApplied(sampleStart(2).plan).value(), "a lift may apply it later");
    }

    void countsDeletesThatSucceededSinceAMoment()
    {
        const RunId run = begin();
        write(run, 0, sampleDelete(1), OutcomeResult::Written, {}, Moment{100});
        write(run, 1, sampleDelete(2), OutcomeResult::AlreadyDone, {}, Moment{200});
        write(run, 2, sampleDelete(3), OutcomeResult::Failed, {}, Moment{200});
        write(run, 3, sampleUpdate(4, "a"), OutcomeResult::Written, {}, Moment{200});
        QCOMPARE(m_journal->deletesSince(Moment{100}).value(), std::uint64_t(2));
        QCOMPARE(m_journal->deletesSince(Moment{101}).value(), std::uint64_t(1));
        QCOMPARE(m_journal->deletesSince(Moment{201}).value(), std::uint64_t(0));
    }

    void remembersTheLastValuesItWrote()
    {
        const RunId run = begin();
        write(run, 0, sampleCreate(1), OutcomeResult::Written, idOf<ObjectGuid>(1, 3));
        QCOMPARE(lastWritten(1, "displayName"), Values({"PC-1"}));
        write(run, 1, sampleUpdate(1, "second"), OutcomeResult::AlreadyDone);
        const RunId next = begin(2);
        write(next, 0, sampleUpdate(1, "third"), OutcomeResult::Failed);
        write(next, 1, sampleUpdate(1, "fourth"), OutcomeResult::NotDone);
        const Intent open{2, sampleUpdate(1, "fifth"), {}};
        QVERIFY(m_journal->addIntents(next, {&open, 1}));
        QCOMPARE(lastWritten(1, "DISPLAYNAME"), Values({"second"}));
        QCOMPARE(lastWritten(1, "msDS-IsEnabled"), Values({"TRUE"})); // further back
        QCOMPARE(lastWritten(1, "msDS-RegisteredOwner"), Values());
        QCOMPARE(lastWritten(2, "displayName"), Values());
    }

    void keepsAnOwnershipRowUntilItsObjectIsProvenGone()
    {
        const RunId run = begin();
        gain(rowOf(1));
        gain(rowOf(2, OwnershipKind::Adopted));
        write(run, 0, sampleDelete(1), OutcomeResult::Written); // an outcome alone ends nothing
        QVERIFY(m_journal->end(run, {RunState::Done, {}}));
        openAgain();
        auto rows = m_journal->ownership().value();
        QCOMPARE(rows.size(), std::size_t(2));
        const OwnershipRow adopted = rows.at(idOf<ObjectGuid>(2, 3));
        QCOMPARE(adopted.origin, OwnershipKind::Adopted);
        QCOMPARE(adopted.deviceId, idOf<DeviceId>(2));
        QCOMPARE(adopted.anchor, idOf<CloudObjectId>(2, 2));
        QCOMPARE(adopted.run, RunId(1));
        const ObjectGuid gone = idOf<ObjectGuid>(1, 3);
        QVERIFY(m_journal->addOutcomes(run, {}, {}, {&gone, 1}));
        rows = m_journal->ownership().value();
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows.contains(idOf<ObjectGuid>(2, 3)));
    }

    void keepsHowAnObjectBecameOurs()
    {
        begin();
        gain(rowOf(1, OwnershipKind::Adopted, 1));
        OwnershipRow again = rowOf(1, OwnershipKind::Created, 2);
        again.anchor = idOf<CloudObjectId>(55, 2);
        gain(again);
        const OwnershipRow row = m_journal->ownership().value().at(idOf<ObjectGuid>(1, 3));
        QCOMPARE(row.origin, OwnershipKind::Adopted);
        QCOMPARE(row.run, RunId(1));
        QCOMPARE(row.anchor, again.anchor);
    }

    void holdsUntilReleased()
    {
        const Hold hold{idOf<DeviceId>(1), "operator", Moment{5}, kHostileText};
        QVERIFY(m_journal->hold(hold));
        QVERIFY(m_journal->hold({idOf<DeviceId>(2), "operator", Moment{6}, "undo of run 3"}));
        openAgain();
        auto holds = m_journal->holds().value();
        QCOMPARE(holds.size(), std::size_t(2));
        QCOMPARE(holds[0].deviceId, hold.deviceId);
        QCOMPARE(holds[0].heldBy, hold.heldBy);
        QCOMPARE(holds[0].since, hold.since);
        QCOMPARE(holds[0].reason, hold.reason);
        QVERIFY(m_journal->release(hold.deviceId));
        QVERIFY(m_journal->release(hold.deviceId));
        holds = m_journal->holds().value();
        QCOMPARE(holds.size(), std::size_t(1));
        QCOMPARE(holds[0].deviceId, idOf<DeviceId>(2));
    }

    void pinsAtTheFirstApprovalAndNeverMovesThem()
    {
        QVERIFY(!m_journal->pins().value());
        QVERIFY(!m_journal->approvedIdentity().value());
        const Pins pins{idOf<TenantId>(1), *Sid::fromText("S-1-5-21-1-2-3"), idOf<ObjectGuid>(1), idOf<ObjectGuid>(2)};
        QVERIFY(m_journal->approve(pins, {"app", true, "S-1-5-21-1-2-3-1105"}));
        QVERIFY(m_journal->approve(pins, {"other app", false, "S-1-5-21-1-2-3-1106"}));
        const ApprovedIdentity identity{"other app", false, "S-1-5-21-1-2-3-1106"};
        const std::pair<std::string, Pins> others[] = {
            {"tenant", {idOf<TenantId>(9), pins.domainSid, pins.container, pins.service}},
            {"domain", {pins.tenant, pins.domainSid.child(1), pins.container, pins.service}},
            {"container", {pins.tenant, pins.domainSid, idOf<ObjectGuid>(9), pins.service}},
            {"serviceObject", {pins.tenant, pins.domainSid, pins.container, idOf<ObjectGuid>(9)}}};
        for (const auto &[word, other] : others) {
            const auto refused = m_journal->approve(other, {"third app", true, {}});
            QCOMPARE(refused.error().kind, ErrorKind::WrongForest);
            QCOMPARE(refused.error().subject, word);
        }
        openAgain();
        QVERIFY(m_journal->pins().value() == pins);
        QVERIFY(m_journal->approvedIdentity().value() == identity);
    }

    void takesTenThousandWritesInGroupsWithoutHoldingUpTheRun()
    {
        constexpr std::uint32_t kWrites = 10'000, kGroup = 64;
        const RunId run = begin();
        QElapsedTimer timer;
        timer.start();
        for (std::uint32_t first = 0; first < kWrites; first += kGroup) {
            std::vector<Intent> intents;
            std::vector<Outcome> outcomes;
            std::vector<OwnershipRow> gained;
            for (std::uint32_t i = first; i < std::min(first + kGroup, kWrites); ++i) {
                intents.push_back({i, sampleCreate(i), {}});
                outcomes.push_back(outcomeOf(i, OutcomeResult::Written, idOf<ObjectGuid>(i * 2'654'435'761u, 3)));
                gained.push_back(rowOf(i * 2'654'435'761u));
            }
            QVERIFY(m_journal->addIntents(run, intents));
            QVERIFY(m_journal->addOutcomes(run, outcomes, gained, {}));
        }
        const qint64 writing = timer.restart();
        std::vector<std::pair<ObjectGuid, std::string>> asked;
        for (std::uint32_t i = 0; i < kWrites; ++i)
            asked.emplace_back(idOf<ObjectGuid>(i * 2'654'435'761u, 3), "displayname");
        const auto values = m_journal->lastWritten(asked).value();
        for (std::uint32_t i = 0; i < kWrites; ++i)
            QCOMPARE(values[i], Values({"PC-" + std::to_string(i)}));
        const qint64 asking = timer.restart();
        QCOMPARE(m_journal->runs(0).value().front().written, std::uint64_t(kWrites));
        QVERIFY(m_journal->open().value().empty());
        qInfo("10,000 intents and outcomes: %lld ms; last written values: %lld ms; runs and open: %lld ms", writing,
              asking, timer.elapsed());
        QVERIFY(writing < 20'000 && asking < 10'000); // a slow disk may take its time, a missing index may not
    }
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
