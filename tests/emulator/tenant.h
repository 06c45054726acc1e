// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace emulator {

/// One property of a directory object as the JSON that stands for it in an answer: a text with its quotes, null, a
/// number, or a list. So a tenant can hold what no well-behaved client would write: other types, lone surrogates.
using RawJson = std::string;

/// Properties of the `device` resource of Graph v1.0, in the order of answers.
constexpr std::array kDeviceProperties = std::to_array<std::string_view>(
    {"id", "deletedDateTime", "accountEnabled", "alternativeSecurityIds", "approximateLastSignInDateTime",
     "complianceExpirationDateTime", "deviceCategory", "deviceId", "deviceMetadata", "deviceOwnership",
     "deviceVersion", "displayName", "enrollmentProfileName", "enrollmentType", "extensionAttributes",
     "isCompliant", "isManaged", "isManagementRestricted", "isRooted", "managementType", "manufacturer", "mdmAppId",
     "model", "onPremisesLastSyncDateTime", "onPremisesSecurityIdentifier", "onPremisesSyncEnabled",
     "operatingSystem", "operatingSystemVersion", "physicalIds", "profileType", "registrationDateTime",
     "systemLabels", "trustType"});

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

    RawJson &property(std::string_view name) { return properties[std::size_t(indexOfProperty(kDeviceProperties, name))]; }
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

/// All objects of one tenant. Devices keep the order in which they came.
class Tenant
{
public:
    const std::vector<Device> &devices() const { return m_devices; }
    const std::vector<User> &users() const { return m_users; }
    Device *find(std::string_view objectId);
    Device *findByDeviceId(std::string_view deviceId);
    const User *findUser(std::string_view id) const;
    Device &add(Device device);
    void add(User user);
    bool remove(std::string_view objectId);
    std::vector<const User *> usersOf(std::string_view kind) const;

private:
    void index();

    std::vector<Device> m_devices;
    std::vector<User> m_users;
    std::map<std::string, std::size_t, std::less<>> m_byId, m_byDeviceId, m_userById;
};

/// A text as JSON, with its quotes; the text is UTF-8.
RawJson jsonText(std::string_view text);

} // namespace emulator
