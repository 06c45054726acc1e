// SPDX-License-Identifier: Apache-2.0
#include "core/report/ldif.h"

#include "core/plan/write_request.h"

#include <QByteArray>
#include <algorithm>

namespace dwc {

namespace {

constexpr std::size_t kWidth = 76;

/// SAFE-STRING of RFC 2849, and narrower: no control character stands as it is, and no space at the end.
bool isSafe(std::string_view value)
{
    if (value.empty())
        return true;
    const bool visible = std::ranges::all_of(value, [](char c) { return c >= ' ' && c < 0x7F; });
    const char first = value.front();
    return visible && first != ' ' && first != ':' && first != '<' && value.back() != ' ';
}

std::string folded(std::string_view line)
{
    std::string out;
    std::size_t width = kWidth;
    while (line.size() > width) {
        out.append(line.substr(0, width));
        out += "\n ";
        line.remove_prefix(width);
        width = kWidth - 1; // the space counts
    }
    out.append(line);
    out += '\n';
    return out;
}

/// An attribute description of RFC 4512: nothing in it can begin another line.
bool isAttributeName(std::string_view name)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '.' || c == ';';
    };
    return !name.empty() && std::ranges::all_of(name, isPart);
}

std::string_view wordFor(Modification::Kind kind)
{
    switch (kind) {
    case Modification::Kind::Add: return "add";
    case Modification::Kind::Delete: return "delete";
    case Modification::Kind::Replace: return "replace";
    }
    return "replace";
}

std::string modifications(const std::vector<Modification> &changes)
{
    std::string text;
    for (const Modification &change : changes) {
        text += ldifLine(wordFor(change.kind), change.attribute);
        for (const std::string &value : change.values)
            text += ldifLine(change.attribute, value);
        text += "-\n";
    }
    return text;
}

std::string recordOf(const WriteRequest &request)
{
    std::string text = '\n' + ldifLine("dn", request.object.dn.text());
    switch (request.kind) {
    case WriteRequest::Kind::Add:
        text += "changetype: add\n";
        for (const Modification &attribute : request.changes) {
            for (const std::string &value : attribute.values)
                text += ldifLine(attribute.attribute, value);
        }
        return text;
    case WriteRequest::Kind::Modify: return text + "changetype: modify\n" + modifications(request.changes);
    case WriteRequest::Kind::Delete: return text + "changetype: delete\n";
    }
    return text;
}

} // namespace

std::string ldifLine(std::string_view name, std::string_view value)
{
    std::string line(name);
    if (isSafe(value)) {
        line += value.empty() ? ":" : ": ";
        line += value;
    } else {
        line += ":: ";
        line += QByteArray(value.data(), qsizetype(value.size())).toBase64().toStdString();
    }
    return folded(line);
}

Result<void> writeLdif(std::string_view title, const Rows<Change> &changes, const ReportSink &sink)
{
    ReportStream stream(sink);
    stream.write("version: 1\n");
    std::string comment(title);
    std::ranges::replace_if(
        comment, [](char c) { return !(c >= ' ' && c < 0x7F); }, '?');
    stream.write(folded("# " + comment));
    Result<void> answer;
    changes([&](const Change &change) {
        const WriteRequest request = requestFor(change);
        const auto wrong =
            std::ranges::find_if_not(request.changes, isAttributeName, &Modification::attribute);
        if (wrong != request.changes.end()) {
            answer = fail(ErrorKind::Internal, wrong->attribute);
            return false;
        }
        if (request.kind != WriteRequest::Kind::Modify || !request.changes.empty())
            stream.write(recordOf(request));
        return !stream.isBroken();
    });
    const Result<void> finished = stream.finish();
    return answer ? finished : answer;
}

} // namespace dwc
