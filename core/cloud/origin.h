// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

class QUrl;

namespace dwc {

/// Scheme, host and port of a web address (RFC 6454): what decides whether a token may be sent there. Always
/// compared as parsed parts, never as the beginning of a text.
struct Origin
{
    std::string scheme; ///< "https" or "http", lower case
    std::string host;   ///< lower case; international names in their ASCII form; IPv6 without brackets
    std::uint16_t port = 0;

    bool operator==(const Origin &) const = default;
    /// scheme://host, with the port where it is not the scheme's own.
    std::string text() const;
    /// host:port, for errors.
    std::string hostAndPort() const;
    bool isLoopback() const;

    /// Of a link as it would be sent. Nothing for other schemes, without a host, or with a user name in front
    /// of it.
    static std::optional<Origin> of(const QUrl &url);
    /// Of a setting: the same, and nothing may follow the host and port. Clear text is for loopback only.
    static std::optional<Origin> fromSetting(std::string_view text);
};

/// A link from an answer, ready to be sent: nothing when it is no absolute web address or holds control
/// characters, blanks or backslashes, on which parsers disagree.
std::optional<QUrl> urlFromLink(std::string_view link);

} // namespace dwc
