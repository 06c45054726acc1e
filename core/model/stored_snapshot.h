// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/cloud_snapshot.h"
#include "core/model/directory_snapshot.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace dwc {

// A snapshot as octets, in pieces of a few megabytes that each stand for themselves, so that a million
// devices are never octets all at once. The first piece is the head; it says how many of everything follow.
// Devices stand in the snapshot's order. Each piece begins with the version of the form and ends with a
// checksum.

/// Takes one piece; the view is valid for the call only.
using TakePiece = std::function<Result<void>(std::string_view piece)>;
/// Gives the next piece, valid until the next call; nothing behind the last one.
using GivePiece = std::function<Result<std::optional<std::string_view>>()>;

Result<void> saveSnapshot(const CloudSnapshot &snapshot, const TakePiece &take);
Result<void> saveSnapshot(const DirectorySnapshot &snapshot, const TakePiece &take);

/// The snapshot again, equal in everything it tells. The octets may come from anywhere: whatever is cut,
/// damaged, of another version, out of order or does not add up gives Storage with the reason in `detail`,
/// and nothing of it.
Result<std::shared_ptr<const CloudSnapshot>> restoreCloudSnapshot(const GivePiece &give);
Result<std::shared_ptr<const DirectorySnapshot>> restoreDirectorySnapshot(const GivePiece &give);

} // namespace dwc
