// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/guid.h"

#include <string>
#include <vector>

namespace dwc {

/// What keeps two writing runs apart: flock(2) on `run.lock` in the profile's data folder and, since two profiles may
/// name one container, on a file per container that all users of the machine share. Held until the end of its life;
/// the kernel drops it with the process, however that ends. The files stay: removing one would let two holders in.
class RunLock
{
public:
    /// Both locks. RunLocked (subject = file): somebody holds it. Storage (subject = file): it cannot be opened or
    /// made, or it is a symbolic link or no regular file.
    static Result<RunLock> acquire(const std::string &dataFolder, const ObjectGuid &container,
                                   const std::string &lockFolder = "/run/lock");
    /// The folder's lock alone, for a caller who does not know the container yet; same errors.
    static Result<RunLock> acquireFolder(const std::string &dataFolder);
    /// Adds the container's lock; same errors, and what was held stays held.
    Result<void> addContainer(const ObjectGuid &container, const std::string &lockFolder = "/run/lock");

    RunLock(RunLock &&other) noexcept = default; // a moved vector is empty
    RunLock &operator=(RunLock &&other) noexcept;
    ~RunLock() { release(); }

private:
    RunLock() = default;
    void release();

    std::vector<int> m_files; ///< descriptors, each with its flock
};

} // namespace dwc
