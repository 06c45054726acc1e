// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/output.h"
#include "core/report/checks_page.h"

#include <span>

namespace dwc {

/// Checks for people: a sign and the question, below it what was found and what to do; the counts last. With
/// --quiet only what did not pass.
void writeChecks(std::span<const WordedCheck> checks, const Output &out);
/// What they say together: the last line.
void writeVerdict(const WordedVerdict &verdict, const Output &out);
/// One of them.
void writeCheck(const WordedCheck &check, const Output &out);

} // namespace dwc
