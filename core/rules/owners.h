// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/cloud_snapshot.h"
#include "core/model/sid.h"

#include <cstdint>
#include <vector>

namespace dwc {

/// What may be written for one user of the cloud.
enum class OwnerStatus : std::uint8_t {
    Writable,
    Elsewhere,  ///< has a SID or immutable id that this forest does not know
    CloudOnly,  ///< has neither
    Privileged, ///< known, but an account of power; not written unless the rules say so
    Unknown     ///< the cloud or the directory could not tell
};

struct Owner
{
    OwnerStatus status = OwnerStatus::Unknown;
    Sid sid; ///< for Writable and Privileged

    bool operator==(const Owner &) const = default;
};

/// One entry per user number of the cloud snapshot it was made for.
using Owners = std::vector<Owner>;

/// How the directory is to be asked for a user, from what Graph told: the SID where there is one, else the immutable
/// id when it is base64 of 16 bytes. `asked` is false for users nothing can be asked about; `status` then says why.
struct OwnerQuestion
{
    bool asked = false;
    OwnerStatus status = OwnerStatus::Unknown;
    Sid sid;
    std::string immutableId; ///< 16 octets
};
OwnerQuestion questionFor(const CloudUserRecord &user);

} // namespace dwc
