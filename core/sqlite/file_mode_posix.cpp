// SPDX-License-Identifier: Apache-2.0
#include "core/sqlite/file_mode_posix.h"

#include <sys/stat.h>

namespace dwc {

mode_t fileModeIn(const std::string &folder)
{
    struct stat facts = {};
    const bool shared = ::stat(folder.c_str(), &facts) == 0 && (facts.st_mode & S_IWGRP) != 0;
    return shared ? 0660 : 0600;
}

std::string folderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

} // namespace dwc
