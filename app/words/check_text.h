// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/program.h"
#include "core/prepare/preparation.h"
#include "core/readiness/verdict.h"
#include "core/report/checks_page.h"

#include <string>

namespace dwc {

/// What a check found, and a step of its cure, as sentences. Foreign text in them is printable.
std::string evidenceText(const Sentence &sentence);
std::string adviceText(const Sentence &sentence, Program program = Program::CommandLine);

std::string wordOf(CheckState state);
std::string titleOf(CheckArea area);

/// Whether writeback can begin, as the last line says it.
std::string verdictText(const Verdict &verdict);
WordedVerdict worded(const Verdict &verdict);

/// A check and its result in words.
WordedCheck worded(const Check &check, const CheckResult &result, Program program = Program::CommandLine);
WordedCheck worded(const Blocker &blocker, Program program = Program::CommandLine);

} // namespace dwc
