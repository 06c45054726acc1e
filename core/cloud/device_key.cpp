// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/device_key.h"

#include <QStringDecoder>
#include <array>
#include <cstdint>
#include <optional>

namespace dwc {
namespace {

constexpr std::uint8_t kNoDigit = 0xFF;

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
    values['+'] = values['-'] = 62;
    values['/'] = values['_'] = 63;
    return values;
}
constexpr std::array<std::uint8_t, 256> kBase64Values = base64Values();

/// Without padding; nothing when there is a digit of no alphabet, or one left over.
std::optional<std::string> bytesFromBase64(std::string_view digits)
{
    if (digits.size() % 4 == 1)
        return std::nullopt;
    std::string bytes(digits.size() * 6 / 8, '\0');
    const auto valueAt = [&](std::size_t i) { return unsigned(kBase64Values[std::uint8_t(digits[i])]); };
    unsigned wrong = 0; // of a digit the upper bits are clear
    std::size_t done = 0, at = 0;
    for (; at + 4 <= digits.size(); at += 4, done += 3) {
        const unsigned a = valueAt(at), b = valueAt(at + 1), c = valueAt(at + 2), d = valueAt(at + 3);
        wrong |= a | b | c | d;
        bytes[done] = char(a << 2 | b >> 4);
        bytes[done + 1] = char(b << 4 | c >> 2);
        bytes[done + 2] = char(c << 6 | d);
    }
    for (unsigned bits = 0, left = 0; at < digits.size(); ++at) {
        wrong |= valueAt(at);
        bits = bits << 6 | valueAt(at);
        left += 6;
        if (left >= 8)
            bytes[done++] = char(bits >> (left -= 8));
    }
    return (wrong & 0xC0) ? std::nullopt : std::optional(std::move(bytes));
}

bool mixesAlphabets(std::string_view digits)
{
    bool ofFiles = false, plain = false;
    for (const char c : digits) {
        ofFiles = ofFiles || c == '-' || c == '_';
        plain = plain || c == '+' || c == '/';
    }
    return ofFiles && plain;
}

std::string utf8FromUtf16Le(const std::string &bytes)
{
    std::string text(bytes.size() / 2, '\0');
    unsigned others = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        text[i] = bytes[2 * i];
        others |= unsigned(std::uint8_t(bytes[2 * i + 1])) | (unsigned(std::uint8_t(text[i])) & 0x80);
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
    const auto bytes = mixesAlphabets(base64) ? std::nullopt : bytesFromBase64(base64);
    if (!bytes || bytes->size() % 2 != 0)
        return {};
    return utf8FromUtf16Le(*bytes);
}

} // namespace dwc
