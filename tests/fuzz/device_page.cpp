// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/device_page.h"

#include "tests/fuzz/require.h"

#include <algorithm>

using namespace dwc;
using fuzz::require;

namespace {

template <class T>
void checkPresence(const Attribute<T> &attribute)
{
    require(attribute.isKnown() || attribute.value == T{}, "only a known attribute has a value");
}

void checkText(const Attribute<std::string_view> &text)
{
    checkPresence(text);
    require(fuzz::isUtf8(text.value), "texts of the cloud are UTF-8");
}

void checkList(const Attribute<TextList> &list)
{
    require(list.isKnown() == !list.value.empty(), "a list is known when it has values");
    for (const std::string_view text : list.value)
        require(fuzz::isUtf8(text), "texts of the cloud are UTF-8");
}

void checkDevice(const CloudSnapshot &snapshot, const CloudDevice &device)
{
    for (const auto &text : {device.displayName(), device.operatingSystem(), device.operatingSystemVersion()})
        checkText(text);
    for (const auto &flag : {device.accountEnabled(), device.isManaged(), device.isCompliant()})
        checkPresence(flag);
    checkPresence(device.deviceVersion());
    checkList(device.keys());
    checkList(device.physicalIds());
    const auto owners = device.owners();
    require(owners.isKnown() == !owners.value.empty(), "owners are known when there are any");
    require(owners.value.size() < kMostExpanded, "a list that may have been cut is not taken for whole");
    for (const std::uint32_t number : owners.value)
        require(number < snapshot.userCount(), "an owner is a user of the snapshot");
}

void checkSnapshot(const CloudSnapshot &snapshot, std::size_t items)
{
    require(snapshot.size() + snapshot.withoutDeviceId().size() <= items, "no item makes two devices");
    require(std::ranges::is_sorted(snapshot.deviceIds()), "devices are sorted");
    for (std::uint32_t i = 0; i < snapshot.size(); ++i)
        checkDevice(snapshot, snapshot.device(i));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Page page;
    const auto read = page.read(std::string(fuzz::textOf(data, size)));
    if (!read) {
        require(read.error().kind == ErrorKind::MalformedAnswer || read.error().kind == ErrorKind::LimitExceeded,
                "a body that is no page is told as such");
        return 0;
    }
    static DevicePage used; // what it met before must not show
    DevicePage fresh;
    CloudSnapshotBuilder builder({}), other({});
    std::vector<CloudObjectId> missing, otherMissing;
    const bool stored = fresh.store(page, builder, missing).has_value();
    require(used.store(page, other, otherMissing).has_value() == stored, "a page is read alike by a reader used before");
    require(missing == otherMissing, "owners are missing alike for a reader used before");
    if (stored)
        checkSnapshot(*builder.finish({}), page.items().size());
    return 0;
}
