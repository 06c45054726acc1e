// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace dwc {

/// Keeps all signals from the calling thread for good: libraries write to sockets that the peer may have
/// closed (SIGPIPE), and what is meant for the program is for its other threads.
void blockSignals();

} // namespace dwc
