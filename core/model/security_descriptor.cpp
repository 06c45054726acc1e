// SPDX-License-Identifier: Apache-2.0
#include "core/model/security_descriptor.h"

#include <array>
#include <cstdio>
#include <utility>

namespace dwc {

namespace {

constexpr std::size_t kHeaderBytes = 20;
constexpr std::uint32_t kSelfRelative = 0x8000;
constexpr std::uint32_t kDaclPresent = 0x0004;
constexpr std::uint32_t kDaclProtected = 0x1000;
constexpr std::size_t kAclHeaderBytes = 8;
constexpr std::size_t kAceHeaderBytes = 8; ///< type, flags, size, mask
constexpr std::size_t kSidFixedBytes = 8;
constexpr std::uint32_t kObjectTypePresent = 1;
constexpr std::uint32_t kInheritedObjectTypePresent = 2;

/// Little-endian numbers and parts of octets, or nothing when they lie outside.
class Octets
{
public:
    explicit Octets(std::string_view octets) : m_octets(octets) {}

    std::optional<std::uint32_t> number(std::size_t at, std::size_t bytes) const
    {
        if (at > m_octets.size() || m_octets.size() - at < bytes)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value |= std::uint32_t(std::uint8_t(m_octets[at + i])) << (8 * i);
        return value;
    }
    std::optional<std::string_view> part(std::size_t at, std::size_t bytes) const
    {
        if (at > m_octets.size() || m_octets.size() - at < bytes)
            return std::nullopt;
        return m_octets.substr(at, bytes);
    }
    std::optional<Sid> sid(std::size_t at) const
    {
        const auto count = number(at + 1, 1);
        const auto octets = count ? part(at, kSidFixedBytes + std::size_t(*count) * 4) : std::nullopt;
        return octets ? Sid::fromBytes(*octets) : std::nullopt;
    }

private:
    std::string_view m_octets;
};

struct TypeTraits
{
    Ace::Kind kind;
    bool denies;
    bool hasTypes;
};

/// Entry types, MS-DTYP 2.4.4.1. Of others the form of what follows the mask is not known.
std::optional<TypeTraits> traitsOf(std::uint32_t type)
{
    switch (type) {
    case 0x00: return TypeTraits{Ace::Kind::Allow, false, false};
    case 0x01: return TypeTraits{Ace::Kind::Deny, true, false};
    case 0x05: return TypeTraits{Ace::Kind::Allow, false, true};
    case 0x06: return TypeTraits{Ace::Kind::Deny, true, true};
    case 0x09: return TypeTraits{Ace::Kind::Conditional, false, false};
    case 0x0A: return TypeTraits{Ace::Kind::Conditional, true, false};
    case 0x0B: return TypeTraits{Ace::Kind::Conditional, false, true};
    case 0x0C: return TypeTraits{Ace::Kind::Conditional, true, true};
    default: return std::nullopt;
    }
}

/// The GUID at `at`, which moves behind it.
std::optional<SchemaGuid> takeGuid(const Octets &octets, std::size_t &at)
{
    const auto part = octets.part(at, 16);
    at += 16;
    return part ? SchemaGuid::fromWindowsBytes(*part) : std::nullopt;
}

/// `entry` is one whole entry. Nothing when it is cut.
std::optional<Ace> aceFrom(std::string_view entry)
{
    const Octets octets(entry);
    Ace ace;
    ace.flags = std::uint8_t(octets.number(1, 1).value_or(0));
    const auto type = traitsOf(octets.number(0, 1).value_or(0xFF));
    if (!type) {
        ace.kind = Ace::Kind::Other;
        return ace;
    }
    ace.kind = type->kind;
    ace.conditionalDeny = type->kind == Ace::Kind::Conditional && type->denies;
    const auto mask = octets.number(4, 4);
    if (!mask)
        return std::nullopt;
    ace.mask = *mask;
    std::size_t at = kAceHeaderBytes;
    if (type->hasTypes) {
        const auto present = octets.number(at, 4);
        if (!present)
            return std::nullopt;
        at += 4;
        if (*present & kObjectTypePresent && !(ace.objectType = takeGuid(octets, at)))
            return std::nullopt;
        if (*present & kInheritedObjectTypePresent && !(ace.inheritedObjectType = takeGuid(octets, at)))
            return std::nullopt;
    }
    const auto trustee = octets.sid(at);
    if (!trustee)
        return std::nullopt;
    ace.trustee = *trustee;
    return ace;
}

std::optional<std::vector<Ace>> aclFrom(const Octets &octets, std::size_t at)
{
    const auto count = octets.number(at + 4, 2);
    if (!count)
        return std::nullopt;
    std::vector<Ace> list;
    at += kAclHeaderBytes;
    for (std::uint32_t i = 0; i < *count; ++i) {
        const auto size = octets.number(at + 2, 2);
        const auto entry = size ? octets.part(at, *size) : std::nullopt;
        if (!entry || *size < kAceHeaderBytes)
            return std::nullopt;
        const auto ace = aceFrom(*entry);
        if (!ace)
            return std::nullopt;
        list.push_back(*ace);
        at += *size;
    }
    return list;
}

std::string maskText(std::uint32_t mask)
{
    static constexpr std::array<std::pair<std::uint32_t, const char *>, 13> kNames{{
        {rights::kCreateChild, "CC"},
        {rights::kDeleteChild, "DC"},
        {rights::kListContents, "LC"},
        {rights::kSelfWrite, "SW"},
        {rights::kReadProperty, "RP"},
        {rights::kWriteProperty, "WP"},
        {rights::kDeleteTree, "DT"},
        {rights::kListObject, "LO"},
        {rights::kControlAccess, "CR"},
        {rights::kDelete, "SD"},
        {rights::kReadControl, "RC"},
        {rights::kWriteDacl, "WD"},
        {rights::kWriteOwner, "WO"},
    }};
    std::string text;
    for (const auto &[bit, name] : kNames) {
        if (mask & bit)
            text += name;
        mask &= ~bit;
    }
    if (mask == 0)
        return text;
    std::array<char, 16> hex{}; // bits without a name: the whole mask as a number
    std::snprintf(hex.data(), hex.size(), "0x%x", mask);
    return text.empty() ? hex.data() : text + hex.data();
}

std::string flagText(std::uint8_t flags)
{
    static constexpr std::array<std::pair<std::uint8_t, const char *>, 5> kNames{{
        {Ace::kObjectInherit, "OI"},
        {Ace::kContainerInherit, "CI"},
        {Ace::kNoPropagate, "NP"},
        {Ace::kInheritOnly, "IO"},
        {Ace::kInherited, "ID"},
    }};
    std::string text;
    for (const auto &[bit, name] : kNames) {
        if (flags & bit)
            text += name;
    }
    return text;
}

} // namespace

std::optional<SecurityDescriptor> securityDescriptorFrom(std::string_view octets)
{
    const Octets all(octets);
    const auto control = all.number(2, 2);
    if (octets.size() < kHeaderBytes || octets.front() != 1 || !control || !(*control & kSelfRelative))
        return std::nullopt;
    SecurityDescriptor descriptor;
    descriptor.isProtected = *control & kDaclProtected;
    if (const std::size_t at = all.number(4, 4).value_or(0)) {
        descriptor.owner = all.sid(at);
        if (!descriptor.owner || at < kHeaderBytes)
            return std::nullopt;
    }
    const std::size_t at = all.number(16, 4).value_or(0);
    if (!(*control & kDaclPresent) || at == 0)
        return descriptor;
    auto list = at < kHeaderBytes ? std::nullopt : aclFrom(all, at);
    if (!list)
        return std::nullopt;
    descriptor.hasDacl = true;
    descriptor.dacl = std::move(*list);
    return descriptor;
}

std::optional<Sid> ownerOf(std::string_view octets)
{
    const auto descriptor = securityDescriptorFrom(octets);
    return descriptor ? descriptor->owner : std::nullopt;
}

std::string sddlOf(const Ace &ace)
{
    const bool denies = ace.kind == Ace::Kind::Deny || ace.conditionalDeny;
    std::string type = ace.kind == Ace::Kind::Conditional ? "X" : "";
    if (ace.objectType || ace.inheritedObjectType)
        type = ace.kind == Ace::Kind::Conditional ? "Z" : "O";
    return '(' + type + (denies ? "D;" : "A;") + flagText(ace.flags) + ';' + maskText(ace.mask) + ';' +
           (ace.objectType ? ace.objectType->text() : std::string()) + ';' +
           (ace.inheritedObjectType ? ace.inheritedObjectType->text() : std::string()) + ';' +
           ace.trustee.text() + ')';
}

} // namespace dwc
