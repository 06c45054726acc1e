// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/preparation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

inline constexpr std::string_view kDomainBlocker = "prepare.domain"; ///< id of what domainBlocker() says

/// The domains of the forest, by the crossRef objects of its configuration partition: the one of the
/// controller in hand first, the others by name. It is told alone where the server shows no others. Errors:
/// those of the facts.
Result<std::vector<ForestDomain>> domainsOf(DirectoryFacts &facts);
/// The same with one question, without saying who may write the others.
Result<std::vector<ForestDomain>> domainsWithoutControllers(DirectoryFacts &facts);

/// The domain whose partition a name is in; null when it is in none of them.
const ForestDomain *domainOf(const Dn &dn, const std::vector<ForestDomain> &domains);

/// Why the container cannot be made in the domain of this DNS name: the forest has none of it, its devices
/// have another place already, or the controller in hand does not hold it and another must be named.
std::optional<Blocker> domainBlocker(const Preparation &preparation, const std::string &name);

} // namespace dwc
