// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/walk_pages.h"
#include "tests/core/cloud/graph_bench.h"

#include <QDeadlineTimer>
#include <QTest>
#include <thread>

using namespace dwc;
using std::chrono::milliseconds;

class TestGraphCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecretIsSentAsAFormAndTheTokenAsABearer()
    {
        Bench bench;
        bench.graph = [](const auto &, const auto &) { return StubServer::answer(200, "{}"); };
        auto client = bench.client();
        QVERIFY(client.calls.fetch("/devices?$top=1", {}));
        const QByteArray token = bench.requestsTo("/t/token").value(0);
        QVERIFY(token.startsWith("POST "));
        QVERIFY(token.contains("client_secret=s%26cret%3D%2B%20%25%C3%A4"));
        QVERIFY(
            token.contains("grant_type=client_credentials&client_id=client&scope=http%3A%2F%2F127.0.0.1%3A"));
        QVERIFY(token.contains("%2F.default"));
        const QByteArray call = bench.requestsTo("/devices").value(0);
        QCOMPARE(headerOf(call, "Authorization"), QByteArray("Bearer token1"));
        QVERIFY(!headerOf(call, "client-request-id").isEmpty());
    }

    void aTokenIsUsedUntilShortlyBeforeItEnds()
    {
        Bench bench;
        bench.graph = [](const auto &, const auto &) { return StubServer::answer(200, "{}"); };
        auto client = bench.client();
        QVERIFY(client.calls.fetch("/a", {}));
        bench.clock.time += 3'299'000;
        QVERIFY(client.calls.fetch("/a", {}));
        QCOMPARE(bench.tokens.load(), 1);
        bench.clock.time += 2'000;
        QVERIFY(client.calls.fetch("/a", {}));
        QCOMPARE(bench.tokens.load(), 2);
        QCOMPARE(bench.requestsTo("/.well-known/").size(), 1);
    }

    void aRefusedTokenIsRenewedOnce()
    {
        Bench bench;
        bench.graph = [](const auto &, const QByteArray &request) {
            return headerOf(request, "Authorization") == "Bearer token2" ? StubServer::answer(200, "{}")
                                                                         : StubServer::answer(401, "");
        };
        auto client = bench.client();
        QVERIFY(client.calls.fetch("/a", {}));
        QCOMPARE(bench.tokens.load(), 2);
    }

    void aTokenRefusedTwiceIsASignInError()
    {
        Bench bench;
        bench.graph = [](const auto &, const auto &) {
            return StubServer::answer(401, json("{'error':{'code':'InvalidAuthenticationToken'}}"),
                                      {"WWW-Authenticate: Bearer realm=\"\"", "request-id: r-1"});
        };
        auto client = bench.client();
        const auto answer = client.calls.fetch("/a", {});
        QCOMPARE(kindOf(answer), QStringLiteral("signInRefused"));
        QCOMPARE(answer.error().nativeCode, 0);
        QCOMPARE(answer.error().requestId, std::string("r-1"));
        QCOMPARE(bench.tokens.load(), 2);
        QCOMPARE(bench.requestsTo("/v1.0/a").size(), 2);
    }

    void aTokenEndpointElsewhereNeverGetsTheSecret()
    {
        StubServer trap([](const QByteArray &, const QByteArray &) { return StubServer::answer(200, "{}"); });
        Bench bench;
        bench.login = [&](const QByteArray &) {
            return StubServer::answer(200,
                                      json("{'token_endpoint':'" + trap.origin().toUtf8() + "/t/token'}"));
        };
        auto client = bench.client();
        const auto answer = client.calls.fetch("/a", {});
        QCOMPARE(kindOf(answer), QStringLiteral("foreignLink"));
        QCOMPARE(answer.error().subject, trap.origin().toStdString());
        QCOMPARE(trap.connections(), 0);
    }

    void aWrongSignInAnswerIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("discovery");
        QTest::addColumn<QByteArray>("token");
        const QByteArray good("{'token_endpoint':'ORIGIN/t/token'}");
        QTest::newRow("no JSON") << QByteArray("<html>") << QByteArray();
        QTest::newRow("no endpoint") << QByteArray("{}") << QByteArray();
        QTest::newRow("relative endpoint") << QByteArray("{'token_endpoint':'/t/token'}") << QByteArray();
        QTest::newRow("endpoint no text") << QByteArray("{'token_endpoint':1}") << QByteArray();
        QTest::newRow("token no JSON") << good << QByteArray("token");
        QTest::newRow("no token") << good << QByteArray("{'expires_in':3600}");
        QTest::newRow("empty token") << good << QByteArray("{'access_token':'','expires_in':3600}");
        QTest::newRow("header in the token")
            << good << QByteArray("{'access_token':'a\\r\\nX-Evil: 1','expires_in':3600}");
        QTest::newRow("no lifetime") << good << QByteArray("{'access_token':'a'}");
        QTest::newRow("negative lifetime") << good << QByteArray("{'access_token':'a','expires_in':-1}");
        QTest::newRow("lifetime in words") << good << QByteArray("{'access_token':'a','expires_in':'long'}");
    }

    void aWrongSignInAnswerIsMalformed()
    {
        QFETCH(QByteArray, discovery);
        QFETCH(QByteArray, token);
        Bench bench;
        bench.login = [&](const QByteArray &target) {
            return StubServer::answer(200, json(target.contains("well-known") ? discovery : token)
                                               .replace("ORIGIN", bench.server.origin().toUtf8()));
        };
        auto client = bench.client();
        const auto answer = client.calls.fetch("/a", {});
        QCOMPARE(kindOf(answer), QStringLiteral("malformedAnswer"));
        QCOMPARE(answer.error().subject, std::string("127.0.0.1"));
    }

    void aLifetimeAsTextIsTaken()
    {
        Bench bench;
        bench.graph = [](const auto &, const auto &) { return StubServer::answer(200, "{}"); };
        bench.login = [&](const QByteArray &target) {
            return StubServer::answer(
                200, target.contains("well-known")
                         ? json("{'token_endpoint':'" + bench.server.origin().toUtf8() + "/t/token'}")
                         : json("{'access_token':'a','expires_in':'3600'}"));
        };
        auto client = bench.client();
        QVERIFY(client.calls.fetch("/a", {}));
    }

    void eachTryHasItsOwnRequestIdAndABusyFrontEndIsLeft()
    {
        Bench bench;
        std::atomic<int> tries = 0;
        bench.graph = [&](const auto &, const auto &) {
            return StubServer::answer(++tries < 4 ? 503 : 200, "{}");
        };
        auto client = bench.client();
        QVERIFY(client.calls.fetch("/a", {}));
        const auto requests = bench.requestsTo("/v1.0/a");
        QCOMPARE(requests.size(), 4);
        QSet<QByteArray> ids;
        for (const QByteArray &request : requests)
            ids.insert(headerOf(request, "client-request-id"));
        QCOMPARE(ids.size(), 4);
        QCOMPARE(bench.server.connections(), 4);
    }

    void aConnectionThatBreaksIsTriedAgain()
    {
        Bench bench;
        std::atomic<int> tries = 0;
        bench.graph = [&](const auto &, const auto &) {
            StubServer::Answer answer = StubServer::answer(200, "{'value':[]}");
            if (++tries == 1) {
                answer.bytes.chop(5);
                answer.closeAfter = true;
            }
            return answer;
        };
        auto client = bench.client();
        QVERIFY(client.calls.fetch("/a", {}));
        QCOMPARE(tries.load(), 2);
    }

    void allWaitingTogetherHasABudget()
    {
        Bench bench;
        bench.graph = [](const auto &, const auto &) {
            return StubServer::answer(429, "", {"Retry-After: 1"});
        };
        RetryPolicy policy = Bench::policy();
        policy.allDelays = milliseconds(1'400);
        Bench::Client client(bench.settings(), bench.clock, bench.secret, policy);
        QCOMPARE(kindOf(client.calls.fetch("/a", {})), QStringLiteral("throttled"));
        QCOMPARE(bench.requestsTo("/v1.0/a").size(), 2);
        QCOMPARE(kindOf(client.calls.fetch("/b", {})), QStringLiteral("throttled"));
        QCOMPARE(bench.requestsTo("/v1.0/b").size(), 1);
    }

    void aStopEndsTheWaitForATry()
    {
        Bench bench;
        bench.graph = [](const auto &, const auto &) {
            return StubServer::answer(429, "", {"Retry-After: 1"});
        };
        std::stop_source stop;
        auto client = bench.client();
        std::jthread stopper([&] {
            while (bench.requestsTo("/v1.0/a").isEmpty())
                std::this_thread::sleep_for(milliseconds(1));
            stop.request_stop();
        });
        QCOMPARE(kindOf(client.calls.fetch("/a", stop.get_token())), QStringLiteral("stopped"));
    }

    void aRedirectIsAnErrorAndTheTokenStaysHere()
    {
        StubServer trap([](const QByteArray &, const QByteArray &) { return StubServer::answer(200, "{}"); });
        Bench bench;
        bench.graph = [&](const auto &, const auto &) {
            return StubServer::answer(307, "", {"Location: " + trap.origin().toUtf8() + "/steal"});
        };
        auto client = bench.client();
        const auto answer = client.calls.fetch("/a", {});
        QCOMPARE(kindOf(answer), QStringLiteral("foreignLink"));
        QCOMPARE(answer.error().subject, trap.origin().toStdString());
        QCOMPARE(trap.connections(), 0);
    }

    void aLinkElsewhereIsNotFollowed()
    {
        StubServer trap([](const QByteArray &, const QByteArray &) { return StubServer::answer(200, "{}"); });
        Bench bench;
        auto client = bench.client();
        const auto call = client.calls.follow(
            (trap.origin() + QStringLiteral("/v1.0/devices?$skiptoken=secret")).toStdString(), {});
        QVERIFY(!call && call.error().kind == ErrorKind::ForeignLink);
        QCOMPARE(call.error().subject, trap.origin().toStdString());
        QCOMPARE(trap.connections(), 0);
        QCOMPARE(bench.tokens.load(), 0);
    }

    void theNextPageIsOnItsWayWhileOneIsStored()
    {
        Bench bench;
        bench.graph = [&](const QByteArray &target, const auto &) {
            const QByteArray link =
                ",'@odata.nextLink':'" + bench.server.origin().toUtf8() + "/v1.0/devices?$skiptoken=2'";
            return StubServer::answer(
                200, json("{'value':[]" + (target.contains("skiptoken") ? QByteArray() : link) + "}"));
        };
        auto client = bench.client();
        int pages = 0;
        const auto store = [&](const Page &) -> Result<void> {
            if (++pages == 1) {
                const QDeadlineTimer deadline(10'000);
                while (bench.requestsTo("skiptoken=2").isEmpty()) {
                    if (deadline.hasExpired())
                        return fail(ErrorKind::Internal, "the next page was not asked for");
                    std::this_thread::sleep_for(milliseconds(1));
                }
            }
            return {};
        };
        QCOMPARE(kindOf(walkPages(client.calls, "/devices", {store}, {})), QStringLiteral("fine"));
        QCOMPARE(pages, 2);
    }

    void aChunkedPageThatBreaksOffIsNeverAPage()
    {
        Bench bench;
        bench.graph = [](const auto &, const auto &) {
            return StubServer::Answer{
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n{\"value\":[\r\n", true};
        };
        auto client = bench.client();
        const auto walked =
            walkPages(client.calls, "/devices", {[](const Page &) { return Result<void>(); }}, {});
        // whether the transfer or the text is found broken depends on which the network layer sees first
        QVERIFY2(kindOf(walked) == QLatin1String("connectionLost") ||
                     kindOf(walked) == QLatin1String("malformedAnswer"),
                 qPrintable(kindOf(walked)));
    }

    void pagesThatGoRoundAreRefused()
    {
        Bench bench;
        bench.graph = [&](const QByteArray &target, const auto &) {
            const QByteArray next = target.contains("skiptoken=1") ? "2" : "1"; // first, 1, 2, 1, 2, …
            return StubServer::answer(200, json("{'value':[],'@odata.nextLink':'" +
                                                bench.server.origin().toUtf8() +
                                                "/v1.0/devices?$skiptoken=" + next + "'}"));
        };
        auto client = bench.client();
        const auto walked =
            walkPages(client.calls, "/devices", {[](const Page &) { return Result<void>(); }}, {});
        QCOMPARE(kindOf(walked), QStringLiteral("incompleteRead"));
        QCOMPARE(bench.requestsTo("/v1.0/devices").size(), 3);
        QVERIFY(walked.error().detail.find("skiptoken") == std::string::npos);
    }

    void pagesWithoutEndAreRefused()
    {
        Bench bench;
        std::atomic<int> page = 0;
        bench.graph = [&](const auto &, const auto &) {
            return StubServer::answer(
                200, json("{'value':[],'@odata.nextLink':'" + bench.server.origin().toUtf8() +
                          "/v1.0/devices?$skiptoken=" + QByteArray::number(++page) + "'}"));
        };
        auto client = bench.client();
        const auto walked =
            walkPages(client.calls, "/devices", {[](const Page &) { return Result<void>(); }}, {}, 20);
        QCOMPARE(kindOf(walked), QStringLiteral("limitExceeded"));
        QCOMPARE(page.load(), 20);
    }
};

QTEST_GUILESS_MAIN(TestGraphCalls)
#include "tst_graph_calls.moc"
