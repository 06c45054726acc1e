// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/engine.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <semaphore>

using namespace dwc;

namespace {

/// Answers as told, and waits where a test wants to look in between.
class ScriptedBackend final : public Backend
{
public:
    struct Script
    {
        std::binary_semaphore lookBegan{0};
        std::binary_semaphore lookMayEnd{0};
        std::atomic<bool> lookWaitsForStop = false;
        std::atomic<int> looks = 0;
        std::optional<Error> lookError;
        std::binary_semaphore checkBegan{0};
        std::atomic<bool> checkWaitsForStop = false;
        std::atomic<bool> writerIsOff = false;
        std::atomic<int> checks = 0;
        std::optional<Error> checkError;
    };
    explicit ScriptedBackend(Script &script) : m_script(script) {}

    Result<std::vector<ProfileEntry>> profiles() override
    {
        return std::vector<ProfileEntry>{{"a", "/a.json"}};
    }
    Result<Profile> loadProfile(const std::string &name) override
    {
        if (name == "none")
            return fail(ErrorKind::NoSuchProfile, name);
        Profile profile;
        profile.name = name;
        profile.id.bytes[0] = std::uint8_t(name.size());
        return profile;
    }
    Result<Profile> saveProfile(const Profile &profile) override { return profile; }
    Result<void> storeSecret(const Profile &, SecretName, Secret) override { return {}; }
    Result<Outlook> look(const Profile &, const PlanRequest &, std::stop_token stop,
                         const ProgressFunction &progress) override
    {
        ++m_script.looks;
        progress({Stage::ReadCloud, 1, 2});
        m_script.lookBegan.release();
        if (m_script.lookWaitsForStop) {
            while (!stop.stop_requested())
                std::this_thread::yield();
            return fail(ErrorKind::Stopped);
        }
        if (m_script.lookError)
            return tl::unexpected(*m_script.lookError);
        Outlook outlook;
        outlook.plan.totals.create = 7;
        return outlook;
    }
    Result<ApplyResult> apply(const Profile &, const ApplyRequest &request, std::stop_token,
                              const ProgressFunction &) override
    {
        ApplyResult result;
        result.report.written = request.only.size();
        return result;
    }
    Result<std::vector<RunRecord>> runs(const Profile &, std::size_t) override
    {
        return std::vector<RunRecord>(2);
    }
    Result<std::vector<JournalEntry>> entries(const Profile &, RunId) override
    {
        return fail(ErrorKind::NoSuchRun);
    }
    Result<CloudIdentity> testCloud(const Profile &, const Secret &, std::stop_token) override
    {
        return CloudIdentity{};
    }
    Result<DirectoryIdentity> testDirectory(const Profile &, const Secret &, std::stop_token) override
    {
        return DirectoryIdentity{};
    }
    Result<void> check(const Profile &, const CheckRequest &request, std::stop_token stop,
                       const CheckDone &done) override
    {
        ++m_script.checks;
        if (m_script.checkError)
            return tl::unexpected(*m_script.checkError);
        m_script.writerIsOff = request.otherWriterIsOff;
        for (const Check *check : request.wanted)
            done(*check, passed({Sentence("It is there.")}));
        m_script.checkBegan.release();
        while (m_script.checkWaitsForStop && !stop.stop_requested())
            std::this_thread::yield();
        return {};
    }
    Result<Plan> readPlan(const std::string &) override { return Plan{}; }
    Result<void> writePlan(const std::string &, const Plan &) override { return {}; }

private:
    Script &m_script;
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAProfileAndLoadsItsRuns()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        QSignalSpy runs(&engine, &Engine::runsChanged);
        engine.openProfile("contoso");
        while (engine.runs().empty())
            QVERIFY(runs.wait());
        QCOMPARE(engine.profile()->name, std::string("contoso"));
        QCOMPARE(engine.runs().size(), std::size_t(2));
    }

