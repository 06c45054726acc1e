// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

enum class Severity : std::uint8_t {
    Note,    ///< worth knowing
    Warning, ///< worth a look
    Guard    ///< stops the run before its first write
};

enum class FindingCode : std::uint8_t {
    // guards with a number: lifted by naming exactly that number
    TooManyDeletes,
    TooManyDeletesToday,
    TooManyDisables,
    TooManyCloudDisables,
    TooManyIdentityChanges,
    SourceShrunk,
    // guards without a number: lifted by naming the code
    AnotherWriter,
    PermissionLost,
    SignedInIdentityChanged,
    // guards that nothing lifts
    PinsDiffer,
    // guard of the unattended run: the first write of a profile needs an asked apply
    FirstWriteNotApproved,
    // warnings and notes
    NoBaseline,         ///< first read, or the state was lost: nothing is removed for being gone
    RemovalHeldNoProof, ///< gone from the list, but the point read gave no clear answer
    ListLackedDevice,   ///< gone from the list, but the point read found it
    HeldDevice,
    HeldDeviceDisabledInCloud,
    OwnerElsewhere,
    OwnerCloudOnly,
    OwnerPrivileged,
    OwnerUnknown,
    FormerOwnerStays, ///< the cloud's owner may not be written, and the directory still has another
    ValueCut,
    ValueDropped,
    NameReplaced,
    AttributeNotInSchema,
    ForeignWriterObjects,
    AdfsObjects,
    DuplicateKey,
    PermissionGained,
    SnapshotDiffersFromCount,
    PendingSettled ///< an operation left open by an interrupted run was looked up and settled
};

/// One thing noticed, counted or refused. Collected and returned, never printed in passing.
struct Finding
{
    Severity severity = Severity::Note;
    FindingCode code = FindingCode::NoBaseline;
    std::string subject;                ///< device id, DN or name it is about; foreign text
    std::optional<std::int64_t> number; ///< the count that a guard states and a lift must repeat
    std::vector<std::string> arguments; ///< what the sentence needs beside the number; foreign text

    bool operator==(const Finding &) const = default;
};

/// Stable word such as "tooManyDeletes": in JSON, and what `--allow CODE` takes.
std::string_view codeOf(FindingCode code);
std::optional<FindingCode> findingCodeFrom(std::string_view text);
std::string_view codeOf(Severity severity);

} // namespace dwc
