// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memory_forest.h"

#include <algorithm>

namespace dwc::testing {

namespace {

// LDAP results (RFC 4511 4.1.9) and the Windows codes that come with them (MS-ERREF 2.2)
constexpr int kNoSuchAttribute = 16;
constexpr int kConstraintViolation = 19;
constexpr int kValueExists = 20;
constexpr int kNoSuchObject = 32;
constexpr int kInsufficientAccess = 50;
constexpr int kNamingViolation = 64;
constexpr int kObjectClassViolation = 65;
constexpr int kNotAllowedOnRdn = 67;
constexpr int kAlreadyExists = 68;

struct SplitName
{
    std::string type, value, parent;
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The first part of a name, unescaped, and the rest (RFC 4514).
SplitName split(const std::string &dn)
{
    SplitName name;
    std::size_t at = std::min(dn.find('='), dn.size());
    name.type = dn.substr(0, at);
    for (++at; at < dn.size() && dn[at] != ','; ++at) {
        if (dn[at] != '\\' || at + 1 == dn.size()) {
            name.value += dn[at];
        } else if (at + 2 < dn.size() && hexDigit(dn[at + 1]) >= 0 && hexDigit(dn[at + 2]) >= 0) {
            name.value += char(hexDigit(dn[at + 1]) * 16 + hexDigit(dn[at + 2]));
            at += 2;
        } else {
            name.value += dn[++at];
        }
    }
    if (at < dn.size())
        name.parent = dn.substr(at + 1);
    return name;
}

ObjectGuid guidNumber(std::uint32_t number)
{
    ObjectGuid guid;
    guid.bytes = {0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 0x40, 0x00, 0x80};
    for (std::size_t i = 0; i < 4; ++i)
        guid.bytes[15 - i] = std::uint8_t(number >> (8 * i));
    return guid;
}

} // namespace

MemoryForest::MemoryForest()
{
    const Sid domain = *Sid::fromText("S-1-5-21-1111111111-2222222222-3333333333");
    identity.dnsHostName = "dc1.corp.example";
    identity.domain = identity.forest = "corp.example";
    identity.domainDn = Dn("DC=corp,DC=example");
    identity.configurationDn = Dn("CN=Configuration,DC=corp,DC=example");
    identity.domainSid = domain;
    identity.domainGuid = guidNumber(0xD0000001);
    identity.service = {
        guidNumber(0xD0000002),
        Dn("CN=DeviceRegistrationService,CN=Device Registration Services,CN=Device Registration "
           "Configuration,CN=Services,CN=Configuration,DC=corp,DC=example")};
    identity.container = {guidNumber(0xD0000003), Dn("CN=RegisteredDevices,DC=corp,DC=example")};
}

MemoryObject *MemoryForest::findOwn(const ObjectRef &ref)
{
    if (!ref.guid.isNil()) {
        const auto found = m_objects.find(ref.guid);
        return found == m_objects.end() ? nullptr : &found->second;
    }
    for (auto &[guid, object] : m_objects) {
        if (isSameName(object.ref.dn.text(), ref.dn.text()))
            return &object;
    }
    return nullptr;
}

const MemoryObject *MemoryForest::find(const ObjectRef &ref) const
{
    return const_cast<MemoryForest *>(this)->findOwn(ref);
}

Refusal MemoryForest::write(const WriteRequest &request, const Sid &account, MemoryRights rights)
{
    if (request.kind == WriteRequest::Kind::Add)
        return add(request, account);
    MemoryObject *object = findOwn(request.object);
    if (!object)
        return refusal(kNoSuchObject, 0x208D, "no object of this name or identity");
    if (rights != MemoryRights::Everything && object->owner != account)
        return refusal(kInsufficientAccess, 0x2098, "only on what the account created");
    if (request.kind == WriteRequest::Kind::Modify)
        return modify(*object, request);
    m_objects.erase(object->ref.guid);
    ++m_usn;
    return {};
}

Refusal MemoryForest::checkPlace(const Dn &dn, std::string &cn) const
{
    const SplitName name = split(dn.text());
    if (isSameName(name.parent, identity.domainDn.text()))
        return refusal(kNamingViolation, 0x2099, "devices live in device containers only");
    if (!isSameName(name.parent, identity.container.dn.text()))
        return refusal(kNoSuchObject, 0x208D, "no such parent");
    if (!isSameName(name.type, "cn"))
        return refusal(kNamingViolation, 0x2073, "named by cn");
    cn = name.value;
    return MemorySchema::check(*schema.find("cn"), cn);
}

Refusal MemoryForest::add(const WriteRequest &request, const Sid &account)
{
    std::string cn;
    if (Refusal refused = checkPlace(request.object.dn, cn))
        return refused;
    if (find({{}, request.object.dn}))
        return refusal(kAlreadyExists, 0x2071, cn);
    Values values{{"cn", {cn}}};
    for (const Modification &change : request.changes) {
        if (isSameName(change.attribute, "objectClass")) {
            values["objectClass"] = {"top", "msDS-Device"};
        } else if (Refusal refused =
                       modifyOne({Modification::Kind::Add, change.attribute, change.values}, values)) {
            return refused;
        }
    }
    if (Refusal refused = checkWhole(values, true))
        return refused;
    MemoryObject object{
        {guidNumber(m_nextGuid++), request.object.dn}, account, now, ++m_usn, std::move(values)};
    m_objects.emplace(object.ref.guid, std::move(object));
    return {};
}

Refusal MemoryForest::modify(MemoryObject &object, const WriteRequest &request)
{
    Values values = object.values;
    for (const Modification &change : request.changes) {
        if (Refusal refused = modifyOne(change, values))
            return refused;
    }
    if (Refusal refused = checkWhole(values, false))
        return refused;
    if (values == object.values)
        return {};
    object.values = std::move(values);
    object.usn = ++m_usn;
    return {};
}

Refusal MemoryForest::modifyOne(const Modification &change, Values &values) const
{
    const MemoryAttribute *attribute = schema.find(change.attribute);
    if (!attribute) {
        return schema.isOfOtherClasses(change.attribute)
                   ? refusal(kObjectClassViolation, 0x207D, change.attribute)
                   : refusal(kNoSuchAttribute, 0x57, change.attribute);
    }
    if (attribute->name == "cn")
        return refusal(kNotAllowedOnRdn, 0x20B1, change.attribute);
    if (attribute->syntax == MemorySyntax::System)
        return refusal(kConstraintViolation, 0x20B1, change.attribute);
    if (change.kind == Modification::Kind::Delete)
        return deleteValues(*attribute, change, values);
    if (change.kind == Modification::Kind::Replace)
        values.erase(attribute->name);
    return change.values.empty() ? Refusal() : addValues(*attribute, change, values);
}

Refusal MemoryForest::addValues(const MemoryAttribute &attribute, const Modification &change,
                                Values &values) const
{
    std::vector<std::string> &present = values[attribute.name];
    const bool wasThere = !present.empty();
    for (const std::string &value : change.values) {
        if (Refusal refused = MemorySchema::check(attribute, value))
            return refused;
        const bool isThere = std::ranges::any_of(present, [&](const std::string &other) {
            return MemorySchema::areEqual(attribute, other, value);
        });
        if (isThere || (wasThere && !attribute.multiValued))
            return refusal(kValueExists, 0x2083, attribute.name);
        present.push_back(value);
    }
    return {};
}

Refusal MemoryForest::deleteValues(const MemoryAttribute &attribute, const Modification &change,
                                   Values &values) const
{
    const auto present = values.find(attribute.name);
    if (present == values.end())
        return refusal(kNoSuchAttribute, 0x2085, attribute.name);
    for (const std::string &value : change.values) {
        const auto hit = std::ranges::find_if(present->second, [&](const std::string &other) {
            return MemorySchema::areEqual(attribute, other, value);
        });
        if (hit == present->second.end())
            return refusal(kNoSuchAttribute, 0x2085, attribute.name);
        present->second.erase(hit);
    }
    if (change.values.empty() || present->second.empty())
        values.erase(present);
    return {};
}

Refusal MemoryForest::checkWhole(const Values &values, bool inAdd) const
{
    for (const MemoryAttribute &attribute : schema.attributes()) {
        const auto present = values.find(attribute.name);
        if (attribute.mandatory && present == values.end())
            return refusal(kObjectClassViolation, inAdd ? 0x207C : 0x2014, attribute.name);
        if (present != values.end() && present->second.size() > 1 && !attribute.multiValued)
            return refusal(kConstraintViolation, 0x2081, attribute.name);
    }
    return {};
}

} // namespace dwc::testing
