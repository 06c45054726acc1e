// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dwc {

/// An LDAP search filter (RFC 4515). Values are octets and escaped here and nowhere else; attribute names and
/// rules are the program's own.
class Filter
{
public:
    static Filter equals(std::string_view attribute, std::string_view octets);
    static Filter startsWith(std::string_view attribute, std::string_view octets);
    static Filter atLeast(std::string_view attribute, std::string_view octets);
    static Filter present(std::string_view attribute);
    /// Every part, or any part, holds. One part stands for itself.
    static Filter all(std::span<const Filter> parts);
    static Filter any(std::span<const Filter> parts);

    const std::string &text() const { return m_text; }

private:
    explicit Filter(std::string text) : m_text(std::move(text)) {}
    static Filter combine(char sign, std::span<const Filter> parts);
    std::string m_text;
};

} // namespace dwc
