// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/check.h"
#include "core/report/checks_page.h"

#include <string>

namespace dwc {

/// Sentences for prerequisite checks, made by the program: the core has facts only. Foreign text in them is
/// printable.
class CheckWords
{
public:
    virtual ~CheckWords() = default;

    virtual std::string question(const Check &check) const = 0;
    virtual std::string why(const Check &check) const = 0; ///< why it matters, in two sentences
    virtual std::string word(CheckState state) const = 0;
    virtual std::string title(CheckArea area) const = 0;
    virtual WordedCheck worded(const Check &check, const CheckResult &result) const = 0;
};

} // namespace dwc
