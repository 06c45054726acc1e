// SPDX-License-Identifier: Apache-2.0
#include "app/words/check_text.h"

#include "app/words/error_text.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/prepare/forest_domains.h"
#include "core/prepare/removal.h"

namespace dwc {

namespace {

constexpr std::size_t kLongest = 400; ///< a DN may be long; nothing else in a sentence is

std::string filled(const Sentence &sentence, Program program = Program::CommandLine)
{
    const bool hasOwn = program == Program::Window && sentence.inWindow;
    std::vector<std::string> arguments;
    for (const std::string &argument : sentence.arguments)
        arguments.push_back(printable(argument, kLongest));
    return text(hasOwn ? sentence.inWindow : sentence.text, arguments);
}

} // namespace

std::string evidenceText(const Sentence &sentence)
{
    return sentence.error ? messageOf(*sentence.error) : filled(sentence);
}

std::string adviceText(const Sentence &sentence, Program program)
{
    return sentence.error ? adviceOf(*sentence.error, program) : filled(sentence, program);
}

std::string wordOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed: return text("Passed");
    case CheckState::Warning: return text("Warning");
    case CheckState::Failed: return text("Failed");
    case CheckState::Unknown: return text("Not known");
    case CheckState::NotNeeded: return text("Not needed");
    }
    return {};
}

std::string titleOf(CheckArea area)
{
    switch (area) {
    case CheckArea::Scenario: return text("Purpose");
    case CheckArea::Machine: return text("This machine");
    case CheckArea::Cloud: return text("Cloud");
    case CheckArea::Directory: return text("Directory");
    case CheckArea::Forest: return text("Forest objects");
    case CheckArea::Writers: return text("Other writers");
    case CheckArea::Permissions: return text("Permissions");
    }
    return {};
}

std::string verdictText(const Verdict &verdict)
{
    const std::vector<std::string> number{std::to_string(verdict.number)};
    switch (verdict.readiness) {
    case Readiness::Blocked: return text("In the way of device writeback: %1.", number);
    case Readiness::NotTold:
        return text("Nothing failed, but whether device writeback can begin is not known: of the checks that "
                    "matter, %1 could not be told.",
                    number);
    case Readiness::NotChecked:
        return text("Nothing that was checked failed. Only all checks together tell whether device writeback "
                    "can begin; not checked: %1.",
                    number);
    case Readiness::Warnings: return text("Device writeback can begin. To be looked at: %1.", number);
    case Readiness::Ready: return text("Device writeback can begin.");
    }
    return {};
}

WordedVerdict worded(const Verdict &verdict)
{
    return {std::string(nameOf(verdict.readiness)), verdict.number, verdictText(verdict)};
}

WordedCheck worded(const Check &check, const CheckResult &result, Program program)
{
    WordedCheck words{std::string(check.id),
                      std::string(nameOf(result.state)),
                      wordOf(result.state),
                      text(check.question),
                      {},
                      {}};
    for (const Sentence &sentence : result.evidence)
        words.evidence.push_back(evidenceText(sentence));
    for (const Sentence &sentence : result.advice)
        words.advice.push_back(adviceText(sentence, program));
    return words;
}

WordedCheck worded(const Blocker &blocker, Program program)
{
    if (const Check *check = findCheck(blocker.id))
        return worded(*check, blocker.result, program);
    return worded(Check{blocker.id, CheckArea::Permissions, blocker.question, "", {}}, blocker.result,
                  program);
}

} // namespace dwc
