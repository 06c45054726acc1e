// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/permission_profile.h"

#include "core/readiness/schema_ids.h"

#include <algorithm>

namespace dwc {

namespace {

constexpr std::uint32_t kReadAndDelete = rights::kReadProperty | rights::kListContents | rights::kDelete;

Ace allow(std::uint8_t flags, std::uint32_t mask, const Sid &trustee)
{
    Ace ace;
    ace.flags = flags;
    ace.mask = mask;
    ace.trustee = trustee;
    return ace;
}

Ace onDevices(std::uint32_t mask, const Sid &trustee)
{
    Ace ace = allow(Ace::kContainerInherit | Ace::kInheritOnly, mask, trustee);
    ace.inheritedObjectType = deviceClass();
    return ace;
}

Ace onChildren(std::uint32_t mask, const Sid &trustee)
{
    Ace ace = allow(0, mask, trustee);
    ace.objectType = deviceClass();
    return ace;
}

} // namespace

std::string_view choiceOf(PermissionProfile profile)
{
    switch (profile) {
    case PermissionProfile::Strict: return "strict";
    case PermissionProfile::TakingOver: return "takingOver";
    case PermissionProfile::EntraConnect: return "entraConnect";
    }
    return "";
}

std::optional<PermissionProfile> permissionProfileFrom(std::string_view choice)
{
    for (const auto profile :
         {PermissionProfile::Strict, PermissionProfile::TakingOver, PermissionProfile::EntraConnect}) {
        if (choice == choiceOf(profile))
            return profile;
    }
    return std::nullopt;
}

std::vector<Ace> containerEntries(PermissionProfile profile, const Sid &account)
{
    using namespace rights;
    const Sid creatorOwner = *Sid::fromText("S-1-3-0");
    switch (profile) {
    case PermissionProfile::Strict:
        return {onChildren(kCreateChild, account), onDevices(kReadAndDelete | kWriteProperty, creatorOwner)};
    case PermissionProfile::TakingOver:
        return {onChildren(kCreateChild | kDeleteChild, account),
                onDevices(kReadProperty | kWriteProperty, account)};
    case PermissionProfile::EntraConnect:
        return {allow(Ace::kContainerInherit,
                      kCreateChild | kDeleteChild | kListContents | kSelfWrite | kReadProperty |
                          kWriteProperty | kDeleteTree | kListObject | kDelete | kReadControl,
                      account)};
    }
    return {};
}

std::vector<Ace> treeEntries(PermissionProfile profile, const Sid &account)
{
    using namespace rights;
    if (profile != PermissionProfile::EntraConnect)
        return {}; // reading is everybody's
    return {allow(Ace::kContainerInherit,
                  kListContents | kSelfWrite | kReadProperty | kWriteProperty | kListObject | kReadControl,
                  account)};
}

std::optional<Ace> entryFrom(std::string_view sddl, const Sid &account)
{
    for (const PermissionProfile profile :
         {PermissionProfile::Strict, PermissionProfile::TakingOver, PermissionProfile::EntraConnect}) {
        for (const auto &entries : {containerEntries(profile, account), treeEntries(profile, account)}) {
            const auto found = std::ranges::find(entries, sddl, [](const Ace &ace) { return sddlOf(ace); });
            if (found != entries.end())
                return *found;
        }
    }
    return std::nullopt;
}

std::vector<Ace> containerClassEntries(const Sid &domainAdmins)
{
    using namespace rights;
    constexpr std::uint32_t kEverything = 0xF01FF;
    return {allow(0, kReadProperty | kListContents | kListObject | kReadControl, *Sid::fromText("S-1-5-11")),
            allow(0, kEverything, domainAdmins), allow(0, kEverything, *Sid::fromText("S-1-5-18"))};
}

} // namespace dwc
