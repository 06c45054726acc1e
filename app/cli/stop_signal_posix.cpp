// SPDX-License-Identifier: Apache-2.0
#include "app/cli/stop_signal_posix.h"

#include <chrono>
#include <csignal>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace dwc {

namespace {

/// A command stops within this time; who asks again after it wants the process gone.
constexpr std::chrono::seconds kPatience{2};

bool isIgnored(int number)
{
    struct sigaction present
    {
    };
    return ::sigaction(number, nullptr, &present) == 0 && present.sa_handler == SIG_IGN;
}

} // namespace

StopSignal::StopSignal()
{
    std::signal(SIGPIPE, SIG_IGN);
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGINT);
    sigaddset(&wanted, SIGTERM);
    if (!isIgnored(SIGHUP)) // a blocked signal would be delivered although it is ignored
        sigaddset(&wanted, SIGHUP);
    ::pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    m_signals = ::signalfd(-1, &wanted, SFD_CLOEXEC);
    m_ended = ::eventfd(0, EFD_CLOEXEC);
    if (m_signals < 0 || m_ended < 0) {
        ::pthread_sigmask(SIG_UNBLOCK, &wanted, nullptr); // then at least the signals end the program
        return;
    }
    m_watcher = std::thread([this] { watch(); });
}

StopSignal::~StopSignal()
{
    if (m_watcher.joinable()) {
        ::eventfd_write(m_ended, 1);
        m_watcher.join();
    }
    if (m_signals >= 0)
        ::close(m_signals);
    if (m_ended >= 0)
        ::close(m_ended);
}

void StopSignal::watch()
{
    std::chrono::steady_clock::time_point asked{};
    while (true) {
        pollfd waiting[] = {{m_signals, POLLIN, 0}, {m_ended, POLLIN, 0}};
        if (::poll(waiting, 2, -1) < 0)
            continue; // interrupted
        if (waiting[1].revents)
            return;
        signalfd_siginfo which{};
        if (::read(m_signals, &which, sizeof which) != ssize_t(sizeof which))
            continue;
        const auto now = std::chrono::steady_clock::now();
        if (m_stop.request_stop())
            asked = now;
        else if (now - asked > kPatience)
            ::_exit(128 + int(which.ssi_signo));
    }
}

} // namespace dwc
