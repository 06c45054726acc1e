// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dwc {

/// Appends CBOR (RFC 8949) to a text, item by item, in the shortest form. The caller keeps to the counts it
/// announced and writes the members of a map in the order of their names.
class CborWriter
{
public:
    explicit CborWriter(std::string &out) : m_out(out) {}

    void map(std::uint64_t members) { head(5, members); }
    void list(std::uint64_t items) { head(4, items); }
    void text(std::string_view text)
    {
        head(3, text.size());
        m_out += text;
    }
    void octets(std::string_view octets)
    {
        head(2, octets.size());
        m_out += octets;
    }
    void number(std::uint64_t number) { head(0, number); }
    void boolean(bool value) { m_out += char(value ? 0xF5 : 0xF4); }

private:
    void head(unsigned major, std::uint64_t number)
    {
        const auto type = std::uint8_t(major << 5);
        if (number < 24) {
            m_out += char(type | number);
            return;
        }
        const unsigned power = number <= 0xFF ? 0 : number <= 0xFFFF ? 1 : number <= 0xFFFF'FFFF ? 2 : 3;
        m_out += char(type | (24 + power));
        for (int shift = 8 * (1 << power) - 8; shift >= 0; shift -= 8)
            m_out += char(number >> shift & 0xFF);
    }

    std::string &m_out;
};

} // namespace dwc
