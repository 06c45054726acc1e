// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace dwc {

class CloudFacts;
class DirectoryFacts;
class MachineFacts;

enum class CheckState : std::uint8_t {
    Passed,
    Warning, ///< works, and somebody should know
    Failed,
    Unknown,  ///< could not be told; the evidence says why
    NotNeeded ///< does not matter here; the evidence says why
};
/// Stable word for JSON: passed, warning, failed, unknown, notNeeded.
std::string_view nameOf(CheckState state);

enum class CheckArea : std::uint8_t { Scenario, Machine, Cloud, Directory, Forest, Writers, Permissions };
inline constexpr CheckArea kCheckAreas[] = {CheckArea::Scenario,   CheckArea::Machine, CheckArea::Cloud,
                                            CheckArea::Directory,  CheckArea::Forest,  CheckArea::Writers,
                                            CheckArea::Permissions};
/// Stable word: scenario, machine, cloud, directory, forest, writers, permissions; the first part of its
/// checks' ids.
std::string_view nameOf(CheckArea area);

/// Marks a text that the views translate. Each stands in a check's own file.
constexpr const char *say(const char *text)
{
    return text;
}

/// A sentence with %1 to %9 for its arguments, which are foreign text as it came; or what an error says.
struct Sentence
{
    const char *text = "";
    std::vector<std::string> arguments;
    /// The same in the words of the window, where `text` names an option or command of dwctl; else null.
    const char *inWindow = nullptr;
    std::optional<Error> error; ///< stands for the whole sentence

    Sentence(const char *source, std::vector<std::string> parts = {}, const char *windowSource = nullptr)
        : text(source), arguments(std::move(parts)), inWindow(windowSource)
    {
    }
    explicit Sentence(Error failure) : error(std::move(failure)) {}

    bool operator==(const Sentence &) const = default;
};

/// Where a program can lead somebody to put it right.
enum class Cure : std::uint8_t { None, Settings, Connect, Prepare, ConnectionPoint };

struct CheckResult
{
    CheckState state = CheckState::Unknown;
    std::vector<Sentence> evidence; ///< what was found: object, attribute, value, entry; never empty
    std::vector<Sentence> advice;   ///< the cure, step by step; empty when there is nothing to do
    Cure cure = Cure::None;

    bool operator==(const CheckResult &) const = default;
};

/// One question with its answer's making. The kind of facts it reads says on which connection it runs.
struct Check
{
    using Run = std::variant<CheckResult (*)(MachineFacts &), CheckResult (*)(CloudFacts &),
                             CheckResult (*)(DirectoryFacts &)>;

    std::string_view id; ///< "cloud.licence": stable, its area in front
    CheckArea area;
    const char *question; ///< in plain words
    const char *why;      ///< why it matters, in two sentences
    Run run;
    bool isNeeded = true; ///< nobody can say that writeback can begin while this is not known
};

/// Every check, in the order in which somebody would look. The one place to add one: check_table.cpp.
std::span<const Check> checks();
const Check *findCheck(std::string_view id);

inline CheckResult passed(std::vector<Sentence> evidence)
{
    return {CheckState::Passed, std::move(evidence), {}, Cure::None};
}
inline CheckResult notNeeded(std::vector<Sentence> evidence)
{
    return {CheckState::NotNeeded, std::move(evidence), {}, Cure::None};
}
inline CheckResult warning(std::vector<Sentence> evidence, std::vector<Sentence> advice,
                           Cure cure = Cure::None)
{
    return {CheckState::Warning, std::move(evidence), std::move(advice), cure};
}
inline CheckResult failed(std::vector<Sentence> evidence, std::vector<Sentence> advice,
                          Cure cure = Cure::None)
{
    return {CheckState::Failed, std::move(evidence), std::move(advice), cure};
}
/// What the question depends on did not come: the error is the evidence, its cure the advice.
CheckResult unknownFor(const Error &error);
/// The question's own subject failed with this.
CheckResult failedWith(const Error &error, Cure cure = Cure::None);

} // namespace dwc
