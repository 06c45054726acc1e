// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace dwc {

/// The text of one alternativeSecurityIds `key`: base64 (either alphabet, padded or not) of UTF-16LE without
/// a byte order mark (MS-DVRJ 2.2.1.1), as UTF-8. Empty when it is not exactly that.
std::string deviceKeyFrom(std::string_view base64);

} // namespace dwc
