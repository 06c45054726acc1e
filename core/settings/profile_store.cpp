// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profile_store.h"

#include "core/settings/notations.h"
#include "core/settings/profile_file_posix.h"
#include "core/settings/read_profile.h"
#include "core/settings/trust_anchor.h"

#include <QFileInfo>
#include <algorithm>
#include <filesystem>

namespace dwc {

namespace files = std::filesystem;

namespace {

constexpr std::string_view kSuffix = ".json";

bool isFileName(std::string_view nameOrFile)
{
    return nameOrFile.find('/') != std::string_view::npos || nameOrFile.ends_with(kSuffix);
}

Result<void> addFrom(const std::string &folder, bool system, std::vector<ProfileEntry> &entries)
{
    std::error_code error;
    files::directory_iterator walk(folder, error);
    if (error == std::errc::no_such_file_or_directory)
        return {};
    for (; !error && walk != files::directory_iterator(); walk.increment(error)) {
        const files::path &path = walk->path();
        if (path.extension() == kSuffix && isProfileName(path.stem().string()))
            entries.push_back({path.stem().string(), path.string(), system, false});
    }
    if (error)
        return fail(ErrorKind::Storage, folder, error.message(), error.value());
    return {};
}

std::string absolutePath(std::string_view path)
{
    std::error_code error;
    const files::path found = files::weakly_canonical(files::absolute(path, error), error);
    return error ? std::string(path) : found.string();
}

std::string namesOf(const std::vector<ProfileEntry> &entries)
{
    std::string text;
    for (const ProfileEntry &entry : entries) {
        if (!entry.shadowed)
            text += (text.empty() ? "" : ", ") + entry.name;
    }
    return text;
}

/// What the keys name must be there before a run begins; each file by the key that names it.
std::vector<ProfileProblem> problemsWithFiles(const Profile &profile, bool credentialFiles)
{
    std::vector<ProfileProblem> problems;
    const auto check = [&](const char *key, const std::string &path, bool certificate) {
        if (path.empty())
            return;
        // who can change an authority can draw the secrets of a profile that only we can change
        if (const std::string open = credentialFiles ? writableByOthers(path) : std::string(); !open.empty())
            problems.push_back({ProfileFault::WritableByOthers, key, open});
        if (!QFileInfo(QString::fromStdString(path)).isReadable())
            problems.push_back({ProfileFault::UnreadableFile, key, path});
        else if (certificate && !fingerprintOfAnchors(path))
            problems.push_back({ProfileFault::NoCertificate, key, path});
    };
    check("cloud.caFile", profile.cloud.caFile, true);
    check("cloud.signIn.certificateFile", profile.cloud.certificateFile, false);
    check("cloud.signIn.keyFile", profile.cloud.keyFile, false);
    check("directory.caFile", profile.directory.caFile, true);
    check("directory.bind.keytab", profile.directory.keytab, false);
    return problems;
}

ProfileReading readAll(const ProfileFile &file, bool credentialFiles)
{
    ProfileReading reading = readProfile(file.text);
    if (credentialFiles && !file.writableByOthers.empty())
        reading.problems.insert(reading.problems.begin(),
                                {ProfileFault::WritableByOthers, {}, file.writableByOthers});
    const auto missing = problemsWithFiles(reading.profile, credentialFiles);
    reading.problems.insert(reading.problems.end(), missing.begin(), missing.end());
    return reading;
}

} // namespace

Result<std::vector<ProfileEntry>> ProfileStore::list() const
{
    std::vector<ProfileEntry> entries;
    for (const auto &[folder, system] :
         {std::pair(&m_folders.userProfiles, false), {&m_folders.systemProfiles, true}}) {
        if (auto added = addFrom(*folder, system, entries); !added)
            return tl::unexpected(added.error());
    }
    std::ranges::stable_sort(entries, {}, &ProfileEntry::name); // the user's stay before the machine's
    for (std::size_t i = 1; i < entries.size(); ++i)
        entries[i].shadowed = entries[i].name == entries[i - 1].name;
    return entries;
}

Result<ProfileEntry> ProfileStore::find(std::string_view nameOrFile) const
{
    if (isFileName(nameOrFile)) {
        const files::path path = absolutePath(nameOrFile);
        if (std::error_code error; !files::exists(path, error))
            return fail(ErrorKind::NoSuchProfile, std::string(nameOrFile));
        const bool system = path.parent_path().string() == absolutePath(m_folders.systemProfiles);
        return ProfileEntry{path.stem().string(), path.string(), system, false};
    }
    auto entries = list();
    if (!entries)
        return tl::unexpected(entries.error());
    std::erase_if(*entries, &ProfileEntry::shadowed);
    if (nameOrFile.empty() && entries->size() == 1)
        return entries->front();
    const auto found = std::ranges::find(*entries, nameOrFile, &ProfileEntry::name);
    if (found == entries->end())
        return fail(ErrorKind::NoSuchProfile, std::string(nameOrFile), namesOf(*entries));
    return *found;
}

Result<Profile> ProfileStore::load(std::string_view nameOrFile, bool credentialFiles) const
{
    const auto entry = find(nameOrFile);
    if (!entry)
        return tl::unexpected(entry.error());
    const auto file = readProfileFile(entry->path);
    if (!file)
        return tl::unexpected(file.error());
    ProfileReading reading = readAll(*file, credentialFiles);
    if (!reading.problems.empty())
        return tl::unexpected(toError(reading.problems.front()));
    reading.profile.place = placeOf(*entry, reading.profile.id);
    return std::move(reading.profile);
}

Result<std::vector<ProfileProblem>> ProfileStore::check(const ProfileEntry &entry, bool credentialFiles) const
{
    const auto file = readProfileFile(entry.path);
    if (!file)
        return tl::unexpected(file.error());
    return readAll(*file, credentialFiles).problems;
}

Result<std::string> ProfileStore::pathForNew(std::string_view nameOrFile) const
{
    if (isFileName(nameOrFile)) {
        const std::string path = absolutePath(nameOrFile);
        if (!isProfileName(files::path(path).stem().string()))
            return tl::unexpected(toError({ProfileFault::NotAName, "name", {}}));
        return path;
    }
    if (!isProfileName(nameOrFile))
        return tl::unexpected(toError({ProfileFault::NotAName, "name", {}}));
    return m_folders.userProfiles + '/' + std::string(nameOrFile) + std::string(kSuffix);
}

ProfilePlace ProfileStore::placeOf(const ProfileEntry &entry, const ProfileId &id) const
{
    return {entry.path, (entry.system ? m_folders.systemData : m_folders.userData) + '/' + id.text(),
            entry.system};
}

} // namespace dwc
