// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/check.h"

#include <vector>

namespace dwc {

/// What to do when objects of the forest are missing.
std::vector<Sentence> prepareAdvice();

/// What to do when the connector account lacks a right: the entries to add to the container's list.
std::vector<Sentence> grantAdvice(const std::string &container, const std::string &account);

} // namespace dwc
