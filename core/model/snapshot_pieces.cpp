// SPDX-License-Identifier: Apache-2.0
#include "core/model/snapshot_pieces.h"

#include <array>

namespace dwc {

namespace {

constexpr std::uint8_t kForm = 1;
constexpr std::size_t kPieceBytes = 4 * 1024 * 1024;
constexpr std::size_t kChecksumBytes = 8;

/// Part of form 1: never edited, only followed by another form.
constexpr std::array<std::string_view, 6> kBeginnings{
    "", "X509:<SHA1-TP-PUBKEY>", "[USER-GID]:", "[GID]:g:", "[USER-HWID]:", "[HWID]:h:"};

std::size_t beginningOf(std::string_view text)
{
    for (std::size_t i = 1; i < kBeginnings.size(); ++i) {
        if (text.starts_with(kBeginnings[i]))
            return i;
    }
    return 0;
}

} // namespace

void PieceWriter::begin(PieceKind kind)
{
    m_octets.clear();
    m_known.clear();
    m_octets.octet(kForm);
    m_octets.octet(std::uint8_t(kind));
}

void PieceWriter::repeated(std::string_view text)
{
    const auto [place, isNew] = m_known.emplace(text, m_known.size() + 1);
    if (!isNew)
        return m_octets.number(place->second);
    m_octets.number(0);
    m_octets.text(text);
}

void PieceWriter::texts(const TextList &list)
{
    m_octets.number(list.size());
    for (const std::string_view text : list) {
        const std::size_t beginning = beginningOf(text);
        m_octets.octet(std::uint8_t(beginning));
        m_octets.text(text.substr(kBeginnings[beginning].size()));
    }
}

bool PieceWriter::endsWith(std::size_t start) const
{
    if (m_octets.size() < kPieceBytes / 2)
        return false;
    constexpr std::size_t kBeginning = 32; // holds an id
    const std::string_view beginning = std::string_view(m_octets.octets()).substr(start, kBeginning);
    const bool chosen = checksumOf(beginning) >> 54 == 0; // one in a thousand
    return chosen || m_octets.size() >= kPieceBytes;
}

Result<void> PieceWriter::finish()
{
    const std::uint64_t sum = checksumOf(m_octets.octets());
    for (unsigned shift = 0; shift < 64; shift += 8)
        m_octets.octet(std::uint8_t(sum >> shift));
    return m_take(m_octets.octets());
}

bool PieceReader::refuse(const char *why)
{
    if (m_error.detail.empty())
        m_error = fail(ErrorKind::Storage, "the stored snapshot", why).value();
    m_octets.refuse();
    return false;
}

bool PieceReader::next(PieceKind kind)
{
    const auto given = m_give();
    if (!given) {
        m_error = given.error();
        return false;
    }
    if (!*given || (*given)->size() < kChecksumBytes)
        return refuse("ends too early");
    const std::string_view content = (*given)->substr(0, (*given)->size() - kChecksumBytes);
    std::uint64_t sum = 0;
    for (std::size_t i = kChecksumBytes; i-- > 0;)
        sum = sum << 8 | std::uint8_t((**given)[content.size() + i]);
    if (sum != checksumOf(content))
        return refuse("is damaged");
    m_known.clear();
    m_octets = OctetReader(content);
    if (m_octets.octet() != kForm)
        return refuse("is of another version");
    return m_octets.octet() == std::uint8_t(kind) || refuse("has another order");
}

std::string_view PieceReader::repeated()
{
    const std::uint64_t number = m_octets.number();
    if (number == 0)
        return m_known.emplace_back(m_octets.text());
    if (number > m_known.size()) {
        refuse("names a text that it does not hold");
        return {};
    }
    return m_known[std::size_t(number - 1)];
}

std::vector<std::string_view> PieceReader::texts(std::vector<std::string> &store)
{
    store.clear();
    for (std::size_t left = m_octets.count(); left > 0 && m_octets.ok(); --left) {
        const std::uint8_t beginning = m_octets.octet();
        if (beginning >= kBeginnings.size()) {
            refuse("names a beginning that it does not know");
            break;
        }
        store.emplace_back(kBeginnings[beginning]) += m_octets.text();
    }
    return {store.begin(), store.end()};
}

bool PieceReader::endPiece()
{
    return (m_octets.ok() && m_octets.atEnd()) || refuse("has lengths that do not fit");
}

bool PieceReader::end()
{
    const auto given = m_give();
    if (!given) {
        m_error = given.error();
        return false;
    }
    return !*given || refuse("goes on behind its end");
}

} // namespace dwc
