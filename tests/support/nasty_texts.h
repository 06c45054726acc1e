// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace dwc {

/// A text that somebody may have given a device, to do harm where it is shown, stored or compared.
struct NastyText
{
    const char *name;
    std::string octets; ///< UTF-8, unless isUtf8 says otherwise
    bool isUtf8 = true;
};

/// One table for the unit tests, the fuzzer and the emulator's hostile tenant.
std::span<const NastyText> nastyTexts();

} // namespace dwc
