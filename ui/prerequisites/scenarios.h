// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile.h"

#include <QString>
#include <array>

namespace dwc {

/// In the order in which they are offered.
inline constexpr std::array kScenarios{Scenario::Adfs, Scenario::WhfbCertificateTrust, Scenario::Undecided};

QString shortNameOf(Scenario scenario);
QString nameOf(Scenario scenario);
/// What it means, in a sentence or two.
QString lineOf(Scenario scenario);

} // namespace dwc
