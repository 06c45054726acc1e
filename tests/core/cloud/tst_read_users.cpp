// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/read_users.h"
#include "tests/core/cloud/graph_bench.h"

#include <QTest>

using namespace dwc;

namespace {

QByteArray guid(int kind, int number)
{
    return QByteArray::number(kind).rightJustified(8, '0') + "-0000-4000-8000-" +
           QByteArray::number(number).rightJustified(12, '0');
}

CloudUserId userId(int number)
{
    return *CloudUserId::fromText(guid(3, number).toStdString());
}

QByteArray user(int number)
{
    const QByteArray text = QByteArray::number(number);
    return "{'id':'" + guid(3, number) + "','displayName':'U" + text + "','userPrincipalName':'u" + text +
           "@x','onPremisesSecurityIdentifier':'S-1-5-21-1-2-3-" + text + "','onPremisesImmutableId':null}";
}

/// One device per user, so that the users are named.
CloudSnapshotBuilder builderNaming(int users)
{
    CloudSnapshotBuilder builder({});
    for (int i = 0; i < users; ++i) {
        const CloudUserId owner = userId(i);
        CloudDeviceRecord record;
        record.objectId = *CloudObjectId::fromText(guid(1, i).toStdString());
        record.deviceId = DeviceId::fromText(guid(2, i).toStdString());
        record.owners = {Presence::Known, std::span(&owner, 1)};
        if (!builder.add(record))
            qFatal("add");
    }
    return builder;
}

QMap<QString, int> tally(const CloudSnapshot &snapshot)
{
    QMap<QString, int> tally;
    for (std::uint32_t i = 0; i < snapshot.userCount(); ++i) {
        switch (snapshot.user(i).securityIdentifier.presence) {
        case Presence::Known:
            ++tally[QStringLiteral("known")];
            break;
        case Presence::Absent:
            ++tally[QStringLiteral("absent")];
            break;
        case Presence::UnknownLimited:
            ++tally[QStringLiteral("limited")];
            break;
        case Presence::UnknownNotRead:
            ++tally[QStringLiteral("not read")];
            break;
        default:
            ++tally[QStringLiteral("other")];
            break;
        }
    }
    return tally;
}

} // namespace

class TestReadUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyUsersAreReadFromTheListAndTheRestByBatch()
    {
        Bench bench;
        bench.graph = [&](const QByteArray &target, const QByteArray &request) {
            if (target.contains("/users/$count"))
                return StubServer::answer(200, "\xEF\xBB\xBF"
                                               "1600");
            QByteArrayList items;
            if (target.contains("$batch")) {
                for (const auto &[id, url] : partsOf(request)) {
                    Q_UNUSED(url);
                    items.append("{'id':'" + id +
                                 "','status':404,'body':{'error':{'code':'Request_ResourceNotFound'}}}");
                }
                return batchAnswer(items);
            }
            const bool second = target.contains("skiptoken");
            for (int i = second ? 800 : 0; i < (second ? 1'600 : 800); ++i)
                items.append(user(i));
            return StubServer::answer(200,
                                      json("{'value':[" + items.join(',') + "]" +
                                           (second ? QByteArray()
                                                   : ",'@odata.nextLink':'" + bench.server.origin().toUtf8() +
                                                         "/v1.0/users?$skiptoken=2'") +
                                           "}"));
        };
        auto client = bench.client();
        auto builder = builderNaming(1'300);
        const CloudUserId gone = userId(9'999);
        QVERIFY(builder.setOwners(*CloudObjectId::fromText(guid(1, 5).toStdString()),
                                  {Presence::Known, std::span(&gone, 1)}));
        std::size_t lastTotal = 0;
        QVERIFY(describeUsers(client.calls, builder,
                              [&](std::size_t, std::size_t total) { lastTotal = total; }, {}));
        const auto snapshot = builder.finish({});
        QCOMPARE(tally(*snapshot),
                 (QMap<QString, int>{{QStringLiteral("known"), 1'300}, {QStringLiteral("absent"), 1}}));
        QCOMPARE(snapshot->userCount(), 1'301u); // users that no device names are not kept
        QCOMPARE(bench.requestsTo("$batch").size(), 1);
        QCOMPARE(lastTotal, 1u);
    }

    void manyUsersOfAMuchLargerTenantAreReadByBatch()
    {
        Bench bench;
        bench.graph = [&](const QByteArray &target, const QByteArray &request) {
            if (target.contains("/users/$count"))
                return StubServer::answer(200, "1000000");
            QByteArrayList items;
            for (const auto &[id, url] : partsOf(request)) {
                const int number = url.mid(7 + 24, 12).toInt();
                items.append("{'id':'" + id + "','status':200,'body':" + user(number) + "}");
            }
            return batchAnswer(items);
        };
        auto client = bench.client();
        auto builder = builderNaming(1'300);
        QVERIFY(describeUsers(client.calls, builder, [](std::size_t, std::size_t) {}, {}));
        const auto snapshot = builder.finish({});
        QCOMPARE(tally(*snapshot), (QMap<QString, int>{{QStringLiteral("known"), 1'300}}));
        QCOMPARE(snapshot->user(17).securityIdentifier.value, std::string_view("S-1-5-21-1-2-3-17"));
        QCOMPARE(bench.requestsTo("$batch").size(), 65);
    }

    void eachAnswerHasItsMeaning()
    {
        Bench bench;
        bench.graph = [&](const QByteArray &, const QByteArray &request) {
            QByteArrayList items;
            for (const auto &[id, url] : partsOf(request)) {
                const QByteArray head = "{'id':'" + id + "','status':";
                switch (url.mid(7 + 24, 12).toInt()) {
                case 0:
                    items.append(head + "200,'body':" + user(0) + "}");
                    break;
                case 1:
                    items.append(head + "404,'body':{'error':{'code':'Request_ResourceNotFound'}}}");
                    break;
                case 2:
                    items.append(head + "404,'body':'<html>'}");
                    break;
                case 3:
                    items.append(head + "403,'body':{'error':{'code':'Authorization_RequestDenied'}}}");
                    break;
                case 4:
                    items.append(head + "500}");
                    break;
                case 5:
                    items.append(head + "200,'body':{'id':'" + guid(3, 5) +
                                 "','displayName':null,'userPrincipalName':null,"
                                 "'onPremisesSecurityIdentifier':null,'onPremisesImmutableId':null}}");
                    break;
                case 6:
                    items.append(head + "200,'body':{'id':'" + guid(3, 6) + "'}}");
                    break;
                case 7:
                    items.append(head + "200,'body':{'id':'" + guid(3, 7) +
                                 "','displayName':'C','userPrincipalName':'c@x',"
                                 "'onPremisesSecurityIdentifier':null,'onPremisesImmutableId':null}}");
                    break;
                case 8:
                    items.append(head + "200,'body':{'id':'" + guid(3, 8) +
                                 "','displayName':'C','userPrincipalName':'c@x',"
                                 "'onPremisesSecurityIdentifier':5,'onPremisesImmutableId':null}}");
                    break;
                }
            }
            return batchAnswer(items);
        };
        auto client = bench.client();
        auto builder = builderNaming(9);
        QVERIFY(describeUsers(client.calls, builder, [](std::size_t, std::size_t) {}, {}));
        const auto snapshot = builder.finish({});
        const std::vector<Presence> expected{
            Presence::Known,          Presence::Absent,         Presence::UnknownNotRead,
            Presence::UnknownLimited, Presence::UnknownNotRead, Presence::UnknownLimited,
            Presence::UnknownLimited, Presence::Absent,         Presence::UnknownWrongType};
        for (std::uint32_t i = 0; i < 9; ++i)
            QCOMPARE(int(snapshot->user(i).securityIdentifier.presence), int(expected[i]));
    }

    void anotherUserThanAskedForIsMalformed()
    {
        Bench bench;
        bench.graph = [&](const QByteArray &, const QByteArray &) {
            return batchAnswer({"{'id':'0','status':200,'body':" + user(77) + "}"});
        };
        auto client = bench.client();
        auto builder = builderNaming(1);
        QCOMPARE(kindOf(describeUsers(client.calls, builder, [](std::size_t, std::size_t) {}, {})),
                 QStringLiteral("malformedAnswer"));
    }

    void aCountIsANumberAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("count"); // -1 = refused
        QTest::newRow("number") << QByteArray("512") << qint64(512);
        QTest::newRow("nought") << QByteArray("0") << qint64(0);
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "512")
                                         << qint64(512);
        for (const char *wrong :
             {"", "-1", "512 ", "5e2", "0x10", "{\"value\":5}", "<html>", "99999999999999999999"})
            QTest::newRow(*wrong ? wrong : "nothing") << QByteArray(wrong) << qint64(-1);
    }

    void aCountIsANumberAndNothingElse()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, count);
        Bench bench;
        bench.graph = [&](const auto &, const auto &) { return StubServer::answer(200, body); };
        auto client = bench.client();
        const auto read = readCount(client.calls, "/devices/$count", {});
        QCOMPARE(read ? qint64(*read) : -1, count);
        QCOMPARE(headerOf(bench.requestsTo("$count").value(0), "ConsistencyLevel"), QByteArray("eventual"));
    }
};

QTEST_GUILESS_MAIN(TestReadUsers)
#include "tst_read_users.moc"
