// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"

#include "app/cli/streams_posix.h"
#include "app/cli/views/error_json.h"
#include "app/words/error_text.h"
#include "app/words/text.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace dwc {

namespace {

constexpr std::string_view kTakeLineAway = "\r\033[K";

/// Failures stay in the stream and are asked for by flush().
bool put(std::FILE *stream, std::string_view text)
{
    return text.empty() || std::fwrite(text.data(), 1, text.size(), stream) == text.size();
}

} // namespace

Output::Output(bool json, Loudness loudness)
    : m_json(json), m_loudness(loudness), m_terminal(isTerminal(1)), m_colour(m_terminal && !colourRefused()),
      m_progress(isTerminal(2) && loudness != Loudness::Quiet)
{
}

bool Output::write(std::string_view text) const
{
    progress({});
    return put(stdout, text);
}

void Output::line(std::string_view text) const
{
    write(text);
    put(stdout, "\n");
}

void Output::json(const nlohmann::ordered_json &object) const
{
    write(object.dump(2, ' ', true, nlohmann::ordered_json::error_handler_t::replace));
    put(stdout, "\n");
}

void Output::note(std::string_view line) const
{
    if (m_loudness != Loudness::Quiet)
        toStandardError(line);
}

void Output::detail(std::string_view line) const
{
    if (m_loudness == Loudness::Verbose)
        toStandardError(line);
}

void Output::complain(std::string_view line) const
{
    toStandardError(line);
}

void Output::error(const Error &error) const
{
    if (m_json) {
        json(errorJson(error));
        return;
    }
    toStandardError(text("Error: %1", {messageOf(error)}));
    toStandardError(adviceOf(error));
}

void Output::progress(std::string_view line) const
{
    if (!m_progress || (line.empty() && !m_progressShown))
        return;
    put(stderr, kTakeLineAway);
    put(stderr, line);
    std::fflush(stderr);
    m_progressShown = !line.empty();
}

bool Output::flush() const
{
    progress({});
    const bool flushed = std::fflush(stdout) == 0 && !std::ferror(stdout);
    std::fflush(stderr);
    return flushed;
}

void Output::toStandardError(std::string_view line) const
{
    progress({});
    put(stderr, line);
    put(stderr, "\n");
}

} // namespace dwc
