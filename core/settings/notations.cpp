// SPDX-License-Identifier: Apache-2.0
#include "core/settings/notations.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>
#include <span>

namespace dwc {

namespace {

constexpr std::size_t kMaxTextBytes = 4096;

bool isAsciiLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isLabel(std::string_view label)
{
    if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
        return false;
    return std::ranges::all_of(label, [](char c) { return isAsciiLetterOrDigit(c) || c == '-' || c == '_'; });
}

/// The number in front of one of the units, which may each come once and in this order.
std::optional<std::int64_t> parts(std::string_view text, std::string_view units,
                                  std::span<const std::int64_t> seconds)
{
    std::int64_t sum = 0;
    std::size_t unit = 0;
    while (!text.empty()) {
        std::int64_t number = 0;
        std::size_t digits = 0;
        while (digits < text.size() && digits < 8 && text[digits] >= '0' && text[digits] <= '9')
            number = number * 10 + (text[digits++] - '0');
        if (digits == 0 || digits == text.size())
            return std::nullopt;
        const std::size_t found = units.find(text[digits], unit);
        if (found == std::string_view::npos)
            return std::nullopt;
        sum += number * seconds[found];
        unit = found + 1;
        text.remove_prefix(digits + 1);
    }
    return sum;
}

} // namespace

std::optional<std::string> originFrom(std::string_view text)
{
    constexpr std::string_view kScheme = "https://";
    if (!text.starts_with(kScheme) || text.find_first_of("/?#@\\", kScheme.size()) != std::string_view::npos)
        return std::nullopt;
    const QUrl url(QString::fromUtf8(text.data(), qsizetype(text.size())), QUrl::StrictMode);
    const std::string host = url.host().toLower().toStdString();
    if (!url.isValid() || (!isHostName(host) && !isAddress(host)) || url.port(443) < 1)
        return std::nullopt;
    std::string origin =
        std::string(kScheme) + (host.find(':') == std::string::npos ? host : '[' + host + ']');
    if (url.port(443) != 443)
        origin += ':' + std::to_string(url.port());
    return origin;
}

std::optional<std::int64_t> durationFrom(std::string_view text)
{
    static constexpr std::int64_t kDay[] = {86'400};
    static constexpr std::int64_t kTime[] = {3'600, 60, 1};
    if (text.size() < 3 || text.size() > 40 || text.front() != 'P')
        return std::nullopt;
    text.remove_prefix(1);
    const std::size_t t = text.find('T');
    const auto days = parts(text.substr(0, t), "D", kDay);
    if (t == std::string_view::npos)
        return days;
    const auto time = parts(text.substr(t + 1), "HMS", kTime);
    if (!days || !time || t + 1 == text.size())
        return std::nullopt;
    return *days + *time;
}

std::string durationText(std::int64_t seconds)
{
    std::string text = "P";
    if (seconds >= 86'400)
        text += std::to_string(seconds / 86'400) + 'D';
    seconds %= 86'400;
    if (seconds == 0)
        return text == "P" ? "PT0S" : text;
    text += 'T';
    if (seconds >= 3'600)
        text += std::to_string(seconds / 3'600) + 'H';
    if (seconds % 3'600 >= 60)
        text += std::to_string(seconds % 3'600 / 60) + 'M';
    if (seconds % 60)
        text += std::to_string(seconds % 60) + 'S';
    return text;
}

std::optional<Moment> dateFrom(std::string_view text)
{
    if (text.size() != 10)
        return std::nullopt;
    return momentFromIso(std::string(text) + "T00:00:00Z");
}

bool isHostName(std::string_view text)
{
    if (text.empty() || text.size() > 253)
        return false;
    while (true) {
        const std::size_t dot = text.find('.');
        if (!isLabel(text.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        text.remove_prefix(dot + 1);
    }
}

bool isAddress(std::string_view text)
{
    if (text.find_first_not_of("0123456789abcdefABCDEF.:") != std::string_view::npos)
        return false; // no scope ids, no names
    QHostAddress address;
    return address.setAddress(QString::fromLatin1(text.data(), qsizetype(text.size())));
}

bool isAccount(std::string_view text)
{
    if (!isCleanText(text))
        return false;
    const std::size_t equals = text.find('=');
    if (equals != std::string_view::npos && equals > 0)
        return true; // the directory judges whether such a DN exists
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos &&
           isHostName(text.substr(at + 1));
}

bool isProfileName(std::string_view text)
{
    if (text.empty() || text.size() > 64 || text.front() == '.' || text.front() == '-')
        return false;
    return std::ranges::all_of(
        text, [](char c) { return isAsciiLetterOrDigit(c) || c == '.' || c == '-' || c == '_'; });
}

bool isCleanText(std::string_view text)
{
    return !text.empty() && text.size() <= kMaxTextBytes &&
           std::ranges::none_of(text, [](char c) { return std::uint8_t(c) < 0x20 || c == 0x7F; });
}

} // namespace dwc
