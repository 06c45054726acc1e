// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "core/journal/journal.h"
#include "core/plan/match.h"
#include "core/plan/plan.h"

#include <span>
#include <string_view>

namespace dwc {

/// What is read of an object before it is deleted, and journalled: the flow, and what writeback never writes
/// but an undo must give back.
std::span<const std::string_view> attributesToKeep();

/// Ours by product rule, judged on a fresh read: an ownership row, or created by the connector account
/// itself; and the anchor and device id the plan knew.
bool isStillOurs(const DirectoryObject &object, const Change &change, const OwnershipFacts &facts);

/// Every attribute of the change has its new values, as the directory compares.
bool isAsWanted(const DirectoryObject &object, const Change &change);

/// The object at a create's DN is the one that create made: the same anchor and device id, and the connector
/// account as its owner. What an administrator creates belongs to a group of administrators: such an owner
/// counts only when the server has `answered` the create with success.
bool isOurCreation(const DirectoryObject &object, const Change &change, const OwnershipFacts &facts,
                   bool answered);

} // namespace dwc
