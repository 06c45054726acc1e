// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/backend.h"
#include "ui/plan/plan_tree.h"

#include <QString>
#include <array>
#include <string_view>

namespace dwc {

/// What becomes of the devices when the feature is left.
enum class Fate : std::uint8_t { Keep, Disable, Delete };
inline constexpr std::array kFates{Fate::Keep, Fate::Disable, Fate::Delete};

std::string_view choiceOf(Fate fate);    ///< word of the plan's request; empty for Keep, which plans nothing
QString nameOf(Fate fate);               ///< "Disable them"
QString lineOf(Fate fate);               ///< what that means for who uses them
QString leaveVerb(const PlanSums &sums); ///< "Delete 612 devices"
QString leaveSentence(const Plan &plan, const PlanSums &sums); ///< the same as a sentence, with the place
/// What came of it: "612 devices were deleted."
QString doneSentence(const ApplyResult &result);
/// Nothing of it failed or was left out.
bool isWhole(const ApplyResult &result);

/// The wizard was left while the devices were written: that the forest's part is not begun.
QString forestNotBegunSentence();
/// Afterwards: what still stands, and the way to take it back.
QString forestStaysSentence();

} // namespace dwc
