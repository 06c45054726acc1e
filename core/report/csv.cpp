// SPDX-License-Identifier: Apache-2.0
#include "core/report/csv.h"

#include "core/base/printable.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace dwc {

namespace {

enum ByteTrait : std::uint8_t {
    Separator = 1, ///< a cell may begin after it, in one spreadsheet or another
    Quoted = 2,    ///< its cell stands in quotes
    Unusual = 4    ///< control, or not ASCII
};

constexpr std::array<std::uint8_t, 256> kTraits = [] {
    std::array<std::uint8_t, 256> traits{};
    for (std::size_t byte = 0; byte < traits.size(); ++byte) {
        if (byte < 0x20 || byte >= 0x7F)
            traits[byte] = Unusual;
    }
    for (const char c : {',', ';', '\t', '\r', '\n'})
        traits[std::uint8_t(c)] |= Separator | Quoted;
    traits[std::uint8_t('"')] |= Quoted;
    return traits;
}();

std::uint8_t traitsOf(std::string_view text)
{
    std::uint8_t traits = 0;
    for (const char c : text)
        traits |= kTraits[std::uint8_t(c)];
    return traits;
}

bool beginsFormula(char32_t c)
{
    constexpr std::u32string_view kSigns = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";
    return kSigns.find(c) != std::u32string_view::npos;
}

/// What a spreadsheet may pass over before it looks for a formula.
bool isPassedOver(char32_t c)
{
    return c <= 0x20 || c == '"' || (c >= 0x7F && c <= 0xA0) || c == 0xAD || c == 0x1680 || c == 0x180E ||
           (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) ||
           c == 0x3000 || c == 0xFEFF;
}

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Where an apostrophe has to go, ascending.
std::vector<std::size_t> formulaStarts(std::string_view text)
{
    std::vector<std::size_t> found, open{0}; // open: starts with nothing but what is passed over behind them
    if (text.starts_with('\t') || text.starts_with('\r') || text.starts_with('\n'))
        found.push_back(0), open.clear();
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter next = decodeUtf8(text.substr(at));
        if (beginsFormula(next.character))
            found.insert(found.end(), open.begin(), open.end());
        else if (next.character == '\'' && !open.empty() && open.back() == at)
            found.push_back(at);
        if (!isPassedOver(next.character))
            open.clear();
        const bool separates = next.character < 0x80 && (kTraits[std::uint8_t(next.character)] & Separator);
        at += next.length;
        if (separates)
            open.push_back(at);
    }
    return found;
}

/// UTF-8 that is valid to UTF-16LE.
std::string utf16(std::string_view text)
{
    std::string out;
    out.reserve(text.size() * 2);
    const auto unit = [&](char32_t value) { out += {char(value & 0xFF), char(value >> 8 & 0xFF)}; };
    while (!text.empty()) {
        const DecodedCharacter next = decodeUtf8(text);
        if (next.character < 0x10000) {
            unit(next.character);
        } else {
            unit(0xD800 + ((next.character - 0x10000) >> 10));
            unit(0xDC00 + ((next.character - 0x10000) & 0x3FF));
        }
        text.remove_prefix(next.length);
    }
    return out;
}

} // namespace

std::string_view withoutFormulas(std::string_view text, std::string &buffer)
{
    const std::vector<std::size_t> starts = formulaStarts(text);
    if (starts.empty())
        return text;
    buffer.clear();
    std::size_t copied = 0;
    for (const std::size_t start : starts) {
        buffer.append(text.substr(copied, start - copied));
        buffer += '\'';
        copied = start;
    }
    buffer.append(text.substr(copied));
    return buffer;
}

CsvWriter::CsvWriter(ReportStream &stream, CsvForm form) : m_stream(stream), m_form(form)
{
    if (form == CsvForm::Excel)
        m_stream.write("\xFF\xFE");
}

void CsvWriter::separate()
{
    if (m_rowBegun)
        m_row += m_form == CsvForm::Excel ? '\t' : ',';
    m_rowBegun = true;
}

void CsvWriter::text(std::string_view text)
{
    separate();
    if (text.empty())
        return;
    const std::uint8_t traits = traitsOf(text);
    if (traits & Unusual) {
        text = withoutInvalidUtf8(text, m_valid);
        if (m_form == CsvForm::Terminal)
            text = m_visible = printable(text, std::numeric_limits<std::size_t>::max());
    }
    if ((traits & Separator) || !isLetterOrDigit(text.front()))
        text = withoutFormulas(text, m_harmless);
    if (!(traits & Quoted) && text.front() != ' ' && text.back() != ' ') {
        m_row.append(text);
        return;
    }
    m_row += '"';
    for (const char c : text) {
        if (c == '"')
            m_row += '"';
        m_row += c;
    }
    m_row += '"';
}

void CsvWriter::cell(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Text) {
        text(cell.text);
        return;
    }
    separate();
    if (cell.kind == Cell::Kind::Flag)
        m_row += cell.flag ? "true" : "false";
    else if (cell.kind == Cell::Kind::Number)
        m_row += std::to_string(cell.number);
}

void CsvWriter::endRow()
{
    m_row += "\r\n";
    m_stream.write(m_form == CsvForm::Excel ? utf16(m_row) : m_row);
    m_row.clear();
    m_rowBegun = false;
}

} // namespace dwc
