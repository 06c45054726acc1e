// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile.h"

#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// What a key takes, as JSON.
enum class KeyType : std::uint8_t {
    Text,     ///< string without control characters
    Name,     ///< string that can be a file's name
    Word,     ///< one of `words`
    Words,    ///< list of some of `words`, at least one
    Guid,     ///< string, any notation; written in lower case with dashes
    Number,   ///< whole number from `least` to `most`
    Flag,     ///< true or false
    Texts,    ///< list of strings without control characters
    Host,     ///< DNS name
    Hosts,    ///< list of DNS names or addresses
    Account,  ///< UPN or DN
    Origin,   ///< https://host or https://host:port
    Path,     ///< absolute path of a file
    Duration, ///< ISO 8601 (PT30M), `least` to `most` in seconds
    Date      ///< 2026-01-31
};

/// One key of a profile: everything that reading, writing, help and the JSON schema need to know of it.
struct ProfileKey
{
    std::string_view path; ///< such as cloud.signIn.clientId
    KeyType type = KeyType::Text;
    bool mandatory = false;
    std::vector<std::string_view> words{}; ///< the first is the default
    std::int64_t least = 0;
    std::int64_t most = 0;
    const char *description = ""; ///< one line of English, a source for translation

    /// The value in a profile, in the notation of the file.
    std::function<nlohmann::ordered_json(const Profile &)> get{};
    /// Takes a value that problemWith() has nothing against.
    std::function<void(Profile &, const nlohmann::ordered_json &)> put{};
};

/// All keys of format 1, in the order in which they are written. Made once, never changed.
std::span<const ProfileKey> profileKeys();

/// What is said of a key when its value is left out: empty optional texts are not written.
bool isWritten(const ProfileKey &key, const nlohmann::ordered_json &value);

/// JSON Schema (draft 2020-12) of the file, for editors.
nlohmann::ordered_json profileSchema();

} // namespace dwc
