// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/guid.h"
#include "core/model/sid.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// Access rights of the directory (MS-ADTS 5.1.3.2): bits of Ace::mask.
namespace rights {
inline constexpr std::uint32_t kCreateChild = 0x1;
inline constexpr std::uint32_t kDeleteChild = 0x2;
inline constexpr std::uint32_t kListContents = 0x4;
inline constexpr std::uint32_t kSelfWrite = 0x8;
inline constexpr std::uint32_t kReadProperty = 0x10;
inline constexpr std::uint32_t kWriteProperty = 0x20;
inline constexpr std::uint32_t kDeleteTree = 0x40;
inline constexpr std::uint32_t kListObject = 0x80;
inline constexpr std::uint32_t kControlAccess = 0x100;
inline constexpr std::uint32_t kDelete = 0x10000;
inline constexpr std::uint32_t kReadControl = 0x20000;
inline constexpr std::uint32_t kWriteDacl = 0x40000;
inline constexpr std::uint32_t kWriteOwner = 0x80000;
} // namespace rights

/// One entry of an access control list (MS-DTYP 2.4.4).
struct Ace
{
    enum class Kind : std::uint8_t {
        Allow,
        Deny,
        Conditional, ///< a callback entry: what it does depends on claims that only the server knows
        Other        ///< of no say in access: audit, label
    };
    static constexpr std::uint8_t kObjectInherit = 0x01;
    static constexpr std::uint8_t kContainerInherit = 0x02;
    static constexpr std::uint8_t kNoPropagate = 0x04;
    static constexpr std::uint8_t kInheritOnly = 0x08;
    static constexpr std::uint8_t kInherited = 0x10;

    Kind kind = Kind::Allow;
    bool conditionalDeny = false; ///< of a Conditional entry
    std::uint8_t flags = 0;
    std::uint32_t mask = 0;
    std::optional<SchemaGuid> objectType; ///< the entry is about this class, attribute, set or right only
    std::optional<SchemaGuid> inheritedObjectType; ///< it is inherited by objects of this class only
    Sid trustee;

    bool operator==(const Ace &) const = default;
};

/// Owner and discretionary list of an object (MS-DTYP 2.4.6).
struct SecurityDescriptor
{
    std::optional<Sid> owner;
    bool hasDacl = false;     ///< without one, everybody may everything
    bool isProtected = false; ///< SE_DACL_PROTECTED: nothing is inherited from above
    std::vector<Ace> dacl;    ///< in stored order, which decides

    bool operator==(const SecurityDescriptor &) const = default;
};

/// From nTSecurityDescriptor's self-relative form. Nothing when it is cut, not self-relative, or contradicts
/// itself in lengths.
std::optional<SecurityDescriptor> securityDescriptorFrom(std::string_view octets);

/// Its owner; nothing when there is none or it cannot be read.
std::optional<Sid> ownerOf(std::string_view octets);

/// An entry's octets, as they stand in a list. For Allow and Deny.
std::string octetsOf(const Ace &ace);

/// A self-relative descriptor that holds a discretionary list and nothing else: what to write with the control that
/// names that part. The entries of `descriptor` octet by octet, and `added` after its own and before those it
/// inherits, which the server makes anew anyway. Nothing when `descriptor` has no list or cannot be read.
std::optional<std::string> withEntries(std::string_view descriptor, std::span<const Ace> added);
/// The same without the own entries that equal one of `removed`; inherited ones stay.
std::optional<std::string> withoutEntries(std::string_view descriptor, std::span<const Ace> removed);
/// The same as withEntries() for an object that does not exist yet.
std::string descriptorOf(std::span<const Ace> entries);

/// `wanted` is granted already, by an equal entry or by a stronger one.
bool isGranted(std::span<const Ace> list, const Ace &wanted);

/// An entry in SDDL (MS-DTYP 2.5.1), trustees by SID: "(OA;;CC;5df2b673-…;;S-1-5-…)".
std::string sddlOf(const Ace &ace);

} // namespace dwc
