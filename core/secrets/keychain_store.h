// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secret_store.h"

#include <string>

namespace dwc {

/// The system's keychain (on Linux the Secret Service or KWallet), through QtKeychain. There is no fallback
/// to a file: without a keychain every call fails. Needs a QCoreApplication. Any thread may call; a call
/// waits until the keychain has answered, which may take as long as somebody needs to unlock it, two minutes
/// at most.
class KeychainStore final : public SecretStore
{
public:
    Result<Secret> read(const SecretPlace &place) override;
    Result<void> write(const SecretPlace &place, const Secret &secret) override;
    Result<void> remove(const SecretPlace &place) override;

    static constexpr const char *kService = "device-writeback-console";
    /// Profile id, secret's name and the SHA-256 of the place: equal only where all three are.
    static std::string keyOf(const SecretPlace &place);
};

} // namespace dwc
