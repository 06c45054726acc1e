// SPDX-License-Identifier: Apache-2.0
#include "app/end_schedule.h"

#include "core/settings/profile_file_posix.h"
#include "core/settings/read_profile.h"
#include "core/settings/write_profile.h"

namespace dwc {

Result<void> endSchedule(const Profile &profile)
{
    const std::string &path = profile.place.path;
    const auto file = readProfileFile(path);
    if (!file)
        return tl::unexpected(file.error());
    auto present = profileFrom(file->text);
    if (!present)
        return tl::unexpected(present.error());
    if (present->id != profile.id)
        return fail(ErrorKind::WrongProfile, "id", path);
    if (present->schedule.mode == ScheduleMode::PlanOnly)
        return {};
    present->schedule.mode = ScheduleMode::PlanOnly;
    return writeProfile(path, *present, IfThere::Replace);
}

} // namespace dwc
