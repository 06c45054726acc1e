// SPDX-License-Identifier: Apache-2.0
#include "core/model/security_descriptor.h"
#include "tests/fuzz/require.h"

#include <algorithm>

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
std::string smallest(const Sid &owner, std::size_t gap)
{
    return std::string("\1\0\0\x80", 4) + littleEndian(std::uint32_t(20 + gap)) + std::string(12, '\0') + std::string(gap, 'x') +
           owner.bytes();
}

/// A list that was read can be judged, and written with one entry more.
void requireList(std::string_view octets, const SecurityDescriptor &read)
{
    Ace added;
    added.mask = rights::kCreateChild;
    added.objectType = SchemaGuid{};
    added.trustee = *Sid::fromText("S-1-5-21-1-2-3-1000");
    const auto written = withEntries(octets, std::span(&added, 1));
    require(written.has_value() == read.hasDacl, "a list that was read can be written");
    if (!written)
        return;
    const auto again = securityDescriptorFrom(*written);
    require(again && again->hasDacl && again->isProtected == read.isProtected, "what was written can be read");
    require(again->dacl.size() == read.dacl.size() + 1, "one entry came");
    require(isGranted(again->dacl, added), "and grants what it says");
    std::size_t foreign = 0;
    for (const Ace &ace : read.dacl) {
        foreign += std::ranges::find(again->dacl, ace) == again->dacl.end();
        require(!sddlOf(ace).empty(), "an entry has a text");
        if (ace.kind != Ace::Kind::Allow && ace.kind != Ace::Kind::Deny)
            continue;
        const std::string list = dwc::descriptorOf(std::span(&ace, 1));
        require(securityDescriptorFrom(list)->dacl == std::vector{ace}, "an entry reads back");
    }
    require(foreign == 0, "no entry went");
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
            require(ownerOf(smallest(*owner, gap)) == owner, "the owner reads back");
        const std::string whole = smallest(*owner, 3);
        for (std::size_t length = 0; length < whole.size(); ++length)
            require(!ownerOf(std::string_view(whole).substr(0, length)), "a cut descriptor has no owner");
    }
    if (const auto read = securityDescriptorFrom(descriptor))
        requireList(descriptor, *read);
    return 0;
}
