// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/report/cell.h"
#include "core/report/report_stream.h"

namespace dwc {

/// Change records (RFC 2849) that ldapmodify replays: for each change the very request that apply sends,
/// addressed by DN, since LDIF knows nothing else. `title` becomes a comment: what these changes are. ASCII
/// only: every value that is not plain text stands in base64. A change that has nothing to send gives no
/// record. Internal (subject = name): an attribute name that is none.
Result<void> writeLdif(std::string_view title, const Rows<Change> &changes, const ReportSink &sink);

/// One logical line `name: value`, or `name:: base64`, folded at 76 characters, its line break included.
std::string ldifLine(std::string_view name, std::string_view value);

} // namespace dwc
