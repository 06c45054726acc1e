// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/security_descriptor.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dwc {

/// Whom a signed-in account counts as: itself, its groups of any depth, and what everybody who signs in over
/// the network is (Everyone, Authenticated Users, Network, This Organization). In order, each once.
struct AccountToken
{
    Sid account;
    std::vector<Sid> sids;

    static AccountToken of(const Sid &account, std::span<const Sid> groups);
    bool has(const Sid &sid) const;

    bool operator==(const AccountToken &) const = default;
};

enum class Grant : std::uint8_t {
    Granted,
    Denied,
    Unknown ///< a conditional entry decides, and only the server can tell
};

struct RightAnswer
{
    Grant grant = Grant::Denied;
    std::optional<Ace>
        through; ///< the entry that decided; nothing: owner, no list at all, or nobody granted it
    bool asOwner = false;
};

/// What is asked for: one right, and what it is about, from the narrow to the wide. WRITE_PROPERTY: the
/// attribute, its property set where it has one, the object's class. CREATE_CHILD: the child's class. DELETE
/// and the like: the object's class.
struct RightRequest
{
    std::uint32_t right = 0; ///< one bit
    std::span<const SchemaGuid> types;
};

/// The access check of the directory (MS-ADTS 5.1.3.3): the first entry that speaks of the right decides.
RightAnswer rightOf(const SecurityDescriptor &descriptor, const AccountToken &token,
                    const RightRequest &request);

/// The list that a new child of class `childClass`, made by `creator`, would have: the class's own entries
/// and what it inherits from the container (MS-ADTS 6.1.3, MS-DTYP 2.5.3.4).
SecurityDescriptor descriptorOfChild(const SecurityDescriptor &container, std::span<const Ace> classDefault,
                                     const SchemaGuid &childClass, const Sid &creator);

} // namespace dwc
