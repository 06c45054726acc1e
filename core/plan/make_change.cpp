// SPDX-License-Identifier: Apache-2.0
#include "core/plan/decide_row.h"

#include <algorithm>

namespace dwc {

namespace {

std::vector<std::string> sortedCopies(const std::vector<std::string_view> &values)
{
    std::vector<std::string> copies(values.begin(), values.end());
    std::ranges::sort(copies);
    return copies;
}

} // namespace

Change RowDecider::changeOf(const MatchRow &row, Action action, ChangeReason reason) const
{
    Change change;
    change.action = action;
    change.reason = reason;
    if (const auto id = deviceIdOf(row))
        change.deviceId = *id;
    if (row.directory != kNone) {
        const DirectoryDevice object = m_input.directory.device(row.directory);
        change.object = object.ref();
        change.objectId = object.anchor().objectId;
        change.displayName = object.displayName();
    }
    if (row.cloud != kNone) {
        const CloudDevice device = m_input.cloud.device(row.cloud);
        change.objectId = device.objectId();
        if (device.displayName().isKnown() && !device.displayName().value.empty())
            change.displayName = device.displayName().value;
    }
    return change;
}

Change RowDecider::create(const MatchRow &row, std::uint8_t &notes)
{
    Change change = changeOf(row, Action::Create, ChangeReason::CloudOnly);
    change.object.dn = Dn::child(m_input.directory.container().dn, "CN", change.deviceId.text());
    const CloudDevice device = m_input.cloud.device(row.cloud);
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        m_flow.wanted(traits.attribute, device, m_wanted);
        notes |= m_wanted.notes;
        if (m_wanted.intent == FlowIntent::Write)
            change.attributes.push_back({std::string(traits.name), {}, sortedCopies(m_wanted.values)});
        else if (traits.attribute == FlowAttribute::DisplayName) // unreadable, but mandatory
            change.attributes.push_back({std::string(traits.name), {}, {change.deviceId.text()}});
    }
    return change;
}

Change RowDecider::diff(const MatchRow &row, std::uint8_t &notes)
{
    const CloudDevice device = m_input.cloud.device(row.cloud);
    const DirectoryDevice object = m_input.directory.device(row.directory);
    std::vector<AttributeChange> attributes;
    bool identity = false, disables = false;
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        if (traits.attribute == FlowAttribute::DeviceId ||
            (traits.attribute == FlowAttribute::CloudAnchor && row.kind == MatchKind::Pair))
            continue; // the pair exists because they are equal
        m_flow.wanted(traits.attribute, device, m_wanted);
        notes |= m_wanted.notes;
        if (m_wanted.intent == FlowIntent::Keep)
            continue;
        m_flow.present(traits.attribute, object, m_present);
        if (m_wanted.intent == FlowIntent::Clear && (traits.mandatory || m_present.values.empty()))
            continue;
        if (m_wanted.intent == FlowIntent::Write && AttributeFlow::equal(traits.attribute, m_wanted, m_present))
            continue;
        attributes.push_back(
            {std::string(traits.name), sortedCopies(m_present.values), sortedCopies(m_wanted.values)});
        identity = identity || traits.identity || traits.attribute == FlowAttribute::CloudAnchor;
        disables = disables || (traits.attribute == FlowAttribute::IsEnabled && m_wanted.values.front() == "FALSE");
    }
    if (attributes.empty())
        return {};
    Change change = changeOf(row, Action::Update, disables ? ChangeReason::CloudDisabled : ChangeReason::Differs);
    change.attributes = std::move(attributes);
    change.identityChange = identity;
    return change;
}

Change RowDecider::disable(const MatchRow &row, ChangeReason reason) const
{
    Change change = changeOf(row, Action::Disable, reason);
    const auto enabled = m_input.directory.device(row.directory).isEnabled();
    std::vector<std::string> before;
    if (enabled)
        before.emplace_back(*enabled ? "TRUE" : "FALSE");
    change.attributes.push_back(
        {std::string(traitsOf(FlowAttribute::IsEnabled).name), std::move(before), {"FALSE"}});
    return change;
}

Change RowDecider::remove(const MatchRow &row, ChangeReason reason)
{
    Change change = changeOf(row, Action::Delete, reason);
    const DirectoryDevice object = m_input.directory.device(row.directory);
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        m_flow.present(traits.attribute, object, m_present);
        if (!m_present.values.empty())
            change.attributes.push_back({std::string(traits.name), sortedCopies(m_present.values), {}});
    }
    return change;
}

std::optional<Change> RowDecider::leave(const MatchRow &row, Action action)
{
    if (row.directory == kNone || row.standing != Standing::Ours || isHeld(row) || isOpen(row))
        return std::nullopt;
    if (action == Action::Delete)
        return remove(row, ChangeReason::Leaving);
    const auto enabled = m_input.directory.device(row.directory).isEnabled();
    return enabled == false ? std::nullopt : std::optional(disable(row, ChangeReason::Leaving));
}

} // namespace dwc
