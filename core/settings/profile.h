// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/cloud/graph_settings.h"
#include "core/directory/directory_settings.h"
#include "core/model/guid.h"
#include "core/rules/guard_limits.h"
#include "core/rules/rules.h"

#include <cstdint>
#include <optional>
#include <string>

namespace dwc {

/// What the devices are written for. It changes advice, never what is written.
enum class Scenario : std::uint8_t { Undecided, Adfs, WhfbCertificateTrust };

/// Microsoft's clouds, which never share identities. Custom: origins of the profile's own.
enum class CloudEnvironment : std::uint8_t { Global, UsGov, UsGovDod, China, Custom };

enum class ScheduleMode : std::uint8_t { Apply, PlanOnly };

struct Schedule
{
    std::int64_t everySeconds = std::int64_t(30) * 60;
    ScheduleMode mode = ScheduleMode::Apply;

    bool operator==(const Schedule &) const = default;
};

/// Where a profile came from and where what belongs to it is kept. Not part of the file.
struct ProfilePlace
{
    std::string path;       ///< the profile's file, absolute
    std::string dataFolder; ///< journal and state; see makeDataFolder()
    bool system = false;    ///< of the machine (/etc), shared by the group `dwc`

    bool operator==(const ProfilePlace &) const = default;
};

/// One connection and its rules, read from a file that holds no secret. The keys are in profile_keys.h.
struct Profile
{
    ProfileId id; ///< random; secrets and data belong to it, not to the name
    std::string name;
    Scenario scenario = Scenario::Undecided;

    CloudEnvironment environment = CloudEnvironment::Global;
    GraphSettings cloud;                 ///< its origins are filled in from the environment
    std::optional<Moment> secretExpires; ///< midnight UTC of the day an administrator noted

    DirectorySettings directory;
    Rules rules;
    GuardLimits guards;
    Schedule schedule;

    ProfilePlace place;

    bool operator==(const Profile &) const = default;
};

} // namespace dwc
