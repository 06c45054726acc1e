// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace dwc {

/// A sentence for people, translated when a translation is installed (context "dwctl"). `source` is English
/// UTF-8.
std::string text(const char *source);

/// The same with %1 to %9 replaced by the arguments, in one pass: a "%2" inside an argument stays as it is.
/// Arguments that are foreign text go through printable() before.
std::string text(const char *source, const std::vector<std::string> &arguments);

} // namespace dwc
