// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace dwc {

enum class SecretName : std::uint8_t {
    DirectoryPassword,
    ClientSecret,
    KeyPassphrase,
    ProxyPassword,
    AdminPassword
};
/// "directory-password", "client-secret", …: command line argument and credential file name.
std::string_view nameOf(SecretName name);
std::optional<SecretName> secretNameFrom(std::string_view text);
inline constexpr std::array kSecretNames{SecretName::DirectoryPassword, SecretName::ClientSecret,
                                         SecretName::KeyPassphrase, SecretName::ProxyPassword,
                                         SecretName::AdminPassword};

/// Overwrites the octets, also those behind its end, and empties it.
void wipeText(std::string &text) noexcept;

/// A secret in memory: moved, never copied by accident, wiped when it goes.
class Secret
{
public:
    Secret() = default;
    /// Takes the octets over; the caller's text is left empty and wiped.
    explicit Secret(std::string &&value) : m_value(std::move(value)) { wipeText(value); }
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// The octets themselves. Hand them to the library that needs them; never log, store or format them.
    std::string_view reveal() const { return m_value; }
    bool isEmpty() const { return m_value.empty(); }
    Secret clone() const { return Secret(std::string(m_value)); }

private:
    void wipe() noexcept;
    std::string m_value;
};

} // namespace dwc
