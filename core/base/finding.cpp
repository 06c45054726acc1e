// SPDX-License-Identifier: Apache-2.0
#include "core/base/finding.h"

#include <array>
#include <utility>

namespace dwc {

namespace {

constexpr auto kCodes = std::to_array<std::pair<FindingCode, std::string_view>>({
    {FindingCode::TooManyDeletes, "tooManyDeletes"},
    {FindingCode::TooManyDeletesToday, "tooManyDeletesToday"},
    {FindingCode::TooManyDisables, "tooManyDisables"},
    {FindingCode::TooManyCloudDisables, "tooManyCloudDisables"},
    {FindingCode::TooManyIdentityChanges, "tooManyIdentityChanges"},
    {FindingCode::SourceShrunk, "sourceShrunk"},
    {FindingCode::AnotherWriter, "anotherWriter"},
    {FindingCode::PermissionLost, "permissionLost"},
    {FindingCode::SignedInIdentityChanged, "signedInIdentityChanged"},
    {FindingCode::PinsDiffer, "pinsDiffer"},
    {FindingCode::FirstWriteNotApproved, "firstWriteNotApproved"},
    {FindingCode::NoBaseline, "noBaseline"},
    {FindingCode::RemovalHeldNoProof, "removalHeldNoProof"},
    {FindingCode::ListLackedDevice, "listLackedDevice"},
    {FindingCode::HeldDevice, "heldDevice"},
    {FindingCode::HeldDeviceDisabledInCloud, "heldDeviceDisabledInCloud"},
    {FindingCode::OwnerElsewhere, "ownerElsewhere"},
    {FindingCode::OwnerCloudOnly, "ownerCloudOnly"},
    {FindingCode::OwnerPrivileged, "ownerPrivileged"},
    {FindingCode::OwnerUnknown, "ownerUnknown"},
    {FindingCode::FormerOwnerStays, "formerOwnerStays"},
    {FindingCode::ValueCut, "valueCut"},
    {FindingCode::ValueDropped, "valueDropped"},
    {FindingCode::NameReplaced, "nameReplaced"},
    {FindingCode::AttributeNotInSchema, "attributeNotInSchema"},
    {FindingCode::ForeignWriterObjects, "foreignWriterObjects"},
    {FindingCode::AdfsObjects, "adfsObjects"},
    {FindingCode::DuplicateKey, "duplicateKey"},
    {FindingCode::PermissionGained, "permissionGained"},
    {FindingCode::SnapshotDiffersFromCount, "snapshotDiffersFromCount"},
    {FindingCode::PendingSettled, "pendingSettled"},
});

} // namespace

std::string_view codeOf(FindingCode code)
{
    for (const auto &[known, text] : kCodes) {
        if (known == code)
            return text;
    }
    return "unknown";
}

std::optional<FindingCode> findingCodeFrom(std::string_view wanted)
{
    for (const auto &[code, text] : kCodes) {
        if (text == wanted)
            return code;
    }
    return std::nullopt;
}

std::string_view codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Note: return "note";
    case Severity::Warning: return "warning";
    case Severity::Guard: return "guard";
    }
    return "note";
}

} // namespace dwc
