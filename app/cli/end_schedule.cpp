// SPDX-License-Identifier: Apache-2.0
#include "app/cli/end_schedule.h"

#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/settings/write_profile.h"

namespace dwc {

ExitCode endSchedule(Context &context, const Profile &profile)
{
    if (profile.schedule.mode != ScheduleMode::PlanOnly) {
        Profile ended = profile;
        ended.schedule.mode = ScheduleMode::PlanOnly;
        if (const auto written = writeProfile(ended.place.path, ended, IfThere::Replace); !written)
            return context.fail(written.error());
    }
    context.out.note(text("The schedule of %1 plans only from now on; dwctl run writes nothing.",
                          {printable(profile.name)}));
    context.out.note(
        text("A timer, service or task that starts dwctl run is not this program's: stop it yourself."));
    return ExitCode::Done;
}

} // namespace dwc
