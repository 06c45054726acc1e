// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace dwc {

/// Keeps secrets in this process: no core dump, and no other process of the same user may look into its
/// memory. Called once, before the first secret is read. Error Internal when the system refuses.
Result<void> hardenProcess();

} // namespace dwc
