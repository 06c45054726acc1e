// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/connection_point.h"

#include "core/readiness/schema_ids.h"

#include <algorithm>
#include <strings.h>

namespace dwc {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isSame(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && strncasecmp(a.data(), b.data(), a.size()) == 0;
}

/// What follows the prefix; nothing when the keyword does not begin with it.
std::optional<std::string> valueOf(std::string_view keyword, std::string_view prefix)
{
    const std::string_view text = trimmed(keyword);
    if (!isSame(text.substr(0, prefix.size()), prefix))
        return std::nullopt;
    return std::string(trimmed(text.substr(prefix.size())));
}

} // namespace

KeywordsRead keywordsRead(const std::vector<std::string> &keywords)
{
    KeywordsRead read;
    for (const std::string &keyword : keywords) {
        if (auto tenant = valueOf(keyword, kTenantKeyword))
            read.tenants.push_back(std::move(*tenant));
        else if (auto name = valueOf(keyword, kNameKeyword))
            read.names.push_back(std::move(*name));
        else if (auto host = valueOf(keyword, kEnterpriseKeyword))
            read.enterprise.push_back(std::move(*host));
    }
    return read;
}

bool isTenantKeyword(std::string_view keyword)
{
    return valueOf(keyword, kTenantKeyword) || valueOf(keyword, kNameKeyword);
}

bool isKeyword(std::string_view keyword, std::string_view prefix, std::string_view value)
{
    return isSame(keyword.substr(0, prefix.size()), prefix) && isSame(keyword.substr(prefix.size()), value);
}

std::string_view nameOf(ConnectionPointState state)
{
    switch (state) {
    case ConnectionPointState::Absent: return "absent";
    case ConnectionPointState::OtherClass: return "otherClass";
    case ConnectionPointState::ThisTenant: return "thisTenant";
    case ConnectionPointState::Incomplete: return "incomplete";
    case ConnectionPointState::OtherTenant: return "otherTenant";
    case ConnectionPointState::Enterprise: return "enterprise";
    case ConnectionPointState::Both: return "both";
    }
    return "";
}

ConnectionPointState stateOf(const std::optional<ConnectionPoint> &point, const TenantId &own)
{
    if (!point)
        return ConnectionPointState::Absent;
    if (point->objectClass != kConnectionPointClass)
        return ConnectionPointState::OtherClass;
    const KeywordsRead read = keywordsRead(point->keywords);
    if (!read.enterprise.empty())
        return read.tenants.empty() && read.names.empty() ? ConnectionPointState::Enterprise
                                                          : ConnectionPointState::Both;
    if (!otherTenantsIn(point->keywords, own).empty())
        return ConnectionPointState::OtherTenant;
    const auto names = [&](std::string_view prefix, const std::string &value) {
        return std::ranges::any_of(
            point->keywords, [&](const std::string &keyword) { return isKeyword(keyword, prefix, value); });
    };
    const bool isWhole = read.tenants.size() == 1 && names(kTenantKeyword, own.text()) &&
                         read.names.size() == 1 && !read.names.front().empty() &&
                         names(kNameKeyword, read.names.front());
    return isWhole ? ConnectionPointState::ThisTenant : ConnectionPointState::Incomplete;
}

std::vector<TenantId> otherTenantsIn(const std::vector<std::string> &keywords, const TenantId &own)
{
    std::vector<TenantId> others;
    for (const std::string &text : keywordsRead(keywords).tenants) {
        const auto tenant = TenantId::fromText(text);
        if (tenant && !tenant->isNil() && *tenant != own)
            others.push_back(*tenant);
    }
    std::ranges::sort(others);
    others.erase(std::unique(others.begin(), others.end()), others.end());
    return others;
}

} // namespace dwc
