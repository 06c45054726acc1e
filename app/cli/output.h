// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace dwc {

enum class Loudness : std::uint8_t { Quiet, Normal, Verbose };

/// The two streams of a command. The result goes to standard output, everything about its making to standard
/// error. Foreign text is made printable() by whoever puts it into a line.
class Output
{
public:
    Output(bool json, Loudness loudness);

    /// The result, as it is: pieces of text, or a whole line. False when standard output takes no more; who
    /// writes little may leave that to flush().
    bool write(std::string_view text) const;
    void line(std::string_view text = {}) const;
    /// The one object of --json: indented, ASCII only, whatever foreign text is in it.
    void json(const nlohmann::ordered_json &object) const;

    /// On standard error: what happens (not with --quiet), and what only --verbose wants to know.
    void note(std::string_view line) const;
    void detail(std::string_view line) const;
    /// A failure: the error object on standard output with --json, else sentence and advice on standard
    /// error.
    void error(const Error &error) const;
    /// A failure that is a sentence already; standard error, also with --quiet.
    void complain(std::string_view line) const;
    /// One line that replaces itself, on a terminal only; an empty text takes it away.
    void progress(std::string_view line) const;

    bool isJson() const { return m_json; }
    bool isQuiet() const { return m_loudness == Loudness::Quiet; }
    bool isVerbose() const { return m_loudness == Loudness::Verbose; }
    /// Standard output is a terminal: what it gets must not hold control characters.
    bool toTerminal() const { return m_terminal; }
    /// Standard output is a terminal and NO_COLOR is not set.
    bool colour() const { return m_colour; }
    /// Standard error shows progress: a terminal, not quiet.
    bool showsProgress() const { return m_progress; }
    /// Everything reached its stream so far; a full disk or a closed pipe makes a command fail.
    bool flush() const;

private:
    void toStandardError(std::string_view line) const;

    bool m_json;
    Loudness m_loudness;
    bool m_terminal;
    bool m_colour;
    bool m_progress;
    mutable bool m_progressShown = false;
};

} // namespace dwc
