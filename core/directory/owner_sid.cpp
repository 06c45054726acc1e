// SPDX-License-Identifier: Apache-2.0
#include "core/directory/owner_sid.h"

#include <cstdint>

namespace dwc {

namespace {

constexpr std::size_t kHeaderBytes = 20;
constexpr std::size_t kControlAt = 2;
constexpr std::size_t kOwnerOffsetAt = 4;
constexpr std::uint32_t kSelfRelative = 0x8000;
constexpr std::size_t kSidFixedBytes = 8; ///< revision, count, authority

std::uint32_t littleEndian(std::string_view octets, std::size_t at, std::size_t bytes)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number |= std::uint32_t(std::uint8_t(octets[at + i])) << (8 * i);
    return number;
}

} // namespace

std::optional<Sid> ownerOf(std::string_view descriptor)
{
    if (descriptor.size() < kHeaderBytes || descriptor.front() != 1)
        return std::nullopt;
    if (!(littleEndian(descriptor, kControlAt, 2) & kSelfRelative))
        return std::nullopt;
    const std::size_t at = littleEndian(descriptor, kOwnerOffsetAt, 4);
    if (at < kHeaderBytes || at > descriptor.size() || descriptor.size() - at < kSidFixedBytes)
        return std::nullopt;
    const std::size_t length = kSidFixedBytes + std::size_t(std::uint8_t(descriptor[at + 1])) * 4;
    return Sid::fromBytes(descriptor.substr(at, length)); // nothing when cut: the length is in the bytes
}

} // namespace dwc
