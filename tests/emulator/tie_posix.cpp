// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/tie_posix.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/syscall.h>
#include <unistd.h>

namespace emulator {

void endWith(std::int64_t pid)
{
    // a pidfd becomes readable when its process ends
    const int file = int(::syscall(SYS_pidfd_open, pid, 0));
    if (file < 0)
        qFatal("There is no process %lld to be tied to.", static_cast<long long>(pid));
    auto *notifier = new QSocketNotifier(file, QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
}

} // namespace emulator
