// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/device_key.h"

#include <QStringDecoder>
#include <array>
#include <cstdint>
#include <optional>

namespace dwc {
namespace {

// of a digit the upper two bits are clear, but for the two that tell its alphabet: both together are wrong
constexpr std::uint8_t kPlain = 0x40, kOfFiles = 0x80, kNoDigit = 0xFF;

/// Of both alphabets (RFC 4648 4 and 5).
constexpr std::array<std::uint8_t, 256> base64Values()
{
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoDigit);
    for (std::uint8_t i = 0; i < 26; ++i) {
        values[std::size_t('A' + i)] = i;
        values[std::size_t('a' + i)] = std::uint8_t(26 + i);
    }
    for (std::uint8_t i = 0; i < 10; ++i)
        values[std::size_t('0' + i)] = std::uint8_t(52 + i);
    values['+'] = kPlain | 62;
    values['/'] = kPlain | 63;
    values['-'] = kOfFiles | 62;
    values['_'] = kOfFiles | 63;
    return values;
}
constexpr std::array<std::uint8_t, 256> kBase64Values = base64Values();

/// Without padding; nothing when there is a digit of no alphabet, digits of both, or one left over.
std::optional<std::string> bytesFromBase64(std::string_view digits)
{
    if (digits.size() % 4 == 1)
        return std::nullopt;
    std::string bytes(digits.size() * 6 / 8, '\0');
    const auto *from = reinterpret_cast<const std::uint8_t *>(digits.data());
    const auto *const end = from + digits.size();
    char *to = bytes.data();
    unsigned seen = 0;
    const auto bitsOf = [&seen](std::uint8_t digit) {
        const unsigned value = kBase64Values[digit];
        seen |= value;
        return value & 0x3F;
    };
    for (; end - from >= 4; from += 4, to += 3) {
        const unsigned bits =
            bitsOf(from[0]) << 18 | bitsOf(from[1]) << 12 | bitsOf(from[2]) << 6 | bitsOf(from[3]);
        to[0] = char(bits >> 16);
        to[1] = char(bits >> 8);
        to[2] = char(bits);
    }
    for (unsigned bits = 0, left = 0; from != end; ++from) {
        bits = bits << 6 | bitsOf(*from);
        left += 6;
        if (left >= 8)
            *to++ = char(bits >> (left -= 8));
    }
    constexpr unsigned kBoth = kPlain | kOfFiles;
    return (seen & kBoth) == kBoth ? std::nullopt : std::optional(std::move(bytes));
}

std::string utf8FromUtf16Le(const std::string &bytes)
{
    std::string text(bytes.size() / 2, '\0');
    const char *from = bytes.data();
    unsigned others = 0; // than ASCII
    for (char &to : text) {
        to = from[0];
        others |= unsigned(std::uint8_t(from[1])) | (unsigned(std::uint8_t(from[0])) & 0x80);
        from += 2;
    }
    if (others == 0)
        return text;
    QStringDecoder decoder(QStringDecoder::Utf16LE,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    // the decoder lets unpaired surrogates pass
    return decoder.hasError() || !decoded.isValidUtf16() ? std::string() : decoded.toStdString();
}

} // namespace

std::string deviceKeyFrom(std::string_view base64)
{
    const std::string_view full = base64;
    while (!base64.empty() && base64.back() == '=')
        base64.remove_suffix(1);
    const std::size_t padding = full.size() - base64.size();
    if (padding > 2 || (padding > 0 && full.size() % 4 != 0))
        return {};
    const auto bytes = bytesFromBase64(base64);
    if (!bytes || bytes->size() % 2 != 0)
        return {};
    return utf8FromUtf16Le(*bytes);
}

} // namespace dwc
