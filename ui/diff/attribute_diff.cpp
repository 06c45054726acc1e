// SPDX-License-Identifier: Apache-2.0
#include "ui/diff/attribute_diff.h"

#include "core/base/printable.h"
#include "core/plan/decide_row.h"
#include "core/report/value_text.h"
#include "ui/diff/cloud_values.h"

#include <algorithm>

namespace dwc {

namespace {

DiffValue valueOf(std::string_view attribute, std::string_view octets, ValueMark mark)
{
    const ValueText text = valueTextOf(attribute, octets);
    return {printable(text.text, 1024), text.hex, mark};
}

template <class Values>
std::vector<DiffValue> valuesOf(std::string_view attribute, const Values &values, ValueMark mark = ValueMark::Plain)
{
    std::vector<DiffValue> out;
    for (const auto &value : values)
        out.push_back(valueOf(attribute, value, mark));
    return out;
}

/// Marks what only one side has.
void mark(AttributeDiff &diff, const AttributeChange &change)
{
    const auto one = [&](const std::vector<std::string> &values, const std::vector<std::string> &others,
                         ValueMark without) {
        std::vector<DiffValue> out;
        for (const std::string &value : values) {
            const bool isKept = std::ranges::find(others, value) != others.end();
            out.push_back(valueOf(change.name, value, isKept ? ValueMark::Plain : without));
        }
        return out;
    };
    diff.before = one(change.before, change.after, ValueMark::Removed);
    diff.after = one(change.after, change.before, ValueMark::Added);
    diff.changed = true;
}

void changedFirst(std::vector<AttributeDiff> &attributes)
{
    std::ranges::stable_sort(attributes, std::greater{}, &AttributeDiff::changed);
}

NotWritten reasonOf(const AttributeDiff &diff, FlowIntent intent, const Outlook &outlook, const CloudDevice *device)
{
    const FlowAttribute attribute = *diff.attribute;
    if (!(outlook.directoryIdentity.attributes & bitOf(attribute)))
        return NotWritten::NotInSchema;
    const std::pair<FlowNote, NotWritten> owners[] = {{NoteOwnerElsewhere, NotWritten::OwnerElsewhere},
                                                      {NoteOwnerCloudOnly, NotWritten::OwnerCloudOnly},
                                                      {NoteOwnerPrivileged, NotWritten::OwnerPrivileged},
                                                      {NoteOwnerUnknown, NotWritten::OwnerUnknown}};
    for (const auto &[note, why] : owners) {
        if (diff.notes & note)
            return why;
    }
    if (!device || intent != FlowIntent::Keep)
        return NotWritten::None;
    if (attribute == FlowAttribute::RegisteredUsers && !outlook.rules.flow.registeredUsers)
        return NotWritten::SwitchedOff;
    if (attribute == FlowAttribute::ApproximateLastLogonTimeStamp && !outlook.rules.flow.lastLogonTimestamp)
        return NotWritten::SwitchedOff;
    if (isUnknown(presenceOf(attribute, *device)))
        return NotWritten::NotRead;
    if (attribute == FlowAttribute::AltSecurityIdentities)
        return NotWritten::NoFittingKey;
    return NotWritten::NullKept;
}

class RowDiff
{
public:
    RowDiff(const Outlook &outlook, const MatchRow &row)
        : m_outlook(outlook), m_input(outlook.planInput()), m_row(row), m_decider(m_input),
          m_flow(*outlook.cloud, outlook.rules, outlook.owners, outlook.directoryIdentity.attributes)
    {
    }

    Diff run()
    {
        const RowDecision decision = m_decider.decide(m_row);
        Diff diff;
        diff.skip = decision.skip;
        if (m_row.cloud != kNone) {
            m_device = m_outlook.cloud->device(m_row.cloud);
            diff.hasCloud = true;
            diff.deviceId = m_device->deviceId();
            diff.displayName = printable(m_device->displayName().value);
        }
        if (m_row.directory != kNone) {
            m_object = m_outlook.directory->device(m_row.directory);
            diff.dn = printable(m_object->ref().dn.text(), 512);
            if (!m_device) {
                diff.deviceId = m_object->deviceId().value_or(DeviceId{});
                diff.displayName = printable(m_object->displayName());
            }
        }
        if (decision.change) {
            diff.action = decision.change->action;
            diff.reason = decision.change->reason;
        }
        for (const FlowAttributeTraits &traits : kFlowAttributes)
            diff.attributes.push_back(one(traits, decision));
        std::erase_if(diff.attributes, [](const AttributeDiff &entry) {
            return entry.cloud.empty() && entry.before.empty() && entry.after.empty() &&
                   entry.notWritten == NotWritten::None;
        });
        changedFirst(diff.attributes);
        return diff;
    }

private:
    AttributeDiff one(const FlowAttributeTraits &traits, const RowDecision &decision)
    {
        AttributeDiff diff;
        diff.name = traits.name;
        diff.attribute = traits.attribute;
        diff.identity = traits.identity;
        FlowIntent intent = FlowIntent::Keep;
        if (m_device) {
            diff.cloud = cloudValues(traits.attribute, *m_device, *m_outlook.cloud);
            m_flow.wanted(traits.attribute, *m_device, m_values);
            intent = m_values.intent;
            diff.notes = m_values.notes;
            if (m_row.directory == kNone && !decision.change)
                diff.after = valuesOf(traits.name, m_values.values);
        }
        if (m_object) {
            m_flow.present(traits.attribute, *m_object, m_values);
            diff.before = valuesOf(traits.name, m_values.values);
            diff.after = diff.before;
        }
        m_flow.reset();
        const AttributeChange *change = decision.change ? changeOf(*decision.change, traits.name) : nullptr;
        if (change)
            mark(diff, *change);
        else
            diff.notWritten = reasonOf(diff, intent, m_outlook, m_device ? &*m_device : nullptr);
        if (!decision.change && !m_object)
            diff.after.clear(); // nothing is written for it
        return diff;
    }

    static const AttributeChange *changeOf(const Change &change, std::string_view name)
    {
        const auto found = std::ranges::find(change.attributes, name, &AttributeChange::name);
        return found == change.attributes.end() ? nullptr : &*found;
    }

    const Outlook &m_outlook;
    PlanInput m_input;
    const MatchRow &m_row;
    RowDecider m_decider;
    AttributeFlow m_flow;
    FlowValues m_values;
    std::optional<CloudDevice> m_device;
    std::optional<DirectoryDevice> m_object;
};

} // namespace

std::size_t Diff::changedCount() const
{
    return std::size_t(std::ranges::count_if(attributes, &AttributeDiff::changed));
}

Diff diffOf(const Outlook &outlook, const MatchRow &row)
{
    return RowDiff(outlook, row).run();
}

Diff diffOf(const Change &change)
{
    Diff diff;
    diff.displayName = printable(change.displayName);
    diff.deviceId = change.deviceId;
    diff.dn = printable(change.object.dn.text(), 512);
    diff.action = change.action;
    diff.reason = change.reason;
    for (const AttributeChange &attribute : change.attributes) {
        AttributeDiff entry;
        entry.name = attribute.name;
        entry.attribute = flowAttributeFromName(attribute.name);
        entry.identity = entry.attribute && traitsOf(*entry.attribute).identity;
        mark(entry, attribute);
        diff.attributes.push_back(std::move(entry));
    }
    return diff;
}

} // namespace dwc
