// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/cloud_snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dwc {

/// Which devices are written. An empty operatingSystems or include means: all.
struct Scope
{
    std::vector<TrustType> trustTypes{TrustType::AzureAd, TrustType::ServerAd};
    std::vector<std::string> operatingSystems; ///< compared without case with Graph's operatingSystem
    std::vector<std::string> include;          ///< device ids, or display names with * as a wildcard
    std::vector<std::string> exclude;          ///< same forms; wins over include

    bool operator==(const Scope &) const = default;
};

struct Flow
{
    bool registeredUsers = false;
    bool lastLogonTimestamp = false;
    bool privilegedOwners = false;

    bool operator==(const Flow &) const = default;
};

enum class RemovalMode : std::uint8_t { DisableThenDelete, Delete, Disable };
enum class OutOfScope : std::uint8_t { Keep, Disable, Delete };

struct Removal
{
    RemovalMode mode = RemovalMode::DisableThenDelete;
    std::uint32_t afterDays = 30; ///< disableThenDelete: days a device must be missing before its object goes
    OutOfScope outOfScope = OutOfScope::Keep;

    bool operator==(const Removal &) const = default;
};

/// Everything that decides what is written.
struct Rules
{
    Scope scope;
    Flow flow;
    Removal removal;

    bool operator==(const Rules &) const = default;
};

/// SHA-256, hex, over the rules in a fixed notation: two runs with equal fingerprints decide alike.
std::string fingerprintOf(const Rules &rules);

} // namespace dwc
