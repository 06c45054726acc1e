// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace dwc {

/// What is known of one attribute of a cloud device. Unknown never clears, disables or deletes.
enum class Presence : std::uint8_t {
    Absent,             ///< read, and there is no value (Graph: null or an empty collection)
    Known,              ///< read, and this is the value
    UnknownNotRead,     ///< not asked for, or the call for it failed
    UnknownLimited,     ///< Graph gave limited information: type and id only, for want of a permission
    UnknownWrongType,   ///< the answer holds another JSON type than documented
    UnknownSeveral,     ///< more than one where one is meaningful
    UnknownUnreachable  ///< the directory could not tell (owner look-up)
};

constexpr bool isUnknown(Presence presence)
{
    return presence > Presence::Known;
}

/// One attribute as a view: `value` means something only when Known.
template <class T>
struct Attribute
{
    Presence presence = Presence::UnknownNotRead;
    T value{};

    bool isKnown() const { return presence == Presence::Known; }
};

} // namespace dwc
