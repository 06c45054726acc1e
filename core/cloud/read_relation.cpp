// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/read_relation.h"

#include "core/cloud/batch.h"
#include "core/cloud/device_page.h"

namespace dwc {
namespace {

Presence usersOf(const BatchPart &part, std::vector<CloudUserId> &users)
{
    users.clear();
    if (part.status != 200 || !part.body)
        return part.status == 403 ? Presence::UnknownLimited : Presence::UnknownNotRead;
    simdjson::dom::array items;
    const auto value = memberOf(*part.body, "value");
    if (!value || value->get(items) || !appendUsers(items, true, users))
        return Presence::UnknownWrongType;
    const auto next = memberOf(*part.body, "@odata.nextLink");
    if (next && !next->is_null())
        return Presence::UnknownSeveral;
    return users.empty() ? Presence::Absent : Presence::Known;
}

} // namespace

Result<void>
readRelation(GraphCalls &calls, std::span<const CloudObjectId> devices, std::string_view relation,
             const std::function<Result<void>(CloudObjectId, Attribute<std::span<const CloudUserId>>)> &keep,
             std::stop_token stop)
{
    std::vector<CloudUserId> users;
    const auto pathOf = [&](std::size_t i) {
        return "/devices/" + devices[i].text() + "/" + std::string(relation) +
               "/microsoft.graph.user?$select=id&$top=999";
    };
    const auto take = [&](std::size_t i, const BatchPart &part) -> Result<void> {
        const Presence presence = usersOf(part, users);
        if (isUnknown(presence))
            users.clear();
        return keep(devices[i], {presence, users});
    };
    return readInBatches(calls, devices.size(), pathOf, take, std::move(stop));
}

} // namespace dwc
