// SPDX-License-Identifier: Apache-2.0
#include "app/end_schedule.h"

#include "core/settings/write_profile.h"

namespace dwc {

Result<void> endSchedule(Profile profile)
{
    if (profile.schedule.mode == ScheduleMode::PlanOnly)
        return {};
    profile.schedule.mode = ScheduleMode::PlanOnly;
    return writeProfile(profile.place.path, profile, IfThere::Replace);
}

} // namespace dwc
