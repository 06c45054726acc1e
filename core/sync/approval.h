// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/look.h"

namespace dwc {

/// An administrator approved a write from this outlook: sets the pins where there are none, and remembers who was
/// signed in. WrongForest when the pins name another place.
Result<void> rememberApproval(const Outlook &outlook, Journal &journal);

} // namespace dwc
