// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/read_devices.h"
#include "core/cloud/read_relation.h"
#include "tests/core/cloud/graph_bench.h"

#include <QTest>
#include <QUrl>

using namespace dwc;

namespace {

QByteArray guid(int kind, int number)
{
    return QByteArray::number(kind).rightJustified(8, '0') + "-0000-4000-8000-" +
           QByteArray::number(number).rightJustified(12, '0');
}

QByteArray device(int number, const QByteArray &owners)
{
    return "{'id':'" + guid(1, number) + "','deviceId':'" + guid(2, number) + "','trustType':'AzureAd'" +
           owners + "}";
}

QByteArray owner(int number)
{
    return ",'registeredOwners':[{'@odata.type':'#microsoft.graph.user','id':'" + guid(3, number) + "'}]";
}

QByteArray page(const QByteArrayList &items, const QByteArray &next = {})
{
    return json("{'value':[" + items.join(',') + "]" +
                (next.isEmpty() ? QByteArray() : ",'@odata.nextLink':'" + next + "'") + "}");
}

StubServer::Answer refusedQuery()
{
    return StubServer::answer(400, json("{'error':{'code':'Request_UnsupportedQuery'}}"));
}

/// Device number to owner number; -1 = unknown.
QMap<int, int> ownersOf(const CloudSnapshot &snapshot)
{
    QMap<int, int> owners;
    for (std::uint32_t i = 0; i < snapshot.size(); ++i) {
        const auto users = snapshot.device(i).owners();
        const auto last = [](const std::string &text) { return std::stoi(text.substr(24)); };
        owners[last(snapshot.device(i).objectId().text())] =
            isUnknown(users.presence) ? -1
            : users.value.empty()     ? 0
                                      : last(snapshot.user(users.value.front()).id.text());
    }
    return owners;
}

Result<std::shared_ptr<const CloudSnapshot>> readWith(Bench &bench)
{
    auto client = bench.client();
    auto builder = readDevices(client.calls, {}, 3, [](std::uint64_t) {}, {});
    if (!builder)
        return tl::unexpected(builder.error());
    return builder->finish({});
}

} // namespace

class TestReadDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownersComeWithThePage()
    {
        Bench bench;
        bench.graph = [](const QByteArray &target, const auto &) {
            return target.contains("$expand=registeredOwners($select=id)")
                       ? StubServer::answer(200,
                                            page({device(1, owner(7)), device(2, ",'registeredOwners':[]")}))
                       : refusedQuery();
        };
        const auto snapshot = readWith(bench);
        QVERIFY(snapshot);
        QCOMPARE(ownersOf(**snapshot), (QMap<int, int>{{1, 7}, {2, 0}}));
        QCOMPARE(bench.requestsTo("/v1.0/").size(), 1);
    }

    void aServiceWithoutSelectInExpandIsAskedWithout()
    {
        Bench bench;
        bench.graph = [](const QByteArray &target, const auto &) {
            return target.contains("select=id)") ? refusedQuery()
                                                 : StubServer::answer(200, page({device(1, owner(7))}));
        };
        const auto snapshot = readWith(bench);
        QVERIFY(snapshot);
        QCOMPARE(ownersOf(**snapshot), (QMap<int, int>{{1, 7}}));
        QCOMPARE(bench.requestsTo("/v1.0/").size(), 2);
    }

    void devicesWhoseOwnersThePageDoesNotTellAreAskedApart()
    {
        Bench bench;
        bench.graph = [](const QByteArray &target, const QByteArray &request) {
            if (!target.contains("$batch")) {
                return StubServer::answer(
                    200,
                    page({device(1, owner(7)), device(2, ""), device(3, ""), device(4, ""),
                          device(5, ",'registeredOwners':[{'id':'" + guid(3, 8) + "'}]"), device(6, "")}));
            }
            QByteArrayList answers;
            for (const auto &[id, url] : partsOf(request)) {
                const QByteArray head = "{'id':'" + id + "','status':";
                if (!url.endsWith("/registeredOwners/microsoft.graph.user?$select=id&$top=999"))
                    answers.append(head + "400}");
                else if (url.contains(guid(1, 2)))
                    answers.append(head + "200,'body':{'value':[{'id':'" + guid(3, 9) + "'}]}}");
                else if (url.contains(guid(1, 3)))
                    answers.append(head + "200,'body':{'value':[]}}");
                else if (url.contains(guid(1, 4)))
                    answers.append(head + "404,'body':{'error':{'code':'Request_ResourceNotFound'}}}");
                else if (url.contains(guid(1, 6)))
                    answers.append(head + "200,'body':{'value':[{'id':'" + guid(3, 9) +
                                   "'}],'@odata.nextLink':'x'}}");
                else
                    answers.append(head + "200,'body':{'value':[{'id':'" + guid(3, 8) + "'}]}}");
            }
            return batchAnswer(answers);
        };
        const auto snapshot = readWith(bench);
        QVERIFY(snapshot);
        QCOMPARE(ownersOf(**snapshot), (QMap<int, int>{{1, 7}, {2, 9}, {3, 0}, {4, -1}, {5, 8}, {6, -1}}));
    }

    void aPageRefusedLaterIsAnErrorAndNoOtherWayIsTried()
    {
        Bench bench;
        bench.graph = [&](const QByteArray &target, const auto &) {
            return target.contains("skiptoken")
                       ? refusedQuery()
                       : StubServer::answer(200,
                                            page({device(1, owner(7))}, bench.server.origin().toUtf8() +
                                                                            "/v1.0/devices?$skiptoken=1"));
        };
        const auto snapshot = readWith(bench);
        QVERIFY(!snapshot && snapshot.error().kind == ErrorKind::Refused);
        QCOMPARE(snapshot.error().detail, std::string("Request_UnsupportedQuery"));
        QCOMPARE(bench.requestsTo("/v1.0/").size(), 2);
    }

    void anErrorInTheLastPageLeavesNoSnapshot()
    {
        Bench bench;
        bench.graph = [&](const QByteArray &target, const auto &) {
            return target.contains("skiptoken")
                       ? StubServer::answer(200, page({device(2, owner(7)), "{'id':'no guid'}"}))
                       : StubServer::answer(200,
                                            page({device(1, owner(7))}, bench.server.origin().toUtf8() +
                                                                            "/v1.0/devices?$skiptoken=1"),
                                            {"request-id: first"});
        };
        const auto snapshot = readWith(bench);
        QVERIFY(!snapshot && snapshot.error().kind == ErrorKind::MalformedAnswer);
        QCOMPARE(snapshot.error().subject, std::string("GET /v1.0/devices"));
        QVERIFY(snapshot.error().detail.find("skiptoken") == std::string::npos);
    }

    void countsMayDifferByOnePercentOrTen_data()
    {
        QTest::addColumn<quint64>("counted");
        QTest::addColumn<quint64>("listed");
        QTest::addColumn<bool>("disagree");
        const auto row = [](quint64 counted, quint64 listed, bool disagree) {
            QTest::addRow("%llu %llu", counted, listed) << counted << listed << disagree;
        };
        row(0, 0, false);
        row(0, 10, false);
        row(0, 11, true);
        row(10, 0, false);
        row(11, 0, true);
        row(500, 490, false);
        row(500, 489, true);
        row(500, 511, true);
        row(1'000, 989, true);
        row(1'000, 990, false);
        row(10'000, 9'900, false);
        row(10'000, 9'899, true);
        row(10'000, 10'101, true);
        row(1'000'000, 0, true);
    }

    void countsMayDifferByOnePercentOrTen()
    {
        QFETCH(quint64, counted);
        QFETCH(quint64, listed);
        QFETCH(bool, disagree);
        QCOMPARE(countsDisagree(counted, listed), disagree);
    }
};

QTEST_GUILESS_MAIN(TestReadDevices)
#include "tst_read_devices.moc"
