// SPDX-License-Identifier: Apache-2.0
#include "core/apply/removal_check.h"

#include "core/apply/look_back.h"
#include "core/apply/object_check.h"

namespace dwc {

namespace {

Result<void> proveAgain(const Plan &plan, std::span<const std::uint32_t> group, ApplyContext &context,
                        std::int64_t proofMaxAgeMs)
{
    std::vector<DeviceId> old;
    const std::int64_t now = context.clock.now().ms;
    for (const std::uint32_t number : group) {
        const Change &change = plan.changes[number];
        if (change.reason != ChangeReason::Gone)
            continue;
        const auto proof = context.proofs.find(change.deviceId);
        if (proof == context.proofs.end() || now - proof->second.readAt.ms > proofMaxAgeMs)
            old.push_back(change.deviceId);
    }
    if (old.empty())
        return {};
    const auto proofs = context.prove(old);
    if (!proofs)
        return tl::unexpected(proofs.error());
    for (const Proof &proof : *proofs)
        context.proofs[proof.deviceId] = proof;
    return {};
}

/// Why a removal for being gone must not be; nothing when it may.
std::optional<ErrorKind> unproven(const Change &change, const ApplyContext &context)
{
    if (change.reason != ChangeReason::Gone)
        return std::nullopt;
    const auto proof = context.proofs.find(change.deviceId);
    if (proof == context.proofs.end() || proof->second.whereabouts == Whereabouts::Unclear)
        return ErrorKind::NotProvenGone;
    return proof->second.whereabouts == Whereabouts::Present ? std::optional(ErrorKind::InCloudAgain)
                                                             : std::nullopt;
}

} // namespace

Result<CheckedGroup> checkRemovals(const Plan &plan, std::span<const std::uint32_t> group,
                                   ApplyContext &context, std::int64_t proofMaxAgeMs,
                                   const std::stop_token &stop)
{
    if (const auto proven = proveAgain(plan, group, context, proofMaxAgeMs); !proven)
        return tl::unexpected(proven.error());
    std::vector<std::optional<DirectoryObject>> objects;
    const bool deletes = !group.empty() && plan.changes[group.front()].action == Action::Delete;
    if (deletes) {
        auto read = context.directory.readObjects(refsOf(plan, group), attributesToKeep(), stop);
        if (!read)
            return tl::unexpected(read.error());
        objects = std::move(*read);
    }
    CheckedGroup checked;
    for (std::size_t i = 0; i < group.size(); ++i) {
        const Change &change = plan.changes[group[i]];
        if (const auto why = unproven(change, context)) {
            checked.refused.emplace_back(group[i], *why);
        } else if (deletes && !objects[i]) {
            checked.refused.emplace_back(group[i], ErrorKind::NotFound);
        } else if (deletes && !isStillOurs(*objects[i], change, context.ownership)) {
            checked.refused.emplace_back(group[i], ErrorKind::ValueChanged);
        } else {
            checked.kept.push_back(group[i]);
            if (deletes)
                checked.before.push_back(std::move(objects[i]->attributes));
        }
    }
    return checked;
}

} // namespace dwc
