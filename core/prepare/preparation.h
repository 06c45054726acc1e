// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_inspection.h"
#include "core/plan/plan.h"
#include "core/prepare/permission_profile.h"
#include "core/readiness/check.h"
#include "core/readiness/directory_facts.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dwc {

/// What stands in the way of a preparation: a prerequisite in its words.
struct Blocker
{
    std::string id; ///< of the check, or one of its own
    CheckResult result;
    const char *question = ""; ///< of one that is no check, as say() has it

    bool operator==(const Blocker &) const = default;
};

/// That the service connection point is to name this tenant.
struct ConnectionPointWish
{
    std::string domain;               ///< verified, of this tenant; empty: to be chosen from the cloud's
    std::optional<TenantId> replaced; ///< the one other tenant that it may stop naming
    bool isHandedOver = false; ///< read from a file: its domain counts only as far as the cloud confirms it

    bool operator==(const ConnectionPointWish &) const = default;
};

/// What preparing is asked for.
struct PreparationWish
{
    PermissionProfile permissions;
    std::optional<ConnectionPointWish> connectionPoint; ///< nothing: it is left as it is
    /// DNS name of the one that the container must be in, blocked where that is not the controller's; empty:
    /// any.
    std::string domain = {};

    PreparationWish(PermissionProfile which = PermissionProfile::Strict) : permissions(which) {}
    bool operator==(const PreparationWish &) const = default;
};
/// As a plan's request says it: the word of the permissions, and behind it what the connection point is to
/// be.
std::string choiceOf(const PreparationWish &wish);
std::optional<PreparationWish> preparationWishFrom(const std::string &choice);

/// What is there, as far as preparing looks at it.
struct ForestState
{
    TenantId tenant;  ///< the profile's own
    std::string host; ///< of the controller that was looked at, as configured
    Dn configurationDn;
    Dn domainDn;
    Sid account;      ///< who gets the entries
    Dn configuration; ///< names of the places in the configuration partition
    Dn services;
    std::optional<GuardedObject> configurationObject, servicesObject;
    bool hasService = false;
    ObjectRef service; ///< nil when there is none
    Dn container;      ///< where devices go: the service's location, else CN=RegisteredDevices of the domain
    std::optional<GuardedObject> containerObject;
    std::optional<ConnectionPoint> connectionPoint;
};

/// The changes that are missing, in an order that may be interrupted after each: the tree, the container, the
/// entries on it, the service object that names it, and last the connection point, when it is asked for and
/// can be. Creates carry every attribute with its values, objectClass among them; an Update of
/// nTSecurityDescriptor has in `after` the entries to add, in SDDL, and changes nothing else; one of keywords
/// has in `before` and `after` all of them. What exists is kept as it is; an equal or stronger entry counts
/// as there.
std::vector<Change> missingChanges(const ForestState &state, const PreparationWish &wish);

/// What of `changes` nobody saw in `shown`: another object, another kind of change, or a value that does not
/// stand there. Null when all of it was shown; having less to do is no difference.
const Change *firstNotShown(const std::vector<Change> &changes, const std::vector<Change> &shown);

/// A domain of the forest: a place for the container.
struct ForestDomain
{
    Dn dn;
    std::string dnsName; ///< foreign text
    bool isHere = false; ///< the controller in hand holds it
    std::vector<std::string>
        controllers; ///< DNS names of those that may write it; told where there are several domains

    bool operator==(const ForestDomain &) const = default;
};

/// A preparation, looked at with the account that is signed in.
struct Preparation
{
    Plan plan; ///< kind Prepare; without changes: nothing to do
    ForestState state;
    PreparationWish wish;        ///< with the domain that was chosen
    CheckResult connectionPoint; ///< what the check of it says, asked for or not
    AccountFacts account;        ///< the connector account, as its domain shows it
    std::vector<ForestDomain>
        domains;                   ///< of the forest, the one in hand first; empty while its place is blocked
    std::vector<Blocker> blockers; ///< not empty: nothing is to be written
};

/// The tenant's own record; asked for only when its domains are needed.
using AskOrganization = std::function<Result<Organization>()>;

/// Reads what is there and decides what is missing; writes nothing. Errors: those of the facts.
Result<Preparation> prepareForest(DirectoryFacts &facts, const PreparationWish &wish, PlanId id,
                                  const AskOrganization &organization = {});

/// The entries of the container's list that reach the connector account, itself or through a group, as they
/// stand: what it may do there at present.
std::vector<Ace> presentEntries(const Preparation &preparation);

/// The entries that a change of nTSecurityDescriptor adds; empty for any other change.
std::vector<Ace> addedEntries(const Change &change, const ForestState &state, PermissionProfile profile);

} // namespace dwc
