// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/directory/directory.h"
#include "core/model/directory_snapshot.h"
#include "core/model/guid.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace dwc {

using RunId = std::int64_t; ///< 1, 2, 3 … in one journal

enum class RunKind : std::uint8_t { Apply, Run, Undo, Adopt, Disable, Prepare };
std::string_view nameOf(RunKind kind);
enum class RunState : std::uint8_t {
    Running,
    Done,
    Failed,
    Interrupted,
    Stopped,
    Guarded ///< unattended, and a guard spoke: nothing was written
};
std::string_view nameOf(RunState state);

struct RunStart
{
    RunKind kind = RunKind::Apply;
    PlanId plan;
    Basis basis;
    Moment started;
    std::string startedBy; ///< name of the system's user
};

/// What a run has written, by action: together RunRecord::written.
struct WrittenCounts
{
    std::uint64_t created = 0, updated = 0, disabled = 0, deleted = 0;

    bool operator==(const WrittenCounts &) const = default;
};

struct RunRecord
{
    RunId id = 0;
    RunStart start;
    RunState state = RunState::Running;
    std::optional<Moment> ended;
    std::uint64_t written = 0;
    WrittenCounts counts;
    std::uint64_t failed = 0;
    std::optional<Error> error{};  ///< as in RunEnd
    std::vector<Finding> guards{}; ///< as in RunEnd
};

/// It ended before its first write: a guard stopped it, or it could not go on.
bool wroteNothing(const RunRecord &run);

/// How a run ended, and why when it did not do what it was to do.
struct RunEnd
{
    RunState state = RunState::Done;
    Moment ended{};
    std::optional<Error> error{};  ///< what ended it early, or kept it from a plan
    std::vector<Finding> guards{}; ///< Guarded: those that spoke
};

/// What is about to be sent. For a delete, `before` holds every attribute read from the object, key
/// credentials included, so that undo can create it again.
struct Intent
{
    std::uint32_t number = 0; ///< position in the run, from 0
    Change change;
    std::vector<RawAttribute> before;
};

enum class OutcomeResult : std::uint8_t {
    Written,
    AlreadyDone, ///< the directory already was as wanted (seen when settling)
    Failed,      ///< the directory answered no
    NotDone,     ///< settled: it was never carried out
    NotSent,     ///< stopped, or the connection broke before it was sent
    Open         ///< sent, and not answered: of a report only, the next run looks it up
};
std::string_view nameOf(OutcomeResult result);

struct Outcome
{
    std::uint32_t number = 0;
    OutcomeResult result = OutcomeResult::Written;
    ObjectGuid guid; ///< of the object, once known; nil for a create not yet looked up
    std::optional<Error> error;
    Moment at;
};

enum class OwnershipKind : std::uint8_t { Created, Adopted };

/// We made or took over this object. A row ends only when its object is proven gone.
struct OwnershipRow
{
    ObjectGuid guid;
    DeviceId deviceId;
    CloudObjectId anchor;
    OwnershipKind origin = OwnershipKind::Created;
    RunId run = 0;
};
using Ownership = std::unordered_map<ObjectGuid, OwnershipRow>;

struct Hold
{
    DeviceId deviceId;
    std::string heldBy;
    Moment since;
    std::string reason;
};

/// Written at the first approved apply, changed only by a typed confirmation.
struct Pins
{
    TenantId tenant;
    Sid domainSid;
    ObjectGuid container;
    ObjectGuid service;

    bool operator==(const Pins &) const = default;
};

/// Who was signed in, and with what rights, at the last approved apply.
struct ApprovedIdentity
{
    std::string cloudIdentity; ///< CloudIdentity::signedInAs
    bool readUsers = false;
    std::string connectorAccount; ///< SID text

    bool operator==(const ApprovedIdentity &) const = default;
};

struct JournalEntry
{
    RunId run = 0;
    Intent intent;
    std::optional<Outcome> outcome; ///< nothing: open
};

/// The record of every write. Used by one thread at a time. What begin(), addIntents() and addOutcomes() took
/// is durable when they return; when the journal cannot be written, nothing may be written to the directory.
/// Errors: Storage.
class Journal
{
public:
    virtual ~Journal() = default;

    virtual Result<RunId> begin(const RunStart &start) = 0;
    virtual Result<void> addIntents(RunId run, std::span<const Intent> intents) = 0;
    /// Outcomes, and in the same transaction the ownership that follows from them: rows to add, and objects
    /// proven gone whose rows end. A later outcome of the same number replaces the earlier one. An outcome
    /// without an intent is Internal, and nothing of the call is kept.
    virtual Result<void> addOutcomes(RunId run, std::span<const Outcome> outcomes,
                                     std::span<const OwnershipRow> gained,
                                     std::span<const ObjectGuid> ended) = 0;
    virtual Result<void> end(RunId run, const RunEnd &end) = 0;
    /// An unattended run that wrote nothing, as a whole: nobody saw why. Of a series of them with one cause
    /// the first and the newest stay, so that a night of them does not hide the runs that wrote.
    virtual Result<RunId> record(const RunStart &start, const RunEnd &end) = 0;
    /// Only under the run lock: a run that still counts as Running lost its process. Gives how many became
    /// Interrupted.
    virtual Result<std::uint64_t> markInterrupted(Moment now) = 0;

    /// Intents without outcome, and written creates whose guid is not known yet, of any run, oldest first.
    virtual Result<std::vector<JournalEntry>> open() = 0;
    /// Newest first; 0 = all. `written` and `counts` count Written and AlreadyDone, `failed` counts
    /// Failed.
    virtual Result<std::vector<RunRecord>> runs(std::size_t limit) = 0;
    /// By number. NoSuchRun when there is no such run.
    virtual Result<std::vector<JournalEntry>> entries(RunId run) = 0;
    /// How the newest run of this kind was begun; nothing when there was none.
    virtual Result<std::optional<RunStart>> newest(RunKind kind) = 0;
    /// The domain controller of the newest run that reached one; empty when there was none.
    virtual Result<std::string> lastController() = 0;
    /// A run of this plan was begun, whatever became of it; not when a guard stopped it.
    virtual Result<bool> wasApplied(PlanId plan) = 0;
    /// Objects deleted with success since that moment.
    virtual Result<std::uint64_t> deletesSince(Moment since) = 0;
    /// For each object the values our last successful write of that attribute left (raw, in the order of the
    /// change: sorted); attribute names compare without case. Nothing when we never wrote it; empty when we
    /// cleared it.
    virtual Result<std::vector<std::optional<std::vector<std::string>>>>
    lastWritten(std::span<const std::pair<ObjectGuid, std::string>> objectsAndAttributes) = 0;

    virtual Result<Ownership> ownership() = 0;
    virtual Result<std::vector<Hold>> holds() = 0;
    /// Holding a held device again replaces who, when and why.
    virtual Result<void> hold(const Hold &hold) = 0;
    virtual Result<void> release(DeviceId device) = 0;
    virtual Result<std::optional<Pins>> pins() = 0;
    virtual Result<std::optional<ApprovedIdentity>> approvedIdentity() = 0;
    /// At an approved apply: pins when there are none yet, and the identity. WrongForest (subject: tenant,
    /// domain, container or serviceObject) when the stored pins differ; nothing is changed then.
    virtual Result<void> approve(const Pins &pins, const ApprovedIdentity &identity) = 0;
};

} // namespace dwc
