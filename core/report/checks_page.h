// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/html.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace dwc {

/// A prerequisite check in words, ready to be shown.
struct WordedCheck
{
    std::string id;    ///< stable, such as cloud.licence
    std::string state; ///< passed, warning, failed, unknown, notNeeded
    std::string stateWord;
    std::string question;
    std::vector<std::string> evidence; ///< foreign text in it is printable
    std::vector<std::string> advice;   ///< steps, in order
};

/// What checks say together, in words.
struct WordedVerdict
{
    std::string code;       ///< stable: failed, unknown, notChecked, warnings, ready
    std::size_t number = 0; ///< of the checks it rests on; 0 for ready
    std::string text;
};

/// Every check with what it found and what to do, those that failed first.
Result<void> writeChecksPage(const std::string &title, const Facts &facts, std::span<const WordedCheck> checks,
                             const ReportWords &words, const ReportSink &sink);

} // namespace dwc
