// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/json_document.h"

#include <charconv>

namespace dwc {
namespace {

/// The code unit of an escape that begins at `at`; nothing when there is none.
std::optional<unsigned> escapeAt(const std::string &json, std::size_t at)
{
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return std::nullopt;
    unsigned unit = 0;
    const char *const end = json.data() + at + 6;
    const auto [stopped, error] = std::from_chars(json.data() + at + 2, end, unit, 16);
    return error == std::errc() && stopped == end ? std::optional(unit) : std::nullopt;
}

bool isHigh(unsigned unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}
bool isLow(unsigned unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

bool replaceUnpairedSurrogates(std::string &json)
{
    bool found = false;
    // a backslash outside of texts is no JSON, so every one begins an escape
    for (std::size_t at = json.find('\\'); at < json.size(); at = json.find('\\', at)) {
        const std::optional<unsigned> unit = escapeAt(json, at);
        if (!unit) {
            at += 2;
            continue;
        }
        const std::optional<unsigned> next = isHigh(*unit) ? escapeAt(json, at + 6) : std::nullopt;
        if (next && isLow(*next)) {
            at += 12;
            continue;
        }
        if (isHigh(*unit) || isLow(*unit)) {
            json.replace(at, 6, "\\uFFFD");
            found = true;
        }
        at += 6;
    }
    return found;
}

Result<simdjson::dom::element> JsonDocument::parse(std::string text)
{
    m_text = std::move(text);
    m_text.reserve(m_text.size() + simdjson::SIMDJSON_PADDING);
    // once there is room for the largest so far: each call makes the parser take its memory anew
    if (m_text.size() > m_parser.capacity() || m_parser.capacity() == 0) {
        if (m_parser.allocate(m_text.size() + m_text.size() / 8, kDeepest))
            return fail(ErrorKind::LimitExceeded, "memory for an answer");
    }
    simdjson::dom::element root;
    auto error = m_parser.parse(m_text.data(), m_text.size(), false).get(root);
    if (error == simdjson::STRING_ERROR && replaceUnpairedSurrogates(m_text))
        error = m_parser.parse(m_text.data(), m_text.size(), false).get(root);
    if (error == simdjson::DEPTH_ERROR)
        return fail(ErrorKind::LimitExceeded, {}, simdjson::error_message(error));
    if (error)
        return fail(ErrorKind::MalformedAnswer, {}, simdjson::error_message(error));
    return root;
}

std::optional<simdjson::dom::element> memberOf(simdjson::dom::element element, std::string_view name)
{
    simdjson::dom::object object;
    simdjson::dom::element member;
    if (element.get(object) || object.at_key(name).get(member))
        return std::nullopt;
    return member;
}

std::string_view textOf(simdjson::dom::element element, std::string_view name)
{
    std::string_view text;
    const auto member = memberOf(element, name);
    return member && !member->get(text) ? text : std::string_view();
}

} // namespace dwc
