// SPDX-License-Identifier: Apache-2.0
#include "app/system_user_posix.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace dwc {

std::string systemUserName()
{
    std::array<char, 4096> buffer;
    passwd entry;
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->pw_name;
    return std::to_string(::getuid());
}

bool canAsk()
{
    return ::isatty(STDIN_FILENO) && ::isatty(STDOUT_FILENO);
}

} // namespace dwc
