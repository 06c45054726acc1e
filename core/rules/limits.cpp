// SPDX-License-Identifier: Apache-2.0
#include "core/rules/limits.h"

#include <QString>

#include <algorithm>
#include <cstdint>

namespace dwc {

namespace {

struct Step
{
    std::size_t bytes = 1;
    std::size_t utf16 = 1;
    bool valid = true;
};

/// One character of UTF-8 (RFC 3629).
Step stepAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return std::uint8_t(text[at + i]); };
    const std::uint8_t first = byte(0);
    if (first < 0x80)
        return {1, 1, first != 0};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size())
        return {1, 0, false};
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {1, 0, false};
    }
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool surrogate = first == 0xED && byte(1) > 0x9F;
    const bool beyond = first == 0xF4 && byte(1) > 0x8F;
    if (overlong || surrogate || beyond)
        return {1, 0, false};
    return {length, length == 4 ? 2u : 1u, true};
}

bool isPlainAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0; });
}

bool isAllValid(std::string_view text)
{
    if (isPlainAscii(text))
        return true;
    for (std::size_t at = 0; at < text.size();) {
        const Step step = stepAt(text, at);
        if (!step.valid)
            return false;
        at += step.bytes;
    }
    return true;
}

std::string withoutInvalid(std::string_view text)
{
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Step step = stepAt(text, at);
        if (step.valid)
            kept.append(text.substr(at, step.bytes));
        at += step.bytes;
    }
    return kept;
}

std::string foldSpaces(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (const char c : text) {
        if (c != ' ' || (!folded.empty() && folded.back() != ' '))
            folded += c;
    }
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
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
        const Step step = stepAt(result.text, at);
        units += step.utf16;
        if (units > maxUtf16) {
            result.text = result.text.substr(0, at);
            result.cut = true;
            break;
        }
        at += step.bytes;
    }
    return result;
}

std::string foldForEquality(std::string_view text)
{
    if (isPlainAscii(text)) {
        std::string lower(text);
        std::ranges::transform(lower, lower.begin(),
                               [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
        return foldSpaces(lower);
    }
    const QString wide = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const QString folded =
        wide.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
    return foldSpaces(folded.toUtf8().toStdString());
}

} // namespace dwc
