// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/http_client.h"
#include "core/cloud/http_failure.h"
#include "tests/core/cloud/stub_server.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QTest>
#include <thread>

using namespace dwc;
using std::chrono::milliseconds;

namespace {

/// zlib's own form is what "deflate" means in HTTP.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4); // without Qt's length in front
}

HttpLimits smallBody()
{
    HttpLimits limits;
    limits.body = 1 << 20;
    return limits;
}

/// For tests that wait for the limit; the others have all the time of a busy machine.
HttpLimits shortLimits()
{
    HttpLimits limits = smallBody();
    limits.connect = milliseconds(300);
    limits.silence = milliseconds(300);
    limits.whole = milliseconds(5'000);
    return limits;
}

Result<HttpAnswer> fetch(const QString &url, const HttpLimits &limits = {}, std::stop_token stop = {},
                         const HeadFunction &head = {})
{
    const auto client = HttpClient::make({}, limits);
    if (!client)
        return tl::unexpected(client.error());
    HttpRequest request;
    request.url = QUrl(url);
    request.headers = {{"Authorization", "Bearer t0ken"}};
    const auto exchange = (*client)->start(request);
    return (*client)->finish(*exchange, std::move(stop), head);
}

QString kindOf(const Result<HttpAnswer> &answer)
{
    return answer ? QStringLiteral("fine") : QString::fromStdString(std::string(codeOf(answer.error().kind)));
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesStatusBodyAndHeaders()
    {
        StubServer server([](const QByteArray &, const QByteArray &) {
            return StubServer::answer(503, "busy", {"Retry-After: 7", "request-id: abc-1"});
        });
        const auto answer = fetch(server.origin() + QStringLiteral("/v1.0/devices?$top=1"));
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(answer->body, std::string("busy"));
        QCOMPARE(answer->retryAfter, std::string("7"));
        QCOMPARE(answer->requestId, std::string("abc-1"));
        const QByteArray request = server.requests().value(0);
        QVERIFY(request.startsWith("GET /v1.0/devices?$top=1 HTTP/1.1\r\n"));
        QVERIFY(request.contains("User-Agent: device-writeback-console/"));
        QVERIFY(!request.contains("Mozilla"));
    }

    void doesNotFollowARedirect()
    {
        StubServer other(
            [](const QByteArray &, const QByteArray &) { return StubServer::answer(200, "trap"); });
        StubServer server([&](const QByteArray &, const QByteArray &) {
            return StubServer::answer(302, "", {"Location: " + other.origin().toUtf8() + "/steal"});
        });
        const auto answer = fetch(server.origin());
        QVERIFY(answer);
        QCOMPARE(answer->status, 302);
        QCOMPARE(answer->location, other.origin().toStdString() + "/steal");
        QCOMPARE(other.connections(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void aBodyOverTheLimitIsNotFetched()
    {
        StubServer server([](const QByteArray &, const QByteArray &) {
            return StubServer::answer(200, QByteArray(4 << 20, 'a'));
        });
        QCOMPARE(kindOf(fetch(server.origin(), smallBody())), QStringLiteral("limitExceeded"));
    }

    void aCompressedBodyIsMeasuredDecompressed()
    {
        const QByteArray packed = deflated(QByteArray(32 << 20, 'a'));
        QVERIFY(packed.size() < 1 << 20);
        StubServer server([&](const QByteArray &, const QByteArray &) {
            return StubServer::answer(200, packed, {"Content-Encoding: deflate"});
        });
        const auto answer = fetch(server.origin(), smallBody());
        QVERIFY2(!answer, "a bomb was unpacked");
        QCOMPARE(kindOf(answer), QStringLiteral("limitExceeded"));
    }

    void aCompressedBodyWithinTheLimitIsUnpacked()
    {
        const QByteArray body(1 << 19, 'a');
        StubServer server([&](const QByteArray &, const QByteArray &) {
            return StubServer::answer(200, deflated(body), {"Content-Encoding: deflate"});
        });
        const auto answer = fetch(server.origin(), smallBody());
        QVERIFY2(answer, qPrintable(kindOf(answer)));
        QCOMPARE(answer->body.size(), std::size_t(body.size()));
        QVERIFY(server.requests().value(0).contains("Accept-Encoding: gzip\r\n"));
    }

    void aBodyThatCannotBeUnpackedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("cut") << QByteArray("gzip") << deflated("{\"value\":[]}").chopped(3);
        QTest::newRow("not packed") << QByteArray("gzip") << QByteArray("{\"value\":[]}");
        QTest::newRow("nobody asked for that") << QByteArray("br") << deflated("{\"value\":[]}");
    }
    void aBodyThatCannotBeUnpackedIsSaid()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, body);
        int status = 200;
        StubServer server([&](const QByteArray &, const QByteArray &) {
            return StubServer::answer(status, body, {"Content-Encoding: " + coding});
        });
        const auto answer = fetch(server.origin());
        QCOMPARE(kindOf(answer), QStringLiteral("malformedAnswer"));
        QVERIFY(!answer.error().detail.empty());
        QVERIFY(server.origin().endsWith(QString::fromStdString(answer.error().subject)));
        status = 503; // a refusal is told by its status, whatever its body
        const auto refused = fetch(server.origin());
        QVERIFY(refused);
        QCOMPARE(refused->status, 503);
        QVERIFY(refused->body.empty());
    }

    void theBeginningIsHeardBeforeTheEndHasCome_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::newRow("as it is") << QByteArray();
        QTest::newRow("packed") << QByteArray("deflate");
    }
    void theBeginningIsHeardBeforeTheEndHasCome()
    {
        QFETCH(QByteArray, coding);
        QByteArray body; // of little that repeats, so that it stays large
        for (quint32 i = 0; body.size() < 60'000; ++i)
            body += QByteArray::number(i * 2'654'435'761u, 36);
        const QByteArray sent = coding.isEmpty() ? body : deflated(body);
        StubServer server([&](const QByteArray &, const QByteArray &) {
            return StubServer::Answer{
                "HTTP/1.1 200 OK\r\nContent-Encoding: " + (coding.isEmpty() ? "identity" : coding) +
                "\r\nContent-Length: 1000000\r\n\r\n" + sent};
        });
        std::stop_source stop;
        std::vector<std::string> heard;
        const auto answer = fetch(server.origin(), {}, stop.get_token(), [&](std::string_view head) {
            heard.emplace_back(head);
            stop.request_stop(); // the end never comes
        });
        QCOMPARE(kindOf(answer), QStringLiteral("stopped"));
        QCOMPARE(heard.size(), std::size_t(1));
        QVERIFY(heard[0].size() >= 4'096);
        QVERIFY(body.toStdString().starts_with(heard[0]));
    }

    void aShortAnswerIsHeardWholeAndARefusalNotAtAll()
    {
        int status = 200;
        StubServer server([&](const auto &, const auto &) { return StubServer::answer(status, "short"); });
        std::vector<std::string> heard;
        const auto hear = [&](std::string_view head) { heard.emplace_back(head); };
        QCOMPARE(kindOf(fetch(server.origin(), {}, {}, hear)), QStringLiteral("fine"));
        QCOMPARE(heard, std::vector<std::string>{"short"});
        status = 503;
        QCOMPARE(kindOf(fetch(server.origin(), {}, {}, hear)), QStringLiteral("fine"));
        QCOMPARE(heard.size(), std::size_t(1));
    }

    void aBodyThatBreaksOffIsALostConnection()
    {
        StubServer server([](const QByteArray &, const QByteArray &) {
            return StubServer::Answer{"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"value\":[]}", true};
        });
        const auto answer = fetch(server.origin());
        QCOMPARE(kindOf(answer), QStringLiteral("connectionLost"));
        QCOMPARE(answer.error().nativeCode, 200);
    }

    void silenceIsATimeout()
    {
        StubServer server([](const QByteArray &, const QByteArray &) { return StubServer::Answer{}; });
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(kindOf(fetch(server.origin(), shortLimits())), QStringLiteral("timedOut"));
        QVERIFY(timer.elapsed() >= 300 && timer.elapsed() < 5'000);
    }

    void whileNobodyWaitsThereIsNoSilence()
    {
        StubServer server([](const auto &, const auto &) { return StubServer::answer(200, "{}"); });
        const auto client = HttpClient::make({}, shortLimits());
        HttpRequest request;
        request.url = QUrl(server.origin());
        const auto exchange = (*client)->start(request);
        std::this_thread::sleep_for(milliseconds(400)); // busy with something else, longer than the limit
        QCOMPARE(kindOf((*client)->finish(*exchange, {})), QStringLiteral("fine"));
    }

    void whatIsWhollyThereIsNotLate()
    {
        StubServer server([](const auto &, const auto &) { return StubServer::answer(200, "{}"); });
        HttpLimits limits = shortLimits();
        limits.whole = milliseconds(200);
        const auto client = HttpClient::make({}, limits);
        HttpRequest request;
        request.url = QUrl(server.origin());
        const auto first = (*client)->start(request), second = (*client)->start(request);
        QCOMPARE(kindOf((*client)->finish(*first, {})), QStringLiteral("fine"));
        QTRY_COMPARE(server.requests().size(), 2);
        QTest::qWait(300); // the second comes meanwhile, and is asked for later than it may take
        QCOMPARE(kindOf((*client)->finish(*second, {})), QStringLiteral("fine"));
    }

    void silenceInTheMiddleIsATimeout()
    {
        StubServer server([](const QByteArray &, const QByteArray &) {
            return StubServer::Answer{"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nbegin", false};
        });
        QCOMPARE(kindOf(fetch(server.origin(), shortLimits())), QStringLiteral("timedOut"));
    }

    void aServerThatDoesNotAcceptIsATimeout()
    {
        QTcpServer deaf; // its queue takes the connection, nobody reads
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        QCOMPARE(kindOf(fetch(QStringLiteral("http://127.0.0.1:%1/").arg(deaf.serverPort()), shortLimits())),
                 QStringLiteral("timedOut"));
    }

    void noServerIsUnreachable()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const auto port = gone.serverPort();
        gone.close();
        const auto answer = fetch(QStringLiteral("http://127.0.0.1:%1/?secret=1").arg(port));
        QCOMPARE(kindOf(answer), QStringLiteral("unreachable"));
        QCOMPARE(answer.error().subject, "127.0.0.1:" + std::to_string(port));
        QVERIFY(answer.error().detail.find("secret") == std::string::npos);
    }

    void anUnknownNameIsNamed()
    {
        // without asking a name server for one
        const Origin origin{"https", "nowhere.invalid", 443};
        const Error error = failureOf(QNetworkReply::HostNotFoundError, 0, origin, {});
        QCOMPARE(int(error.kind), int(ErrorKind::NameNotResolved));
        QCOMPARE(error.subject, std::string("nowhere.invalid"));
    }

    void aServerWithoutTlsIsUnreachableAndNotUntrusted()
    {
        StubServer server([](const QByteArray &, const QByteArray &) { return StubServer::answer(200, ""); });
        QCOMPARE(kindOf(fetch(server.origin().replace(QStringLiteral("http:"), QStringLiteral("https:")),
                              shortLimits())),
                 QStringLiteral("timedOut")); // it waits for the rest of what it takes for a request
    }

    void aStopIsSeenAtOnce()
    {
        StubServer server([](const QByteArray &, const QByteArray &) { return StubServer::Answer{}; });
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::jthread stopper([&] {
            while (server.requests().isEmpty())
                std::this_thread::sleep_for(milliseconds(1));
            sinceStop.start();
            stop.request_stop();
        });
        QCOMPARE(kindOf(fetch(server.origin(), {}, stop.get_token())), QStringLiteral("stopped"));
        QVERIFY(sinceStop.elapsed() < 500);
    }

    void aStopBeforehandSendsNothing()
    {
        StubServer server([](const QByteArray &, const QByteArray &) { return StubServer::answer(200, ""); });
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(kindOf(fetch(server.origin(), {}, stop.get_token())), QStringLiteral("stopped"));
    }

    void oneConnectionServesManyRequests()
    {
        StubServer server(
            [](const QByteArray &, const QByteArray &) { return StubServer::answer(200, "x"); });
        const auto client = HttpClient::make({}, {});
        for (int i = 0; i < 10; ++i) {
            HttpRequest request;
            request.url = QUrl(server.origin());
            QVERIFY((*client)->finish(*(*client)->start(request), {}));
        }
        QCOMPARE(server.connections(), 1);
        (*client)->forgetConnections();
        HttpRequest request;
        request.url = QUrl(server.origin());
        QVERIFY((*client)->finish(*(*client)->start(request), {}));
        QCOMPARE(server.connections(), 2);
    }

    void cookiesAreNotKept()
    {
        StubServer server([](const QByteArray &, const QByteArray &) {
            return StubServer::answer(200, "x", {"Set-Cookie: a=b"});
        });
        const auto client = HttpClient::make({}, {});
        for (int i = 0; i < 2; ++i) {
            HttpRequest request;
            request.url = QUrl(server.origin());
            QVERIFY((*client)->finish(*(*client)->start(request), {}));
        }
        QVERIFY(!server.requests().value(1).contains("a=b"));
    }

    void anAuthorityFileMustBeThereAndHoldOne()
    {
        const auto missing = HttpClient::make("/nonexistent/ca.pem", {});
        QVERIFY(!missing && missing.error().kind == ErrorKind::Storage);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("no certificate");
        file.flush();
        const auto empty = HttpClient::make(file.fileName().toStdString(), {});
        QVERIFY(!empty && empty.error().kind == ErrorKind::WrongProfile);
        QCOMPARE(empty.error().subject, std::string("cloud.caFile"));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
