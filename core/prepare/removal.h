// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/preparation.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace dwc {

/// What of the forest's preparation is taken back when the feature is left. `choice` is the word of the
/// plan's request.
enum class ForestRemoval : std::uint8_t {
    Entries,       ///< the connector account's permissions, as preparing adds them
    Configuration, ///< service object, container and tree, where nobody else needs them
    Everything
};
std::string_view choiceOf(ForestRemoval removal); ///< removeEntries, removeConfiguration, removeEverything
std::optional<ForestRemoval> forestRemovalFrom(std::string_view choice);

/// What is asked of the forest's own objects: to prepare them, or to take a preparation back.
using ForestTask = std::variant<PreparationWish, ForestRemoval>;

/// Id of the blocker by which the account that looks cannot tell whether an object is needed; another may.
inline constexpr std::string_view kUnseenBlocker = "disable.unseen";

/// The entries of a list that preparing adds for the account, with any permissions: equal ones only, and
/// inherited ones never. That of Creator Owner stays while another account may create devices here.
std::vector<Ace> entriesToRemove(const std::vector<Ace> &list, const Sid &account);

/// Looks and decides; writes nothing. A plan of kind Disable: an Update of nTSecurityDescriptor has in
/// `before` the entries to take away; a Delete has in `before` the values that undo would need. Objects are
/// deleted only with what was seen to be below them. Blocked while anybody else needs an object that was
/// asked for: by issuer certificates, or when it cannot be told that there are none; another service object;
/// a container that is not empty. `leaving` are the devices that will be gone by then.
Result<Preparation> prepareRemoval(DirectoryFacts &facts, ForestRemoval removal, PlanId id,
                                   std::span<const ObjectRef> leaving = {});

} // namespace dwc
