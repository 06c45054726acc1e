// SPDX-License-Identifier: Apache-2.0
#include "app/cli/last_devices.h"

#include "app/compose.h"
#include "app/words/text.h"
#include "core/base/printable.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dwc {

using Json = nlohmann::ordered_json;
using MaybeCloud = std::optional<CloudDevice>;
using MaybeObject = std::optional<DirectoryDevice>;

namespace {

std::string_view placeOf(const MaybeCloud &cloud, const MaybeObject &object)
{
    return cloud && object ? "both" : cloud ? "cloudOnly" : "directoryOnly";
}

std::string idOf(const MaybeCloud &cloud, const MaybeObject &object)
{
    if (cloud)
        return cloud->deviceId().text();
    return object->deviceId() ? object->deviceId()->text() : std::string();
}

std::string_view nameOf(const MaybeCloud &cloud, const MaybeObject &object)
{
    if (cloud && cloud->displayName().isKnown())
        return cloud->displayName().value;
    return object ? object->displayName() : std::string_view();
}

Json jsonOf(const MaybeCloud &cloud, const MaybeObject &object)
{
    Json json{{"deviceId", idOf(cloud, object)}, {"displayName", nameOf(cloud, object)},
              {"state", placeOf(cloud, object)}, {"objectId", nullptr},
              {"accountEnabled", nullptr},       {"dn", nullptr},
              {"objectGuid", nullptr},           {"isEnabled", nullptr}};
    if (cloud) {
        json["objectId"] = cloud->objectId().text();
        if (cloud->accountEnabled().isKnown())
            json["accountEnabled"] = cloud->accountEnabled().value;
    }
    if (object) {
        json["dn"] = object->ref().dn.text();
        json["objectGuid"] = object->guid().text();
        if (object->isEnabled())
            json["isEnabled"] = *object->isEnabled();
    }
    return json;
}

std::string lineOf(const MaybeCloud &cloud, const MaybeObject &object)
{
    std::string line(placeOf(cloud, object));
    line.resize(15, ' ');
    std::string id = idOf(cloud, object);
    id.resize(38, ' ');
    return line + id + printable(nameOf(cloud, object), 60);
}

Result<LastState> loadLast(const Profile &profile)
{
    auto state = openLastState(profile);
    if (!state)
        return tl::unexpected(state.error());
    auto cloud = (*state)->loadCloud();
    if (!cloud)
        return tl::unexpected(cloud.error());
    auto directory = (*state)->loadDirectory();
    if (!directory)
        return tl::unexpected(directory.error());
    if (!*cloud || !*directory)
        return fail(ErrorKind::NotFound, text("The state of a last complete read"));
    return LastState{std::move(*cloud), std::move(*directory)};
}

} // namespace

Result<std::vector<std::string>> lastFiltersOf(const Arguments &arguments)
{
    std::vector<std::string> filters = arguments.values("--filter");
    for (const std::string &filter : filters) {
        if (filter != "both" && filter != "cloudOnly" && filter != "directoryOnly")
            return tl::unexpected(
                usageError(UsageProblem::BadValue, "--filter", text("both, cloudOnly or directoryOnly")));
    }
    return filters;
}

void visitLast(const LastState &last, const VisitLast &visit)
{
    const CloudSnapshot &cloud = *last.cloud;
    const DirectorySnapshot &directory = *last.directory;
    std::uint32_t c = 0, d = 0;
    while (c < cloud.size() || d < directory.deviceIdCount()) {
        const bool hasCloud = c < cloud.size(), hasObject = d < directory.deviceIdCount();
        const bool takeCloud = hasCloud && (!hasObject || cloud.deviceIds()[c] <= directory.deviceIds()[d]);
        const bool takeObject = hasObject && (!hasCloud || directory.deviceIds()[d] <= cloud.deviceIds()[c]);
        visit(takeCloud ? MaybeCloud(cloud.device(c)) : std::nullopt,
              takeObject ? MaybeObject(directory.device(d)) : std::nullopt);
        c += takeCloud;
        d += takeObject;
    }
    for (; d < directory.size(); ++d) // without a readable device id
        visit(std::nullopt, directory.device(d));
}

ExitCode showLastDevices(const Context &context, const Profile &profile,
                         const std::vector<std::string> &filters)
{
    const auto last = loadLast(profile);
    if (!last)
        return context.fail(last.error());
    const std::string cloudAt = toIso(last->cloud->readAt()), directoryAt = toIso(last->directory->readAt());
    const auto isWanted = [&](const MaybeCloud &cloud, const MaybeObject &object) {
        return filters.empty() || std::ranges::find(filters, placeOf(cloud, object)) != filters.end();
    };
    if (context.out.isJson()) {
        Json json{{"formatVersion", 1},
                  {"readAt", {{"cloud", cloudAt}, {"directory", directoryAt}}},
                  {"devices", Json::array()}};
        visitLast(*last, [&](const MaybeCloud &cloud, const MaybeObject &object) {
            if (isWanted(cloud, object))
                json["devices"].push_back(jsonOf(cloud, object));
        });
        context.out.json(json);
        return ExitCode::Done;
    }
    context.out.note(text("As it was read: the cloud at %1, the directory at %2. Nothing was asked now.",
                          {cloudAt, directoryAt}));
    visitLast(*last, [&](const MaybeCloud &cloud, const MaybeObject &object) {
        if (isWanted(cloud, object))
            context.out.line(lineOf(cloud, object));
    });
    return ExitCode::Done;
}

} // namespace dwc
