// SPDX-License-Identifier: Apache-2.0
#include "core/rules/key_text.h"

#include "core/cloud/device_key.h"
#include "core/rules/limits.h"
#include "tests/fuzz/require.h"

#include <QRegularExpression>

using namespace dwc;
using fuzz::require;

namespace {

/// The layout a second time, in another language.
bool matchesLayout(std::string_view key)
{
    static const QRegularExpression layout(
        QStringLiteral("\\AX509:<SHA1-TP-PUBKEY>[0-9A-Fa-f]{40}[0-9A-Za-z+/]{43}=\\z"));
    return layout.match(QString::fromLatin1(key.data(), qsizetype(key.size()))).hasMatch();
}

std::string asGraphSends(const std::string &key)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom); // fromUtf8() drops it
    const QString wide = decoder(QByteArrayView(key.data(), qsizetype(key.size())));
    return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2).toBase64().toStdString();
}

void checkKey(std::string_view key)
{
    require(fitsKeyLayout(key) == matchesLayout(key), "the layout is the one that is documented");
    const std::string_view thumbprint = thumbprintOf(key);
    require(key.find(thumbprint) != std::string_view::npos, "a thumbprint is part of its key");
    if (!fitsKeyLayout(key))
        return;
    require(thumbprint.size() == 40, "a thumbprint has 40 digits");
    std::string lower(key);
    for (std::size_t i = key.find('>') + 1; i < key.find('>') + 41; ++i)
        lower[i] = key[i] >= 'A' && key[i] <= 'F' ? char(key[i] + 32) : key[i];
    require(thumbprintHash(lower) == thumbprintHash(key), "letter case makes no other thumbprint");
    require(deviceKeyFrom(asGraphSends(std::string(key))) == key, "a key reads back from Graph's form");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    checkKey(text);
    const std::string key = deviceKeyFrom(text);
    require(fuzz::isUtf8(key), "a decoded key is UTF-8");
    checkKey(key);
    if (!key.empty())
        require(deviceKeyFrom(asGraphSends(key)) == key, "a decoded key reads back");
    return 0;
}
