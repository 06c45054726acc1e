// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/settings/profile.h"
#include "core/settings/profile_problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// Where profiles and data stand on this machine; absolute paths.
struct ProfileFolders
{
    std::string userProfiles;   ///< $XDG_CONFIG_HOME/device-writeback-console/profiles
    std::string systemProfiles; ///< /etc/device-writeback-console/profiles
    std::string userData;       ///< $XDG_DATA_HOME/device-writeback-console
    std::string systemData;     ///< /var/lib/device-writeback-console
};

/// By the XDG base directory rules: a variable that is unset or relative counts as its default below $HOME.
ProfileFolders foldersFromEnvironment();

struct ProfileEntry
{
    std::string name; ///< the file's, without .json
    std::string path;
    bool system = false;
    bool shadowed = false; ///< a user's profile has the same name and is the one that is found
};

/// Finds profiles by name or file: the user's first, then the machine's.
class ProfileStore
{
public:
    explicit ProfileStore(ProfileFolders folders) : m_folders(std::move(folders)) {}

    /// Sorted by name. A folder that does not exist holds none; Storage when one cannot be read.
    Result<std::vector<ProfileEntry>> list() const;
    /// A text with a slash, or ending in .json, is a file; anything else a name; empty stands for the only
    /// profile there is. NoSuchProfile: subject = what was asked for (empty: none or several; detail = their
    /// names).
    Result<ProfileEntry> find(std::string_view nameOrFile) const;
    /// Found and read; the first wrong key fails. `credentialFiles`: secrets come from files, so the profile
    /// decides where they are sent and must not be writable by others (WrongProfile).
    Result<Profile> load(std::string_view nameOrFile, bool credentialFiles) const;
    /// The text of the file and every problem in it.
    Result<std::vector<ProfileProblem>> check(const ProfileEntry &entry, bool credentialFiles) const;
    /// The file a new profile of this name or file would be; WrongProfile for a name that is no file name.
    Result<std::string> pathForNew(std::string_view nameOrFile) const;
    const ProfileFolders &folders() const { return m_folders; }

private:
    ProfilePlace placeOf(const ProfileEntry &entry, const ProfileId &id) const;

    ProfileFolders m_folders;
};

/// Where journal and state of this profile are.
std::string dataFolderOf(const Profile &profile);
/// The same, made when it is missing: 0700, for a system profile 2770 with group `dwc`. Storage (subject =
/// folder) when it cannot be made, or when others may write into it.
Result<std::string> makeDataFolder(const Profile &profile);

} // namespace dwc
