// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/compose.h"
#include "core/sync/look.h"

namespace dwc {

/// What adopt, and apply of a saved adoption, do with a plan of kind Adopt: shown, asked (unless isAgreed),
/// recorded. `orphans` are listed beside it and left.
ExitCode adoptAsAsked(Context &context, Session &session, const Profile &profile, const Outlook &outlook,
                      const Plan &adoption, const std::vector<Change> &orphans, bool isAgreed);

/// The same for one orphan, whose device id has to be typed.
ExitCode adoptOrphan(Context &context, Session &session, const Profile &profile, const Outlook &outlook,
                     const Plan &adoption, bool isAgreed);

/// Shows it, and nothing else.
void showAdoption(const Context &context, const Plan &adoption, const Outlook &outlook,
                  const std::vector<Change> &orphans);

} // namespace dwc
