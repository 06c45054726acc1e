// SPDX-License-Identifier: Apache-2.0
#include "core/report/html.h"

#include "core/base/printable.h"
#include "core/report/html_style.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <algorithm>

namespace dwc {

namespace {

constexpr std::size_t kLongest = 2000;

std::string escaped(std::string_view value)
{
    std::string out;
    for (const char c : printable(value, kLongest)) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string styleHash()
{
    return QCryptographicHash::hash(QByteArray(kPageStyle), QCryptographicHash::Sha256)
        .toBase64()
        .toStdString();
}

/// The signs of the window, so that a page can be read without colours.
std::string_view signOf(std::string_view code)
{
    constexpr std::pair<std::string_view, std::string_view> kSigns[] = {
        {"create", "+"},   {"update", "~"},       {"disable", "!"},          {"delete", "\u2212"},
        {"conflict", "?"}, {"unchanged", "="},    {"failed", "\u00D7"},      {"guard", "\u00D7"},
        {"warning", "!"},  {"written", "\u2713"}, {"alreadyDone", "\u2713"}, {"done", "\u2713"}};
    const auto found = std::ranges::find(kSigns, code, &std::pair<std::string_view, std::string_view>::first);
    return found == std::end(kSigns) ? "\u00B7" : found->second;
}

} // namespace

void fill(ReportStream &out, Markup markup, std::initializer_list<std::string_view> values)
{
    std::string_view rest = markup.text();
    for (const std::string_view value : values) {
        const std::size_t place = rest.find("{}");
        out.write(rest.substr(0, place));
        out.write(escaped(value));
        rest.remove_prefix(place + 2);
    }
    out.write(rest);
}

void beginPage(ReportStream &out, const std::string &title, const Facts &facts, const ReportWords &words)
{
    fill(out,
         "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'; "
         "base-uri 'none'; form-action 'none'\">\n"
         "<meta name=\"referrer\" content=\"no-referrer\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, "
         "initial-scale=1\">\n<title>{}</title>\n<style>",
         {words.language(), styleHash(), title});
    fill(out, kPageStyle);
    fill(out, "</style></head>\n<body><header><h1>{}</h1><dl>\n", {title});
    for (const auto &[label, value] : facts)
        fill(out, "<dt>{}</dt><dd>{}</dd>\n", {label, value});
    fill(out, "</dl></header><main>\n");
}

void endPage(ReportStream &out)
{
    fill(out, "</main></body></html>\n");
}

void stateTag(ReportStream &out, std::string_view code, const ReportWords &words)
{
    fill(out, "<span class=\"tag {}\">{} {}</span>", {code, signOf(code), words.word(code)});
}

void htmlCell(ReportStream &out, Look look, const Cell &cell, const ReportWords &words)
{
    switch (cell.kind) {
    case Cell::Kind::None: fill(out, "<td class=\"none\">\u2013</td>"); return;
    case Cell::Kind::Flag: fill(out, "<td>{}</td>", {words.word(cell.flag ? "true" : "false")}); return;
    case Cell::Kind::Number: fill(out, "<td class=\"number\">{}</td>", {std::to_string(cell.number)}); return;
    case Cell::Kind::Text: break;
    }
    if (look == Look::State) {
        fill(out, "<td>");
        stateTag(out, cell.text, words);
        fill(out, "</td>");
    } else if (look == Look::Id) {
        fill(out, "<td class=\"id\">{}</td>", {cell.text});
    } else {
        fill(out, "<td>{}</td>", {look == Look::Code ? words.word(cell.text) : cell.text});
    }
}

} // namespace dwc
