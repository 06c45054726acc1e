// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/cell.h"
#include "core/report/report_stream.h"

namespace dwc {

enum class CsvForm : std::uint8_t {
    /// RFC 4180: UTF-8, commas, CRLF, a heading line. What is no UTF-8 becomes U+FFFD; everything else is
    /// kept,
    /// control characters too: other programs join on these values.
    Plain,
    /// UTF-16LE with its mark, tabs: the one form that Excel opens right whatever the regional settings say
    /// of
    /// separators (a "sep=" line would make it forget the mark of UTF-8).
    Excel,
    /// As Plain, control and bidirectional characters made visible: for eyes, not for programs.
    Terminal
};

/// Takes the edge off what a spreadsheet could take for a formula: an apostrophe goes before = + - @
/// (full-width and small forms too) at a start, also after white space and quotes; before a tab or line break
/// that begins the text; and before an apostrophe at a start, so that nothing is lost: whoever drops one
/// apostrophe at every start has the text again. A start is the beginning, and whatever follows a comma,
/// semicolon, tab or line break, where a spreadsheet with another separator begins a cell. Returns the text
/// itself, or `buffer` when something was added.
std::string_view withoutFormulas(std::string_view text, std::string &buffer);

/// One table, row by row.
class CsvWriter
{
public:
    CsvWriter(ReportStream &stream, CsvForm form);
    void text(std::string_view text);
    void cell(const Cell &cell);
    void endRow();

private:
    void separate();

    ReportStream &m_stream;
    CsvForm m_form;
    bool m_rowBegun = false;
    std::string m_row, m_valid, m_visible, m_harmless;
};

/// The whole table with its heading. Memory does not grow with the rows.
template <class Row>
Result<void> writeCsv(Columns<Row> columns, const Rows<Row> &rows, CsvForm form, const ReportSink &sink)
{
    ReportStream stream(sink);
    CsvWriter writer(stream, form);
    for (const Column<Row> &column : columns)
        writer.text(column.name);
    writer.endRow();
    Cell cell;
    rows([&](const Row &row) {
        for (const Column<Row> &column : columns) {
            cell.clear();
            column.fill(row, cell);
            writer.cell(cell);
        }
        writer.endRow();
        return !stream.isBroken();
    });
    return stream.finish();
}

} // namespace dwc
