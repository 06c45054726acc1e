// SPDX-License-Identifier: Apache-2.0
#include "core/rules/limits.h"

#include "core/base/utf8.h"

#include <QString>
#include <QStringDecoder>
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

namespace dwc {

namespace {

/// No NUL, nothing above 0x7F. Looks at every byte: without a way out in between the compiler takes many at
/// once.
bool isPlainAscii(std::string_view text)
{
    unsigned bits = 0;
    for (const char c : text)
        bits |= std::uint8_t(c) | std::uint8_t(std::uint8_t(c) - 1u); // NUL less one has the upper bit
    return (bits & 0x80) == 0;
}

/// A character that the directory can hold.
bool isKept(const DecodedCharacter &next)
{
    return next.valid && next.character != 0;
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool isAllValid(std::string_view text)
{
    if (isPlainAscii(text))
        return true;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter next = decodeUtf8(text.substr(at));
        if (!isKept(next))
            return false;
        at += next.length;
    }
    return true;
}

std::string withoutInvalid(std::string_view text)
{
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter next = decodeUtf8(text.substr(at));
        if (isKept(next))
            kept.append(text.substr(at, next.length));
        at += next.length;
    }
    return kept;
}

/// `text` with every run of spaces as one and none at its ends, each character through `map`.
template <class Map>
std::string foldSpaces(std::string_view text, Map map)
{
    std::string folded(text.size(), '\0');
    std::size_t size = 0;
    for (const char c : text) {
        if (c != ' ' || (size > 0 && folded[size - 1] != ' '))
            folded[size++] = map(c);
    }
    if (size > 0 && folded[size - 1] == ' ')
        --size;
    folded.resize(size);
    return folded;
}

} // namespace

LimitedText limitText(std::string_view text, std::size_t maxUtf16, std::string &buffer)
{
    LimitedText result{text, false, false};
    if (!isAllValid(text)) {
        buffer = withoutInvalid(text);
        result.text = buffer;
        result.cleaned = true;
    }
    // a UTF-8 text never has more UTF-16 units than bytes
    if (maxUtf16 == 0 || result.text.size() <= maxUtf16)
        return result;
    std::size_t units = 0;
    for (std::size_t at = 0; at < result.text.size();) {
        const DecodedCharacter next = decodeUtf8(result.text.substr(at));
        units += next.character > 0xFFFF ? 2 : 1;
        if (units > maxUtf16) {
            result.text = result.text.substr(0, at);
            result.cut = true;
            break;
        }
        at += next.length;
    }
    return result;
}

std::string foldForEquality(std::string_view text)
{
    if (isPlainAscii(text))
        return foldSpaces(text, lowered);
    // a byte order mark is a character here, which QString::fromUtf8() would drop at the beginning only
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString wide = decode(QByteArrayView(text.data(), qsizetype(text.size())));
    const QString folded = wide.normalized(QString::NormalizationForm_KC)
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KC);
    return foldSpaces(folded.toUtf8().toStdString(), [](char c) { return c; });
}

bool haveEqualFolds(std::string_view a, std::string_view b)
{
    if (a == b)
        return true;
    if (!isPlainAscii(a) || !isPlainAscii(b))
        return foldForEquality(a) == foldForEquality(b);
    std::size_t i = 0, j = 0;
    const auto skipSpaces = [](std::string_view text, std::size_t &at) {
        const std::size_t before = at;
        while (at < text.size() && text[at] == ' ')
            ++at;
        return at > before && before > 0 && at < text.size(); // spaces at an end do not count
    };
    for (;;) {
        if (skipSpaces(a, i) != skipSpaces(b, j))
            return false;
        if (i == a.size() || j == b.size())
            return i == a.size() && j == b.size();
        if (lowered(a[i++]) != lowered(b[j++]))
            return false;
    }
}

bool sameValues(std::span<const std::string> a, std::span<const std::string> b)
{
    if (std::ranges::equal(a, b))
        return true;
    std::vector<std::string> left, right;
    std::ranges::transform(a, std::back_inserter(left), foldForEquality);
    std::ranges::transform(b, std::back_inserter(right), foldForEquality);
    std::ranges::sort(left);
    std::ranges::sort(right);
    return left == right;
}

} // namespace dwc
