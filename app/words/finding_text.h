// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/program.h"
#include "core/base/finding.h"
#include "core/plan/plan.h"

#include <string>

namespace dwc {

/// A finding as a sentence: the thing, and what follows. Foreign text in it is already printable.
std::string messageOf(const Finding &finding, Program program = Program::CommandLine);
/// What to do about it; empty when there is nothing to do.
std::string adviceOf(const Finding &finding, Program program = Program::CommandLine);
/// Why a device is not written, as half a sentence: "its registration is not finished: …".
std::string sentenceOf(SkipReason reason);
std::string sentenceOf(ChangeReason reason);

} // namespace dwc
