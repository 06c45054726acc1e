// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/token_answer.h"

#include "core/cloud/graph_error.h"
#include "core/cloud/json_document.h"

#include <QByteArray>
#include <algorithm>
#include <charconv>

namespace dwc {
namespace {

constexpr std::size_t kLongestToken = 65'536;
constexpr std::int64_t kLongestSeconds = 86'400 * 7;

/// The alphabet of RFC 6750 2.1: nothing else may get into a header.
bool isBearerToken(std::string_view text)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("-._~+/=").find(c) != std::string_view::npos;
    };
    return !text.empty() && text.size() <= kLongestToken && std::ranges::all_of(text, fits);
}

/// Seconds, as a number or (older endpoints) as a text.
std::optional<std::int64_t> lifetimeOf(simdjson::dom::element root)
{
    const auto member = memberOf(root, "expires_in");
    std::int64_t seconds = 0;
    std::string_view text;
    if (!member)
        return std::nullopt;
    if (!member->get(seconds))
        return seconds > 0 ? std::optional(std::min(seconds, kLongestSeconds)) : std::nullopt;
    if (member->get(text))
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    return isNumber && seconds > 0 ? std::optional(std::min(seconds, kLongestSeconds)) : std::nullopt;
}

} // namespace

std::optional<TokenAnswer> tokenFromAnswer(std::string body)
{
    JsonDocument document;
    const auto root = document.parse(std::move(body));
    const std::string_view token = root ? textOf(*root, "access_token") : std::string_view();
    const auto seconds = root ? lifetimeOf(*root) : std::nullopt;
    if (!isBearerToken(token) || !seconds)
        return std::nullopt;
    return TokenAnswer{Secret(std::string(token)), *seconds};
}

TokenClaims claimsOf(std::string_view token)
{
    const std::size_t first = token.find('.');
    const std::size_t second = first == token.npos ? token.npos : token.find('.', first + 1);
    if (second == token.npos)
        return {};
    const std::string_view part = token.substr(first + 1, second - first - 1);
    JsonDocument document;
    const auto root = document.parse(
        QByteArray::fromBase64(QByteArray(part.data(), qsizetype(part.size())), QByteArray::Base64UrlEncoding)
            .toStdString());
    if (!root)
        return {};
    TokenClaims claims;
    claims.tenant = TenantId::fromText(textOf(*root, "tid"));
    simdjson::dom::array roles;
    if (const auto member = memberOf(*root, "roles"); member && !member->get(roles)) {
        for (const simdjson::dom::element role : roles) {
            if (std::string_view name; !role.get(name))
                claims.permissions.push_back(plainWord(name));
        }
    }
    std::string_view scopes = textOf(*root, "scp");
    while (!scopes.empty()) {
        const std::size_t space = std::min(scopes.find(' '), scopes.size());
        claims.permissions.push_back(plainWord(scopes.substr(0, space)));
        scopes.remove_prefix(std::min(space + 1, scopes.size()));
    }
    return claims;
}

} // namespace dwc
