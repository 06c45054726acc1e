// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memory_directory.h"

#include <QTest>

using namespace dwc;
using namespace dwc::testing;

/// The memory directory fails as told; tests of other rooms lean on it.
class tst_memory_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTheNextWrites()
    {
        MemoryForest forest;
        MemoryDirectory directory(forest, forest.identity.domainSid.child(1100));
        directory.refuseNextWrites(2, 53, "00002035: not today");
        std::size_t refused = 0;
        const auto done = directory.write(
            creates(forest, 5), {}, {}, [&](std::size_t, const Result<void> &answer) { refused += !answer; });
        QVERIFY(done);
        QCOMPARE(refused, 2u);
        QCOMPARE(forest.objects().size(), 3u);
    }

    void losesTheConnectionAndDoesMoreThanItTold()
    {
        MemoryForest forest;
        MemoryDirectory directory(forest, forest.identity.domainSid.child(1100));
        directory.loseConnectionAfterWrites(7, 2);
        std::size_t answers = 0;
        const auto done = directory.write(creates(forest, 20), {4}, {},
                                          [&](std::size_t, const Result<void> &) { ++answers; });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::ConnectionLost);
        QCOMPARE(answers, 7u);
        QCOMPARE(forest.objects().size(), 9u);
        QVERIFY(directory.write(creates(forest, 1, 100), {}, {}, [](std::size_t, const Result<void> &) {}));
    }

    void answersBusyOnesLater()
    {
        MemoryForest forest;
        MemoryDirectory directory(forest, forest.identity.domainSid.child(1100));
        directory.beBusyForNextWrites(3);
        std::vector<std::size_t> order;
        const auto done = directory.write(creates(forest, 6), {2}, {},
                                          [&](std::size_t i, const Result<void> &) { order.push_back(i); });
        QVERIFY(done);
        QCOMPARE(order.size(), 6u);
        QVERIFY(order.back() <= 2);
        QCOMPARE(directory.busyAnswers(), 3u);
        QCOMPARE(forest.objects().size(), 6u);
    }

    void failsTheNextReadOnly()
    {
        MemoryForest forest;
        MemoryDirectory directory(forest, forest.identity.domainSid.child(1100));
        directory.failNextRead(Error{ErrorKind::TimedOut, {}, {}, 0, {}, {}});
        const auto first = directory.readDevices(forest.identity.container, {}, {});
        QVERIFY(!first && first.error().kind == ErrorKind::TimedOut);
        QVERIFY(directory.readDevices(forest.identity.container, {}, {}));
    }

    void changesTheForestBehindTheCallersBack()
    {
        MemoryForest forest;
        MemoryDirectory directory(forest, forest.identity.domainSid.child(1100));
        const auto requests = creates(forest, 1);
        directory.beforeEachWrite([&](const WriteRequest &request) {
            forest.write(request, forest.identity.domainSid.child(1101), MemoryRights::Everything);
        });
        std::optional<ErrorKind> kind;
        QVERIFY(directory.write(requests, {}, {}, [&](std::size_t, const Result<void> &answer) {
            kind = answer ? std::nullopt : std::optional(answer.error().kind);
        }));
        QVERIFY(kind == ErrorKind::AlreadyExists);
    }

private:
    static std::vector<WriteRequest> creates(const MemoryForest &forest, unsigned count, unsigned from = 0)
    {
        std::vector<WriteRequest> requests;
        for (unsigned i = from; i < from + count; ++i) {
            const std::string name = "device-" + std::to_string(i);
            const auto set = [](const char *attribute, std::string value) {
                return Modification{Modification::Kind::Add, attribute, {std::move(value)}};
            };
            requests.push_back(
                {WriteRequest::Kind::Add,
                 {{}, Dn::child(forest.identity.container.dn, "CN", name)},
                 {set("objectClass", "msDS-Device"), set("displayName", name),
                  set("msDS-DeviceID", std::string(16, char('a' + i % 26))), set("msDS-IsEnabled", "TRUE"),
                  set("altSecurityIdentities", "key " + name)}});
        }
        return requests;
    }
};

QTEST_GUILESS_MAIN(tst_memory_faults)
#include "tst_memory_faults.moc"
