// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/match.h"

namespace dwc {

/// Marks every row whose thumbprint stands on another row too. The two sides of one row share their keys by
/// nature.
void markKeyConflicts(Match &match, const CloudSnapshot &cloud, const DirectorySnapshot &directory,
                      std::size_t slices);

} // namespace dwc
