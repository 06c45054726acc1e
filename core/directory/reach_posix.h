// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <stop_token>
#include <string>

namespace dwc {

/// Whether something listens at host and port: a connection that is opened and closed. It tells a name that
/// does not resolve, a closed port and a silent host apart, which libldap does not, and hears a stop while it
/// waits. Errors: NameNotResolved, Unreachable, TimedOut, Stopped; the subject is host, or host:port.
Result<void> reach(const std::string &host, std::uint16_t port, std::chrono::milliseconds timeout,
                   const std::stop_token &stop);

} // namespace dwc
