// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profile_file_posix.h"

#include "core/settings/profile_problem.h"
#include "core/settings/read_profile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace dwc {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }
    int close()
    {
        const int result = m_number < 0 ? 0 : ::close(m_number);
        m_number = -1;
        return result;
    }

private:
    int m_number;
};

tl::unexpected<Error> writeError(const std::string &path)
{
    const int number = errno;
    return fail(ErrorKind::Storage, path, std::strerror(number), number);
}

std::string folderOf(const std::string &path)
{
    const std::filesystem::path parent = std::filesystem::path(path).parent_path();
    return parent.empty() ? "." : parent.string();
}

bool belongsToUsOrRoot(const struct stat &status)
{
    return status.st_uid == 0 || status.st_uid == ::geteuid();
}

/// The folder, or one above it, that others may write into: they could put another in its place. A sticky one
/// lets only owners do that.
std::string openFolderAbove(std::filesystem::path path)
{
    while (path.has_relative_path()) {
        path = path.parent_path();
        struct stat folder
        {
        };
        if (::stat(path.c_str(), &folder) != 0 || !belongsToUsOrRoot(folder) ||
            ((folder.st_mode & (S_IWGRP | S_IWOTH)) && !(folder.st_mode & S_ISVTX)))
            return path.string();
    }
    return {};
}

std::string reachableByOthers(const std::string &path, const struct stat &file)
{
    if ((file.st_mode & (S_IWGRP | S_IWOTH)) || !belongsToUsOrRoot(file))
        return path;
    std::error_code error;
    for (const auto &way :
         {std::filesystem::absolute(path, error), std::filesystem::canonical(path, error)}) {
        if (const std::string open = openFolderAbove(way);
            !open.empty()) // as named, and behind symbolic links
            return open;
    }
    return {};
}

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t done = ::write(descriptor, text.data(), text.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return false;
        text.remove_prefix(std::size_t(done));
    }
    return true;
}

Result<void> putInPlace(const std::string &temporary, const std::string &path, IfThere ifThere)
{
    if (ifThere == IfThere::Replace)
        return ::rename(temporary.c_str(), path.c_str()) == 0 ? Result<void>() : writeError(path);
    if (::link(temporary.c_str(), path.c_str()) != 0) { // unlike rename it never replaces
        if (errno == EEXIST)
            return fail(ErrorKind::AlreadyExists, path);
        return writeError(path);
    }
    ::unlink(temporary.c_str());
    return {};
}

void syncFolder(const std::string &folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.number() >= 0)
        ::fsync(descriptor.number()); // the file itself is safe; some file systems refuse this for a folder
}

} // namespace

std::string writableByOthers(const std::string &path)
{
    struct stat file
    {
    };
    return ::stat(path.c_str(), &file) == 0 ? reachableByOthers(path, file) : std::string();
}

Result<ProfileFile> readProfileFile(const std::string &path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(ErrorKind::NoSuchProfile, path);
        return writeError(path);
    }
    struct stat status
    {
    };
    if (::fstat(file.number(), &status) != 0)
        return writeError(path);
    if (!S_ISREG(status.st_mode)) {
        errno = EINVAL;
        return writeError(path);
    }
    ProfileFile result;
    result.text.resize(kMaxProfileBytes + 1);
    std::size_t size = 0;
    while (size < result.text.size()) {
        const ssize_t got = ::read(file.number(), result.text.data() + size, result.text.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return writeError(path);
        if (got == 0)
            break;
        size += std::size_t(got);
    }
    if (size > kMaxProfileBytes)
        return tl::unexpected(toError({ProfileFault::TooLarge, {}, std::to_string(kMaxProfileBytes)}));
    result.text.resize(size);
    result.writableByOthers = reachableByOthers(path, status);
    return result;
}

Result<void> makeFolders(const std::string &folder)
{
    struct stat status
    {
    };
    if (::stat(folder.c_str(), &status) == 0) {
        if (S_ISDIR(status.st_mode))
            return {};
        errno = ENOTDIR;
        return writeError(folder);
    }
    const std::string above = folderOf(folder);
    if (above != folder) {
        if (auto made = makeFolders(above); !made)
            return made;
    }
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return writeError(folder);
    return {};
}

Result<void> writeFileWhole(const std::string &path, const std::string &text, IfThere ifThere)
{
    const std::string folder = folderOf(path);
    if (auto made = makeFolders(folder); !made)
        return made;
    std::string temporary = path + ".XXXXXX"; // mkostemp makes it 0600
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.number() < 0)
        return writeError(folder);
    Result<void> result;
    if (!writeAll(file.number(), text) || ::fsync(file.number()) != 0 || file.close() != 0)
        result = writeError(path);
    else
        result = putInPlace(temporary, path, ifThere);
    if (!result)
        ::unlink(temporary.c_str());
    else
        syncFolder(folder);
    return result;
}

} // namespace dwc
