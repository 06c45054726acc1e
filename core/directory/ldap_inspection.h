// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory_inspection.h"
#include "core/directory/directory_settings.h"
#include "core/secrets/secret.h"

#include <functional>
#include <memory>

namespace dwc {

/// A directory under inspection, over libldap.
class LdapInspection final : public DirectoryInspection
{
public:
    using Password = std::function<Result<Secret>()>;

    /// Does no work; `clock` must outlive it. `password` is called when somebody signs in.
    LdapInspection(DirectorySettings settings, const Clock &clock, Password password);
    ~LdapInspection() override;

    Result<ControllerFacts> contact(std::stop_token stop) override;
    Result<void> signIn(std::stop_token stop) override;
    Result<std::vector<DirectoryObject>> find(const DirectoryQuestion &question,
                                              std::stop_token stop) override;
    Result<void> each(const DirectoryQuestion &question, std::stop_token stop,
                      const std::function<Result<void>(DirectoryObject)> &seen) override;
    Result<AccountFacts> account(const std::string &name, std::stop_token stop) override;

private:
    class Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace dwc
