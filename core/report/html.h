// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/cell.h"
#include "core/report/report_stream.h"
#include "core/report/report_words.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dwc {

/// Markup that stands in this program's text: a value from elsewhere can never become one. {} is where a
/// value goes, as text of an element or inside a double-quoted attribute.
class Markup
{
public:
    consteval Markup(const char *literal) : m_text(literal) {} // NOLINT(google-explicit-constructor)
    constexpr std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

/// The one template function: the only way of anything into a page. Values become text whatever is in them:
/// markup is escaped, control and bidirectional characters are made visible, what is longer than 2,000
/// characters is cut.
void fill(ReportStream &out, Markup markup, std::initializer_list<std::string_view> values = {});

/// A self-contained page: no script, no address of anything, a content policy that allows its own style sheet
/// alone; light and dark by the reader's setting, and printable.
using Facts = std::vector<std::pair<std::string, std::string>>; ///< label and value
void beginPage(ReportStream &out, const std::string &title, const Facts &facts, const ReportWords &words);
void endPage(ReportStream &out);

/// A code as sign and word; its colour follows from the class, which is the code.
void stateTag(ReportStream &out, std::string_view code, const ReportWords &words);

void htmlCell(ReportStream &out, Look look, const Cell &cell, const ReportWords &words);

/// The columns that are not hidden.
template <class Row>
void htmlTable(ReportStream &out, Columns<Row> columns, const Rows<Row> &rows, const ReportWords &words)
{
    fill(out, "<div class=\"wide\"><table><thead><tr>");
    for (const Column<Row> &column : columns) {
        if (column.look != Look::Hidden)
            fill(out, "<th scope=\"col\">{}</th>", {words.heading(column.name)});
    }
    fill(out, "</tr></thead><tbody>\n");
    Cell cell;
    rows([&](const Row &row) {
        fill(out, "<tr>");
        for (const Column<Row> &column : columns) {
            if (column.look == Look::Hidden)
                continue;
            cell.clear();
            column.fill(row, cell);
            htmlCell(out, column.look, cell, words);
        }
        fill(out, "</tr>\n");
        return !out.isBroken();
    });
    fill(out, "</tbody></table></div>\n");
}

/// A whole page of one table.
template <class Row>
Result<void> writeHtmlTable(const std::string &title, const Facts &facts, Columns<Row> columns,
                            const Rows<Row> &rows, const ReportWords &words, const ReportSink &sink)
{
    ReportStream stream(sink);
    beginPage(stream, title, facts, words);
    htmlTable(stream, columns, rows, words);
    endPage(stream);
    return stream.finish();
}

} // namespace dwc
