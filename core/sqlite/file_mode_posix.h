// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <sys/types.h>

namespace dwc {

/// The mode for a file of ours in that folder: 0660 where the folder's group may write (the folder of a system
/// profile, 2770), else 0600. The umask has no say.
mode_t fileModeIn(const std::string &folder);

/// The folder a file stands in; "." for a bare name.
std::string folderOf(const std::string &path);

} // namespace dwc
