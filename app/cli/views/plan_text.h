// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <functional>
#include <string>
#include <string_view>

namespace dwc {

/// Takes text piece by piece: a plan of a million changes is never one string.
using TextSink = std::function<void(std::string_view)>;

struct TextStyle
{
    bool colour = false;
    bool verbose = false; ///< every attribute of creates, every skipped device
};

/// A plan for people: signs (+ create, ~ update, - disable, x delete), names beside ids, old and new values, what is
/// skipped and why, findings with advice, and the total line last.
void writePlan(const Plan &plan, const TextStyle &style, const TextSink &out);

/// "500 to create, 5 to update, … nothing to do".
std::string totalLine(const Totals &totals);

/// One value for people: GUIDs and SIDs decoded, foreign text printable.
std::string valueText(std::string_view attribute, std::string_view octets);

void writeFindings(const std::vector<Finding> &findings, const TextStyle &style, const TextSink &out);

} // namespace dwc
