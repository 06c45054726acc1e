// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/device_key.h"

#include <QByteArray>
#include <QStringDecoder>
#include <algorithm>

namespace dwc {
namespace {

std::string utf8FromUtf16Le(const QByteArray &bytes)
{
    std::string text(std::size_t(bytes.size() / 2), '\0');
    bool isAscii = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        text[i] = bytes[qsizetype(2 * i)];
        isAscii = isAscii && bytes[qsizetype(2 * i + 1)] == 0 && std::uint8_t(text[i]) < 0x80;
    }
    if (isAscii)
        return text;
    QStringDecoder decoder(QStringDecoder::Utf16LE,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decoder(bytes);
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
    const auto alphabet = base64.find_first_of("-_") == base64.npos ? QByteArray::Base64Encoding
                                                                    : QByteArray::Base64UrlEncoding;
    const auto bytes =
        QByteArray::fromBase64Encoding(QByteArray::fromRawData(base64.data(), qsizetype(base64.size())),
                                       alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).size() % 2 != 0)
        return {};
    return utf8FromUtf16Le(*bytes);
}

} // namespace dwc
