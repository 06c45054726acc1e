// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace emulator {

/// One property of a directory object as the JSON that stands for it in an answer: a text with its quotes,
/// null, a number, or a list. So a tenant can hold what no well-behaved client would write: other types, lone
/// surrogates.
using RawJson = std::string;

/// Properties of the `device` resource of Graph v1.0, in the order of answers.
constexpr std::array kDeviceProperties = std::to_array<std::string_view>({"id",
                                                                          "deletedDateTime",
                                                                          "accountEnabled",
                                                                          "alternativeSecurityIds",
                                                                          "approximateLastSignInDateTime",
                                                                          "complianceExpirationDateTime",
                                                                          "deviceCategory",
                                                                          "deviceId",
                                                                          "deviceMetadata",
                                                                          "deviceOwnership",
                                                                          "deviceVersion",
                                                                          "displayName",
                                                                          "enrollmentProfileName",
                                                                          "enrollmentType",
                                                                          "extensionAttributes",
                                                                          "isCompliant",
                                                                          "isManaged",
                                                                          "isManagementRestricted",
                                                                          "isRooted",
                                                                          "managementType",
                                                                          "manufacturer",
                                                                          "mdmAppId",
                                                                          "model",
                                                                          "onPremisesLastSyncDateTime",
                                                                          "onPremisesSecurityIdentifier",
                                                                          "onPremisesSyncEnabled",
                                                                          "operatingSystem",
                                                                          "operatingSystemVersion",
                                                                          "physicalIds",
                                                                          "profileType",
                                                                          "registrationDateTime",
                                                                          "systemLabels",
                                                                          "trustType"});

/// Properties of `user` that matter here; the first kDefaultUserProperties come without $select.
constexpr std::array kUserProperties = std::to_array<std::string_view>(
    {"id", "displayName", "userPrincipalName", "mail", "jobTitle", "accountEnabled", "userType",
     "onPremisesSyncEnabled", "onPremisesSecurityIdentifier", "onPremisesImmutableId",
     "onPremisesDistinguishedName", "onPremisesSamAccountName", "onPremisesDomainName",
     "onPremisesUserPrincipalName"});
constexpr std::size_t kDefaultUserProperties = 5;

constexpr int indexOfProperty(std::span<const std::string_view> names, std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return int(i);
    }
    return -1;
}

struct Device
{
    std::string id;       ///< object id, lower-case GUID text
    std::string deviceId; ///< empty: null
    std::array<RawJson, kDeviceProperties.size()> properties;
    std::vector<std::string> owners; ///< ids of users
    std::vector<std::string> users;

    RawJson &property(std::string_view name)
    {
        return properties[std::size_t(indexOfProperty(kDeviceProperties, name))];
    }
    const RawJson &property(std::string_view name) const
    {
        return properties[std::size_t(indexOfProperty(kDeviceProperties, name))];
    }
};

struct User
{
    std::string id;
    std::string kind; ///< "home", "homeImmutable", "cloud", "otherForest" or "privileged"
    std::array<RawJson, kUserProperties.size()> properties;
};

/// A text as JSON, with its quotes; the text is UTF-8.
RawJson jsonText(std::string_view text);

} // namespace emulator
