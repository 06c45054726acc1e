// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/journal/run_lock.h"
#include "core/secrets/secret_store.h"
#include "core/settings/profile.h"
#include "core/sync/look.h"

#include <memory>
#include <string>
#include <vector>

namespace dwc {

enum class Access : std::uint8_t {
    Look, ///< the directory port refuses every write; no lock is taken
    Write ///< the profile's lock is held
};

/// The adapters of one profile, made here and nowhere else, for as long as one command works with them.
class Session
{
public:
    static Result<std::unique_ptr<Session>> open(const Profile &profile, SecretStore &secrets, Access access);
    ~Session();

    Ports ports();
    Journal &journal();
    /// Also the container's lock, once it is known which container that is: before the first write.
    Result<void> lockContainer(const ObjectGuid &container);
    /// Where journal and state of the profile are.
    const std::string &folder() const;
    /// What the opening wants told: a state file that was set aside. Paths.
    const std::vector<std::string> &setAside() const;

private:
    struct Parts;
    explicit Session(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The state alone, for what was read last; no server is asked. A file that cannot be used is set aside as
/// ever.
Result<std::unique_ptr<StateStore>> openLastState(const Profile &profile);

/// The journal alone, for looking at the history while a run may be writing.
Result<std::unique_ptr<Journal>> openHistory(const Profile &profile);

} // namespace dwc
