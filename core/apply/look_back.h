// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apply/apply_plan.h"
#include "core/apply/settle.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace dwc {

/// What is read after a group was sent. `numbers` are of the plan's changes, `known` the outcomes so far by
/// number; what a call gives replaces those. Errors: the directory's.
struct SentGroup
{
    Directory &directory;
    const Plan &plan;
    RunId run;
    const OwnershipFacts &ownership;
    std::span<const Outcome> known;
    std::stop_token stop;
};

std::vector<ObjectRef> refsOf(const Plan &plan, std::span<const std::uint32_t> numbers);

/// AD has no post-read control: what creates that were written have made is read in bulk. One whose object is
/// not found is left out: it stays open, and the next run looks again.
Result<Settled> learnIdentities(const SentGroup &sent, std::span<const std::uint32_t> numbers);

/// A set does not notice a stranger's extra value in the modify; a read does. It is told, not mended: the
/// next plan shows it.
Result<Settled> readBackSets(const SentGroup &sent, std::span<const std::uint32_t> numbers);

/// After a stop, on the controller that was written to: what was sent and not answered, or not sent.
Result<Settled> lookAtOpen(const SentGroup &sent, std::span<const std::uint32_t> numbers, Moment now);

} // namespace dwc
