// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/model/dn.h"
#include "core/model/guid.h"
#include "core/model/sid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// What a plan was made from. Two plans can be compared only on the same basis.
struct Basis
{
    TenantId tenant;
    std::string forest; ///< DNS name
    Sid domainSid;
    ObjectRef container;
    ObjectRef service;
    std::string domainController; ///< its dnsHostName: USNs belong to it
    std::string connectorAccount; ///< SID text of the account that writes
    Moment cloudReadAt;
    Moment directoryReadAt;
    std::int64_t highestUsn = 0;
    std::string rulesFingerprint;

    bool operator==(const Basis &) const = default;
};

enum class Action : std::uint8_t { Disable, Delete, Update, Create }; ///< in the order of writing
std::string_view nameOf(Action action);

/// Why this change.
enum class ChangeReason : std::uint8_t {
    CloudOnly,     ///< in the cloud, in scope, not in the directory
    Differs,       ///< values differ
    CloudDisabled, ///< the cloud has disabled it
    Gone,          ///< proven gone from the cloud
    OutOfScope,
    Leaving ///< the feature is left: what we wrote is taken back
};
std::string_view nameOf(ChangeReason reason);

/// One attribute, raw LDAP values (octets as sent on the wire). Sets are sorted.
struct AttributeChange
{
    std::string name; ///< lDAPDisplayName
    std::vector<std::string> before;
    std::vector<std::string> after;

    bool operator==(const AttributeChange &) const = default;
};

/// One write to one object of the directory; a device is one kind of object.
struct Change
{
    Action action = Action::Update;
    ChangeReason reason = ChangeReason::Differs;
    ObjectRef object; ///< Create: guid is nil
    DeviceId deviceId;
    CloudObjectId objectId;                  ///< nil when the anchor does not tell
    std::string displayName;                 ///< foreign text
    bool identityChange = false;             ///< owner, users or keys of an existing object
    std::vector<AttributeChange> attributes; ///< Delete: the flow's values, all in before

    bool operator==(const Change &) const = default;
};

/// Present but not writable, or not to be touched.
enum class SkipReason : std::uint8_t {
    NoDeviceId,     ///< Graph gives none
    PendingNoKey,   ///< registration not finished: no alternativeSecurityIds of type 2
    KeyNotFitting,  ///< keys there, none of the exact layout
    KeyUnknown,     ///< keys could not be read
    EnabledUnknown, ///< accountEnabled null or unknown: not created
    ScopeUnknown,   ///< what the scope looks at could not be read
    OpenElsewhere,  ///< an interrupted run wrote to another controller, and what came of it cannot be seen
                    ///< here yet
    // conflicts, nothing of them is touched
    ConflictAdfs,        ///< same id, object without anchor: AD FS registered it
    ConflictDuplicateId, ///< two objects or two devices with one id
    ConflictKey,         ///< one thumbprint on two objects
    ConflictCn,          ///< same cn, other device id
    ConflictForeign,     ///< same id, other anchor, not ours
    ForeignPair          ///< same id and anchor, written by another account: adoptable
};
std::string_view nameOf(SkipReason reason);
bool isConflict(SkipReason reason);

struct SkippedDevice
{
    DeviceId deviceId; ///< nil for NoDeviceId
    CloudObjectId objectId;
    std::string displayName; ///< foreign text
    SkipReason reason = SkipReason::PendingNoKey;

    bool operator==(const SkippedDevice &) const = default;
};

struct Totals
{
    std::uint64_t create = 0, update = 0, disable = 0, remove = 0; ///< remove: "delete" in JSON
    std::uint64_t unchanged = 0, skipped = 0, conflict = 0, outOfScope = 0, held = 0;
    std::uint64_t foreign = 0; ///< objects of another writer
    std::uint64_t adfs = 0;    ///< objects without an anchor
    std::uint64_t identityChanges = 0;
    std::uint64_t cloudDisables = 0; ///< of update and disable: FALSE because the cloud disabled it
    std::uint64_t owned = 0;         ///< objects of ours in the directory: the base of shares
    std::uint64_t cloudDevices = 0;

    std::uint64_t changes() const { return create + update + disable + remove; }
    Totals &operator+=(const Totals &other);
    bool operator==(const Totals &) const = default;
};

enum class PlanKind : std::uint8_t { Devices, Undo, Adopt, Disable, Prepare };
std::string_view nameOf(PlanKind kind);

/// What a plan was asked for beside its kind: enough to decide it again from the receiver's own profile and journal.
/// Each kind fills what it needs and leaves the rest empty; Devices knows the selection alone.
struct PlanRequest
{
    std::optional<std::int64_t> run; ///< Undo: number of a run in the journal
    std::string choice;              ///< Disable, Prepare: from the command's own list
    std::vector<DeviceId> selection; ///< just these devices, ascending, none twice; empty = all

    bool operator==(const PlanRequest &) const = default;
};

/// What would be written, as a value. Nobody changes a plan; a new one is made.
struct Plan
{
    PlanId id;
    PlanKind kind = PlanKind::Devices;
    PlanRequest request;
    Moment madeAt;
    Basis basis;
    Totals totals;
    std::vector<Change> changes;        ///< in the order of writing
    std::vector<SkippedDevice> skipped; ///< conflicts among them
    std::vector<Finding> findings;      ///< guards among them

    bool operator==(const Plan &) const = default;
};

/// A guard that speaks.
bool isStopped(const Plan &plan);

/// `totals` with everything that follows from the changes alone counted from them.
Totals countChanges(const std::vector<Change> &changes, Totals totals);

/// Disables of devices that are gone or out of scope: all but those that the cloud itself disabled.
std::uint64_t disablesOfOurs(const std::vector<Change> &changes);

} // namespace dwc
