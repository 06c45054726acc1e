// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/bridge/scripted_backend.h"
#include "ui/bridge/engine.h"

#include <QSignalSpy>
#include <QTest>
#include <semaphore>

using namespace dwc;
using namespace dwc::testing;

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

    void whatIsAnsweredIsToldBeforeTheResult()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        QSignalSpy answered(&engine, &Engine::answered), applied(&engine, &Engine::applied);
        connect(&engine, &Engine::applied, &engine, [&] { QVERIFY(!answered.isEmpty()); });
        ApplyRequest request;
        request.plan.changes.resize(2);
        request.plan.changes.front().action = Action::Update;
        engine.apply(std::move(request));
        QVERIFY(applied.wait());
        const auto answers = answered.front().front().value<std::vector<Answer>>();
        QCOMPARE(answers.size(), std::size_t(1)); // the first at once, the others a few times a second
        QVERIFY(answers.front().action == Action::Update && answers.front().result == OutcomeResult::Written);
        answered.clear();
        ApplyRequest refused;
        refused.plan.changes.resize(1);
        refused.plan.changes.front().action = Action::Delete;
        engine.apply(std::move(refused));
        QVERIFY(applied.wait());
        const auto causes = answered.front().front().value<std::vector<Answer>>();
        QVERIFY(causes.front().error && causes.front().error->kind == ErrorKind::PermissionDenied);
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

    void stopEndsWhatStillWaits()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        QSignalSpy failed(&engine, &Engine::readFailed);
        std::binary_semaphore began(0), goOn(0);
        engine.run<int>(
            [&](const std::stop_token &stop) -> Result<int> {
                began.release();
                goOn.acquire();
                return int(stop.stop_requested());
            },
            [](const Result<int> &wasStopped) { QCOMPARE(*wasStopped, 0); }); // it is not what stop() means
        began.acquire();
        engine.read();
        engine.stop();
        goOn.release();
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::Stopped);
        QCOMPARE(m_script.looks.load(), 0);
        QCOMPARE(engine.activity(), Activity::Idle);
        QSignalSpy reading(&engine, &Engine::readingChanged);
        engine.read(); // the stop was for the one before
        QVERIFY(reading.wait());
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

    void aLeavingThatEndsDoesNotBringBackTheProfileThatWasLeft()
    {
        ApplyRequest leaving;
        leaving.plan.kind = PlanKind::Disable;
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        QSignalSpy listed(&engine, &Engine::profilesListed);
        engine.apply(leaving);
        engine.openProfile("another one"); // while it is written
        QTRY_COMPARE(engine.profile()->name, std::string("another one"));
        engine.listProfiles(); // behind whatever the end of the write has asked for
        QTRY_COMPARE(listed.size(), 1);
        QCOMPARE(engine.profile()->name, std::string("another one"));
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
        m_script.checkWaitsForStop = true;
        engine.check(some(1));
        m_script.checkBegan.acquire();
        engine.stopChecks();
        QVERIFY(finished.wait());
        QCOMPARE(engine.activity(), Activity::Reading);
        engine.check(some(1));
        m_script.checkBegan.acquire();
        engine.stop(); // of the read alone
        QVERIFY(readFailed.wait());
        QVERIFY(engine.isChecking());
        engine.stopChecks();
        QVERIFY(finished.wait());
    }

    void aCheckAnswersWhileAReadIsHeldUp()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        m_script.lookWaitsForStop = true;
        engine.read();
        m_script.lookBegan.acquire();
        QSignalSpy done(&engine, &Engine::checkDone), finished(&engine, &Engine::checksFinished);
        engine.check(some(1));
        QVERIFY(finished.wait());
        QCOMPARE(done.count(), 1);
        QCOMPARE(engine.activity(), Activity::Reading);
    }

    void endsWithAReadAndACheckInHand()
    {
        m_script.lookWaitsForStop = m_script.checkWaitsForStop = true;
        auto engine = std::make_unique<Engine>(std::make_unique<ScriptedBackend>(m_script));
        open(*engine);
        engine->read();
        engine->check(some(1));
        m_script.lookBegan.acquire();
        m_script.checkBegan.acquire();
        engine.reset(); // would never return, or would be told what is gone
        QCoreApplication::processEvents();
        QCOMPARE(m_script.checks.load(), 1);
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
        QStringList told; // by whose checks
        QSignalSpy finished(&engine, &Engine::checksFinished);
        connect(&engine, &Engine::checkDone, this,
                [&] { told += QString::fromStdString(engine.profile()->name); });
        engine.openProfile("another one");
        engine.check(some(1)); // of the one before: the other is not there yet
        QVERIFY(finished.wait());
        QVERIFY(!engine.isChecking());
        QCOMPARE(engine.profile()->name, std::string("another one"));
        m_script.checkWaitsForStop = false;
        engine.check(some(1)); // begins when the one before has ended, whose last words are not heard
        QVERIFY(finished.wait());
        QCOMPARE(told.count(QStringLiteral("another one")), 1);
    }

    void aNewerLookAtTheForestReplacesTheOneInHand()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        QSignalSpy looked(&engine, &Engine::forestLooked), failed(&engine, &Engine::forestLookFailed);
        m_script.forestWaitsForStop = true;
        engine.lookAtForest(PermissionProfile::Strict);
        m_script.forestBegan.acquire();
        m_script.forestWaitsForStop = false;
        engine.lookAtForest(PermissionProfile::TakingOver);
        QVERIFY(looked.wait());
        QCOMPARE(looked.count(), 1);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(looked[0][0].value<PreparationWish>(), PreparationWish(PermissionProfile::TakingOver));
        QCOMPARE(looked[0][1].value<ForestLook>().preparation.plan.request.choice, std::string("takingOver"));
    }

    void aLookThatNobodyWaitsForIsNotHeard()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        QSignalSpy looked(&engine, &Engine::forestLooked), failed(&engine, &Engine::forestLookFailed);
        QSignalSpy listed(&engine, &Engine::profilesListed);
        m_script.lookWaitsForStop = true;
        engine.read();
        m_script.lookBegan.acquire();
        engine.lookAtForest(PermissionProfile::Strict); // waits behind the read
        engine.stopForestLook();
        engine.stop();
        engine.listProfiles();
        QVERIFY(listed.wait());
        QCOMPARE(looked.count() + failed.count(), 0);
        QCOMPARE(m_script.forestLooks.load(), 0);
    }

    void preparesAsWhoWasTyped()
    {
        Engine engine(std::make_unique<ScriptedBackend>(m_script));
        open(engine);
        QSignalSpy prepared(&engine, &Engine::forestPrepared), progressed(&engine, &Engine::progressed);
        PreparationRequest request;
        request.user = "admin@corp.example";
        request.shown.resize(5);
        engine.prepareForest(request, Secret("typed"));
        QCOMPARE(engine.activity(), Activity::Preparing);
        engine.prepareForest(request, Secret("again")); // one at a time
        QVERIFY(prepared.wait());
        QCOMPARE(engine.activity(), Activity::Idle);
        QCOMPARE(progressed.count(), 1);
        QCOMPARE(m_script.preparedBy, std::string("admin@corp.example"));
        QCOMPARE(m_script.preparedWith, std::string("typed"));
        QCOMPARE(prepared[0][0].value<ForestResult>().report.written, std::uint64_t(5));
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
