// SPDX-License-Identifier: Apache-2.0
#include "core/directory/reach_posix.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dwc {

namespace {

using Timer = std::chrono::steady_clock;

struct Socket
{
    int fd;
    explicit Socket(int descriptor) : fd(descriptor) {}
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket()
    {
        if (fd >= 0)
            close(fd);
    }
};

struct FreeAddresses
{
    void operator()(addrinfo *list) const { freeaddrinfo(list); }
};

Result<void> waitUntilConnected(int fd, const std::string &where, Timer::time_point deadline,
                                const std::stop_token &stop)
{
    constexpr int kPollMs = 200;
    while (!stop.stop_requested()) {
        pollfd poller{fd, POLLOUT, 0};
        const int ready = poll(&poller, 1, kPollMs);
        if (ready > 0) {
            int error = 0;
            socklen_t size = sizeof error;
            getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
            return error ? fail(ErrorKind::Unreachable, where, std::strerror(error)) : Result<void>();
        }
        if (Timer::now() >= deadline)
            return fail(ErrorKind::TimedOut, where);
    }
    return fail(ErrorKind::Stopped, where);
}

Result<void> reachAddress(const addrinfo &address, const std::string &where, Timer::time_point deadline,
                          const std::stop_token &stop)
{
    const Socket socket(::socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.fd < 0)
        return fail(ErrorKind::Unreachable, where, std::strerror(errno));
    if (connect(socket.fd, address.ai_addr, address.ai_addrlen) == 0)
        return {};
    if (errno != EINPROGRESS)
        return fail(ErrorKind::Unreachable, where, std::strerror(errno));
    return waitUntilConnected(socket.fd, where, deadline, stop);
}

} // namespace

Result<void> reach(const std::string &host, std::uint16_t port, std::chrono::milliseconds timeout,
                   const std::stop_token &stop)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int code = getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found);
    const std::unique_ptr<addrinfo, FreeAddresses> addresses(found);
    if (code != 0)
        return fail(ErrorKind::NameNotResolved, host, gai_strerror(code));
    const std::string where = host + ":" + std::to_string(port);
    Result<void> reached = fail(ErrorKind::Unreachable, where);
    for (const addrinfo *address = addresses.get(); address; address = address->ai_next) {
        reached = reachAddress(*address, where, Timer::now() + timeout, stop);
        if (reached || reached.error().kind == ErrorKind::Stopped)
            break;
    }
    return reached;
}

} // namespace dwc
