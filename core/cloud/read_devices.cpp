// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/read_devices.h"

#include "core/cloud/device_page.h"
#include "core/cloud/read_relation.h"
#include "core/cloud/walk_pages.h"

#include <array>

namespace dwc {
namespace {

/// From the cheapest to none: the documentation does not promise $select inside of $expand everywhere.
constexpr std::array<std::string_view, 3> kOwnerExpansions{"&$expand=registeredOwners($select=id)",
                                                           "&$expand=registeredOwners", ""};

struct DeviceList
{
    CloudSnapshotBuilder builder;
    std::vector<CloudObjectId> ownersMissing;
};

Result<DeviceList> readList(GraphCalls &calls, TenantId tenant, std::uint64_t expected,
                            std::string_view expansion, const std::function<void(std::uint64_t)> &advanced,
                            const std::stop_token &stop)
{
    DeviceList list{CloudSnapshotBuilder(tenant), {}};
    list.builder.expect(expected);
    DevicePage devices;
    const PageSteps steps{
        [&](const Page &page) { return devices.store(page, list.builder, list.ownersMissing); },
        [&] { advanced(list.builder.deviceCount()); }};
    const std::string path =
        "/devices?$select=" + std::string(kDeviceSelect) + "&$top=999" + std::string(expansion);
    const auto walked = walkPages(calls, path, steps, stop);
    if (!walked)
        return tl::unexpected(walked.error());
    return list;
}

bool isRefusedQuery(const Error &error)
{
    return error.kind == ErrorKind::Refused && error.nativeCode == 400;
}

Result<DeviceList> readListHowever(GraphCalls &calls, TenantId tenant, std::uint64_t expected,
                                   const std::function<void(std::uint64_t)> &advanced,
                                   const std::stop_token &stop)
{
    bool anyPage = false;
    const auto note = [&](std::uint64_t devices) {
        anyPage = true;
        advanced(devices);
    };
    for (std::size_t i = 0;; ++i) {
        auto list = readList(calls, tenant, expected, kOwnerExpansions[i], note, stop);
        // a page refused later is a broken read, not a service that cannot expand
        if (list || anyPage || !isRefusedQuery(list.error()) || i + 1 == kOwnerExpansions.size())
            return list;
    }
}

} // namespace

Result<CloudSnapshotBuilder> readDevices(GraphCalls &calls, TenantId tenant, std::uint64_t expected,
                                         const std::function<void(std::uint64_t)> &advanced,
                                         std::stop_token stop)
{
    auto list = readListHowever(calls, tenant, expected, advanced, stop);
    if (!list)
        return tl::unexpected(list.error());
    const auto keep = [&](CloudObjectId device, Attribute<std::span<const CloudUserId>> owners) {
        return list->builder.setOwners(device, owners);
    };
    const auto owners = readRelation(calls, list->ownersMissing, "registeredOwners", keep, stop);
    if (!owners)
        return tl::unexpected(owners.error());
    return std::move(list->builder);
}

bool countsDisagree(std::uint64_t counted, std::uint64_t listed)
{
    const std::uint64_t difference = counted > listed ? counted - listed : listed - counted;
    return difference > 10 && difference > counted / 100;
}

} // namespace dwc
