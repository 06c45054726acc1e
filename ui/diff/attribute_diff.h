// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/model/flow_attribute.h"
#include "core/plan/plan.h"
#include "core/rules/attribute_flow.h"
#include "core/sync/look.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dwc {

enum class ValueMark : std::uint8_t { Plain, Removed, Added };

/// One value of one attribute, for a person.
struct DiffValue
{
    std::string text; ///< what it means; printable
    std::string raw;  ///< its octets as hex, or a time's digits; empty where the text is the value
    ValueMark mark = ValueMark::Plain;

    bool operator==(const DiffValue &) const = default;
};

/// Why an attribute is left as it is, although it might have been written.
enum class NotWritten : std::uint8_t {
    None,
    NotInSchema,
    SwitchedOff, ///< the flow does not write it by the profile
    NotRead,     ///< the cloud did not tell
    NullKept,    ///< the cloud has no value, and none may not clear it
    NoFittingKey,
    OwnerElsewhere,
    OwnerCloudOnly,
    OwnerPrivileged,
    OwnerUnknown,
    RowNotWritten ///< the device as a whole is skipped, held, out of scope or somebody else's
};

struct AttributeDiff
{
    std::string name;                       ///< lDAPDisplayName
    std::optional<FlowAttribute> attribute; ///< nothing for one that is not of the flow
    std::vector<DiffValue> cloud;           ///< as the cloud says it
    std::vector<DiffValue> before;          ///< in the directory now
    std::vector<DiffValue> after;           ///< after the run; for one that does not change, as before
    std::optional<std::vector<DiffValue>> lastWritten = {}; ///< by us; nothing: never, or not asked
    bool changed = false;
    bool identity = false; ///< who can write it can sign in to AD FS as somebody
    std::uint8_t notes = NoteNone;
    NotWritten notWritten = NotWritten::None;

    bool operator==(const AttributeDiff &) const = default;
};

/// One device side by side: cloud, directory, after the run. Changed attributes first, then in the schema's
/// order.
struct Diff
{
    std::string displayName; ///< printable
    DeviceId deviceId;
    std::string dn; ///< printable; empty when there is no object
    std::optional<Action> action;
    std::optional<ChangeReason> reason;
    std::optional<SkipReason> skip;
    bool hasCloud = false; ///< the cloud's column means something
    std::vector<AttributeDiff> attributes;

    std::size_t changedCount() const;
    bool operator==(const Diff &) const = default;
};

/// Of one row of the outlook's match; decided afresh by the same rules.
Diff diffOf(const Outlook &outlook, const MatchRow &row);
/// Of a change alone, as plans hold it: what it changes, and no more.
Diff diffOf(const Change &change);
/// Of a change whose device was read: what is written comes from the change, all else from the outlook. A
/// device that was not read: as of the change alone.
Diff diffOf(const Outlook &outlook, const Change &change);
/// What our last write of an attribute of it left, raw.
void addLastWritten(Diff &diff, std::string_view attribute, const std::vector<std::string> &values);

/// Of a change that was sent. A delete shows all that the object held.
Diff diffOf(const JournalEntry &entry);

} // namespace dwc
