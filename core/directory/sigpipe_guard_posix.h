// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <signal.h>

namespace dwc {

/// Keeps SIGPIPE from this thread while it lives: libldap writes to sockets that the peer may have closed.
/// Only what was raised meanwhile is taken away.
class SigpipeGuard
{
public:
    SigpipeGuard();
    ~SigpipeGuard();
    SigpipeGuard(const SigpipeGuard &) = delete;
    SigpipeGuard &operator=(const SigpipeGuard &) = delete;

private:
    sigset_t m_before;
    bool m_wasPending = false;
};

} // namespace dwc
