// SPDX-License-Identifier: Apache-2.0
#include "core/rules/scope.h"

#include "core/rules/limits.h"
#include "core/rules/wildcard.h"

#include <algorithm>
#include <unordered_set>

namespace dwc {

namespace {

constexpr std::size_t kLongestSystem = 4096; ///< bytes

} // namespace

struct ScopeFilter::Compiled
{
    /// Device ids and name patterns of an include or exclude list.
    struct NameList
    {
        std::unordered_set<DeviceId> ids;
        std::vector<Wildcard> patterns;

        explicit NameList(const std::vector<std::string> &entries)
        {
            for (const std::string &entry : entries) {
                if (const auto id = DeviceId::fromText(entry))
                    ids.insert(*id);
                else
                    patterns.emplace_back(entry);
            }
        }

        bool empty() const { return ids.empty() && patterns.empty(); }

        ScopeAnswer has(const CloudDevice &device) const
        {
            if (ids.contains(device.deviceId()))
                return ScopeAnswer::In;
            if (patterns.empty())
                return ScopeAnswer::Out;
            const auto name = device.displayName();
            if (isUnknown(name.presence))
                return ScopeAnswer::Unknown;
            const std::u16string folded = Wildcard::foldedName(name.value);
            const bool found =
                std::ranges::any_of(patterns, [&](const Wildcard &pattern) { return pattern.matches(folded); });
            return found ? ScopeAnswer::In : ScopeAnswer::Out;
        }
    };

    std::vector<TrustType> trustTypes;
    std::vector<std::string> operatingSystems; ///< folded
    NameList include, exclude;

    ScopeAnswer operatingSystem(const CloudDevice &device) const
    {
        if (operatingSystems.empty())
            return ScopeAnswer::In;
        const auto system = device.operatingSystem();
        if (isUnknown(system.presence))
            return ScopeAnswer::Unknown;
        if (system.value.size() > kLongestSystem)
            return ScopeAnswer::Out; // no name of a system; folding it could take minutes
        const bool listed =
            std::ranges::find(operatingSystems, foldForEquality(system.value)) != operatingSystems.end();
        return listed ? ScopeAnswer::In : ScopeAnswer::Out;
    }
};

ScopeFilter::ScopeFilter(const Scope &scope)
{
    std::vector<std::string> systems;
    for (const std::string &system : scope.operatingSystems)
        systems.push_back(foldForEquality(system));
    using NameList = Compiled::NameList;
    m_compiled = std::make_unique<const Compiled>(
        Compiled{scope.trustTypes, std::move(systems), NameList(scope.include), NameList(scope.exclude)});
}

ScopeFilter::~ScopeFilter() = default;

ScopeAnswer ScopeFilter::judge(const CloudDevice &device) const
{
    const Compiled &c = *m_compiled;
    const bool typeUnread = device.trustType() == TrustType::Unread;
    if (!typeUnread && std::ranges::find(c.trustTypes, device.trustType()) == c.trustTypes.end())
        return ScopeAnswer::Out;
    const ScopeAnswer excluded = c.exclude.has(device);
    if (excluded == ScopeAnswer::In)
        return ScopeAnswer::Out;
    const ScopeAnswer included = c.include.empty() ? ScopeAnswer::In : c.include.has(device);
    const ScopeAnswer system = c.operatingSystem(device);
    if (included == ScopeAnswer::Out || system == ScopeAnswer::Out)
        return ScopeAnswer::Out;
    const bool unknown = typeUnread || excluded == ScopeAnswer::Unknown || included == ScopeAnswer::Unknown ||
                         system == ScopeAnswer::Unknown;
    return unknown ? ScopeAnswer::Unknown : ScopeAnswer::In;
}

} // namespace dwc
