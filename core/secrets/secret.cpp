// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secret.h"

#include <cstring>

namespace dwc {

std::string_view nameOf(SecretName name)
{
    switch (name) {
    case SecretName::DirectoryPassword: return "directory-password";
    case SecretName::ClientSecret: return "client-secret";
    case SecretName::KeyPassphrase: return "key-passphrase";
    case SecretName::ProxyPassword: return "proxy-password";
    case SecretName::AdminPassword: return "admin-password";
    }
    return {};
}

std::optional<SecretName> secretNameFrom(std::string_view text)
{
    for (const SecretName name : kSecretNames) {
        if (nameOf(name) == text)
            return name;
    }
    return std::nullopt;
}

void wipeText(std::string &text) noexcept
{
    // all of it: what stood behind the present end may be an older, longer secret
    explicit_bzero(text.data(), text.capacity());
    text.clear();
}

Secret::Secret(Secret &&other) noexcept : m_value(std::move(other.m_value))
{
    other.wipe(); // a short text is copied by the move, and its octets would stay behind
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::move(other.m_value);
        other.wipe();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe() noexcept
{
    wipeText(m_value);
}

} // namespace dwc
