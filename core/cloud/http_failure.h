// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/cloud/origin.h"

#include <curl/curl.h>
#include <string_view>

namespace dwc {

/// Why there is no complete answer. `status` is that of an answer cut in its middle, else 0; `words` are
/// libcurl's own about this transfer, used for certificates only: others may quote the address, and a next
/// link is a secret.
Error failureOf(CURLcode cause, int status, const Origin &origin, std::string_view words);

} // namespace dwc
