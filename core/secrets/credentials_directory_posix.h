// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secret_store.h"

#include <optional>
#include <string>

namespace dwc {

/// Secrets as files that a service manager puts into a folder for one service (systemd's LoadCredential; the
/// folder is named by $CREDENTIALS_DIRECTORY). Each file is named as the secret. Reads only.
class CredentialsDirectory
{
public:
    static constexpr std::size_t kMaxBytes = 64 * 1024;

    explicit CredentialsDirectory(std::string folder) : m_folder(std::move(folder)) {}
    /// Nothing when the variable is unset or no absolute path.
    static std::optional<CredentialsDirectory> fromEnvironment();

    /// The file's octets without one trailing newline. MissingSecret when there is no such file or it is
    /// empty, SecretStoreUnusable when it cannot be read, is no regular file or is larger than kMaxBytes.
    Result<Secret> read(SecretName name) const;
    /// At least one of our secrets is there.
    bool holdsAny() const;

private:
    std::string m_folder;
};

} // namespace dwc
