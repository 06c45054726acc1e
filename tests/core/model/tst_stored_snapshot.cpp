// SPDX-License-Identifier: Apache-2.0
#include "core/model/octet_form.h"
#include "core/model/stored_snapshot.h"
#include "tests/support/hostile_texts.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace dwc;

namespace {

using Pieces = std::vector<std::string>;

template <class Snapshot>
Pieces piecesOf(const Snapshot &snapshot)
{
    Pieces pieces;
    const auto saved = saveSnapshot(snapshot, [&](std::string_view piece) -> Result<void> {
        pieces.emplace_back(piece);
        return {};
    });
    return saved ? pieces : Pieces();
}

GivePiece giving(const Pieces &pieces)
{
    return [&pieces, at = std::size_t(0)]() mutable -> Result<std::optional<std::string_view>> {
        return at < pieces.size() ? std::optional<std::string_view>(pieces[at++]) : std::nullopt;
    };
}

template <class Id>
Id id(std::mt19937 &random)
{
    Id id;
    for (std::uint8_t &byte : id.bytes)
        byte = std::uint8_t(random());
    return id;
}

std::shared_ptr<const CloudSnapshot> cloudOf(std::uint32_t devices, unsigned seed = 1)
{
    std::mt19937 random(seed);
    const auto &texts = testing::hostileTexts();
    const auto text = [&]() -> std::string_view { return texts[random() % texts.size()]; };
    const auto presence = [&] { return random() % 2 ? Presence::Known : Presence(random() % 7); };
    CloudSnapshotBuilder builder(id<TenantId>(random));
    std::vector<CloudUserId> users(5);
    for (CloudUserId &user : users) {
        user = id<CloudUserId>(random);
        (void)builder.describe(
            {user, {presence(), text()}, {presence(), text()}, {presence(), text()}, {presence(), text()}});
    }
    for (std::uint32_t i = 0; i < devices; ++i) {
        const std::string key = "X509:<SHA1-TP-PUBKEY>" + std::string(84, char('A' + i % 26));
        const std::string_view keys[] = {key, text()}, ids[] = {"[GID]:g:1", text(), text()};
        const CloudUserId owners[] = {users[random() % 5], users[random() % 5]};
        CloudDeviceRecord r;
        r.objectId = id<CloudObjectId>(random);
        if (random() % 10)
            r.deviceId = id<DeviceId>(random);
        r.trustType = TrustType(random() % 5);
        r.displayName = {presence(), text()};
        r.accountEnabled = {presence(), random() % 2 == 0};
        r.isManaged = {presence(), random() % 2 == 0};
        r.isCompliant = {presence(), random() % 2 == 0};
        r.operatingSystem = {presence(), text()};
        r.operatingSystemVersion = {presence(), text()};
        r.deviceVersion = {presence(), std::int64_t(random()) - 2'000'000'000};
        r.lastSignIn = {presence(), Moment{std::int64_t(random())}};
        r.registered = {presence(), Moment{-std::int64_t(random())}};
        r.keys = {presence(), keys};
        r.physicalIds = {presence(), ids};
        r.owners = {presence(), owners};
        r.users = {presence(), {}};
        (void)builder.add(r);
    }
    return builder.finish(Moment{1'767'225'600'000});
}

std::shared_ptr<const DirectorySnapshot> directoryOf(std::uint32_t objects, unsigned seed = 1)
{
    std::mt19937 random(seed);
    const auto &texts = testing::hostileTexts();
    const auto text = [&]() -> std::string_view { return texts[random() % texts.size()]; };
    const auto flag = [&] { return random() % 3 ? std::optional(random() % 2 == 0) : std::nullopt; };
    DirectorySnapshotBuilder builder({id<ObjectGuid>(random), Dn("CN=RegisteredDevices,DC=corp")});
    for (std::uint32_t i = 0; i < objects; ++i) {
        const DeviceId deviceId = id<DeviceId>(random);
        const std::string octets = random() % 8 ? deviceId.windowsBytes() : std::string("odd");
        const std::string cn = random() % 4 ? deviceId.text() : "CN of its own";
        const CloudObjectId objectId = id<CloudObjectId>(random);
        const std::string anchors[] = {"", objectId.windowsBytes(), "Device_" + objectId.text(),
                                       "another form"};
        const std::string_view lists[] = {text(), "\xff\xfe raw", "[HWID]:h:2"};
        DirectoryDeviceRecord r;
        r.guid = id<ObjectGuid>(random);
        r.cn = cn;
        r.deviceId = octets;
        r.anchor = anchors[random() % 4];
        r.displayName = text();
        r.osType = text();
        r.osVersion = text();
        r.registeredOwner = text();
        r.keys = lists;
        r.physicalIds = std::span(lists).first(random() % 4);
        r.registeredUsers = std::span(lists).first(random() % 2);
        r.isEnabled = flag();
        r.isManaged = flag();
        r.isCompliant = flag();
        if (random() % 2)
            r.objectVersion = -std::int64_t(random());
        if (random() % 2)
            r.lastLogonTimeStamp = std::int64_t(random());
        r.hasKeyCredential = random() % 2;
        if (random() % 2)
            r.objectOwner = Sid::fromText("S-1-5-21-1-2-3-1001");
        r.created = Moment{std::int64_t(random())};
        (void)builder.add(r);
    }
    return builder.finish(4'711, Moment{1'767'225'600'000});
}

template <class T>
bool same(const Attribute<T> &a, const Attribute<T> &b)
{
    return a.presence == b.presence && (!a.isKnown() || std::ranges::equal(a.value, b.value));
}
template <class T>
bool sameValue(const Attribute<T> &a, const Attribute<T> &b)
{
    return a.presence == b.presence && (!a.isKnown() || a.value == b.value);
}

bool same(const CloudDevice &a, const CloudDevice &b)
{
    return a.deviceId() == b.deviceId() && a.objectId() == b.objectId() && a.trustType() == b.trustType() &&
           same(a.displayName(), b.displayName()) && sameValue(a.accountEnabled(), b.accountEnabled()) &&
           sameValue(a.isManaged(), b.isManaged()) && sameValue(a.isCompliant(), b.isCompliant()) &&
           same(a.operatingSystem(), b.operatingSystem()) &&
           same(a.operatingSystemVersion(), b.operatingSystemVersion()) &&
           sameValue(a.deviceVersion(), b.deviceVersion()) && sameValue(a.lastSignIn(), b.lastSignIn()) &&
           sameValue(a.registered(), b.registered()) && same(a.keys(), b.keys()) &&
           same(a.physicalIds(), b.physicalIds()) && same(a.owners(), b.owners()) &&
           same(a.users(), b.users());
}

bool same(const CloudUserRecord &a, const CloudUserRecord &b)
{
    return a.id == b.id && same(a.displayName, b.displayName) &&
           same(a.userPrincipalName, b.userPrincipalName) &&
           same(a.securityIdentifier, b.securityIdentifier) && same(a.immutableId, b.immutableId);
}

bool same(const DirectoryDevice &a, const DirectoryDevice &b)
{
    return a.guid() == b.guid() && a.cn() == b.cn() && a.ref() == b.ref() && a.deviceId() == b.deviceId() &&
           a.anchor() == b.anchor() && a.displayName() == b.displayName() && a.osType() == b.osType() &&
           a.osVersion() == b.osVersion() && a.registeredOwner() == b.registeredOwner() &&
           std::ranges::equal(a.keys(), b.keys()) && std::ranges::equal(a.physicalIds(), b.physicalIds()) &&
           std::ranges::equal(a.registeredUsers(), b.registeredUsers()) && a.isEnabled() == b.isEnabled() &&
           a.isManaged() == b.isManaged() && a.isCompliant() == b.isCompliant() &&
           a.objectVersion() == b.objectVersion() && a.lastLogonTimeStamp() == b.lastLogonTimeStamp() &&
           a.hasKeyCredential() == b.hasKeyCredential() && a.objectOwner() == b.objectOwner() &&
           a.created() == b.created();
}

std::string sealed(std::string content)
{
    std::uint64_t sum = checksumOf(content);
    for (int i = 0; i < 8; ++i, sum >>= 8)
        content += char(sum & 0xff);
    return content;
}

} // namespace

class TestStoredSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheCloudBack_data()
    {
        QTest::addColumn<unsigned>("devices");
        for (const unsigned devices : {0u, 1u, 500u, 8'000u})
            QTest::addRow("%u devices", devices) << devices;
    }
    void bringsTheCloudBack()
    {
        QFETCH(unsigned, devices);
        const auto before = cloudOf(devices);
        const Pieces pieces = piecesOf(*before);
        QVERIFY(devices < 8'000 || pieces.size() > 4); // several pieces of devices
        const auto after = restoreCloudSnapshot(giving(pieces));
        QVERIFY2(after, after ? "" : after.error().detail.c_str());
        const CloudSnapshot &a = *before, &b = **after;
        QVERIFY(a.tenant() == b.tenant() && a.readAt() == b.readAt() &&
                a.withoutDeviceId() == b.withoutDeviceId());
        QCOMPARE(b.size(), a.size());
        QCOMPARE(b.userCount(), a.userCount());
        for (std::uint32_t i = 0; i < a.size(); ++i)
            QVERIFY(same(a.device(i), b.device(i)));
        for (std::uint32_t i = 0; i < a.userCount(); ++i)
            QVERIFY(same(a.user(i), b.user(i)));
    }

    /// Else every look at a large tenant would write all of it again.
    void oneDeviceMoreChangesFewPieces()
    {
        CloudSnapshotBuilder builders[] = {CloudSnapshotBuilder({}), CloudSnapshotBuilder({})};
        std::mt19937 random(1);
        const std::string name(2000, 'x');
        for (int i = 0; i < 20'000; ++i) {
            CloudDeviceRecord record;
            record.objectId = id<CloudObjectId>(random);
            record.deviceId = id<DeviceId>(random);
            record.displayName = {Presence::Known, name};
            if (i == 0)
                record.deviceId->bytes[0] = 0; // among the first
            else
                (void)builders[0].add(record);
            (void)builders[1].add(record);
        }
        const Pieces without = piecesOf(*builders[0].finish({})), with = piecesOf(*builders[1].finish({}));
        QVERIFY(without.size() > 8);
        std::size_t others = 0;
        for (const auto &piece : with)
            others += std::ranges::find(without, piece) == without.end();
        QVERIFY2(others <= 4, std::to_string(others).c_str()); // the head, its own, and until cuts meet again
    }

    void bringsTheDirectoryBack_data() { bringsTheCloudBack_data(); }
    void bringsTheDirectoryBack()
    {
        QFETCH(unsigned, devices);
        const auto before = directoryOf(devices);
        const auto after = restoreDirectorySnapshot(giving(piecesOf(*before)));
        QVERIFY2(after, after ? "" : after.error().detail.c_str());
        const DirectorySnapshot &a = *before, &b = **after;
        QVERIFY(a.container() == b.container() && a.readAt() == b.readAt() &&
                a.highestUsn() == b.highestUsn());
        QCOMPARE(b.size(), a.size());
        QVERIFY(a.deviceIds() == b.deviceIds());
        for (std::uint32_t i = 0; i < a.size(); ++i)
            QVERIFY(same(a.device(i), b.device(i)));
    }

    void refusesAMissingOrSwappedPiece()
    {
        const Pieces cloud = piecesOf(*cloudOf(300)), directory = piecesOf(*directoryOf(300));
        for (std::size_t i = 0; i < cloud.size(); ++i) {
            Pieces less = cloud, twice = cloud;
            less.erase(less.begin() + std::ptrdiff_t(i));
            twice.push_back(cloud[i]);
            QVERIFY(!restoreCloudSnapshot(giving(less)));
            QVERIFY(!restoreCloudSnapshot(giving(twice)));
        }
        QVERIFY(!restoreCloudSnapshot(giving(directory)));
        QVERIFY(!restoreDirectorySnapshot(giving(cloud)));
        QVERIFY(!restoreDirectorySnapshot(giving({directory[0]})));
        QVERIFY(!restoreDirectorySnapshot(giving({directory[1], directory[0]})));
    }

    void noticesEveryDamagedOctet()
    {
        const Pieces pieces = piecesOf(*directoryOf(3));
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            for (std::size_t at = 0; at < pieces[i].size(); ++at) {
                Pieces damaged = pieces;
                damaged[i][at] = char(damaged[i][at] ^ 0x20);
                const auto restored = restoreDirectorySnapshot(giving(damaged));
                QVERIFY(!restored);
                QCOMPARE(restored.error().kind, ErrorKind::Storage);
            }
        }
    }

    /// With a right checksum, as somebody could write it: no length or number of it is believed.
    void survivesForgedPieces()
    {
        std::mt19937 random(5);
        const Pieces cloud = piecesOf(*cloudOf(20)), directory = piecesOf(*directoryOf(20));
        std::size_t refused = 0;
        for (int round = 0; round < 4'000; ++round) {
            Pieces forged = round % 2 ? cloud : directory;
            std::string &piece = forged[random() % forged.size()];
            std::string content = piece.substr(0, piece.size() - 8);
            for (int edits = int(random() % 3) + 1; edits > 0; --edits)
                content[random() % content.size()] = char(random() % 3 ? random() : 0xff);
            if (random() % 4 == 0)
                content.resize(random() % content.size());
            piece = sealed(std::move(content));
            if (round % 2)
                refused += !restoreCloudSnapshot(giving(forged));
            else
                refused += !restoreDirectorySnapshot(giving(forged));
        }
        QVERIFY(refused > 1'000);
    }

    void refusesHugeCounts()
    {
        OctetWriter head;
        head.octet(1);
        head.octet(5); // the head of a directory
        head.id({});
        head.text("CN=x");
        head.integer(1);
        head.integer(1);
        head.number(~std::uint64_t(0));
        QVERIFY(!restoreDirectorySnapshot(giving({sealed(head.octets())})));
    }
};

QTEST_APPLESS_MAIN(TestStoredSnapshot)
#include "tst_stored_snapshot.moc"
