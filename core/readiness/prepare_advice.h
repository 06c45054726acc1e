// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/check.h"

#include <vector>

namespace dwc {

/// What comes before anything else can be told.
Sentence prepareFirst();
/// What to do when objects of the forest are missing.
std::vector<Sentence> prepareAdvice();

/// Of a check that asks about the service object when there is none.
CheckResult noServiceYet();

/// What to do when the connector account lacks a right: the entries to add to the container's list.
std::vector<Sentence> grantAdvice(const std::string &container, const std::string &account);

} // namespace dwc
