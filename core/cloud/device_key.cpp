// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/device_key.h"

#include <QStringDecoder>
#include <algorithm>
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
    unsigned wrong = 0;
    std::size_t done = 0;
    for (std::size_t i = 0; i < digits.size(); i += 4) {
        unsigned bits = 0;
        const std::size_t count = std::min<std::size_t>(4, digits.size() - i);
        for (std::size_t j = 0; j < count; ++j) {
            const unsigned value = kBase64Values[std::uint8_t(digits[i + j])];
            wrong |= value; // of a digit the upper bits are clear
            bits |= value << (18 - 6 * j);
        }
        for (std::size_t j = 1; j < count; ++j)
            bytes[done++] = char(bits >> (24 - 8 * j));
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
