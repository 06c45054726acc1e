// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dwc {

struct DecodedCharacter
{
    char32_t character = 0; ///< the byte itself when it is not valid
    std::size_t length = 1; ///< in bytes
    bool valid = false;
};

/// The first code point of UTF-8 text that is not empty (RFC 3629): no overlong forms, no surrogates, nothing
/// above U+10FFFF. A byte that begins no character is one step, not valid.
DecodedCharacter decodeUtf8(std::string_view text);

/// The same text with U+FFFD for every byte that is no UTF-8; the text itself when there is none, else in
/// `buffer`.
std::string_view withoutInvalidUtf8(std::string_view text, std::string &buffer);

} // namespace dwc
