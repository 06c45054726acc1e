// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_up_outlook.h"

#include "core/plan/make_plan.h"
#include "core/rules/attribute_flow.h"

#include <cstdio>
#include <random>
#include <tuple>
#include <utility>

namespace dwc::testing {

namespace {

constexpr char kConnector[] = "S-1-5-21-1004336348-1177238915-682003330-1103";

template <class Id>
Id idOf(std::size_t number, unsigned kind)
{
    std::mt19937_64 random(number * 8 + kind);
    Id id;
    for (std::uint8_t &byte : id.bytes)
        byte = std::uint8_t(random());
    return id;
}

CloudUserId userIdOf(std::uint32_t number)
{
    return idOf<CloudUserId>(number, 3);
}

std::string keyOf(std::size_t number)
{
    char hex[48];
    std::snprintf(hex, sizeof hex, "%040llX", static_cast<unsigned long long>(number * 2'654'435'761u + 99));
    return "X509:<SHA1-TP-PUBKEY>" + std::string(hex) + std::string(43, 'k') + '=';
}

Attribute<Moment> momentOf(const std::optional<Moment> &moment)
{
    return moment ? Attribute<Moment>{Presence::Known, *moment} : Attribute<Moment>{Presence::Absent, {}};
}

class Maker
{
public:
    Maker(const std::vector<MadeUpDevice> &devices, const Rules &rules, FlowAttributeSet schema)
        : m_devices(devices), m_directory({idOf<ObjectGuid>(0, 5), Dn(kMadeUpContainer)}),
          m_out(std::make_shared<Outlook>())
    {
        m_out->rules = rules;
        m_out->directoryIdentity.attributes = schema;
    }

    std::shared_ptr<const Outlook> make()
    {
        makeIdentities();
        m_out->cloud = cloudOf(false);
        m_everywhere = cloudOf(true); // gone devices were there once, and left their objects
        m_out->owners = ownersOf(*m_out->cloud);
        addObjects();
        m_out->directory = m_directory.finish(4711, kMadeUpNow);
        m_out->match = matchByDeviceId(*m_out->cloud, *m_out->directory, m_out->ownership);
        m_out->hasBaseline = true;
        m_out->plan.madeAt = kMadeUpNow;
        m_out->plan.basis.forest = "corp.example";
        m_out->plan.basis.container = m_out->directory->container();
        m_out->plan = makePlan(m_out->planInput());
        return m_out;
    }

private:
    void makeIdentities()
    {
        m_out->ownership.connector = *Sid::fromText(kConnector);
        DirectoryIdentity &identity = m_out->directoryIdentity;
        identity.dnsHostName = "dc1.corp.example";
        identity.domain = identity.forest = "corp.example";
        identity.container = {idOf<ObjectGuid>(0, 5), Dn(kMadeUpContainer)};
    }

    std::shared_ptr<const CloudSnapshot> cloudOf(bool gone)
    {
        CloudSnapshotBuilder builder(idOf<TenantId>(1, 4));
        for (std::size_t number = 0; number < m_devices.size(); ++number) {
            if (gone || m_devices[number].inCloud)
                addDevice(number, builder);
        }
        for (std::uint32_t number = 0; number < std::size(kMadeUpOwners); ++number) {
            const MadeUpOwner &owner = kMadeUpOwners[number];
            CloudUserRecord user;
            user.id = userIdOf(number);
            user.displayName = {Presence::Known, owner.name};
            user.userPrincipalName = {Presence::Known, owner.upn};
            (void)builder.describe(user);
        }
        return builder.finish(kMadeUpNow);
    }

    void addDevice(std::size_t number, CloudSnapshotBuilder &builder)
    {
        const MadeUpDevice &made = m_devices[number];
        const std::string key = keyOf(number), physical = "[HWID]:h:" + std::to_string(number);
        const std::string_view keys[] = {key}, physicalIds[] = {"[GID]:g:1", physical};
        const CloudUserId owner = userIdOf(made.owner.value_or(0));
        CloudDeviceRecord record;
        record.objectId = madeUpObjectId(number);
        if (made.hasDeviceId)
            record.deviceId = madeUpDeviceId(number);
        record.trustType = made.join;
        record.displayName = {Presence::Known, made.name};
        record.accountEnabled = made.enabled;
        record.isManaged = made.managed;
        record.isCompliant = made.compliant;
        record.operatingSystem = {Presence::Known, made.system};
        record.operatingSystemVersion = {Presence::Known, made.version};
        record.deviceVersion = {Presence::Known, 2};
        record.lastSignIn = momentOf(made.lastSignIn);
        record.registered = momentOf(made.registered);
        record.keys = {Presence::Absent, {}};
        if (made.hasKey)
            record.keys = {Presence::Known, keys};
        record.physicalIds = {Presence::Known, physicalIds};
        record.owners.presence = !made.ownerRead ? Presence::UnknownNotRead
                                 : made.owner    ? Presence::Known
                                                 : Presence::Absent;
        if (made.owner)
            record.owners.value = {&owner, 1};
        record.users = {Presence::Absent, {}};
        (void)builder.add(record);
    }

    static Owners ownersOf(const CloudSnapshot &cloud)
    {
        Owners owners(cloud.userCount());
        for (std::uint32_t user = 0; user < cloud.userCount(); ++user) {
            for (std::uint32_t number = 0; number < std::size(kMadeUpOwners); ++number) {
                if (cloud.user(user).id == userIdOf(number))
                    owners[user] = {kMadeUpOwners[number].status, *Sid::fromText(madeUpSid(number))};
            }
        }
        return owners;
    }

    void addObjects()
    {
        const Owners owners = ownersOf(*m_everywhere);
        AttributeFlow flow(*m_everywhere, m_out->rules, owners, m_out->directoryIdentity.attributes);
        for (std::size_t number = 0; number < m_devices.size(); ++number) {
            const MadeUpDevice &made = m_devices[number];
            if (made.held)
                m_out->held.insert(madeUpDeviceId(number));
            if (!made.inDirectory || !made.hasDeviceId)
                continue;
            if (!made.inCloud)
                m_out->proofs[madeUpDeviceId(number)] = {madeUpDeviceId(number), Whereabouts::Gone,
                                                         kMadeUpNow};
            ObjectDraft draft = inSync(number, flow);
            if (made.alter)
                made.alter(draft);
            addObject(number, draft);
        }
    }

    ObjectDraft inSync(std::size_t number, AttributeFlow &flow) const
    {
        ObjectDraft draft;
        draft.cn = madeUpDeviceId(number).text();
        const CloudDevice device = m_everywhere->device(*m_everywhere->find(madeUpDeviceId(number)));
        FlowValues values;
        for (const FlowAttributeTraits &traits : kFlowAttributes) {
            flow.wanted(traits.attribute, device, values);
            draft.values[traits.attribute].assign(values.values.begin(), values.values.end());
        }
        flow.reset();
        return draft;
    }

    void addObject(std::size_t number, const ObjectDraft &draft)
    {
        const auto list = [&](FlowAttribute attribute) {
            const auto found = draft.values.find(attribute);
            return found == draft.values.end()
                       ? std::vector<std::string_view>()
                       : std::vector<std::string_view>(found->second.begin(), found->second.end());
        };
        const auto text = [&](FlowAttribute attribute) {
            const auto values = list(attribute);
            return values.empty() ? std::string_view() : values.front();
        };
        const auto flag = [&](FlowAttribute attribute) {
            const auto value = text(attribute);
            return value.empty() ? std::nullopt : std::optional(value == "TRUE");
        };
        const auto whole = [&](FlowAttribute attribute) -> std::optional<std::int64_t> {
            const auto value = text(attribute);
            return value.empty() ? std::nullopt : std::optional<std::int64_t>(std::stoll(std::string(value)));
        };
        const auto keys = list(FlowAttribute::AltSecurityIdentities);
        const auto physicalIds = list(FlowAttribute::DevicePhysicalIds);
        const auto users = list(FlowAttribute::RegisteredUsers);
        DirectoryDeviceRecord record;
        record.guid = madeUpObjectGuid(number);
        record.cn = draft.cn;
        record.deviceId = text(FlowAttribute::DeviceId);
        record.anchor = text(FlowAttribute::CloudAnchor);
        record.displayName = text(FlowAttribute::DisplayName);
        record.osType = text(FlowAttribute::DeviceOSType);
        record.osVersion = text(FlowAttribute::DeviceOSVersion);
        record.registeredOwner = text(FlowAttribute::RegisteredOwner);
        record.keys = keys;
        record.physicalIds = physicalIds;
        record.registeredUsers = users;
        record.isEnabled = flag(FlowAttribute::IsEnabled);
        record.isManaged = flag(FlowAttribute::IsManaged);
        record.isCompliant = flag(FlowAttribute::IsCompliant);
        record.objectVersion = whole(FlowAttribute::DeviceObjectVersion);
        record.lastLogonTimeStamp = whole(FlowAttribute::ApproximateLastLogonTimeStamp);
        record.created = Moment{kMadeUpNow.ms - 90 * kMillisecondsPerDay};
        if (draft.ours) {
            record.objectOwner = m_out->ownership.connector;
            m_out->ownership.rows.insert(record.guid);
        }
        (void)m_directory.add(record);
    }

    const std::vector<MadeUpDevice> &m_devices;
    DirectorySnapshotBuilder m_directory;
    std::shared_ptr<const CloudSnapshot> m_everywhere;
    std::shared_ptr<Outlook> m_out;
};

void give(ObjectDraft &draft, FlowAttribute attribute, std::string value)
{
    draft.values[attribute] = {std::move(value)};
}

/// What makes the n-th device one of a state; most are in sync.
void makeSpecial(std::size_t number, MadeUpDevice &device)
{
    switch (number % 40) {
    case 3: device.inDirectory = false; break;
    case 7:
        device.compliant = {Presence::Known, false};
        device.alter = [](ObjectDraft &draft) {
            give(draft, FlowAttribute::IsCompliant, "TRUE");
            give(draft, FlowAttribute::DisplayName, "NB-MUC-0482");
            give(draft, FlowAttribute::DeviceOSVersion, "10.0.22631.3593");
            give(draft, FlowAttribute::RegisteredOwner, madeUpSid(1));
        };
        break;
    case 11:
        device.enabled = {Presence::Known, false};
        device.alter = [](ObjectDraft &draft) { give(draft, FlowAttribute::IsEnabled, "TRUE"); };
        break;
    case 15: device.inCloud = false; break;
    case 19:
        device.alter = [](ObjectDraft &draft) { draft.values[FlowAttribute::CloudAnchor].clear(); };
        break;
    case 23:
        device.hasKey = device.inDirectory = false;
        device.owner.reset();
        device.lastSignIn.reset();
        break;
    case 27:
        device.join = TrustType::Workplace;
        device.inDirectory = false;
        break;
    case 31: device.held = true; break;
    case 35: device.alter = [](ObjectDraft &draft) { draft.ours = false; }; break;
    case 38: device.hasDeviceId = device.inDirectory = false; break;
    default: break;
    }
}

} // namespace

DeviceId madeUpDeviceId(std::size_t number)
{
    return idOf<DeviceId>(number, 0);
}

CloudObjectId madeUpObjectId(std::size_t number)
{
    return idOf<CloudObjectId>(number, 1);
}

ObjectGuid madeUpObjectGuid(std::size_t number)
{
    return idOf<ObjectGuid>(number, 2);
}

std::string madeUpSid(std::uint32_t owner)
{
    return "S-1-5-21-1004336348-1177238915-682003330-" + std::to_string(5208 + owner);
}

std::shared_ptr<const Outlook> madeUpOutlook(const std::vector<MadeUpDevice> &devices, const Rules &rules,
                                             FlowAttributeSet schema)
{
    return Maker(devices, rules, schema).make();
}

std::vector<MadeUpDevice> madeUpDevices(std::size_t count)
{
    constexpr const char *kPlaces[] = {"MUC", "BER", "HAM", "VIE"};
    constexpr std::pair<const char *, const char *> kSystems[] = {{"Windows", "10.0.22631.3737"},
                                                                  {"Windows", "10.0.19045.4412"},
                                                                  {"iOS", "17.5.1"},
                                                                  {"macOS", "14.5"},
                                                                  {"Windows", "10.0.26100.1742"},
                                                                  {"Android", "14"}};
    std::vector<MadeUpDevice> devices(count);
    for (std::size_t number = 0; number < count; ++number) {
        MadeUpDevice &device = devices[number];
        char name[32];
        std::snprintf(name, sizeof name, "LT-%s-%04u", kPlaces[number * 7 % 4],
                      unsigned(number * 37 % 10000));
        device.name = name;
        device.join = number % 3 ? TrustType::ServerAd : TrustType::AzureAd;
        std::tie(device.system, device.version) = kSystems[number * number % 6];
        device.owner = std::uint32_t(number % std::size(kMadeUpOwners));
        device.lastSignIn = Moment{kMadeUpNow.ms - std::int64_t(number * number % 500) * 3'600'000};
        device.registered = Moment{kMadeUpNow.ms - std::int64_t(number % 900) * kMillisecondsPerDay};
        makeSpecial(number, device);
    }
    return devices;
}

} // namespace dwc::testing
