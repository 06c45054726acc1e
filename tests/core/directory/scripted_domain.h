// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/sid.h"
#include "tests/core/directory/scripted_ldap.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dwc::testing {

inline const std::string kDomain = "DC=corp,DC=example";
inline const std::string kConfiguration = "CN=Configuration,DC=corp,DC=example";
inline const std::string kContainer = "CN=RegisteredDevices,DC=corp,DC=example";
inline const Sid kDomainSid = *Sid::fromText("S-1-5-21-1-2-3");

std::string guidOf(char seed);
/// A device's entry.
LdapAttributes device(char seed);
/// The search that lists the container's devices.
bool isDeviceList(const LdapRequest &request);

/// A domain that behaves; tests change what it says.
struct ScriptedDomain
{
    std::vector<std::string> capabilities{"1.2.840.113556.1.4.800", "1.2.840.113556.1.4.1670"};
    std::vector<std::string> deviceAttributes{
        "msDS-DeviceID",    "msDS-IsEnabled",    "altSecurityIdentities",  "displayName",
        "msDS-CloudAnchor", "msDS-DeviceOSType", "msDS-DevicePhysicalIDs", "msDS-KeyCredentialLink",
        "msDS-IsCompliant"};
    bool hasDeviceClass = true;
    bool hasOtherDomain = false;
    std::optional<std::string> adminCount = "1";
    std::atomic<int> binds = 0;
    /// Looked at first; nothing: the domain answers by itself.
    std::function<std::optional<QList<QByteArray>>(const LdapRequest &)> special;

    QList<QByteArray> answer(const LdapRequest &request);
    /// One entry, and the end of the search.
    static QList<QByteArray> found(const LdapRequest &request, const std::string &dn,
                                   const LdapAttributes &attributes);

private:
    QList<QByteArray> search(const LdapRequest &request) const;
    QList<QByteArray> root(const LdapRequest &request) const;
    QList<QByteArray> schema(const LdapRequest &request) const;
    QList<QByteArray> partitions(const LdapRequest &request) const;
    QList<QByteArray> accounts(const LdapRequest &request) const;
};

} // namespace dwc::testing
