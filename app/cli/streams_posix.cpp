// SPDX-License-Identifier: Apache-2.0
#include "app/cli/streams_posix.h"

#include "app/cli/arguments.h"
#include "core/secrets/secret.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace dwc {

namespace {

constexpr std::size_t kMaxBytes = 64 * 1024;
constexpr int kLookForStopMs = 100;

/// The terminal without echo, as it was before at the end of its life.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~WithoutEcho()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    WithoutEcho(const WithoutEcho &) = delete;
    WithoutEcho &operator=(const WithoutEcho &) = delete;
    bool works() const { return m_changed; }

private:
    termios m_before{};
    bool m_changed = false;
};

/// Waits for input in short turns, so that a stop is seen.
Result<void> waitForInput(std::stop_token stop)
{
    pollfd waiting{STDIN_FILENO, POLLIN, 0};
    while (!stop.stop_requested()) {
        const int ready = ::poll(&waiting, 1, kLookForStopMs);
        if (ready > 0)
            return {};
        if (ready < 0 && errno != EINTR)
            return fail(ErrorKind::Storage, "standard input", std::strerror(errno));
    }
    return fail(ErrorKind::Stopped);
}

/// Up to the end of input, or of the line.
Result<std::string> readInput(bool oneLine, std::stop_token stop)
{
    std::string text;
    text.reserve(kMaxBytes + 1); // no growing: it would leave copies of a secret behind
    while (true) {
        if (auto ready = waitForInput(stop); !ready) {
            wipeText(text);
            return tl::unexpected(ready.error());
        }
        char c = 0;
        const ssize_t got = ::read(STDIN_FILENO, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorKind::Storage, "standard input", std::strerror(errno));
        if (got == 0 && text.empty() && oneLine)
            return tl::unexpected(usageError(UsageProblem::NoAnswer));
        if (got == 0 || (oneLine && c == '\n'))
            return text;
        if (text.size() == kMaxBytes) {
            wipeText(text);
            return fail(ErrorKind::LimitExceeded, "standard input", std::to_string(kMaxBytes));
        }
        text += c;
    }
}

void showQuestion(std::string_view question)
{
    std::fwrite(question.data(), 1, question.size(), stderr);
    std::fflush(stderr);
}

} // namespace

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

bool colourRefused()
{
    const char *refused = std::getenv("NO_COLOR");
    const char *kind = std::getenv("TERM");
    return (refused && *refused) || (kind && std::string_view(kind) == "dumb");
}

Result<std::string> askLine(std::string_view question, std::stop_token stop)
{
    if (isTerminal(STDERR_FILENO))
        showQuestion(question);
    return readInput(true, stop);
}

Result<std::string> readSecret(std::string_view question, std::stop_token stop)
{
    if (isTerminal(STDIN_FILENO)) {
        const WithoutEcho silent;
        if (!silent.works())
            return fail(ErrorKind::Storage, "standard input", "the terminal's echo cannot be turned off");
        showQuestion(question);
        return readInput(true, stop);
    }
    auto text = readInput(false, stop);
    if (text && !text->empty() && text->back() == '\n')
        text->pop_back();
    return text;
}

} // namespace dwc
