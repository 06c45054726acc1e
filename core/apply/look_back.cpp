// SPDX-License-Identifier: Apache-2.0
#include "core/apply/look_back.h"

#include "core/apply/object_check.h"
#include "core/model/flow_attribute.h"

#include <algorithm>
#include <iterator>

namespace dwc {

namespace {

using Numbers = std::vector<std::uint32_t>;

Numbers withResult(const SentGroup &sent, std::span<const std::uint32_t> numbers, OutcomeResult result)
{
    Numbers some;
    std::ranges::copy_if(numbers, std::back_inserter(some),
                         [&](std::uint32_t number) { return sent.known[number].result == result; });
    return some;
}

bool hasSet(const Change &change)
{
    return change.action != Action::Delete &&
           std::ranges::any_of(change.attributes, [](const AttributeChange &attribute) {
               const auto known = flowAttributeFromName(attribute.name);
               return known && traitsOf(*known).multiValued;
           });
}

} // namespace

std::vector<ObjectRef> refsOf(const Plan &plan, std::span<const std::uint32_t> numbers)
{
    std::vector<ObjectRef> refs;
    for (const std::uint32_t number : numbers)
        refs.push_back(plan.changes[number].object);
    return refs;
}

Result<Settled> learnIdentities(const SentGroup &sent, std::span<const std::uint32_t> numbers)
{
    constexpr std::string_view kNames[] = {"msDS-CloudAnchor", "msDS-DeviceID"};
    const auto objects = sent.directory.readObjects(refsOf(sent.plan, numbers), kNames, sent.stop);
    if (!objects)
        return tl::unexpected(objects.error());
    Settled settled;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Change &change = sent.plan.changes[numbers[i]];
        const auto &object = (*objects)[i];
        if (!object || !isOurCreation(*object, change, sent.ownership, true))
            continue;
        Outcome outcome = sent.known[numbers[i]];
        outcome.guid = object->ref.guid;
        settled.gained.push_back(
            {outcome.guid, change.deviceId, change.objectId, OwnershipKind::Created, sent.run});
        settled.outcomes.push_back(std::move(outcome));
    }
    return settled;
}

Result<Settled> readBackSets(const SentGroup &sent, std::span<const std::uint32_t> numbers)
{
    Numbers changed = withResult(sent, numbers, OutcomeResult::Written);
    std::erase_if(changed, [&](std::uint32_t number) { return !hasSet(sent.plan.changes[number]); });
    Settled settled;
    if (changed.empty())
        return settled;
    const auto objects =
        sent.directory.readObjects(refsOf(sent.plan, changed), attributesToKeep(), sent.stop);
    if (!objects)
        return tl::unexpected(objects.error());
    for (std::size_t i = 0; i < changed.size(); ++i) {
        const Change &change = sent.plan.changes[changed[i]];
        if ((*objects)[i] && isAsWanted(*(*objects)[i], change))
            continue;
        Outcome outcome = sent.known[changed[i]];
        outcome.error = Error{ErrorKind::ValueChanged, change.object.dn.text(), {}, 0, {}, {}};
        settled.outcomes.push_back(std::move(outcome));
    }
    return settled;
}

Result<Settled> lookAtOpen(const SentGroup &sent, std::span<const std::uint32_t> numbers, Moment now)
{
    const Numbers open = withResult(sent, numbers, OutcomeResult::Open);
    const auto objects = sent.directory.readObjects(refsOf(sent.plan, open), attributesToKeep(), sent.stop);
    if (!objects)
        return tl::unexpected(objects.error());
    Settled settled;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const JournalEntry entry{sent.run, {open[i], sent.plan.changes[open[i]], {}}, std::nullopt};
        settleOne(entry, (*objects)[i], sent.ownership, Sight::Full, now, settled);
    }
    return settled;
}

} // namespace dwc
