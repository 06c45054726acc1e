// SPDX-License-Identifier: Apache-2.0
#include "core/rules/attribute_flow.h"

#include <QTest>

using namespace dwc;

namespace {

const auto kDevice = *DeviceId::fromText("00112233-4455-6677-8899-aabbccddeeff");
const std::string kKey = "X509:<SHA1-TP-PUBKEY>" + std::string(40, 'A') + std::string(43, 'b') + '=';

/// One device through the flow; the fields a test does not set are unknown.
struct Fixture
{
    CloudDeviceRecord record;
    Rules rules;
    Owners owners;
    FlowAttributeSet schema = kAllFlowAttributes;
    std::shared_ptr<const CloudSnapshot> snapshot;
    FlowValues values;

    Fixture() { record.deviceId = kDevice; }

    const FlowValues &want(FlowAttribute attribute)
    {
        CloudSnapshotBuilder builder({});
        (void)builder.add(record);
        snapshot = builder.finish({});
        owners.resize(snapshot->userCount());
        flow = std::make_unique<AttributeFlow>(*snapshot, rules, owners, schema);
        flow->wanted(attribute, snapshot->device(0), values);
        return values;
    }
    std::vector<std::string> texts(FlowAttribute attribute)
    {
        want(attribute);
        return {values.values.begin(), values.values.end()};
    }

    std::unique_ptr<AttributeFlow> flow;
};

using Texts = std::vector<std::string>;

} // namespace

class TestAttributeFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsGoInWindowsOrder()
    {
        Fixture f;
        QCOMPARE(f.texts(FlowAttribute::DeviceId), Texts{kDevice.windowsBytes()});
        QCOMPARE(f.texts(FlowAttribute::CloudAnchor), Texts{CloudObjectId().windowsBytes()});
    }

    void anEmptyNameBecomesTheDeviceId()
    {
        Fixture f;
        f.record.displayName = {Presence::Known, ""};
        QCOMPARE(f.texts(FlowAttribute::DisplayName), Texts{kDevice.text()});
        QVERIFY(f.values.notes & NoteNameReplaced);
        f.record.displayName = {Presence::Absent, {}};
        QCOMPARE(f.texts(FlowAttribute::DisplayName), Texts{kDevice.text()});
        f.record.displayName = {Presence::UnknownWrongType, {}};
        QCOMPARE(f.want(FlowAttribute::DisplayName).intent, FlowIntent::Keep);
    }

    void flagsFollowNullClearsAndUnknownKeeps_data()
    {
        QTest::addColumn<FlowAttribute>("attribute");
        QTest::addColumn<bool>("nullClears");
        QTest::newRow("enabled") << FlowAttribute::IsEnabled << false;
        QTest::newRow("managed") << FlowAttribute::IsManaged << true;
        QTest::newRow("compliant") << FlowAttribute::IsCompliant << true;
    }
    void flagsFollowNullClearsAndUnknownKeeps()
    {
        QFETCH(FlowAttribute, attribute);
        QFETCH(bool, nullClears);
        Fixture f;
        const auto set = [&](Attribute<bool> flag) {
            f.record.accountEnabled = f.record.isManaged = f.record.isCompliant = flag;
        };
        set({Presence::Known, true});
        QCOMPARE(f.texts(attribute), Texts{"TRUE"});
        set({Presence::Known, false});
        QCOMPARE(f.texts(attribute), Texts{"FALSE"});
        set({Presence::Absent, false});
        QCOMPARE(f.want(attribute).intent, nullClears ? FlowIntent::Clear : FlowIntent::Keep);
        set({Presence::UnknownNotRead, false});
        QCOMPARE(f.want(attribute).intent, FlowIntent::Keep);
    }

    void aVersionStaysInItsRange()
    {
        Fixture f;
        f.record.deviceVersion = {Presence::Known, 2};
        QCOMPARE(f.texts(FlowAttribute::DeviceObjectVersion), Texts{"2"});
        f.record.deviceVersion = {Presence::Known, 99999999999};
        QCOMPARE(f.want(FlowAttribute::DeviceObjectVersion).intent, FlowIntent::Keep);
        QVERIFY(f.values.notes & NoteDropped);
        f.record.deviceVersion = {Presence::Absent, 0};
        QCOMPARE(f.want(FlowAttribute::DeviceObjectVersion).intent, FlowIntent::Clear);
    }

    void setsLoseTwinsAndEmptyValues()
    {
        Fixture f;
        const std::string_view ids[] = {"[gid]:G:1", "[GID]:g:1", "", "[HWID]:h:2"};
        f.record.physicalIds = {Presence::Known, ids};
        QCOMPARE(f.texts(FlowAttribute::DevicePhysicalIds), (Texts{"[GID]:g:1", "[HWID]:h:2"}));
        QVERIFY(f.values.notes & NoteDropped);
        f.record.physicalIds = {Presence::Absent, {}};
        QCOMPARE(f.want(FlowAttribute::DevicePhysicalIds).intent, FlowIntent::Clear);
        f.record.physicalIds = {Presence::UnknownWrongType, {}};
        QCOMPARE(f.want(FlowAttribute::DevicePhysicalIds).intent, FlowIntent::Keep);
    }

    void aLargeSetLosesItsTwinsToo()
    {
        Fixture f;
        std::vector<std::string> texts;
        for (char c = 'a'; c <= 't'; ++c) {
            texts.push_back(std::string("[TAG]:") + c);
            texts.push_back(std::string("[tag]:") + c);
        }
        const std::vector<std::string_view> ids(texts.begin(), texts.end());
        f.record.physicalIds = {Presence::Known, ids};
        QCOMPARE(f.texts(FlowAttribute::DevicePhysicalIds).size(), std::size_t(20));
        f.record.physicalIds = {Presence::Known, std::span(ids).first(1)};
        QCOMPARE(f.texts(FlowAttribute::DevicePhysicalIds).size(),
                 std::size_t(1)); // the larger set is forgotten
    }

    void onlyFittingKeysAreWritten()
    {
        Fixture f;
        const std::string_view keys[] = {"not a key", kKey, ""};
        f.record.keys = {Presence::Known, keys};
        QCOMPARE(f.texts(FlowAttribute::AltSecurityIdentities), Texts{kKey});
        const std::string_view none[] = {"not a key"};
        f.record.keys = {Presence::Known, none};
        QCOMPARE(f.want(FlowAttribute::AltSecurityIdentities).intent, FlowIntent::Keep);
    }

    void ownersByTheirStanding()
    {
        const CloudUserId user{};
        const Sid sid = *Sid::fromText("S-1-5-21-1-2-3-4");
        Fixture f;
        f.record.owners = {Presence::Known, {&user, 1}};
        f.owners = {{OwnerStatus::Writable, sid}};
        QCOMPARE(f.texts(FlowAttribute::RegisteredOwner), Texts{sid.text()});
        f.owners = {{OwnerStatus::Privileged, sid}};
        QCOMPARE(f.want(FlowAttribute::RegisteredOwner).intent, FlowIntent::Keep);
        QVERIFY(f.values.notes & NoteOwnerPrivileged);
        f.rules.flow.privilegedOwners = true;
        QCOMPARE(f.texts(FlowAttribute::RegisteredOwner), Texts{sid.text()});
        f.owners = {{OwnerStatus::Elsewhere, {}}};
        QVERIFY(f.want(FlowAttribute::RegisteredOwner).notes & NoteOwnerElsewhere);
        f.record.owners = {Presence::Absent, {}};
        QCOMPARE(f.want(FlowAttribute::RegisteredOwner).intent, FlowIntent::Keep);
        QCOMPARE(f.values.notes, std::uint8_t(NoteNone));
    }

    void whatIsSwitchedOffOrNotInTheSchemaIsKept()
    {
        Fixture f;
        f.record.lastSignIn = {Presence::Known, Moment{0}};
        QCOMPARE(f.want(FlowAttribute::ApproximateLastLogonTimeStamp).intent, FlowIntent::Keep);
        f.rules.flow.lastLogonTimestamp = true;
        QCOMPARE(f.texts(FlowAttribute::ApproximateLastLogonTimeStamp), Texts{"116444736000000000"});
        f.record.lastSignIn = {Presence::Known, *momentFromIso("0001-01-01T00:00:00Z")};
        QCOMPARE(f.want(FlowAttribute::ApproximateLastLogonTimeStamp).intent, FlowIntent::Keep);
        QVERIFY(f.values.notes & NoteDropped);
        f.record.isCompliant = {Presence::Known, true};
        f.schema &= ~bitOf(FlowAttribute::IsCompliant);
        QCOMPARE(f.want(FlowAttribute::IsCompliant).intent, FlowIntent::Keep);
    }

    void storedFormsOfASidAndAnAnchorAreEqual()
    {
        const Sid sid = *Sid::fromText("S-1-5-21-1-2-3-4");
        const std::string text = sid.text(), bytes = sid.bytes();
        FlowValues a, b;
        a.values = {text};
        b.values = {bytes};
        QVERIFY(AttributeFlow::equal(FlowAttribute::RegisteredOwner, a, b));
        const CloudObjectId id = *CloudObjectId::fromText("00112233-4455-6677-8899-aabbccddeeff");
        const std::string guid = id.windowsBytes(), old = "Device_" + id.text();
        a.values = {guid};
        b.values = {old};
        QVERIFY(AttributeFlow::equal(FlowAttribute::CloudAnchor, a, b));
        a.values = {"name"};
        b.values = {"NAME"};
        QVERIFY(!AttributeFlow::equal(FlowAttribute::DisplayName, a, b));
        QVERIFY(AttributeFlow::equal(FlowAttribute::DevicePhysicalIds, a, b));
    }
};

QTEST_APPLESS_MAIN(TestAttributeFlow)
#include "tst_attribute_flow.moc"
