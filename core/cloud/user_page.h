// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/json_document.h"
#include "core/model/cloud_snapshot.h"

#include <string_view>

namespace dwc {

/// What is asked of each user, in $select.
extern const std::string_view kUserSelect;

/// A user as Graph told; views live as long as the document. Without the permission to read users Graph gives
/// the id and null for everything: that is UnknownLimited throughout, never "only in the cloud".
/// MalformedAnswer when it is no object or its `id` is no GUID.
Result<CloudUserRecord> userFrom(simdjson::dom::element item);

/// A user of whom every attribute has that presence.
CloudUserRecord userWithout(CloudUserId id, Presence presence);

} // namespace dwc
