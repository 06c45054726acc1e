// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/state/state_store.h"

#include <memory>
#include <optional>
#include <string>

namespace dwc {

/// An unusable state file that was moved out of the way.
struct SetAside
{
    Error why;        ///< Storage: foreign, damaged, or written by a later version
    std::string path; ///< where it is now
};

struct OpenedState
{
    std::unique_ptr<StateStore> store;
    std::optional<SetAside> setAside; ///< worth telling: this run has no baseline
};

/// Opens the state in a SQLite file, and makes it when there is none (its folder must exist). A file that is not
/// ours, damaged or of a later version is renamed with `now` as suffix, and a fresh one takes its place. Error Storage
/// only when the place itself cannot be used; a file that is merely locked or not readable stays.
Result<OpenedState> openState(const std::string &path, Moment now);

} // namespace dwc
