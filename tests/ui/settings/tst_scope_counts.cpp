// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/scope_counter.h"

#include <QSignalSpy>
#include <QStringList>
#include <QTest>

using namespace dwc;

namespace {

DeviceId idOf(std::uint32_t number)
{
    GuidBytes bytes{};
    bytes[0] = 1;
    for (std::size_t i = 0; i < 4; ++i)
        bytes[15 - i] = std::uint8_t(number >> (8 * i));
    return DeviceId{bytes};
}

/// Devices by turns Entra joined and registered; the first of every ten has no type that was read.
std::shared_ptr<const CloudSnapshot> cloudOf(std::uint32_t devices)
{
    CloudSnapshotBuilder builder(TenantId{idOf(7).bytes});
    for (std::uint32_t i = 0; i < devices; ++i) {
        CloudDeviceRecord record;
        record.objectId = CloudObjectId{idOf(i).bytes};
        record.deviceId = idOf(i);
        record.trustType = i % 10 == 0 ? TrustType::Unread
                           : i % 2     ? TrustType::AzureAd
                                       : TrustType::Workplace;
        const std::string name = (i % 4 == 1 ? "MUC-" : "BER-") + std::to_string(i);
        record.displayName = {Presence::Known, name};
        if (!builder.add(record))
            return nullptr;
    }
    return builder.finish(Moment{0});
}

std::shared_ptr<const DirectorySnapshot> directoryWith(std::uint32_t first)
{
    DirectorySnapshotBuilder builder(ObjectRef{});
    DirectoryDeviceRecord record;
    record.guid = ObjectGuid{idOf(first).bytes};
    const std::string octets = idOf(first).windowsBytes();
    record.deviceId = octets;
    if (!builder.add(record))
        return nullptr;
    return builder.finish(0, Moment{0});
}

Rules withoutMunich()
{
    Rules rules;
    rules.scope.exclude = {"MUC-*"};
    return rules;
}

} // namespace

class TestScopeCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatComesAndWhatLeaves();
    void aDeviceThatCouldNotBeReadNeitherComesNorLeaves();
    void saysItInNumbers();
    void stopsWhenAsked();
    void aNewerRequestDropsTheOlder();
};

void TestScopeCounts::countsWhatComesAndWhatLeaves()
{
    const auto cloud = cloudOf(100);
    const auto directory = directoryWith(1);
    const auto counts = countScope(*cloud, directory.get(), Rules{}, withoutMunich(), {});
    QVERIFY(counts.has_value());
    QCOMPARE(counts->total, 100u);
    QCOMPARE(counts->inNow, 50u);
    QCOMPARE(counts->in, 25u);
    QCOMPARE(counts->leaving, 25u);
    QCOMPARE(counts->leavingWritten, 1u);
    QCOMPARE(counts->coming, 0u);
    const auto back = countScope(*cloud, nullptr, withoutMunich(), Rules{}, {});
    QCOMPARE(back->coming, 25u);
    QCOMPARE(back->leaving, 0u);
}

void TestScopeCounts::aDeviceThatCouldNotBeReadNeitherComesNorLeaves()
{
    Rules all;
    all.scope.trustTypes = {TrustType::AzureAd, TrustType::ServerAd, TrustType::Workplace};
    const auto counts = countScope(*cloudOf(100), nullptr, Rules{}, all, {});
    QCOMPARE(counts->unknown, 10u);
    QCOMPARE(counts->in, 90u);
    QCOMPARE(counts->coming, 40u);
}

void TestScopeCounts::saysItInNumbers()
{
    ScopeCounts counts{.total = 12786, .in = 12178, .inNow = 12786, .leaving = 608, .leavingWritten = 600};
    QCOMPARE(sentenceOf(counts), QStringLiteral("12,178 of 12,786 devices in scope, 608 fewer than now"));
    QVERIFY(effectsOf(counts, OutOfScope::Delete).join(QLatin1Char(' ')).contains(QStringLiteral("deletes")));
    QVERIFY(effectsOf(counts, OutOfScope::Keep)
                .join(QLatin1Char(' '))
                .contains(QStringLiteral("stays as it is")));
    counts.in = counts.inNow;
    QVERIFY(sentenceOf(counts).endsWith(QStringLiteral("as many as now")));
}

void TestScopeCounts::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!countScope(*cloudOf(10), nullptr, Rules{}, Rules{}, source.get_token()));
}

void TestScopeCounts::aNewerRequestDropsTheOlder()
{
    const auto cloud = cloudOf(200'000);
    ScopeCounter counter;
    QSignalSpy answers(&counter, &ScopeCounter::counted);
    std::vector<ScopeCounts> seen;
    connect(&counter, &ScopeCounter::counted, &counter,
            [&](const ScopeCounts &counts) { seen.push_back(counts); });
    for (int i = 0; i < 5; ++i)
        counter.count(cloud, nullptr, Rules{}, withoutMunich());
    counter.count(cloud, nullptr, Rules{}, Rules{});
    QTRY_COMPARE(seen.size(), 1u);
    QCOMPARE(seen[0].in, seen[0].inNow);
    counter.count(cloud, nullptr, Rules{}, withoutMunich());
    counter.drop();
    counter.count(cloud, nullptr, withoutMunich(), withoutMunich());
    QTRY_COMPARE(seen.size(), 2u);
    QCOMPARE(seen[1].inNow, 50'000u);
}

QTEST_GUILESS_MAIN(TestScopeCounts)
#include "tst_scope_counts.moc"
