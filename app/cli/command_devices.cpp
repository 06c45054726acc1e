// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/last_devices.h"
#include "app/cli/text.h"
#include "app/cli/views/finding_text.h"
#include "app/cli/writeback.h"
#include "core/base/printable.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

/// One device or object, both sides and what the plan says of it.
struct DeviceLine
{
    std::optional<CloudDevice> cloud;
    std::optional<DirectoryDevice> object;
    RowDecision decision;

    std::string deviceId() const
    {
        if (cloud)
            return cloud->deviceId().text();
        return object->deviceId() ? object->deviceId()->text() : std::string();
    }
    std::string displayName() const
    {
        const bool fromCloud = cloud && cloud->displayName().isKnown();
        return std::string(fromCloud ? cloud->displayName().value : object ? object->displayName() : "");
    }
    /// What --filter compares with: the action, or the state, or the reason of a skip.
    std::string state() const
    {
        if (decision.change)
            return std::string(nameOf(decision.change->action));
        if (decision.skip)
            return std::string(isConflict(*decision.skip) ? "conflict" : "skipped");
        return std::string(nameOf(decision.state));
    }
};

Json jsonOf(const DeviceLine &line)
{
    Json json{{"deviceId", line.deviceId()},
              {"objectId", nullptr},
              {"displayName", line.displayName()},
              {"state", line.state()},
              {"action", nullptr},
              {"reason", nullptr},
              {"inCloud", line.cloud.has_value()},
              {"trustType", nullptr},
              {"accountEnabled", nullptr},
              {"dn", nullptr},
              {"objectGuid", nullptr},
              {"isEnabled", nullptr}};
    if (line.decision.change) {
        json["action"] = nameOf(line.decision.change->action);
        json["reason"] = nameOf(line.decision.change->reason);
    } else if (line.decision.skip) {
        json["reason"] = nameOf(*line.decision.skip);
    }
    if (line.cloud) {
        json["objectId"] = line.cloud->objectId().text();
        json["trustType"] = nameOf(line.cloud->trustType());
        if (line.cloud->accountEnabled().isKnown())
            json["accountEnabled"] = line.cloud->accountEnabled().value;
    }
    if (line.object) {
        json["dn"] = line.object->ref().dn.text();
        json["objectGuid"] = line.object->guid().text();
        if (line.object->isEnabled())
            json["isEnabled"] = *line.object->isEnabled();
    }
    return json;
}

std::string textOf(const DeviceLine &line)
{
    std::string state = line.state();
    state.resize(std::max<std::size_t>(state.size() + 1, 12), ' ');
    std::string id = line.deviceId();
    id.resize(std::max<std::size_t>(id.size() + 2, 38), ' ');
    std::string text = state + id + printable(line.displayName(), 60);
    if (line.decision.skip)
        text += "  (" + sentenceOf(*line.decision.skip) + ')';
    return text;
}

template <class Visit>
void visitDevices(const Outlook &outlook, const std::vector<std::string> &filters, Visit visit)
{
    const PlanInput input = outlook.planInput();
    RowDecider decider(input);
    for (const MatchRow &row : outlook.match.rows) {
        DeviceLine line;
        if (row.cloud != kNone)
            line.cloud = outlook.cloud->device(row.cloud);
        if (row.directory != kNone)
            line.object = outlook.directory->device(row.directory);
        line.decision = decider.decide(row);
        if (filters.empty() || std::ranges::find(filters, line.state()) != filters.end())
            visit(line);
    }
}

constexpr std::array<std::string_view, 12> kStates{"create",    "update",  "disable",  "delete",
                                                   "unchanged", "skipped", "conflict", "outOfScope",
                                                   "unknown",   "held",    "foreign",  "adfs"};

Result<std::vector<std::string>> filtersOf(const Arguments &arguments)
{
    std::vector<std::string> filters = arguments.values("--filter");
    for (const std::string &filter : filters) {
        if (filter != "gone" && std::ranges::find(kStates, filter) == kStates.end())
            return tl::unexpected(
                usageError(UsageProblem::BadValue, "--filter",
                           text("create, update, disable, delete, unchanged, skipped, conflict, "
                                "outOfScope, unknown, held, gone, foreign or adfs")));
    }
    return filters;
}

} // namespace

ExitCode commandDevices(Context &context)
{
    constexpr OptionSpec kOptions[] = {{"--filter", true}, {"--last", false}};
    const auto arguments = Arguments::parse(context.arguments, kOptions);
    if (!arguments)
        return context.fail(arguments.error());
    const bool last = arguments->has("--last");
    const auto filters = last ? lastFiltersOf(*arguments) : filtersOf(*arguments);
    if (!filters)
        return context.fail(filters.error());
    if (const auto none = arguments->expectPositionals({}, 0); !none)
        return context.fail(none.error());
    const auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    if (last)
        return showLastDevices(context, *profile, *filters);
    const auto session = Session::open(*profile, context.secrets, Access::Look);
    if (!session)
        return context.fail(session.error());
    Ports ports = (*session)->ports();
    const auto outlook =
        look(ports, lookOptionsOf(*profile, false, false), context.stop, progressOf(context));
    if (!outlook)
        return context.fail(outlook.error());
    tellNotKept(context, *outlook);
    context.out.progress({});
    if (context.out.isJson()) {
        Json json{{"formatVersion", 1}, {"devices", Json::array()}};
        visitDevices(*outlook, *filters,
                     [&](const DeviceLine &line) { json["devices"].push_back(jsonOf(line)); });
        context.out.json(json);
    } else {
        visitDevices(*outlook, *filters, [&](const DeviceLine &line) { context.out.line(textOf(line)); });
    }
    return ExitCode::Done;
}

} // namespace dwc
