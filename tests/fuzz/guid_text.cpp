// SPDX-License-Identifier: Apache-2.0
#include "core/model/guid.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace dwc;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    if (const auto id = DeviceId::fromText(text)) {
        require(id->text().size() == 36, "the text of an id has 36 characters");
        require(DeviceId::fromText(id->text()) == id, "an id reads back from its text");
        std::string digits, given;
        const auto isDigit = [](char c) { return std::string_view("-{}").find(c) == std::string_view::npos; };
        std::ranges::copy_if(id->text(), std::back_inserter(digits), isDigit);
        std::ranges::copy_if(text, std::back_inserter(given), isDigit);
        std::ranges::transform(given, given.begin(), [](char c) { return c >= 'A' && c <= 'F' ? char(c + 32) : c; });
        require(digits == given, "an id has the digits that were given");
    }
    if (const auto id = ObjectGuid::fromWindowsBytes(text)) {
        require(id->windowsBytes() == text, "an id reads back from its bytes");
        require(ObjectGuid::fromText(id->text()) == id, "an id of bytes reads back from its text");
    } else {
        require(size != 16, "16 bytes are an id");
    }
    return 0;
}
