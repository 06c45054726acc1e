// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/base/printable.h"
#include "core/rules/limits.h"
#include "tests/fuzz/require.h"

#include <QList>
#include <QString>
#include <QStringDecoder>

using namespace dwc;
using fuzz::require;

namespace {

bool isHarmful(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE0FFF);
}

void checkPrintable(std::string_view foreign)
{
    for (const std::size_t most : {std::size_t(0), std::size_t(5), std::size_t(100'000)}) {
        const std::string shown = printable(foreign, most);
        require(fuzz::isUtf8(shown), "what is shown is UTF-8");
        const auto characters = QString::fromStdString(shown).toUcs4();
        for (const char32_t c : characters)
            require(!isHarmful(c), "what is shown holds nothing that acts");
        require(std::size_t(characters.size()) <= most * 10 + 1, "what is shown is no longer than allowed");
    }
    const std::string shown = printable(foreign, foreign.size());
    require(printable(shown, shown.size()) == shown, "what is shown is shown as it is");
}

void checkLimits(std::string_view foreign)
{
    for (const std::size_t most : {std::size_t(0), std::size_t(1), std::size_t(7), std::size_t(256)}) {
        std::string buffer, again;
        const LimitedText limited = limitText(foreign, most, buffer);
        require(fuzz::isUtf8(limited.text), "what is stored is UTF-8");
        require(limited.text.find('\0') == std::string_view::npos, "what is stored holds no NUL");
        const auto units =
            std::size_t(QString::fromUtf8(limited.text.data(), qsizetype(limited.text.size())).size());
        require(most == 0 || units <= most, "what is stored keeps the directory's limit");
        require(limited.cut || limited.cleaned || limited.text == foreign, "a text that fits stays as it is");
        const std::string kept(limited.text);
        const LimitedText twice = limitText(kept, most, again);
        require(twice.text == kept && !twice.cut && !twice.cleaned, "what is stored is stored as it is");
    }
}

void checkFold(std::string_view foreign)
{
    std::string buffer;
    const std::string text(limitText(foreign, 0, buffer).text);
    const std::string folded = foldForEquality(text);
    require(fuzz::isUtf8(folded), "a fold is UTF-8");
    require(foldForEquality(folded) == folded, "a fold is its own fold");
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString wide = decode(QByteArrayView(text.data(), qsizetype(text.size())));
    // normalised first: the iota below (U+0345) is a mark that other marks order themselves around, and its
    // fold a letter
    const QString folding = wide.normalized(QString::NormalizationForm_KC).toCaseFolded();
    require(foldForEquality(folding.toStdString()) == folded, "letter case makes no difference");
    require(foldForEquality("  " + text + " ") == folded, "spaces around make no difference");
    const std::string_view half = std::string_view(text).substr(0, text.size() / 2),
                           rest = std::string_view(text).substr(half.size());
    require(haveEqualFolds(half, rest) == (foldForEquality(half) == foldForEquality(rest)),
            "equal folds are told as made");
}

void checkTimes(std::string_view foreign)
{
    if (const auto moment = momentFromIso(foreign))
        require(momentFromIso(toIso(*moment))->ms == moment->ms - moment->ms % 1000 || moment->ms < 0,
                "a time reads back to the second");
    if (const auto moment = momentFromGeneralizedTime(foreign))
        require(momentFromIso(toIso(*moment)).has_value(), "a time of the directory can be told");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view foreign = fuzz::textOf(data, size);
    checkPrintable(foreign);
    checkLimits(foreign);
    checkFold(foreign);
    checkTimes(foreign);
    return 0;
}
