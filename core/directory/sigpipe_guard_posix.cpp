// SPDX-License-Identifier: Apache-2.0
#include "core/directory/sigpipe_guard_posix.h"

#include <pthread.h>
#include <time.h>

namespace dwc {

namespace {

sigset_t onlySigpipe()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    return set;
}

bool isSigpipePending()
{
    sigset_t pending;
    sigpending(&pending);
    return sigismember(&pending, SIGPIPE) == 1;
}

} // namespace

SigpipeGuard::SigpipeGuard() : m_wasPending(isSigpipePending())
{
    const sigset_t set = onlySigpipe();
    pthread_sigmask(SIG_BLOCK, &set, &m_before);
}

SigpipeGuard::~SigpipeGuard()
{
    if (!m_wasPending && isSigpipePending()) {
        const sigset_t set = onlySigpipe();
        const timespec now{0, 0};
        sigtimedwait(&set, nullptr, &now);
    }
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

} // namespace dwc
