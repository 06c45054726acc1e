// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace dwc {

/// Name of the system's user this process runs as; its number when it has none.
std::string systemUserName();
/// Standard input and standard output are a terminal: a question can be asked and answered.
bool canAsk();

} // namespace dwc
