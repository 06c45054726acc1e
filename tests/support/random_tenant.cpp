// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_tenant.h"

#include "tests/support/hostile_texts.h"

#include <algorithm>

namespace dwc::testing {

namespace {

std::string base64Of(std::string_view octets)
{
    constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < octets.size(); i += 3) {
        const auto byte = [&](std::size_t at) { return at < octets.size() ? std::uint8_t(octets[at]) : 0u; };
        const std::uint32_t group = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
        for (int shift = 18; shift >= 0; shift -= 6)
            text += kDigits[group >> shift & 63];
    }
    const std::size_t padding = (3 - octets.size() % 3) % 3;
    return text.replace(text.size() - padding, padding, padding, '=');
}

Modification set(std::string_view name, std::vector<std::string> values)
{
    return {Modification::Kind::Add, std::string(name), std::move(values)};
}

} // namespace

RandomTenant::RandomTenant(unsigned seed, std::vector<KnownPerson> people)
    : m_random(seed), m_people(std::move(people))
{
}

Rules RandomTenant::rules()
{
    constexpr RemovalMode kModes[] = {RemovalMode::DisableThenDelete, RemovalMode::Delete,
                                      RemovalMode::Disable};
    constexpr OutOfScope kOuts[] = {OutOfScope::Keep, OutOfScope::Disable, OutOfScope::Delete};
    Rules rules;
    rules.removal.mode = kModes[below(3)];
    rules.removal.outOfScope = kOuts[below(3)];
    rules.flow = {once(2), once(2), once(3)};
    if (once(3))
        rules.scope.trustTypes = {TrustType::AzureAd};
    if (once(3))
        rules.scope.exclude = {"*SPACES*", "laptop-1*"};
    return rules;
}

