// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apply/apply_plan.h"

#include <optional>
#include <vector>

namespace dwc {

/// What looking up operations found: for the journal, in one call.
struct Settled
{
    std::vector<Outcome> outcomes;
    std::vector<OwnershipRow> gained;
    std::vector<ObjectGuid> ended;
};

/// What a look at one controller can prove.
enum class Sight : std::uint8_t {
    Full,    ///< the controller that was written to: also what is not there
    Presence ///< another one, to which a write may still be on its way: only what is there
};

/// Takes one open operation and its object, as it is now; adds nothing when that proves nothing.
void settleOne(const JournalEntry &entry, const std::optional<DirectoryObject> &object,
               const OwnershipFacts &facts, Sight sight, Moment now, Settled &out);

} // namespace dwc
