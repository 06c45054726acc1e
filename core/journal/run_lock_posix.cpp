// SPDX-License-Identifier: Apache-2.0
#include "core/journal/run_lock.h"

#include "core/sqlite/file_mode_posix.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dwc {

namespace {

// no waiting on a pipe that somebody left in a shared folder
constexpr int kOpenFlags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;

/// Opens the file, and makes it only when it is missing: in a sticky folder the kernel refuses O_CREAT on another
/// user's file (fs.protected_regular).
int openOrCreate(const std::string &path, mode_t mode)
{
    for (;;) {
        int file = ::open(path.c_str(), kOpenFlags);
        if (file >= 0 || errno != ENOENT)
            return file;
        file = ::open(path.c_str(), kOpenFlags | O_CREAT | O_EXCL, mode);
        if (file >= 0) {
            if (::fchmod(file, mode) == 0) // whatever the umask
                return file;
            const int why = errno;
            ::close(file);
            errno = why;
            return -1;
        }
        if (errno != EEXIST)
            return -1;
    }
}

Result<int> lockFile(const std::string &path, mode_t mode)
{
    const int file = openOrCreate(path, mode);
    if (file < 0)
        return fail(ErrorKind::Storage, path, std::strerror(errno), errno);
    struct stat facts = {};
    if (::fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(file);
        return fail(ErrorKind::Storage, path, "is not a regular file");
    }
    int locked;
    do {
        locked = ::flock(file, LOCK_EX | LOCK_NB);
    } while (locked != 0 && errno == EINTR);
    if (locked == 0)
        return file;
    const int why = errno;
    ::close(file);
    if (why == EWOULDBLOCK)
        return fail(ErrorKind::RunLocked, path);
    return fail(ErrorKind::Storage, path, std::strerror(why), why);
}

} // namespace

Result<RunLock> RunLock::acquireFolder(const std::string &dataFolder)
{
    const auto file = lockFile(dataFolder + "/run.lock", fileModeIn(dataFolder));
    if (!file)
        return tl::unexpected(file.error());
    RunLock lock;
    lock.m_files.push_back(*file);
    return lock;
}

Result<void> RunLock::addContainer(const ObjectGuid &container, const std::string &lockFolder)
{
    const auto file = lockFile(lockFolder + "/device-writeback-console-" + container.text(), 0644);
    if (!file)
        return tl::unexpected(file.error());
    m_files.push_back(*file);
    return {};
}

Result<RunLock> RunLock::acquire(const std::string &dataFolder, const ObjectGuid &container,
                                 const std::string &lockFolder)
{
    auto lock = acquireFolder(dataFolder);
    if (!lock)
        return lock;
    if (const auto added = lock->addContainer(container, lockFolder); !added)
        return tl::unexpected(added.error());
    return lock;
}

RunLock &RunLock::operator=(RunLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_files = std::move(other.m_files);
        other.m_files.clear();
    }
    return *this;
}

void RunLock::release()
{
    for (const int file : m_files)
        ::close(file);
    m_files.clear();
}

} // namespace dwc
