// SPDX-License-Identifier: Apache-2.0
#include "core/model/guid.h"

namespace dwc {

namespace {

constexpr std::uint8_t kNoDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> hexValues()
{
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoDigit);
    for (std::uint8_t i = 0; i < 10; ++i)
        values[std::size_t('0' + i)] = i;
    for (std::uint8_t i = 0; i < 6; ++i)
        values[std::size_t('a' + i)] = values[std::size_t('A' + i)] = std::uint8_t(10 + i);
    return values;
}
constexpr std::array<std::uint8_t, 256> kHexValues = hexValues();

bool dashBefore(std::size_t byte)
{
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

} // namespace

GuidBytes windowsOrder(const GuidBytes &b)
{
    return {b[3], b[2], b[1],  b[0],  b[5],  b[4],  b[7],  b[6],
            b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]};
}

std::optional<GuidBytes> guidBytesFromText(std::string_view text)
{
    if (text.size() >= 2 && text.front() == '{' && text.back() == '}')
        text = text.substr(1, text.size() - 2);
    const bool dashed = text.size() == 36;
    if (!dashed && text.size() != 32)
        return std::nullopt;
    GuidBytes bytes{};
    std::size_t at = 0;
    unsigned wrong = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (dashed && dashBefore(i) && text[at++] != '-')
            return std::nullopt;
        const std::uint8_t high = kHexValues[std::uint8_t(text[at])];
        const std::uint8_t low = kHexValues[std::uint8_t(text[at + 1])];
        wrong |= high | low; // of a digit the upper bits are clear
        bytes[i] = std::uint8_t(high << 4 | low);
        at += 2;
    }
    return (wrong & 0xF0) ? std::nullopt : std::optional(bytes);
}

std::string guidText(const GuidBytes &bytes)
{
    constexpr char kHex[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (dashBefore(i))
            text += '-';
        text += kHex[bytes[i] >> 4];
        text += kHex[bytes[i] & 15];
    }
    return text;
}

} // namespace dwc
