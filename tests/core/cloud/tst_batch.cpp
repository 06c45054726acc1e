// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/batch.h"
#include "core/cloud/json_document.h"
#include "tests/core/cloud/graph_bench.h"

#include <QElapsedTimer>
#include <QTest>
#include <mutex>

using namespace dwc;

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesAreOfTwentyAndOnlyFailedPartsAreAskedAgain()
    {
        Bench bench;
        std::mutex mutex;
        QList<qsizetype> sizes;
        QHash<QByteArray, int> asked;
        bench.graph = [&](const auto &, const QByteArray &request) {
            const std::scoped_lock lock(mutex);
            const auto parts = partsOf(request);
            sizes.append(parts.size());
            QByteArrayList answers;
            for (const auto &[id, url] : parts) {
                const int time = ++asked[url];
                if (url == "/thing/3" && time < 3)
                    answers.prepend("{'id':'" + id +
                                    "','status':429,'headers':{'retry-after':'0'},'body':{}}");
                else if (url == "/thing/4" && time < 2)
                    answers.prepend("{'id':'" + id + "','status':503}");
                else if (url == "/thing/5" && time < 2)
                    continue; // left out of the answer
                else if (url == "/thing/6")
                    answers.prepend("{'id':'" + id +
                                    "','status':404,'body':{'error':{'code':'Request_ResourceNotFound'}}}");
                else
                    answers.prepend("{'id':'" + id + "','status':200,'body':{'url':'" + url + "'}}");
            }
            return batchAnswer(answers);
        };
        auto client = bench.client();
        QHash<std::size_t, QByteArray> taken;
        const auto take = [&](std::size_t i, const BatchPart &part) -> Result<void> {
            if (taken.contains(i))
                return fail(ErrorKind::Internal, "twice");
            taken[i] = QByteArray::number(part.status) + " " + QByteArray::fromStdString(part.code) + " " +
                       (part.body ? QByteArray::fromStdString(std::string(textOf(*part.body, "url")))
                                  : QByteArray());
            return {};
        };
        const auto pathOf = [](std::size_t i) { return "/thing/" + std::to_string(i); };
        QCOMPARE(kindOf(readInBatches(client.calls, 45, pathOf, take, {})), QStringLiteral("fine"));
        QCOMPARE(taken.size(), 45);
        QCOMPARE(sizes, (QList<qsizetype>{20, 3, 1, 20, 5}));
        QCOMPARE(taken[3], QByteArray("200  /thing/3"));
        QCOMPARE(taken[5], QByteArray("200  /thing/5"));
        QCOMPARE(taken[6], QByteArray("404 Request_ResourceNotFound "));
        QCOMPARE(taken[44], QByteArray("200  /thing/44"));
    }

    void aBatchWaitsForTheLongestOfItsParts()
    {
        Bench bench;
        std::atomic<int> calls = 0;
        bench.graph = [&](const auto &, const QByteArray &request) {
            const bool first = ++calls == 1;
            QByteArrayList answers;
            for (const auto &[id, url] : partsOf(request)) {
                answers.append("{'id':'" + id + "','status':" + (first ? "429" : "200") +
                               ",'headers':{'RETRY-AFTER':'" + (url.endsWith('1') ? "1" : "0") +
                               "'},'body':{}}");
            }
            return batchAnswer(answers);
        };
        auto client = bench.client();
        QElapsedTimer timer;
        timer.start();
        const auto take = [](std::size_t, const BatchPart &) { return Result<void>(); };
        QVERIFY(
            readInBatches(client.calls, 3, [](std::size_t i) { return "/" + std::to_string(i); }, take, {}));
        QVERIFY(timer.elapsed() >= 1'000);
    }

    void aBatchThatStaysBusyLeavesItsPartsUnanswered()
    {
        Bench bench;
        bench.graph = [](const auto &, const auto &) { return StubServer::answer(503, ""); };
        auto client = bench.client();
        std::vector<int> statuses;
        const auto take = [&](std::size_t, const BatchPart &part) {
            statuses.push_back(part.status);
            return Result<void>();
        };
        QVERIFY(readInBatches(client.calls, 2, [](std::size_t) { return std::string("/a"); }, take, {}));
        QCOMPARE(statuses, (std::vector<int>{0, 0}));
    }

    void aWrongBatchAnswerIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("no responses") << QByteArray("{}");
        QTest::newRow("responses no list") << QByteArray("{'responses':{}}");
        QTest::newRow("part no object") << QByteArray("{'responses':[1]}");
        QTest::newRow("unknown id") << QByteArray("{'responses':[{'id':'7','status':200}]}");
        QTest::newRow("id twice") << QByteArray(
            "{'responses':[{'id':'0','status':200},{'id':'0','status':200}]}");
        QTest::newRow("id number") << QByteArray("{'responses':[{'id':0,'status':200}]}");
        QTest::newRow("no status") << QByteArray("{'responses':[{'id':'0'}]}");
        QTest::newRow("status text") << QByteArray("{'responses':[{'id':'0','status':'200'}]}");
        QTest::newRow("status nonsense") << QByteArray("{'responses':[{'id':'0','status':4294967700}]}");
    }

    void aWrongBatchAnswerIsMalformed()
    {
        QFETCH(QByteArray, body);
        Bench bench;
        bench.graph = [&](const auto &, const auto &) { return StubServer::answer(200, json(body)); };
        auto client = bench.client();
        const auto take = [](std::size_t, const BatchPart &) { return Result<void>(); };
        QCOMPARE(
            kindOf(readInBatches(client.calls, 2, [](std::size_t) { return std::string("/a"); }, take, {})),
            QStringLiteral("malformedAnswer"));
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
