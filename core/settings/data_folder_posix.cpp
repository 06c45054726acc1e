// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profile_file_posix.h"
#include "core/settings/profile_store.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dwc {

namespace {

constexpr const char *kProduct = "/device-writeback-console";
constexpr const char *kGroup = "dwc";
constexpr mode_t kUserMode = 0700;
constexpr mode_t kSystemMode = 02770; // the group's folder: what is made in it belongs to the group

std::string homeFolder()
{
    if (const char *home = std::getenv("HOME"); home && home[0] == '/')
        return home;
    passwd entry{};
    passwd *found = nullptr;
    char buffer[4096];
    if (::getpwuid_r(::geteuid(), &entry, buffer, sizeof buffer, &found) == 0 && found && found->pw_dir)
        return found->pw_dir;
    return "/";
}

std::string baseFolder(const char *variable, const char *belowHome)
{
    if (const char *value = std::getenv(variable); value && value[0] == '/')
        return value;
    return homeFolder() + belowHome;
}

tl::unexpected<Error> storage(const std::string &path)
{
    const int number = errno;
    return fail(ErrorKind::Storage, path, std::strerror(number), number);
}

Result<void> giveToGroup(const std::string &folder)
{
    group entry{};
    group *found = nullptr;
    char buffer[16384];
    if (::getgrnam_r(kGroup, &entry, buffer, sizeof buffer, &found) != 0 || !found)
        return fail(ErrorKind::Storage, folder, std::string("there is no group ") + kGroup);
    if (::chown(folder.c_str(), uid_t(-1), found->gr_gid) != 0)
        return storage(folder);
    return {};
}

Result<void> makeFolder(const std::string &folder, bool system)
{
    if (::mkdir(folder.c_str(), kUserMode) != 0)
        return errno == EEXIST ? Result<void>() : storage(folder);
    if (system) {
        if (auto given = giveToGroup(folder); !given) {
            ::rmdir(folder.c_str()); // made again, and right, once the group is there
            return given;
        }
    }
    if (::chmod(folder.c_str(), system ? kSystemMode : kUserMode) != 0) // whatever the umask took away
        return storage(folder);
    return {};
}

} // namespace

ProfileFolders foldersFromEnvironment()
{
    ProfileFolders folders;
    folders.userProfiles = baseFolder("XDG_CONFIG_HOME", "/.config") + kProduct + "/profiles";
    folders.userData = baseFolder("XDG_DATA_HOME", "/.local/share") + kProduct;
    folders.systemProfiles = std::string("/etc") + kProduct + "/profiles";
    folders.systemData = std::string("/var/lib") + kProduct;
    return folders;
}

std::string dataFolderOf(const Profile &profile)
{
    return profile.place.dataFolder;
}

Result<std::string> makeDataFolder(const Profile &profile)
{
    const std::string &folder = profile.place.dataFolder;
    const std::string above = folder.substr(0, folder.rfind('/'));
    if (profile.place.system) {
        if (auto made = makeFolder(above, true); !made)
            return tl::unexpected(made.error());
    } else if (auto made = makeFolders(above); !made) {
        return tl::unexpected(made.error());
    }
    if (auto made = makeFolder(folder, profile.place.system); !made)
        return tl::unexpected(made.error());
    struct stat status
    {
    };
    if (::stat(folder.c_str(), &status) != 0)
        return storage(folder);
    if (!S_ISDIR(status.st_mode)) {
        errno = ENOTDIR;
        return storage(folder);
    }
    const mode_t others = profile.place.system ? S_IWOTH : (S_IWGRP | S_IWOTH);
    if (status.st_mode & others)
        return fail(ErrorKind::Storage, folder, "others may write into it");
    return folder;
}

} // namespace dwc
