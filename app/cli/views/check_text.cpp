// SPDX-License-Identifier: Apache-2.0
#include "app/cli/views/check_text.h"

#include "app/words/text.h"

#include <algorithm>
#include <string>

namespace dwc {

namespace {

struct Sign
{
    std::string_view sign;
    std::string_view colour;
};

Sign signOf(std::string_view state)
{
    if (state == "passed")
        return {"+", "32"};
    if (state == "warning")
        return {"!", "33"};
    if (state == "failed")
        return {"x", "31"};
    return state == "unknown" ? Sign{"?", "33"} : Sign{"-", "2"};
}

std::string painted(const Output &out, std::string_view colour, const std::string &text)
{
    return out.colour() ? "\033[" + std::string(colour) + 'm' + text + "\033[0m" : text;
}

} // namespace

void writeCheck(const WordedCheck &check, const Output &out)
{
    const Sign sign = signOf(check.state);
    out.line(painted(out, sign.colour, std::string(sign.sign) + ' ' + check.stateWord) + "  " +
             check.question + "  (" + check.id + ')');
    for (const std::string &sentence : check.evidence)
        out.line("    " + sentence);
    std::size_t step = 0;
    for (const std::string &advice : check.advice)
        out.line("  " + painted(out, "1", "> " + std::to_string(++step) + ". ") + advice);
    out.line();
}

void writeChecks(std::span<const WordedCheck> checks, const Output &out)
{
    const auto count = [&](std::string_view state) {
        return std::to_string(std::ranges::count(checks, state, &WordedCheck::state));
    };
    for (const WordedCheck &check : checks) {
        if (!out.isQuiet() || (check.state != "passed" && check.state != "notNeeded"))
            writeCheck(check, out);
    }
    out.line(
        text("%1 failed, %2 not known, %3 with a warning, %4 passed, %5 not needed.",
             {count("failed"), count("unknown"), count("warning"), count("passed"), count("notNeeded")}));
    const auto first = std::ranges::find(checks, "failed", &WordedCheck::state);
    if (first != checks.end() && checks.size() > 1)
        out.line(
            text("Begin with %1 (%2): what comes later often depends on it.", {first->question, first->id}));
}

void writeVerdict(const WordedVerdict &verdict, const Output &out)
{
    out.line(painted(out, "1", verdict.text));
}

} // namespace dwc
