// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "core/model/cloud_snapshot.h"
#include "core/model/directory_snapshot.h"

#include <functional>
#include <memory>

namespace dwc {

/// Both sides as the last complete read kept them. Null on both sides: nothing was kept yet.
struct LastState
{
    std::shared_ptr<const CloudSnapshot> cloud;
    std::shared_ptr<const DirectorySnapshot> directory;
};

/// --filter beside --last: those three words. WrongUsage for any other.
Result<std::vector<std::string>> lastFiltersOf(const Arguments &arguments);

/// `devices --last`: what was read last, and when, without asking a server. Nothing is decided here: the
/// state of a device is just where it is ("both", "cloudOnly" or "directoryOnly").
ExitCode showLastDevices(const Context &context, const Profile &profile,
                         const std::vector<std::string> &filters);

/// Device by device, by device id; either side may be missing.
using VisitLast =
    std::function<void(const std::optional<CloudDevice> &, const std::optional<DirectoryDevice> &)>;
void visitLast(const LastState &last, const VisitLast &visit);

} // namespace dwc
