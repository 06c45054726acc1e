// SPDX-License-Identifier: Apache-2.0
#include "core/journal/open_journal.h"
#include "tests/core/journal/sample_changes.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace dwc;

namespace {

constexpr std::uint32_t kGroup = 16;

/// What the writing process was told to be durable.
struct Acknowledged
{
    bool begun = false;
    std::uint32_t intents = 0;  ///< groups
    std::uint32_t outcomes = 0; ///< groups
};

void tell(int pipe, char what)
{
    if (::write(pipe, &what, 1) != 1)
        ::_exit(2);
}

ObjectGuid objectOf(RunId run, std::uint32_t number)
{
    return idOf<ObjectGuid>(std::uint32_t(run) * 100'000 + number, 3);
}

/// Writes group after group until it is killed; every acknowledgement goes through the pipe.
[[noreturn]] void writeForever(const std::string &path, int pipe)
{
    const auto journal = openJournal(path);
    if (!journal)
        ::_exit(1);
    const RunId run = (*journal)->begin(sampleStart()).value_or(0);
    tell(pipe, 'B');
    for (std::uint32_t first = 0;; first += kGroup) {
        std::vector<Intent> intents;
        std::vector<Outcome> outcomes;
        std::vector<OwnershipRow> gained;
        for (std::uint32_t i = first; i < first + kGroup; ++i) {
            intents.push_back({i, sampleCreate(i), {}});
            outcomes.push_back({i, OutcomeResult::Written, objectOf(run, i), std::nullopt, Moment{1}});
            gained.push_back({objectOf(run, i), idOf<DeviceId>(i), {}, OwnershipKind::Created, run});
        }
        if (!(*journal)->addIntents(run, intents))
            ::_exit(1);
        tell(pipe, 'I');
        if (!(*journal)->addOutcomes(run, outcomes, gained, {}))
            ::_exit(1);
        tell(pipe, 'O');
    }
}

void take(Acknowledged &acknowledged, char what)
{
    acknowledged.begun = acknowledged.begun || what == 'B';
    acknowledged.intents += what == 'I';
    acknowledged.outcomes += what == 'O';
}

/// Starts a writer, kills it a random while after a random acknowledgement, and gives what it was told.
Acknowledged writeUntilKilled(const std::string &path, std::mt19937 &random)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        writeForever(path, ends[1]);
    }
    ::close(ends[1]);
    Acknowledged acknowledged;
    char what = 0;
    for (auto left = random() % 24; left > 0 && ::read(ends[0], &what, 1) == 1; --left)
        take(acknowledged, what);
    ::usleep(useconds_t(random() % 4000)); // the moment of the kill, not a wait for something
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    while (::read(ends[0], &what, 1) == 1)
        take(acknowledged, what);
    ::close(ends[0]);
    if (!WIFSIGNALED(status))
        qWarning("the writer ended by itself with %d", status);
    return acknowledged;
}

} // namespace

class TestJournalCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryAcknowledgedGroupWhenKilledAtAnyMoment()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("journal.db")).toStdString();
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        RunId run = 0;
        std::size_t owned = 0, halfDone = 0;
        for (int round = 0; round < 60; ++round) {
            const Acknowledged acknowledged = writeUntilKilled(path, random);
            const auto journal = openJournal(path);
            QVERIFY2(journal, journal ? "" : journal.error().detail.c_str());
            const auto runs = (*journal)->runs(1).value();
            const bool begun = !runs.empty() && runs.front().id > run;
            QVERIFY(begun || !acknowledged.begun);
            if (!begun)
                continue;
            run = runs.front().id;
            const auto entries = (*journal)->entries(run).value();
            const auto answered = std::size_t(runs.front().written);
            // what was acknowledged, and at most the one group that was on its way
            QVERIFY(entries.size() % kGroup == 0 && answered % kGroup == 0);
            QVERIFY(entries.size() / kGroup - acknowledged.intents <= 1);
            QVERIFY(answered / kGroup - acknowledged.outcomes <= 1);
            for (std::size_t i = 0; i < entries.size(); ++i) {
                QVERIFY(entries[i].intent.change == sampleCreate(std::uint32_t(i)));
                QCOMPARE(entries[i].outcome.has_value(), i < answered);
            }
            const auto open = (*journal)->open().value();
            QCOMPARE(open.size(), entries.size() - answered);
            halfDone += !open.empty();
            owned += answered;
            QCOMPARE((*journal)->ownership().value().size(), owned);
            QCOMPARE((*journal)->markInterrupted(Moment{2}).value(), std::uint64_t(1));
            std::vector<Outcome> settled;
            for (const JournalEntry &entry : open)
                settled.push_back({entry.intent.number, OutcomeResult::NotDone, {}, std::nullopt, Moment{2}});
            QVERIFY((*journal)->addOutcomes(run, settled, {}, {}));
            QVERIFY((*journal)->open().value().empty());
        }
        qInfo("%lld runs began, %zu were killed between intent and outcome", static_cast<long long>(run), halfDone);
        QVERIFY(run > 30);
    }
};

QTEST_APPLESS_MAIN(TestJournalCrash)
#include "tst_journal_crash.moc"
