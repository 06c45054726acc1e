// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"

namespace dwc::testing {

/// Sentences that tell which fact they were made of.
class PlainWords final : public ReportWords
{
public:
    std::string message(const Finding &) const override { return "finding"; }
    std::string advice(const Finding &) const override { return {}; }
    std::string message(const Error &error) const override
    {
        return "message " + std::string(codeOf(error.kind));
    }
    std::string advice(const Error &error) const override
    {
        return "cure " + std::string(codeOf(error.kind));
    }
    std::string text(ReportText) const override { return "text"; }
    std::string heading(std::string_view column) const override { return std::string(column); }
    std::string word(std::string_view code) const override { return std::string(code); }
    std::string language() const override { return "en"; }
};

} // namespace dwc::testing