    void tellsAProfileThatIsNotThere()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        QSignalSpy failed(&engine, &Engine::failed);
        engine.openProfile("none");
        QVERIFY(failed.wait());
        QVERIFY(!engine.profile());
    }

    void readsWhileTheWindowGoesOn()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        QSignalSpy reading(&engine, &Engine::readingChanged), progress(&engine, &Engine::progressed);
        engine.read();
        QCOMPARE(engine.activity(), Activity::Reading);
        engine.read(); // one at a time
        QVERIFY(reading.wait());
        QCOMPARE(m_script.looks.load(), 1);
        QCOMPARE(engine.reading().outlook->plan.totals.create, std::uint64_t(7));
        QCOMPARE(engine.activity(), Activity::Idle);
        QVERIFY(!progress.isEmpty());
    }

    void aFailedReadKeepsWhatWasReadBefore()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        QSignalSpy reading(&engine, &Engine::readingChanged), failed(&engine, &Engine::readFailed);
        engine.read();
        QVERIFY(reading.wait());
        m_script.lookError = Error{ErrorKind::Unreachable, {}, {}, 0, {}, {}};
        engine.read();
        QVERIFY(failed.wait());
        QVERIFY(engine.reading().outlook);
        QCOMPARE(engine.activity(), Activity::Idle);
    }

    void stopEndsWhatIsInHand()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        m_script.lookWaitsForStop = true;
        QSignalSpy failed(&engine, &Engine::readFailed);
        engine.read();
        m_script.lookBegan.acquire();
        engine.stop();
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::Stopped);
    }

    void goesAwayInTheMiddleOfARead()
    {
        m_script.lookWaitsForStop = true;
        {
            Engine engine(std::make_unique<ScriptedBackend>(m_script));
            open(engine);
            engine.read();
            m_script.lookBegan.acquire();
        }
        QCoreApplication::processEvents(); // what it still had to say reaches nobody
        QCOMPARE(m_script.looks.load(), 1);
    }

    void anotherProfileForgetsTheFirstOnesReading()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        QSignalSpy reading(&engine, &Engine::readingChanged);
        engine.read();
        QVERIFY(reading.wait());
        engine.openProfile("another one");
        QVERIFY(reading.wait());
        QVERIFY(!engine.reading().outlook);
    }

    void aReadOfAProfileThatIsNoLongerOpenIsDropped()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        engine.read();
        QSignalSpy changed(&engine, &Engine::profileChanged);
        engine.openProfile("another one");
        QVERIFY(changed.wait());
        QVERIFY(!engine.reading().outlook);
    }

    void checksTellOneAfterTheOther()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        QSignalSpy started(&engine, &Engine::checksStarted), done(&engine, &Engine::checkDone);
        QSignalSpy finished(&engine, &Engine::checksFinished);
        engine.check(some(2, true));
        QVERIFY(engine.isChecking());
        QCOMPARE(started.count(), 1);
        QVERIFY(finished.wait());
        QCOMPARE(done.count(), 2);
        QCOMPARE(done[1][0].value<const Check *>(), &dwc::checks()[1]);
        QVERIFY(m_script.writerIsOff);
        QVERIFY(!engine.isChecking());
    }

    void checksStopAlone()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        m_script.lookWaitsForStop = true;
        QSignalSpy finished(&engine, &Engine::checksFinished), readFailed(&engine, &Engine::readFailed);
        engine.read();
        m_script.lookBegan.acquire();
        engine.check(some(1)); // waits behind the read
        engine.stopChecks();
        QCOMPARE(engine.activity(), Activity::Reading);
        engine.stop();
        QVERIFY(finished.wait());
        QCOMPARE(m_script.checks.load(), 0);
        m_script.checkWaitsForStop = true;
        engine.check(some(1));
        m_script.checkBegan.acquire();
        engine.stopChecks();
        QVERIFY(finished.wait());
    }

    void aNewerOrderReplacesTheOneInHand()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        m_script.checkWaitsForStop = true;
        QSignalSpy done(&engine, &Engine::checkDone), finished(&engine, &Engine::checksFinished);
        engine.check(some(3));
        m_script.checkBegan.acquire(); // it has told three, which nobody has heard yet
        m_script.checkWaitsForStop = false;
        engine.check(some(1));
        QVERIFY(finished.wait());
        QCOMPARE(done.count(), 1);
        QCOMPARE(finished.count(), 1);
    }

    void checksThatCannotBeginSayWhy()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        m_script.checkError = Error{ErrorKind::Storage, {}, {}, 0, {}, {}};
        QSignalSpy failed(&engine, &Engine::checksFailed);
        engine.check(some(1));
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::Storage);
    }

    void checksOfAProfileThatIsNoLongerOpenAreDropped()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        m_script.checkWaitsForStop = true;
        QSignalSpy done(&engine, &Engine::checkDone), finished(&engine, &Engine::checksFinished);
        engine.openProfile("another one");
        engine.check(some(1)); // of the one before: the other is not there yet
        QVERIFY(finished.wait());
        QVERIFY(!engine.isChecking());
        QCOMPARE(engine.profile()->name, std::string("another one"));
        QCoreApplication::processEvents();
        QCOMPARE(done.count(), 0);
    }

    void init()
    {
        m_script.~Script();
        new (&m_script) ScriptedBackend::Script;
    }

private:
    static CheckRequest some(std::size_t count, bool otherWriterIsOff = false)
    {
        CheckRequest request{{}, otherWriterIsOff};
        for (const Check &check : dwc::checks().first(count))
            request.wanted.push_back(&check);
        return request;
    }

    static void open(Engine &engine)
    {
        QSignalSpy changed(&engine, &Engine::runsChanged);
        engine.openProfile("contoso");
        while (engine.runs().empty())
            QVERIFY(changed.wait());
    }

    ScriptedBackend::Script m_script;
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
