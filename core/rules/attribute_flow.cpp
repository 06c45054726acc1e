// SPDX-License-Identifier: Apache-2.0
#include "core/rules/attribute_flow.h"

#include "core/rules/key_text.h"
#include "core/rules/limits.h"

#include <algorithm>
#include <limits>

namespace dwc {

namespace {

constexpr std::string_view kTrue = "TRUE";
constexpr std::string_view kFalse = "FALSE";

std::uint8_t noteOf(OwnerStatus status)
{
    switch (status) {
    case OwnerStatus::Writable: return NoteNone;
    case OwnerStatus::Elsewhere: return NoteOwnerElsewhere;
    case OwnerStatus::CloudOnly: return NoteOwnerCloudOnly;
    case OwnerStatus::Privileged: return NoteOwnerPrivileged;
    case OwnerStatus::Unknown: return NoteOwnerUnknown;
    }
    return NoteOwnerUnknown;
}

} // namespace

bool isSwitchedOff(FlowAttribute attribute, const Flow &flow)
{
    return (attribute == FlowAttribute::RegisteredUsers && !flow.registeredUsers) ||
           (attribute == FlowAttribute::ApproximateLastLogonTimeStamp && !flow.lastLogonTimestamp);
}

AttributeFlow::AttributeFlow(const CloudSnapshot &cloud, const Rules &rules, const Owners &owners,
                             FlowAttributeSet schema)
    : m_cloud(cloud), m_rules(rules), m_owners(owners), m_schema(schema)
{
}

std::string_view AttributeFlow::keep(std::string octets)
{
    return m_buffers.emplace_back(std::move(octets));
}

void AttributeFlow::wanted(FlowAttribute attribute, const CloudDevice &device, FlowValues &out)
{
    out.clear();
    if (!(m_schema & bitOf(attribute)))
        return;
    const auto write = [&](std::string octets) {
        out.intent = FlowIntent::Write;
        out.values.push_back(keep(std::move(octets)));
    };
    switch (attribute) {
    case FlowAttribute::DeviceId: return write(device.deviceId().windowsBytes());
    case FlowAttribute::CloudAnchor: return write(device.objectId().windowsBytes());
    case FlowAttribute::DisplayName: return wantName(device, out);
    case FlowAttribute::AltSecurityIdentities: return wantKeys(device, out);
    case FlowAttribute::IsEnabled: return wantBoolean(device.accountEnabled(), false, out);
    case FlowAttribute::DeviceOSType: return wantText(device.operatingSystem(), traitsOf(attribute), out);
    case FlowAttribute::DeviceOSVersion:
        return wantText(device.operatingSystemVersion(), traitsOf(attribute), out);
    case FlowAttribute::DeviceObjectVersion: return wantVersion(device, out);
    case FlowAttribute::DevicePhysicalIds: return wantPhysicalIds(device, out);
    case FlowAttribute::IsManaged: return wantBoolean(device.isManaged(), true, out);
    case FlowAttribute::IsCompliant: return wantBoolean(device.isCompliant(), true, out);
    case FlowAttribute::RegisteredOwner: return wantOwner(device, out);
    case FlowAttribute::RegisteredUsers: return wantUsers(device, out);
    case FlowAttribute::ApproximateLastLogonTimeStamp: return wantLastLogon(device, out);
    }
}

void AttributeFlow::wantText(const Attribute<std::string_view> &text, const FlowAttributeTraits &traits,
                             FlowValues &out)
{
    if (isUnknown(text.presence))
        return;
    std::string buffer;
    LimitedText limited = limitText(text.value, traits.maxUtf16, buffer);
    if (limited.cleaned)
        limited.text = keep(std::string(limited.text));
    if (limited.cut)
        out.notes |= NoteCut;
    if (limited.cleaned)
        out.notes |= NoteDropped;
    if (!text.isKnown() || limited.text.empty()) {
        out.intent = FlowIntent::Clear;
        return;
    }
    out.intent = FlowIntent::Write;
    out.values.push_back(limited.text);
}

void AttributeFlow::wantName(const CloudDevice &device, FlowValues &out)
{
    wantText(device.displayName(), traitsOf(FlowAttribute::DisplayName), out);
    if (out.intent != FlowIntent::Clear)
        return;
    out.intent = FlowIntent::Write; // mandatory, and LDAP has no empty values
    out.notes |= NoteNameReplaced;
    out.values.push_back(keep(device.deviceId().text()));
}

void AttributeFlow::wantBoolean(const Attribute<bool> &flag, bool nullClears, FlowValues &out)
{
    if (flag.isKnown()) {
        out.intent = FlowIntent::Write;
        out.values.push_back(flag.value ? kTrue : kFalse);
    } else if (flag.presence == Presence::Absent && nullClears) {
        out.intent = FlowIntent::Clear;
    }
}

void AttributeFlow::wantVersion(const CloudDevice &device, FlowValues &out)
{
    const auto version = device.deviceVersion();
    if (version.presence == Presence::Absent)
        out.intent = FlowIntent::Clear;
    if (!version.isKnown())
        return;
    // Samba would store a longer number truncated
    using Range = std::numeric_limits<std::int32_t>;
    if (version.value < Range::min() || version.value > Range::max()) {
        out.notes |= NoteDropped;
        return;
    }
    out.intent = FlowIntent::Write;
    out.values.push_back(keep(std::to_string(version.value)));
}

bool AttributeFlow::hasTwin(std::string_view value, const std::vector<std::string_view> &values)
{
    constexpr std::size_t kFew = 8;
    if (values.size() < kFew) {
        if (!m_folds.empty())
            m_folds.clear();
        return std::ranges::any_of(values,
                                   [&](std::string_view other) { return haveEqualFolds(value, other); });
    }
    if (m_folds.empty()) {
        for (const std::string_view other : values)
            m_folds.insert(foldForEquality(other));
    }
    return !m_folds.insert(foldForEquality(value)).second;
}

void AttributeFlow::addUnlessTwin(std::string_view value, FlowValues &out)
{
    if (hasTwin(value, out.values))
        out.notes |= NoteDropped;
    else
        out.values.push_back(value);
}

void AttributeFlow::wantKeys(const CloudDevice &device, FlowValues &out)
{
    const auto keys = device.keys();
    if (!keys.isKnown())
        return;
    for (const std::string_view key : keys.value) {
        if (fitsKeyLayout(key))
            addUnlessTwin(key, out);
        else
            out.notes |= NoteDropped;
    }
    if (!out.values.empty())
        out.intent = FlowIntent::Write;
}

void AttributeFlow::wantPhysicalIds(const CloudDevice &device, FlowValues &out)
{
    const auto ids = device.physicalIds();
    if (isUnknown(ids.presence))
        return;
    m_sorted.assign(ids.value.begin(), ids.value.end());
    std::ranges::sort(m_sorted); // which of two twins stays must not depend on the order of the answer
    for (const std::string_view id : m_sorted) {
        std::string buffer;
        LimitedText limited = limitText(id, traitsOf(FlowAttribute::DevicePhysicalIds).maxUtf16, buffer);
        if (limited.cleaned)
            limited.text = keep(std::string(limited.text));
        out.notes |= std::uint8_t((limited.cut ? NoteCut : 0) | (limited.cleaned ? NoteDropped : 0));
        if (!limited.text.empty())
            addUnlessTwin(limited.text, out);
    }
    out.intent = out.values.empty() ? FlowIntent::Clear : FlowIntent::Write;
}

void AttributeFlow::wantOwner(const CloudDevice &device, FlowValues &out)
{
    const auto owners = device.owners();
    if (owners.presence == Presence::Absent)
        return; // the schema's own rule: a de-registration does not take the owner away
    if (!owners.isKnown() || owners.value.size() != 1) {
        out.notes |= NoteOwnerUnknown;
        return;
    }
    const Owner &owner = m_owners[owners.value.front()];
    const bool allowed = owner.status == OwnerStatus::Writable ||
                         (owner.status == OwnerStatus::Privileged && m_rules.flow.privilegedOwners);
    if (!allowed) {
        out.notes |= noteOf(owner.status);
        return;
    }
    out.intent = FlowIntent::Write;
    out.values.push_back(keep(owner.sid.text()));
}

void AttributeFlow::wantUsers(const CloudDevice &device, FlowValues &out)
{
    if (isSwitchedOff(FlowAttribute::RegisteredUsers, m_rules.flow))
        return;
    const auto users = device.users();
    if (!users.isKnown())
        return;
    for (const std::uint32_t number : users.value) {
        const Owner &user = m_owners[number];
        if (user.status == OwnerStatus::Unknown) {
            out.clear(); // one user not known: the set is not known
            out.notes |= NoteOwnerUnknown;
            return;
        }
        const bool allowed = user.status == OwnerStatus::Writable ||
                             (user.status == OwnerStatus::Privileged && m_rules.flow.privilegedOwners);
        if (allowed)
            addUnlessTwin(keep(user.sid.text()), out);
        else
            out.notes |= noteOf(user.status);
    }
    if (!out.values.empty())
        out.intent = FlowIntent::Write;
}

void AttributeFlow::wantLastLogon(const CloudDevice &device, FlowValues &out)
{
    if (isSwitchedOff(FlowAttribute::ApproximateLastLogonTimeStamp, m_rules.flow))
        return;
    const auto moment = device.lastSignIn();
    if (!moment.isKnown())
        return;
    const std::int64_t ticks = toFileTime(moment.value);
    if (ticks < 0) { // before 1601, as the year 1 of some clients, which no FILETIME can say
        out.notes |= NoteDropped;
        return;
    }
    out.intent = FlowIntent::Write;
    out.values.push_back(keep(std::to_string(ticks)));
}

} // namespace dwc
