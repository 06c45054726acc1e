// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/walk_pages.h"
#include "tests/core/cloud/graph_bench.h"

#include <QDeadlineTimer>
#include <QTest>
#include <thread>

using namespace dwc;

namespace {

/// Pages that hold their number, each with a link to the next one.
class Pages
{
public:
    explicit Pages(int count)
    {
        bench.graph = [this, count](const QByteArray &target, const QByteArray &) {
            const int number = std::max(1, target.mid(target.indexOf("page=") + 5).toInt());
            const QByteArray next = number < count ? ",'@odata.nextLink':'" + link(number + 1) + "'" : "";
            return StubServer::answer(200, json("{'value':[" + QByteArray::number(number) + "]" + next + "}"),
                                      {"request-id: of-page-" + QByteArray::number(number)});
        };
    }

    QByteArray link(int number) const
    {
        return bench.server.origin().toUtf8() + "/v1.0/things?page=" + QByteArray::number(number);
    }

    Result<void> walk(const PageSteps &steps)
    {
        auto client = bench.client();
        return walkPages(client.calls, "/things", steps, {});
    }

    Bench bench;
};

std::int64_t numberOn(const Page &page)
{
    std::int64_t number = 0;
    return page.items().at(0).get(number) ? -1 : number;
}

/// The numbers on the pages as they were stored; none when the walk failed.
QList<std::int64_t> orderOf(Pages &pages)
{
    QList<std::int64_t> order;
    const PageSteps steps{[&](const Page &page) {
        order.append(numberOn(page));
        return Result<void>();
    }};
    return pages.walk(steps) ? order : QList<std::int64_t>();
}

const PageSteps kIgnore{[](const Page &) { return Result<void>(); }};

} // namespace

class TestWalkPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreStoredInTheirOrderAndNotedByTheCaller()
    {
        Pages pages(7);
        QList<std::int64_t> order;
        QList<qsizetype> noted;
        const auto caller = std::this_thread::get_id();
        bool isCaller = true;
        const PageSteps steps{[&](const Page &page) {
                                  order.append(numberOn(page));
                                  return Result<void>();
                              },
                              [&] {
                                  isCaller = isCaller && std::this_thread::get_id() == caller;
                                  noted.append(order.size());
                              }};
        QCOMPARE(kindOf(pages.walk(steps)), QStringLiteral("fine"));
        QCOMPARE(order, (QList<std::int64_t>{1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(noted, (QList<qsizetype>{1, 2, 3, 4, 5, 6, 7}));
        QVERIFY(isCaller);
    }

    void aWalkUsesOneConnection()
    {
        Pages pages(6);
        QCOMPARE(kindOf(pages.walk(kIgnore)), QStringLiteral("fine"));
        QCOMPARE(pages.bench.server.connections(), 1);
    }

    void theErrorOfTheEarliestPageCounts()
    {
        Pages pages(2);
        const auto whole = pages.bench.graph;
        pages.bench.graph = [&](const QByteArray &target, const QByteArray &request) {
            return target.contains("page=2") ? StubServer::answer(403, "{}") : whole(target, request);
        };
        std::atomic<bool> wasAsked = false;
        const PageSteps steps{[&](const Page &) -> Result<void> {
            const QDeadlineTimer deadline(10'000);
            while (pages.bench.requestsTo("page=2").isEmpty() && !deadline.hasExpired())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            wasAsked = !deadline.hasExpired();
            return fail(ErrorKind::MalformedAnswer, "device", "no GUID as id");
        }};
        const auto walked = pages.walk(steps);
        QVERIFY(wasAsked);
        QCOMPARE(kindOf(walked), QStringLiteral("malformedAnswer"));
        QCOMPARE(walked.error().subject, std::string("GET /v1.0/things"));
        QCOMPARE(walked.error().detail, std::string("device: no GUID as id"));
        QCOMPARE(walked.error().requestId, std::string("of-page-1"));
    }

    void aLinkInsideOfAnItemIsNotThePages()
    {
        Pages pages(3);
        const auto whole = pages.bench.graph;
        pages.bench.graph = [&](const QByteArray &target, const QByteArray &request) {
            if (target.contains("page="))
                return whole(target, request);
            return StubServer::answer(200, json("{'value':[1,{'@odata.nextLink':'" + pages.link(9) +
                                                "'}],'@odata.nextLink':'" + pages.link(2) + "'}"));
        };
        QCOMPARE(orderOf(pages), (QList<std::int64_t>{1, 2, 3}));
    }

    void aLinkElsewhereInsideOfAnItemIsNotFollowed()
    {
        StubServer other([](const auto &, const auto &) { return StubServer::answer(200, "trap"); });
        Pages pages(1);
        pages.bench.graph = [&](const auto &, const auto &) {
            return StubServer::answer(
                200, json("{'value':[1,{'@odata.nextLink':'" + other.origin().toUtf8() + "/v1.0/things'}]}"));
        };
        QCOMPARE(kindOf(pages.walk(kIgnore)), QStringLiteral("fine"));
        QCOMPARE(other.connections(), 0);
    }

    void aPageThatBreaksOffAfterItsLinkIsAskedForAgain()
    {
        Pages pages(4);
        const auto whole = pages.bench.graph;
        pages.bench.graph = [&, broken = 0](const QByteArray &target, const QByteArray &request) mutable {
            if (!target.contains("page=2") || ++broken > 2)
                return whole(target, request);
            const QByteArray begun =
                json("{'@odata.nextLink':'" + pages.link(3) + "','value':[" + QByteArray(20'000, ' '));
            return StubServer::Answer{"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n" + begun, true};
        };
        QCOMPARE(orderOf(pages), (QList<std::int64_t>{1, 2, 3, 4}));
        QCOMPARE(pages.bench.requestsTo("page=2").size(), 3);
    }

    void aLinkWithEscapesIsNotGuessed()
    {
        Pages pages(3);
        const auto whole = pages.bench.graph;
        pages.bench.graph = [&](const QByteArray &target, const QByteArray &request) {
            StubServer::Answer answer = whole(target, request);
            const qsizetype length = answer.bytes.size();
            answer.bytes.replace("/v1.0/things?page=", "/v1.0/things?page=\\u0030");
            const qsizetype more = answer.bytes.size() - length;
            if (more > 0) { // the length that the head promises
                const qsizetype at = answer.bytes.indexOf("Content-Length: ") + 16;
                const qsizetype end = answer.bytes.indexOf('\r', at);
                const qsizetype body = answer.bytes.mid(at, end - at).toLongLong() + more;
                answer.bytes.replace(at, end - at, QByteArray::number(body));
            }
            return answer;
        };
        QCOMPARE(orderOf(pages), (QList<std::int64_t>{1, 2, 3}));
        QCOMPARE(pages.bench.requestsTo("/things").size(), 3);
    }

    void nothingIsGuessedAfterAWrongGuess()
    {
        Pages pages(4);
        const auto whole = pages.bench.graph;
        pages.bench.graph = [&](const QByteArray &target, const QByteArray &request) {
            if (target.contains("page=9") || target.contains("page="))
                return whole(target, request);
            return StubServer::answer(200, json("{'value':[1,{'@odata.nextLink':'" + pages.link(9) +
                                                "'}],'@odata.nextLink':'" + pages.link(2) + "'}"));
        };
        QCOMPARE(orderOf(pages), (QList<std::int64_t>{1, 2, 3, 4}));
        QCOMPARE(pages.bench.requestsTo("page=9").size(), 1);
        QCOMPARE(pages.bench.requestsTo("/things").size(), 5);
    }

    void aSignInWaitsForThePageThatComes()
    {
        Pages pages(3);
        const auto whole = pages.bench.graph;
        pages.bench.graph = [&](const QByteArray &target, const QByteArray &request) {
            pages.bench.clock.time += 3'500'000; // due after each page
            return whole(target, request);
        };
        QCOMPARE(orderOf(pages), (QList<std::int64_t>{1, 2, 3}));
        QCOMPARE(pages.bench.tokens.load(), 3);
    }

    void aTokenThatEndsInMidWalkIsRenewed()
    {
        Pages pages(6);
        const auto whole = pages.bench.graph;
        pages.bench.graph = [&](const QByteArray &target, const QByteArray &request) {
            if (target.contains("page=3"))
                pages.bench.clock.time += 3'500'000;
            return whole(target, request);
        };
        int stored = 0;
        const PageSteps steps{[&](const Page &) {
            ++stored;
            return Result<void>();
        }};
        QCOMPARE(kindOf(pages.walk(steps)), QStringLiteral("fine"));
        QCOMPARE(stored, 6);
        QCOMPARE(pages.bench.tokens.load(), 2);
        QCOMPARE(headerOf(pages.bench.requestsTo("page=3").value(0), "Authorization"),
                 QByteArray("Bearer token1"));
        QCOMPARE(headerOf(pages.bench.requestsTo("page=5").value(0), "Authorization"),
                 QByteArray("Bearer token2"));
    }

    void aTokenRefusedInMidWalkIsRenewedAndThatPageAskedForAgain()
    {
        Pages pages(4);
        const auto whole = pages.bench.graph;
        pages.bench.graph = [&](const QByteArray &target, const QByteArray &request) {
            const bool isOld = headerOf(request, "Authorization") == "Bearer token1";
            return target.contains("page=3") && isOld ? StubServer::answer(401, "{}")
                                                      : whole(target, request);
        };
        QCOMPARE(orderOf(pages), (QList<std::int64_t>{1, 2, 3, 4}));
        QCOMPARE(pages.bench.tokens.load(), 2);
        QCOMPARE(pages.bench.requestsTo("page=3").size(), 2);
    }

    void aPageNestedTooDeepIsRefused()
    {
        Pages pages(1);
        pages.bench.graph = [](const auto &, const auto &) {
            return StubServer::answer(
                200, json("{'value':[" + QByteArray(100, '[') + QByteArray(100, ']') + "]}"));
        };
        QCOMPARE(kindOf(pages.walk(kIgnore)), QStringLiteral("limitExceeded"));
    }
};

QTEST_GUILESS_MAIN(TestWalkPages)
#include "tst_walk_pages.moc"
