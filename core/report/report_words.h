// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dwc {

/// Titles and labels of a page.
enum class ReportText : std::uint8_t {
    Devices,
    Plan,
    Run,
    History,
    Tenant,
    Forest,
    Container,
    Controller,
    CloudRead,
    DirectoryRead,
    PlanId,
    Findings,
    Skipped,
    NothingToDo, ///< a plan without changes, a run without outcomes
    IdentityChange,
    Attribute,
    Before,
    After
};

/// Sentences for people, made by the program that writes the report: the core has facts only.
class ReportWords
{
public:
    virtual ~ReportWords() = default;

    virtual std::string message(const Finding &finding) const = 0;
    virtual std::string advice(const Finding &finding) const = 0; ///< empty when there is nothing to do
    virtual std::string message(const Error &error) const = 0;
    virtual std::string advice(const Error &error) const = 0;

    virtual std::string text(ReportText text) const = 0;
    virtual std::string heading(std::string_view column) const = 0; ///< by Column::name
    /// A stable word of ours (an action, state, reason, result, severity, "true" or "false") for people.
    virtual std::string word(std::string_view code) const = 0;
    virtual std::string language() const = 0; ///< of these sentences, as HTML's lang has it
};

} // namespace dwc
