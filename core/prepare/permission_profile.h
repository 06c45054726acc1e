// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/security_descriptor.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dwc {

/// Which entries the connector account gets. `choice` is the word of a preparation plan's request.
enum class PermissionProfile : std::uint8_t {
    Strict,      ///< create in the container, and everything else only on what it created itself
    TakingOver,  ///< also write and delete devices that others made: for taking over from a former writer
    EntraConnect ///< as Entra Connect's own script grants it, on the container and on the configuration tree
};
std::string_view choiceOf(PermissionProfile profile); ///< strict, takingOver, entraConnect
std::optional<PermissionProfile> permissionProfileFrom(std::string_view choice);

/// Entries on the device container, and on CN=Device Registration Configuration.
std::vector<Ace> containerEntries(PermissionProfile profile, const Sid &account);
std::vector<Ace> treeEntries(PermissionProfile profile, const Sid &account);

/// The entry of one of the profiles for this account that reads so (sddlOf()); nothing when it is of none.
std::optional<Ace> entryFrom(std::string_view sddl, const Sid &account);

/// What every new device container carries by its class, before anything is inherited
/// (defaultSecurityDescriptor of msDS-DeviceContainer).
std::vector<Ace> containerClassEntries(const Sid &domainAdmins);

} // namespace dwc
