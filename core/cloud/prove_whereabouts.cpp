// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/prove_whereabouts.h"

#include "core/cloud/batch.h"
#include "core/cloud/json_document.h"

namespace dwc {
namespace {

template <class Id>
Whereabouts whereaboutsFrom(Id asked, const char *member, const BatchPart &part)
{
    if (part.status == 404 && part.code == "Request_ResourceNotFound")
        return Whereabouts::Gone;
    if (part.status != 200 || !part.body)
        return Whereabouts::Unclear;
    return Id::fromText(textOf(*part.body, member)) == asked ? Whereabouts::Present : Whereabouts::Unclear;
}

} // namespace

Result<std::vector<Proof>> proveWhereabouts(GraphCalls &calls, std::span<const DeviceId> devices,
                                            std::stop_token stop, const ProgressFunction &progress)
{
    std::vector<Proof> proofs(devices.size());
    // a proof is as old as its question: the answer may have waited long
    const auto pathOf = [&](std::size_t i) {
        proofs[i].readAt = calls.sender().clock().now();
        return "/devices(deviceId='" + devices[i].text() + "')?$select=id,deviceId";
    };
    std::uint64_t done = 0;
    const auto take = [&](std::size_t i, const BatchPart &part) -> Result<void> {
        proofs[i].deviceId = devices[i];
        proofs[i].whereabouts = whereaboutsFrom(devices[i], "deviceId", part);
        if (++done % kBatchSize == 0 || done == devices.size()) {
            if (progress)
                progress({Stage::ProveRemovals, done, devices.size()});
        }
        return {};
    };
    const auto read = readInBatches(calls, devices.size(), pathOf, take, std::move(stop));
    if (!read)
        return tl::unexpected(read.error());
    return proofs;
}

Result<std::vector<Whereabouts>> proveAnchorsOf(GraphCalls &calls, std::span<const CloudObjectId> anchors,
                                                std::stop_token stop)
{
    std::vector<Whereabouts> found(anchors.size(), Whereabouts::Unclear);
    const auto pathOf = [&](std::size_t i) {
        return "/devices/" + anchors[i].text() + "?$select=id,deviceId";
    };
    const auto take = [&](std::size_t i, const BatchPart &part) -> Result<void> {
        found[i] = whereaboutsFrom(anchors[i], "id", part);
        return {};
    };
    return readInBatches(calls, anchors.size(), pathOf, take, std::move(stop)).map([&] {
        return std::move(found);
    });
}

} // namespace dwc
