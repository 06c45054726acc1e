// SPDX-License-Identifier: Apache-2.0
#include "core/model/security_descriptor.h"
#include "tests/fuzz/require.h"

using namespace dwc;
using fuzz::require;

namespace {

std::string littleEndian(std::uint32_t number)
{
    std::string octets;
    for (int shift = 0; shift < 32; shift += 8)
        octets += char(number >> shift & 0xFF);
    return octets;
}

/// The smallest self-relative descriptor with an owner, `gap` bytes behind its header.
std::string descriptorOf(const Sid &owner, std::size_t gap)
{
    return std::string("\1\0\0\x80", 4) + littleEndian(std::uint32_t(20 + gap)) + std::string(12, '\0') + std::string(gap, 'x') +
           owner.bytes();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view descriptor = fuzz::textOf(data, size);
    if (const auto owner = ownerOf(descriptor)) {
        const std::size_t at = descriptor.find(owner->bytes(), 20);
        require(at != std::string_view::npos, "the owner stands in the descriptor, behind its header");
        require(Sid::fromBytes(owner->bytes()) == owner, "the owner is a whole SID");
        for (const std::size_t gap : {0u, 1u, 200u})
            require(ownerOf(descriptorOf(*owner, gap)) == owner, "the owner reads back");
        const std::string whole = descriptorOf(*owner, 3);
        for (std::size_t length = 0; length < whole.size(); ++length)
            require(!ownerOf(std::string_view(whole).substr(0, length)), "a cut descriptor has no owner");
    }
    return 0;
}
