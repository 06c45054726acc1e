// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace dwc {

/// One parsed JSON text and the memory behind it, reused from text to text. Elements live until the next
/// parse. Checked as a whole, so a text cut at its end or nested too deep never gives its beginning.
class JsonDocument
{
public:
    static constexpr std::size_t kDeepest = 64;

    /// MalformedAnswer when it is no JSON; LimitExceeded when it is nested deeper than kDeepest. Unpaired
    /// surrogates, which JSON can escape and UTF-8 cannot hold, become U+FFFD: device names come from the
    /// devices.
    Result<simdjson::dom::element> parse(std::string text);

private:
    simdjson::dom::parser m_parser;
    std::string m_text;
};

/// Escapes \uD800 to \uDFFF that are no pair are overwritten with \uFFFD, in place; true when there were any.
bool replaceUnpairedSurrogates(std::string &json);

/// A member by name; nothing when it is missing or the element is no object.
std::optional<simdjson::dom::element> memberOf(simdjson::dom::element element, std::string_view name);
/// The text of a member; empty when it is missing or no text.
std::string_view textOf(simdjson::dom::element element, std::string_view name);

} // namespace dwc