std::string RandomTenant::text()
{
    if (once(2))
        return hostileTexts()[below(std::uint32_t(hostileTexts().size()))];
    return "LAPTOP-" + std::to_string(below(1'000));
}

std::string RandomTenant::key()
{
    constexpr char kHex[] = "0123456789ABCDEF", kLower[] = "0123456789abcdef";
    const bool lower = once(8);
    std::string text = "X509:<SHA1-TP-PUBKEY>";
    for (int i = 0; i < 40; ++i)
        text += (lower ? kLower : kHex)[below(16)];
    for (int i = 0; i < 43; ++i)
        text += char('A' + below(26));
    return text + '=';
}

std::vector<std::string> RandomTenant::keys(const MemoryCloud &cloud)
{
    std::vector<std::string> keys{key()};
    if (once(4))
        keys.push_back(key());
    if (once(8))
        keys.push_back(text()); // of no layout
    if (once(10))
        keys.push_back({}); // could not be decoded
    if (once(10))
        keys.erase(keys.begin());
    if (once(10) && !cloud.devices.empty()) { // another device's
        const MemoryDevice &other = cloud.devices[below(std::uint32_t(cloud.devices.size()))];
        keys.insert(keys.end(), other.keys.value.begin(), other.keys.value.end());
    }
    if (once(12) && !keys.empty()) { // a twin by case
        std::string twin = keys.front();
        for (char &c : twin)
            c = c >= 'A' && c <= 'F' ? char(c + 32) : c;
        keys.push_back(twin);
    }
    return keys;
}

std::vector<std::string> RandomTenant::physicalIds()
{
    std::vector<std::string> ids;
    for (std::uint32_t left = below(6); left > 0; --left) {
        ids.push_back(once(2) ? "[GID]:g:" + std::to_string(below(20)) : text());
        if (once(4))
            ids.push_back("[gid]:G:" + std::to_string(below(20)));
    }
    return ids;
}

Attribute<std::string> RandomTenant::textAttribute()
{
    if (once(10))
        return {Presence::Absent, {}};
    if (once(12))
        return {Presence::UnknownWrongType, {}};
    return {Presence::Known, text()};
}

Attribute<bool> RandomTenant::flag(std::uint32_t oddIn)
{
    if (once(oddIn))
        return {once(2) ? Presence::Absent : Presence::UnknownWrongType, false};
    return {Presence::Known, !once(5)};
}

MemoryUser RandomTenant::user()
{
    MemoryUser user{
        id<CloudUserId>(), textAttribute(), textAttribute(), {Presence::Absent, {}}, {Presence::Absent, {}}};
    if (m_people.empty() || once(6)) { // of another forest, or of the cloud alone
        if (once(2))
            user.securityIdentifier = {Presence::Known, "S-1-5-21-9-9-9-" + std::to_string(below(5'000))};
        return user;
    }
    const KnownPerson &person = m_people[below(std::uint32_t(m_people.size()))];
    if (once(3))
        user.immutableId = {Presence::Known, base64Of(person.immutableId)};
    else
        user.securityIdentifier = {Presence::Known, person.sid.text()};
    if (once(10))
        user.securityIdentifier = {Presence::UnknownLimited, {}};
    return user;
}

Attribute<std::vector<CloudUserId>> RandomTenant::someUsers(const MemoryCloud &cloud)
{
    if (once(10))
        return {Presence::UnknownNotRead, {}};
    if (once(4) || cloud.users.empty())
        return {Presence::Absent, {}};
    std::vector<CloudUserId> ids;
    for (std::uint32_t left = once(8) ? 2 : 1; left > 0; --left)
        ids.push_back(cloud.users[below(std::uint32_t(cloud.users.size()))].id);
    return {Presence::Known, ids};
}

MemoryDevice RandomTenant::device(const MemoryCloud &cloud)
{
    constexpr TrustType kTrusts[] = {TrustType::AzureAd,  TrustType::AzureAd,   TrustType::AzureAd,
                                     TrustType::ServerAd, TrustType::Workplace, TrustType::None,
                                     TrustType::Other};
    MemoryDevice device;
    device.objectId = id<CloudObjectId>();
    device.deviceId = id<DeviceId>();
    if (once(20))
        device.deviceId.reset();
    if (once(20) && !cloud.devices.empty()) { // an id that collides with another device's, of either kind
        const MemoryDevice &other = cloud.devices[below(std::uint32_t(cloud.devices.size()))];
        if (once(2))
            device.deviceId = other.deviceId;
        else
            device.deviceId = DeviceId{other.objectId.bytes};
    }
    device.trustType = kTrusts[below(7)];
    device.displayName = textAttribute();
    device.operatingSystem = once(3) ? textAttribute() : Attribute<std::string>{Presence::Known, "Windows"};
    device.operatingSystemVersion = textAttribute();
    device.accountEnabled = flag(12);
    device.isManaged = flag(3);
    device.isCompliant = flag(3);
    device.deviceVersion = {once(4) ? Presence::Absent : Presence::Known,
                            once(6) ? 99'999'999'999 : below(9)};
    device.lastSignIn = {once(4) ? Presence::Absent : Presence::Known,
                         Moment{1'700'000'000'000 + below(1'000'000)}};
    device.registered = {Presence::Known, Moment{1'600'000'000'000}};
    device.keys = {Presence::Known, keys(cloud)};
    if (once(15))
        device.keys = {once(2) ? Presence::Absent : Presence::UnknownWrongType, {}};
    device.physicalIds = {once(12) ? Presence::UnknownWrongType : Presence::Known, physicalIds()};
    device.owners = someUsers(cloud);
    device.users = someUsers(cloud);
    return device;
}

void RandomTenant::fill(MemoryCloud &cloud, std::size_t devices)
{
    for (int i = 0; i < 8; ++i)
        cloud.users.push_back(user());
    for (std::size_t i = 0; i < devices; ++i)
        cloud.devices.push_back(device(cloud));
}

void RandomTenant::changeOne(MemoryDevice &device, const MemoryCloud &cloud)
{
    switch (below(9)) {
    case 0: device.displayName = textAttribute(); break;
    case 1: device.accountEnabled = {Presence::Known, false}; break;
    case 2: device.isManaged = flag(3); break;
    case 3: device.physicalIds = {Presence::Known, physicalIds()}; break;
    case 4: device.owners = someUsers(cloud); break;
    case 5: device.keys = {Presence::Known, keys(cloud)}; break;
    case 6: device.trustType = TrustType::Workplace; break;
    case 7: device.objectId = id<CloudObjectId>(); break; // joined again
    default: device.operatingSystemVersion = textAttribute(); break;
    }
}

void RandomTenant::change(MemoryCloud &cloud)
{
    std::erase_if(cloud.devices, [&](const MemoryDevice &) { return once(6); });
    for (MemoryDevice &device : cloud.devices) {
        if (once(3))
            changeOne(device, cloud);
        if (device.deviceId && once(20))
            cloud.unclear.insert(*device.deviceId);
    }
    for (int i = 0; i < 3; ++i)
        cloud.devices.push_back(device(cloud));
}

WriteRequest RandomTenant::object(const MemoryDevice &device, const Dn &container)
{
    const DeviceId deviceId = device.deviceId.value_or(id<DeviceId>());
    const DeviceId namedBy = once(8) ? id<DeviceId>() : deviceId;
    WriteRequest add{WriteRequest::Kind::Add, {{}, Dn::child(container, "CN", namedBy.text())}, {}};
    std::string keyText = key(), anchor = device.objectId.windowsBytes();
    if (once(2) && !device.keys.value.empty() && device.keys.value.front().size() == keyText.size())
        keyText = device.keys.value.front();
    if (once(5))
        anchor = id<CloudObjectId>().windowsBytes();
    else if (once(4))
        anchor = "Device_" + device.objectId.text();
    const std::string name = "object " + std::to_string(below(100)), enabled = once(4) ? "FALSE" : "TRUE";
    add.changes = {set("objectClass", {"msDS-Device"}), set("displayName", {name}),
                   set("msDS-DeviceID", {deviceId.windowsBytes()}), set("altSecurityIdentities", {keyText}),
                   set("msDS-IsEnabled", {enabled})};
    if (!once(4))
        add.changes.push_back(set("msDS-CloudAnchor", {anchor}));
    if (once(2))
        add.changes.push_back(set("msDS-DeviceOSType", {"Windows"}));
    if (once(2))
        add.changes.push_back(set("msDS-DevicePhysicalIDs", {"[GID]:g:1", "[HWID]:h:2"}));
    if (once(3) && !m_people.empty())
        add.changes.push_back(set("msDS-RegisteredOwner", {m_people.front().sid.text()}));
    return add;
}

std::vector<WriteRequest> RandomTenant::objects(const MemoryCloud &cloud, const Dn &container,
                                                std::size_t count)
{
    std::vector<WriteRequest> adds;
    for (std::size_t i = 0; i < count; ++i) {
        MemoryDevice of = device(cloud);
        if (!cloud.devices.empty() && !once(5))
            of = cloud.devices[below(std::uint32_t(cloud.devices.size()))];
        adds.push_back(object(of, container));
    }
    return adds;
}

WriteRequest RandomTenant::meddle(const ObjectRef &object)
{
    WriteRequest modify{WriteRequest::Kind::Modify, object, {}};
    switch (below(4)) {
    case 0: modify.changes = {{Modification::Kind::Replace, "displayName", {"meddled"}}}; break;
    case 1: modify.changes = {{Modification::Kind::Replace, "msDS-IsEnabled", {"FALSE"}}}; break;
    case 2:
        modify.changes = {{Modification::Kind::Replace, "msDS-DevicePhysicalIDs", {"[X]:x", "[Y]:y"}}};
        break;
    default: modify.changes = {{Modification::Kind::Replace, "msDS-DeviceOSVersion", {}}}; break;
    }
    return modify;
}

} // namespace dwc::testing
