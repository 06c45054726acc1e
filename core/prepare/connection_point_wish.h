// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/cloud/cloud_inspection.h"
#include "core/prepare/preparation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// Letters, digits, dashes and dots as a domain name has them, short enough for a keyword.
bool isDomainName(std::string_view text);

/// The domain that the connection point is to name: the one it names already when that is verified, else a
/// federated one, else the initial one. Nothing when none of them is a domain name.
std::optional<std::string> domainFor(const std::vector<VerifiedDomain> &domains,
                                     const std::vector<std::string> &keywords);

/// The keywords as they would be, sorted: those of other meanings stay, and so do those that are right
/// already.
std::vector<std::string> keywordsWanted(const std::vector<std::string> &present, const TenantId &tenant,
                                        const std::string &domain);

/// Whether a change is one of these: it writes keywords.
bool isOfConnectionPoint(const Change &change);

/// The change that makes the connection point, or corrects its keywords (`before` and `after` hold all of
/// them); nothing when it is right. Only without a blocker.
std::optional<Change> connectionPointChange(const ForestState &state, const ConnectionPointWish &wish);

/// What forbids it: something else bears its name, it is of the enterprise kind, or it names another tenant
/// than those that the wish lets it replace.
std::optional<Blocker> connectionPointBlocker(const ForestState &state, const ConnectionPointWish &wish);

/// Chooses the domain where the wish names none, and compares a named one with the tenant's as far as they
/// can be read. In `wish` what it came to; a blocker when there is no domain to name.
std::optional<Blocker> chooseDomain(const ForestState &state, const Result<Organization> &organization,
                                    ConnectionPointWish &wish);

} // namespace dwc
