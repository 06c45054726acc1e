// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloud_source.h"
#include "core/directory/directory.h"
#include "core/rules/owners.h"

#include <stop_token>

namespace dwc {

/// What may be written for each user of the snapshot: the directory is asked in bulk for those it may know.
Result<Owners> resolveOwners(const CloudSnapshot &cloud, Directory &directory, std::stop_token stop);

} // namespace dwc
