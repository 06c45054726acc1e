// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/octet_form.h"
#include "core/model/stored_snapshot.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace dwc {

/// What a piece holds: its second octet.
enum class PieceKind : std::uint8_t {
    CloudHead = 1,
    CloudUsers,
    CloudWithoutId,
    CloudDevices,
    DirectoryHead,
    DirectoryDevices
};

/// Makes pieces of one snapshot: values into octets(), and finish() when a piece is whole.
class PieceWriter
{
public:
    explicit PieceWriter(const TakePiece &take) : m_take(take) {}

    void begin(PieceKind kind);
    OctetWriter &octets() { return m_octets; }
    /// A text that repeats within the piece: stands once, then as a number.
    void repeated(std::string_view text);
    /// The values of a list, with the beginnings that keys and physical ids have in common left out.
    void texts(const TextList &list);
    Result<void> finish();
    /// Things 0 to count - 1, in as many pieces of one kind as they need; none for none.
    template <class Put>
    Result<void> putAll(PieceKind kind, std::uint64_t count, Put putOne);

private:
    /// Whether the piece ends with the thing whose octets begin at `start`. Once it is half full, the things
    /// themselves choose: one more or less then changes the piece it stands in, and not all that follow.
    bool endsWith(std::size_t start) const;

    const TakePiece &m_take;
    OctetWriter m_octets;
    std::unordered_map<std::string_view, std::uint64_t> m_known; ///< views into the snapshot
};

/// Takes the pieces of one snapshot apart. The first thing that is wrong stays as error().
class PieceReader
{
public:
    explicit PieceReader(const GivePiece &give) : m_give(give), m_octets({}) {}

    /// The next piece; it must be of this kind.
    bool next(PieceKind kind);
    OctetReader &octets() { return m_octets; }
    std::string_view repeated();
    /// Texts as views into this reader, valid until the next call with the same store.
    std::vector<std::string_view> texts(std::vector<std::string> &store);
    /// What putAll() put: exactly so many. takeOne() is false when something is wrong.
    template <class Take>
    bool takeAll(PieceKind kind, std::uint64_t count, Take takeOne);
    /// Nothing may be left of the piece.
    bool endPiece();
    /// No piece may follow.
    bool end();
    bool refuse(const char *why);
    Error error() const { return m_error; }

private:
    const GivePiece &m_give;
    OctetReader m_octets;
    std::vector<std::string_view> m_known;
    Error m_error;
};

template <class Put>
Result<void> PieceWriter::putAll(PieceKind kind, std::uint64_t count, Put putOne)
{
    for (std::uint64_t i = 0; i < count;) {
        begin(kind);
        for (bool full = false; i < count && !full; ++i) {
            m_octets.octet(1); // one more
            const std::size_t start = m_octets.size();
            putOne(std::uint32_t(i));
            full = endsWith(start);
        }
        m_octets.octet(0);
        if (const auto taken = finish(); !taken)
            return taken;
    }
    return {};
}

template <class Take>
bool PieceReader::takeAll(PieceKind kind, std::uint64_t count, Take takeOne)
{
    for (std::uint64_t taken = 0; taken < count;) {
        if (!next(kind))
            return false;
        for (std::uint8_t more = m_octets.octet(); more == 1; more = m_octets.octet(), ++taken) {
            if (taken == count || !takeOne())
                return refuse("does not add up");
        }
        if (!endPiece())
            return false;
    }
    return true;
}

} // namespace dwc
