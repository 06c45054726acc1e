// SPDX-License-Identifier: Apache-2.0
// The writing half of security_descriptor.h.
#include "core/model/security_descriptor.h"

#include <algorithm>

namespace dwc {

namespace {

constexpr std::size_t kHeaderBytes = 20;
constexpr std::size_t kAclHeaderBytes = 8;
constexpr std::uint16_t kSelfRelative = 0x8000, kDaclPresent = 0x0004;
constexpr std::uint16_t kKept = 0x1000 | 0x0400; ///< SE_DACL_PROTECTED, SE_DACL_AUTO_INHERITED
constexpr char kRevisionOfObjectEntries = 4;     ///< ACL_REVISION_DS

void append(std::string &octets, std::uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        octets += char(number >> (8 * i) & 0xFF);
}

std::uint32_t numberAt(std::string_view octets, std::size_t at, std::size_t bytes)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number |= std::uint32_t(std::uint8_t(octets[at + i])) << (8 * i);
    return number;
}

std::string wrapped(std::uint16_t control, std::string_view entries, std::size_t count)
{
    std::string octets("\1\0", 2);
    append(octets, control, 2);
    octets.append(12, '\0'); // no owner, group or system list
    append(octets, kHeaderBytes, 4);
    octets += kRevisionOfObjectEntries;
    octets += '\0';
    append(octets, std::uint32_t(kAclHeaderBytes + entries.size()), 2);
    append(octets, std::uint32_t(count), 2);
    append(octets, 0, 2);
    octets += entries;
    return octets;
}

/// The discretionary list with its own entries first, then what is added, then what is inherited.
std::optional<std::string> rewritten(std::string_view descriptor, std::span<const Ace> removed,
                                     std::span<const Ace> added)
{
    const auto read = securityDescriptorFrom(descriptor);
    if (!read || !read->hasDacl)
        return std::nullopt;
    std::string own, inherited;
    std::size_t count = added.size();
    std::size_t at = numberAt(descriptor, 16, 4) + kAclHeaderBytes;
    for (const Ace &ace : read->dacl) { // lengths were checked by the reading
        const std::size_t size = numberAt(descriptor, at + 2, 2);
        const bool isInherited = ace.flags & Ace::kInherited;
        if (isInherited || std::ranges::find(removed, ace) == removed.end()) {
            (isInherited ? inherited : own) += descriptor.substr(at, size);
            ++count;
        }
        at += size;
    }
    for (const Ace &ace : added)
        own += octetsOf(ace);
    const auto control = std::uint16_t((numberAt(descriptor, 2, 2) & kKept) | kSelfRelative | kDaclPresent);
    return wrapped(control, own + inherited, count);
}

} // namespace

std::string octetsOf(const Ace &ace)
{
    const bool hasTypes = ace.objectType || ace.inheritedObjectType;
    const bool denies = ace.kind == Ace::Kind::Deny;
    std::string rest;
    append(rest, ace.mask, 4);
    if (hasTypes) {
        append(rest, (ace.objectType ? 1u : 0u) | (ace.inheritedObjectType ? 2u : 0u), 4);
        rest += ace.objectType ? ace.objectType->windowsBytes() : std::string();
        rest += ace.inheritedObjectType ? ace.inheritedObjectType->windowsBytes() : std::string();
    }
    rest += ace.trustee.bytes();
    std::string octets;
    octets += char(hasTypes ? (denies ? 6 : 5) : (denies ? 1 : 0));
    octets += char(ace.flags);
    append(octets, std::uint32_t(rest.size() + 4), 2);
    return octets + rest;
}

std::optional<std::string> withEntries(std::string_view descriptor, std::span<const Ace> added)
{
    return rewritten(descriptor, {}, added);
}

std::optional<std::string> withoutEntries(std::string_view descriptor, std::span<const Ace> removed)
{
    return rewritten(descriptor, removed, {});
}

std::string descriptorOf(std::span<const Ace> entries)
{
    std::string octets;
    for (const Ace &ace : entries)
        octets += octetsOf(ace);
    return wrapped(kSelfRelative | kDaclPresent, octets, entries.size());
}

bool isGranted(std::span<const Ace> list, const Ace &wanted)
{
    return std::ranges::any_of(list, [&](const Ace &ace) {
        if (ace.kind != Ace::Kind::Allow || ace.trustee != wanted.trustee ||
            (ace.mask & wanted.mask) != wanted.mask)
            return false;
        if (ace.objectType && ace.objectType != wanted.objectType)
            return false;
        if (ace.inheritedObjectType && ace.inheritedObjectType != wanted.inheritedObjectType)
            return false;
        const bool reachesChildren = (ace.flags & Ace::kContainerInherit) && !(ace.flags & Ace::kNoPropagate);
        const bool reachesObject = !(ace.flags & Ace::kInheritOnly);
        const bool mustReachChildren = wanted.flags & Ace::kContainerInherit;
        const bool mustReachObject = !(wanted.flags & Ace::kInheritOnly);
        return (reachesChildren || !mustReachChildren) && (reachesObject || !mustReachObject);
    });
}

} // namespace dwc
