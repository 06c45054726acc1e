// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace dwc {

/// A body as it was before the content coding "gzip" or "deflate" (RFC 9110 8.4.1, which means zlib's form).
/// `likely`: the size it is expected to have, so that room is taken once. Errors: LimitExceeded above `limit`
/// octets, MalformedAnswer when it is of neither form, cut, or followed by something.
Result<std::string> inflated(std::string_view packed, std::size_t limit, std::size_t likely);
/// The beginning of such a body, from the beginning of what was sent: at most `most` octets. Empty when it is
/// of neither form.
std::string inflatedHead(std::string_view packed, std::size_t most);

} // namespace dwc
