// SPDX-License-Identifier: Apache-2.0
#include "tests/core/directory/ldap_stage.h"

#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <optional>
#include <thread>

using namespace dwc;
using namespace dwc::testing;

/// What Windows does and no lab can be brought to do, and what no server should do.
class tst_ldap_writes : public QObject, LdapStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginDomain(); }
    void cleanup() { endDomain(); }

    void triesABusyServerAgainAndWritesEachOnce()
    {
        std::atomic<int> busy = 12;
        std::atomic<int> carriedOut = 0;
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (request.operation != LDAP_REQ_ADD)
                return std::nullopt;
            if (busy.fetch_sub(1) > 0)
                return QList<QByteArray>{resultMessage(request, 51, "0000200E: SvcErr")};
            ++carriedOut;
            return QList<QByteArray>{resultMessage(request)};
        };
        QVERIFY(open());
        std::vector<int> answers(40);
        const auto done =
            m_directory->write(creates(40), {16}, {}, [&](std::size_t i, const Result<void> &answer) {
                answers[i] += answer ? 1 : 100;
            });
        QVERIFY(done);
        QCOMPARE(carriedOut.load(), 40);
        QVERIFY(std::ranges::all_of(answers, [](int answer) { return answer == 1; }));
    }

    void fillsItsWindow()
    {
        // the server answers only when sixteen are there, and in the wrong order
        QList<QByteArray> held;
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (request.operation != LDAP_REQ_ADD)
                return std::nullopt;
            held.prepend(resultMessage(request));
            return held.size() < 16 ? QList<QByteArray>() : std::exchange(held, {});
        };
        QVERIFY(open());
        std::size_t answers = 0;
        QVERIFY(
            m_directory->write(creates(64), {16}, {}, [&](std::size_t, const Result<void> &) { ++answers; }));
        QCOMPARE(answers, 64u);
    }

    void sendsNoMoreThanItsWindow()
    {
        std::atomic<int> arrived = 0;
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (request.operation != LDAP_REQ_ADD)
                return std::nullopt;
            ++arrived;
            return QList<QByteArray>();
        };
        QVERIFY(open());
        std::stop_source stop;
        QElapsedTimer timer;
        timer.start();
        const std::jthread stopper([&] {
            while (arrived < 16 && timer.elapsed() < 5000)
                std::this_thread::yield();
            stop.request_stop();
        });
        std::size_t answers = 0;
        const auto done = m_directory->write(creates(64), {16}, stop.get_token(),
                                             [&](std::size_t, const Result<void> &) { ++answers; });
        QVERIFY(!done && done.error().kind == ErrorKind::Stopped);
        QCOMPARE(answers, 0u);
        QCOMPARE(arrived.load(), 16); // two seconds were there for more
    }

    void sendsMoreThanTheNetworkTakesAtOnce()
    {
        bool slept = false;
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (request.operation != LDAP_REQ_ADD)
                return std::nullopt;
            if (std::exchange(slept, true))
                return QList<QByteArray>{resultMessage(request)};
            return QList<QByteArray>{ScriptedLdap::kPause, resultMessage(request)};
        };
        QVERIFY(open());
        std::vector<WriteRequest> requests = creates(64);
        for (WriteRequest &request : requests)
            request.changes.push_back({Modification::Kind::Add, "description", {std::string(400'000, 'x')}});
        std::size_t answers = 0;
        const auto done =
            m_directory->write(requests, {64}, {}, [&](std::size_t, const Result<void> &) { ++answers; });
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
        QCOMPARE(answers, 64u);
    }

private:
    static std::vector<WriteRequest> creates(unsigned count)
    {
        std::vector<WriteRequest> requests;
        for (unsigned i = 0; i < count; ++i)
            requests.push_back({WriteRequest::Kind::Add,
                                {{}, Dn::child(Dn(kContainer), "CN", std::to_string(i))},
                                {{Modification::Kind::Add, "objectClass", {"msDS-Device"}}}});
        return requests;
    }
};

QTEST_GUILESS_MAIN(tst_ldap_writes)
#include "tst_ldap_writes.moc"
