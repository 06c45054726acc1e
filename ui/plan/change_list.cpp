// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/change_list.h"

namespace dwc {

namespace {

void pointTo(ChangeList &list, const Plan &plan)
{
    list.changes.reserve(plan.changes.size());
    for (const Change &change : plan.changes)
        list.changes.push_back(&change);
    list.skipped = plan.skipped;
    list.findings = plan.findings;
}

} // namespace

ChangeList changesOf(std::shared_ptr<const Plan> plan)
{
    ChangeList list;
    if (plan)
        pointTo(list, *plan);
    list.keep = std::move(plan);
    return list;
}

ChangeList changesOf(std::shared_ptr<const ApplyResult> result)
{
    ChangeList list;
    pointTo(list, result->plan);
    list.outcomes.assign(list.changes.size(), nullptr);
    for (const Outcome &outcome : result->report.outcomes) {
        if (outcome.number < list.outcomes.size())
            list.outcomes[outcome.number] = &outcome;
    }
    list.keep = std::move(result);
    return list;
}

ChangeList changesOf(std::shared_ptr<const std::vector<JournalEntry>> entries)
{
    ChangeList list;
    list.changes.reserve(entries->size());
    list.outcomes.reserve(entries->size());
    for (const JournalEntry &entry : *entries) {
        list.changes.push_back(&entry.intent.change);
        list.outcomes.push_back(entry.outcome ? &*entry.outcome : nullptr);
    }
    list.keep = std::move(entries);
    return list;
}

} // namespace dwc
