// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <functional>
#include <stop_token>

namespace dwc {

/// Writes a report to the file somebody chose. Made by a page from values it holds, called on the worker's
/// thread.
using Exporter = std::function<Result<void>(std::stop_token)>;

} // namespace dwc
