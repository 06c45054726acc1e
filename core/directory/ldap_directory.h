// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "core/directory/directory_settings.h"
#include "core/secrets/secret.h"

#include <functional>
#include <memory>

namespace dwc {

/// The directory port over libldap, for Active Directory (and the lab's stand-in for it), encrypted, with a
/// simple bind. The constructor does no work; identify() picks the first usable controller of the settings,
/// and every later call stays with that one. A session that was lost between two calls is opened again with
/// the same controller; one lost within a call is an error.
///
/// The trust in the server's certificate is nobody else's business: nothing of a user's ldap.conf weakens it.
class LdapDirectory final : public Directory
{
public:
    using Password = std::function<Result<Secret>()>;

    /// `password` is asked each time a session is opened, and its answer not kept.
    LdapDirectory(DirectorySettings settings, Password password);
    ~LdapDirectory() override;

    Result<DirectoryIdentity> identify(std::stop_token stop) override;
    Result<std::shared_ptr<const DirectorySnapshot>>
    readDevices(const ObjectRef &container, std::stop_token stop, const ProgressFunction &progress) override;
    Result<std::vector<std::optional<DirectoryObject>>>
    readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                std::stop_token stop) override;
    Result<std::vector<AccountAnswer>> findAccounts(std::span<const AccountQuery> queries,
                                                    std::stop_token stop) override;
    Result<void> write(std::span<const WriteRequest> requests, const WriteOptions &options,
                       std::stop_token stop, const WriteAnswered &answered) override;

private:
    class Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace dwc
