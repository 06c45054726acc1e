// SPDX-License-Identifier: Apache-2.0
#include "core/report/device_row.h"

#include <algorithm>
#include <array>

namespace dwc {

namespace {

constexpr std::array<std::string_view, 13> kStates{
    "create",     "update",  "disable", "delete", "unchanged", "skipped", "conflict",
    "outOfScope", "unknown", "held",    "gone",   "foreign",   "adfs"};

std::string_view nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Ours: return "ours";
    case Standing::Foreign: return "foreign";
    case Standing::Adfs: return "adfs";
    }
    return "foreign";
}

void fillReason(const DeviceRow &row, Cell &cell)
{
    if (row.decision.change)
        cell.setText(nameOf(row.decision.change->reason));
    else if (row.decision.skip)
        cell.setText(nameOf(*row.decision.skip));
}

void fill(Cell &cell, const Attribute<std::string_view> &attribute)
{
    if (attribute.isKnown())
        cell.setText(attribute.value);
}

void fill(Cell &cell, const Attribute<bool> &attribute)
{
    if (attribute.isKnown())
        cell.setFlag(attribute.value);
}

void fill(Cell &cell, const Attribute<Moment> &attribute)
{
    if (attribute.isKnown())
        cell.setText(toIso(attribute.value));
}

template <auto Member>
void fromCloud(const DeviceRow &row, Cell &cell)
{
    if (row.cloud)
        fill(cell, ((*row.cloud).*Member)());
}

using R = DeviceRow;
constexpr Column<DeviceRow> kColumns[] = {
    {"deviceId", Look::Id, [](const R &row, Cell &cell) { cell.setText(row.deviceId()); }},
    {"objectId", Look::Hidden,
     [](const R &row, Cell &cell) {
         if (row.cloud || row.bareObjectId)
             cell.setText((row.cloud ? row.cloud->objectId() : *row.bareObjectId).text());
     }},
    {"displayName", Look::Text, [](const R &row, Cell &cell) { cell.setText(row.displayName()); }},
    {"state", Look::State, [](const R &row, Cell &cell) { cell.setText(row.state()); }},
    {"action", Look::Hidden,
     [](const R &row, Cell &cell) {
         if (row.decision.change)
             cell.setText(nameOf(row.decision.change->action));
     }},
    {"reason", Look::Code, fillReason},
    {"inCloud", Look::Hidden, [](const R &row, Cell &cell) { cell.setFlag(row.cloud || row.bareObjectId); }},
    {"trustType", Look::Code,
     [](const R &row, Cell &cell) {
         if (row.cloud)
             cell.setText(nameOf(row.cloud->trustType()));
     }},
    {"accountEnabled", Look::Code, fromCloud<&CloudDevice::accountEnabled>},
    {"operatingSystem", Look::Text, fromCloud<&CloudDevice::operatingSystem>},
    {"operatingSystemVersion", Look::Hidden, fromCloud<&CloudDevice::operatingSystemVersion>},
    {"isManaged", Look::Hidden, fromCloud<&CloudDevice::isManaged>},
    {"isCompliant", Look::Hidden, fromCloud<&CloudDevice::isCompliant>},
    {"registered", Look::Hidden, fromCloud<&CloudDevice::registered>},
    {"lastSignIn", Look::Text, fromCloud<&CloudDevice::lastSignIn>},
    {"inDirectory", Look::Hidden, [](const R &row, Cell &cell) { cell.setFlag(row.object.has_value()); }},
    {"standing", Look::Hidden,
     [](const R &row, Cell &cell) {
         if (row.object)
             cell.setText(nameOf(row.standing));
     }},
    {"dn", Look::Hidden,
     [](const R &row, Cell &cell) {
         if (row.object)
             cell.setText(row.object->ref().dn.text());
     }},
    {"objectGuid", Look::Hidden,
     [](const R &row, Cell &cell) {
         if (row.object)
             cell.setText(row.object->guid().text());
     }},
    {"objectName", Look::Hidden,
     [](const R &row, Cell &cell) {
         if (row.object)
             cell.setText(row.object->displayName());
     }},
    {"isEnabled", Look::Code,
     [](const R &row, Cell &cell) {
         if (row.object)
             cell.setFlag(row.object->isEnabled());
     }},
    {"created", Look::Hidden,
     [](const R &row, Cell &cell) {
         if (row.object)
             cell.setText(toIso(row.object->created()));
     }},
};

DeviceRow rowOf(const PlanInput &input, const MatchRow &match, RowDecider &decider)
{
    DeviceRow row;
    if (match.cloud != kNone)
        row.cloud = input.cloud.device(match.cloud);
    if (match.directory != kNone)
        row.object = input.directory.device(match.directory);
    row.standing = match.standing;
    row.decision = decider.decide(match);
    return row;
}

} // namespace

std::string DeviceRow::deviceId() const
{
    if (cloud)
        return cloud->deviceId().text();
    return object && object->deviceId() ? object->deviceId()->text() : std::string();
}

std::string_view DeviceRow::displayName() const
{
    if (cloud && cloud->displayName().isKnown())
        return cloud->displayName().value;
    return object ? object->displayName() : std::string_view();
}

std::string_view DeviceRow::state() const
{
    if (decision.change)
        return nameOf(decision.change->action);
    if (decision.skip)
        return isConflict(*decision.skip) ? "conflict" : "skipped";
    return nameOf(decision.state);
}

std::span<const std::string_view> deviceStates()
{
    return kStates;
}

Columns<DeviceRow> deviceColumns()
{
    return kColumns;
}

Rows<DeviceRow> deviceRows(const PlanInput &input, std::vector<std::string> states)
{
    return [&input, states = std::move(states)](const std::function<bool(const DeviceRow &)> &visit) {
        RowDecider decider(input);
        for (const MatchRow &match : input.match.rows) {
            const DeviceRow row = rowOf(input, match, decider);
            const bool wanted = states.empty() || std::ranges::find(states, row.state()) != states.end();
            if (wanted && !visit(row))
                return;
        }
    };
}

} // namespace dwc
