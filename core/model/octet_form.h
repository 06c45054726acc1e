// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/guid.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dwc {

/// Puts values behind each other: numbers in base 128, low digits first (small ones take one octet), texts
/// with their length before them.
class OctetWriter
{
public:
    void octet(std::uint8_t value) { m_octets += char(value); }
    void number(std::uint64_t value);
    void integer(std::int64_t value); ///< small in either direction is short
    void text(std::string_view value);
    void id(const GuidBytes &bytes)
    {
        m_octets.append(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    }

    const std::string &octets() const { return m_octets; }
    std::size_t size() const { return m_octets.size(); }
    void clear() { m_octets.clear(); }

private:
    std::string m_octets;
};

/// Takes them apart again. What is cut, or longer than what is left, makes ok() false for good; every later
/// value is then zero or empty. Never reads past the end, never allocates by a number it read.
class OctetReader
{
public:
    explicit OctetReader(std::string_view octets) : m_left(octets) {}

    std::uint8_t octet();
    std::uint64_t number();
    /// A number of things that take at least one octet each: not ok when there cannot be so many.
    std::size_t count();
    std::int64_t integer();
    std::string_view text(); ///< a view into the octets
    GuidBytes id();

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_left.empty(); }
    void refuse() { m_ok = false; }

private:
    std::string_view take(std::size_t size);

    std::string_view m_left;
    bool m_ok = true;
};

/// Tells octets that were damaged by chance; no protection against somebody who means it.
std::uint64_t checksumOf(std::string_view octets);

} // namespace dwc
