// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace dwc {

/// The text of one device key, as Graph encodes and altSecurityIdentities stores it (MS-DVRJ 2.2.1.1):
/// "X509:<SHA1-TP-PUBKEY>", 40 hex digits, 44 characters of base64; nothing between or behind.
/// Anything else is never written, for whoever can write such a text can sign in as the device.
bool fitsKeyLayout(std::string_view key);

/// Equal for keys with one thumbprint, whatever their case or public key hash. Keys of another layout are hashed
/// whole. Not for storing.
std::uint64_t thumbprintHash(std::string_view key);

/// The part of a key that two objects must not share: the thumbprint, or the whole text of another layout.
std::string_view thumbprintOf(std::string_view key);

} // namespace dwc
