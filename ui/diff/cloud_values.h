// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/cloud_snapshot.h"
#include "ui/diff/attribute_diff.h"

#include <vector>

namespace dwc {

/// What the cloud itself says where this attribute comes from; empty when it has no value or did not tell.
std::vector<DiffValue> cloudValues(FlowAttribute attribute, const CloudDevice &device, const CloudSnapshot &cloud);

/// Whether the cloud told.
Presence presenceOf(FlowAttribute attribute, const CloudDevice &device);

/// A user as people know it: name, else user principal name, else id. Printable.
std::string userText(const CloudUserRecord &user);

} // namespace dwc
