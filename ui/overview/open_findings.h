// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "core/settings/profile.h"
#include "core/sync/look.h"
#include "ui/theme/device_state.h"

#include <QString>
#include <optional>
#include <vector>

namespace dwc {

/// Where a finding's button leads.
enum class LeadTo : std::uint8_t { Review, Settings, ShowState, ShowDevices, OpenRun };

/// Something that needs a look, with the one way to its cure.
struct OpenFinding
{
    Severity severity = Severity::Warning;
    QString title; ///< foreign text in it is already harmless
    QString line;
    QString button;
    LeadTo cure = LeadTo::Review;
    std::optional<DeviceState> state; ///< of ShowState
    RunId run = 0;                    ///< of OpenRun
};

/// What is known when the page is made.
struct OverviewFacts
{
    const Profile *profile = nullptr;
    const Outlook *outlook = nullptr;
    const std::vector<RunRecord> *runs = nullptr;
    Moment now;
};

/// The gravest first, findings of one kind together; notes are left to Review.
std::vector<OpenFinding> openFindings(const OverviewFacts &facts, const ReportWords &words);

} // namespace dwc
