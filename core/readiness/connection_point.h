// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/dn.h"
#include "core/model/guid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// The service connection point of device registration, as it stands. Texts are foreign.
struct ConnectionPoint
{
    ObjectRef ref;
    std::string objectClass;           ///< the most special one; anything may bear its name
    std::vector<std::string> keywords; ///< sorted
    bool mayWrite = false;             ///< the keywords, by the account that signed in
};

/// What keywords say, by kind: what follows their prefixes, which count in any case and with blanks before
/// them.
struct KeywordsRead
{
    std::vector<std::string> tenants;    ///< of azureADId:
    std::vector<std::string> names;      ///< of azureADName:
    std::vector<std::string> enterprise; ///< of enterpriseDrsName:
};
KeywordsRead keywordsRead(const std::vector<std::string> &keywords);

/// A keyword of the kind that names a tenant or its domain.
bool isTenantKeyword(std::string_view keyword);
/// Clients surely read it as this: its prefix in any case, and behind it nothing but the value in any case.
bool isKeyword(std::string_view keyword, std::string_view prefix, std::string_view value);

inline constexpr std::string_view kTenantKeyword = "azureADId:";
inline constexpr std::string_view kNameKeyword = "azureADName:";
inline constexpr std::string_view kEnterpriseKeyword = "enterpriseDrsName:";

/// Where clients of this forest register by it.
enum class ConnectionPointState : std::uint8_t {
    Absent,      ///< there is none
    OtherClass,  ///< something else bears its name
    ThisTenant,  ///< in this tenant
    Incomplete,  ///< nowhere: it lacks a keyword, or has one that nobody can read
    OtherTenant, ///< in another tenant
    Enterprise,  ///< with AD FS
    Both         ///< nowhere: it is of two kinds
};
/// Stable word: absent, otherClass, thisTenant, incomplete, otherTenant, enterprise, both.
std::string_view nameOf(ConnectionPointState state);
ConnectionPointState stateOf(const std::optional<ConnectionPoint> &point, const TenantId &own);

/// The tenants other than this one that keywords name, ascending, none twice.
std::vector<TenantId> otherTenantsIn(const std::vector<std::string> &keywords, const TenantId &own);

} // namespace dwc
