// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/find_accounts.h"
#include "ui/bridge/forest_work.h"
#include "ui/setup/side_answer.h"

#include <QString>
#include <string>
#include <vector>

namespace dwc {

/// Who the connector account is, what it may do in the container now, and whether it is stronger than it
/// needs. `shownAs`: as the profile names it; empty: by its names in the directory alone.
std::vector<Fact> accountFacts(const Preparation &preparation, const std::string &shownAs);

QString kindOf(const FoundAccount &account); ///< "managed service account", "disabled"; empty: a plain user
QString sentenceOf(const FoundAccounts &found, const QString &name); ///< how many, and what to do when none

} // namespace dwc
