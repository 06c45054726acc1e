// SPDX-License-Identifier: Apache-2.0
#include "ui/diff/attribute_diff.h"

#include "core/base/printable.h"
#include "core/plan/decide_row.h"
#include "core/report/value_text.h"
#include "ui/diff/cloud_values.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace dwc {

namespace {

constexpr std::int64_t kTicksPerMs = 10'000;

/// A FILETIME as a moment; nothing for anything else, "never" among it.
std::optional<Moment> momentOf(std::string_view digits)
{
    std::int64_t ticks = 0;
    const char *const end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, ticks);
    const bool isTime = problem == std::errc() && stop == end && ticks > 0 &&
                        ticks < std::numeric_limits<std::int64_t>::max();
    return isTime ? std::optional(Moment{(ticks - toFileTime(Moment{0})) / kTicksPerMs}) : std::nullopt;
}

DiffValue valueOf(std::string_view attribute, std::string_view octets, ValueMark mark)
{
    const auto known = flowAttributeFromName(attribute);
    if (known && traitsOf(*known).syntax == ValueSyntax::LargeInteger) {
        if (const auto moment = momentOf(octets))
            return {toIso(*moment), std::string(octets), mark};
    }
    const ValueText text = valueTextOf(attribute, octets);
    return {printable(text.text, 1024), text.hex, mark};
}

template <class Values>
std::vector<DiffValue> valuesOf(std::string_view attribute, const Values &values,
                                ValueMark mark = ValueMark::Plain)
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

NotWritten reasonOf(const AttributeDiff &diff, FlowIntent intent, const Outlook &outlook,
                    const CloudDevice *device)
{
    const FlowAttribute attribute = *diff.attribute;
    if (!(outlook.directoryIdentity.attributes & bitOf(attribute)))
        return NotWritten::NotInSchema;
    if (device && attribute == FlowAttribute::RegisteredOwner && isUnknown(device->owners().presence))
        return NotWritten::NotRead; // before the flow's note, which cannot tell this from several owners
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
    if (isSwitchedOff(attribute, outlook.rules.flow))
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

    Diff decided() { return run(m_decider.decide(m_row)); }

    Diff given(const Change &change)
    {
        return run({.state = RowState::Change, .skip = {}, .change = change});
    }

private:
    Diff run(const RowDecision &decision)
    {
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
        if (decision.change && decision.change->action == Action::Delete && !change)
            diff.after.clear(); // goes with its object
        if (traits.syntax == ValueSyntax::SidText) {
            namePeople(diff.before);
            namePeople(diff.after);
        }
        return diff;
    }

    /// Whom a SID stands for, where the cloud names somebody with it. A walk over its users: for one device.
    void namePeople(std::vector<DiffValue> &values) const
    {
        const Owners &owners = m_outlook.owners;
        for (DiffValue &value : values) {
            const auto sid = Sid::fromText(value.text);
            const auto found = sid ? std::ranges::find(owners, *sid, &Owner::sid) : owners.end();
            if (found != owners.end()) {
                value.raw = value.text;
                value.text =
                    userText(m_outlook.cloud->user(std::uint32_t(found - owners.begin()))) + ", " + value.raw;
            }
        }
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
    return RowDiff(outlook, row).decided();
}

Diff diffOf(const Outlook &outlook, const Change &change)
{
    const auto &rows = outlook.match.rows;
    const auto idOf = [&](const MatchRow &row) -> std::optional<DeviceId> {
        if (row.cloud != kNone)
            return outlook.cloud->deviceIds()[row.cloud];
        return outlook.directory->device(row.directory).deviceId();
    };
    // rows ascend by it, those without a readable one stand last
    const auto row = std::partition_point(rows.begin(), rows.end(), [&](const MatchRow &other) {
        const auto id = idOf(other);
        return id && *id < change.deviceId;
    });
    const bool isThere = row != rows.end() && idOf(*row) == change.deviceId;
    return isThere ? RowDiff(outlook, *row).given(change) : diffOf(change);
}

Diff diffOf(const JournalEntry &entry)
{
    if (entry.intent.change.action != Action::Delete || entry.intent.before.empty())
        return diffOf(entry.intent.change);
    Change whole = entry.intent.change;
    whole.attributes.clear();
    for (const RawAttribute &attribute : entry.intent.before)
        whole.attributes.push_back({attribute.name, attribute.values, {}});
    return diffOf(whole);
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

void addLastWritten(Diff &diff, std::string_view attribute, const std::vector<std::string> &values)
{
    for (AttributeDiff &entry : diff.attributes) {
        if (entry.name == attribute)
            entry.lastWritten = valuesOf(attribute, values);
    }
}

} // namespace dwc
