// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/json_members.h"
#include "core/plan/plan_json.h"

#include <cstddef>
#include <iterator>
#include <string>
#include <vector>

namespace dwc {

/// What is left of the file, one octet after the other.
class Octets
{
public:
    explicit Octets(const ReadPiece &read) : m_read(read), m_buffer(64 * 1024) { fill(); }

    bool atEnd() const { return m_at == m_end; }
    char front() const { return m_buffer[m_at]; }
    void next()
    {
        if (++m_at == m_end)
            fill();
    }

private:
    void fill()
    {
        m_at = 0;
        m_end = m_read(m_buffer.data(), m_buffer.size());
        m_total += m_end;
        if (m_total > kMaxPlanBytes)
            bad("the file", "is larger than " + std::to_string(kMaxPlanBytes >> 20) + " MiB");
    }

    const ReadPiece &m_read;
    std::vector<char> m_buffer;
    std::size_t m_at = 0, m_end = 0, m_total = 0;
};

/// The same as an input iterator; without octets it stands for the end.
class OctetIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = char;

    OctetIterator() = default;
    explicit OctetIterator(Octets *octets) : m_octets(octets) {}
    char operator*() const { return m_octets->front(); }
    OctetIterator &operator++()
    {
        m_octets->next();
        return *this;
    }
    void operator++(int) { m_octets->next(); }
    bool operator==(const OctetIterator &) const
    {
        return !m_octets || m_octets->atEnd();
    } // asked of the end only
    bool operator!=(const OctetIterator &other) const { return !(*this == other); }

private:
    Octets *m_octets = nullptr;
};

} // namespace dwc
