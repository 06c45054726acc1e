// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/signals_posix.h"

#include <signal.h>

namespace dwc {

void blockSignals()
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

} // namespace dwc
