// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_source.h"
#include "core/directory/directory.h"
#include "core/report/report_words.h"

#include <QString>
#include <cstdint>
#include <vector>

namespace dwc {

/// One thing that the test found, for a line of the page.
struct Fact
{
    enum class Tone : std::uint8_t { Plain, Good, Warning };
    QString label;
    QString value; ///< foreign text made printable
    Tone tone = Tone::Plain;
    bool mono = false;

    bool operator==(const Fact &) const = default;
};

/// What one side said when it was tested, in words. All of it is printable.
struct SideAnswer
{
    enum class Verdict : std::uint8_t { Good, Warning, Failed };
    Verdict verdict = Verdict::Failed;
    QString sentence;
    QString cure; ///< the next step; empty when there is none
    std::vector<Fact> facts;
    QString details; ///< the server's own words, shown on request only
};

SideAnswer answerOf(const CloudIdentity &identity);
SideAnswer answerOf(const DirectoryIdentity &identity);
SideAnswer answerOf(const Error &error, const ReportWords &words);

} // namespace dwc
