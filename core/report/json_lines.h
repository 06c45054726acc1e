// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/cell.h"
#include "core/report/report_stream.h"

#include <nlohmann/json.hpp>

namespace dwc {

/// A row as an object, its columns as members.
template <class Row>
nlohmann::ordered_json rowJson(Columns<Row> columns, const Row &row);

/// One object without line breaks, ASCII only whatever foreign text is in it; what is no UTF-8 becomes
/// U+FFFD.
std::string jsonText(const nlohmann::ordered_json &object);

/// A row per line. Memory does not grow with the rows.
template <class Row>
Result<void> writeJsonLines(Columns<Row> columns, const Rows<Row> &rows, const ReportSink &sink);

/// The same rows as one document: {"formatVersion": 1, "NAME": [ROW, …]}.
template <class Row>
Result<void> writeJsonList(std::string_view name, Columns<Row> columns, const Rows<Row> &rows,
                           const ReportSink &sink);

nlohmann::ordered_json cellJson(const Cell &cell);

template <class Row>
nlohmann::ordered_json rowJson(Columns<Row> columns, const Row &row)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    Cell cell;
    for (const Column<Row> &column : columns) {
        cell.clear();
        column.fill(row, cell);
        json.push_back({std::string(column.name), cellJson(cell)});
    }
    return json;
}

template <class Row>
Result<void> writeJsonLines(Columns<Row> columns, const Rows<Row> &rows, const ReportSink &sink)
{
    ReportStream stream(sink);
    rows([&](const Row &row) {
        stream.write(jsonText(rowJson(columns, row)));
        stream.write("\n");
        return !stream.isBroken();
    });
    return stream.finish();
}

template <class Row>
Result<void> writeJsonList(std::string_view name, Columns<Row> columns, const Rows<Row> &rows,
                           const ReportSink &sink)
{
    ReportStream stream(sink);
    stream.write("{\"formatVersion\": 1, \"" + std::string(name) + "\": [");
    bool first = true;
    rows([&](const Row &row) {
        stream.write(first ? "\n" : ",\n");
        stream.write(jsonText(rowJson(columns, row)));
        first = false;
        return !stream.isBroken();
    });
    stream.write("\n]}\n");
    return stream.finish();
}

} // namespace dwc
