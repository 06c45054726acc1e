// SPDX-License-Identifier: Apache-2.0
#include "app/words/error_words.h"
#include "app/words/text.h"
#include "app/words/usage_problem.h"
#include "core/base/printable.h"

namespace dwc {

namespace {

std::string messageOfUsage(const Error &e)
{
    const std::string subject = printable(e.subject, 80);
    const std::string detail = printable(e.detail);
    switch (UsageProblem(e.nativeCode)) {
    case UsageProblem::Other: return detail.empty() ? text("The command line makes no sense.") : detail;
    case UsageProblem::NoCommand: return text("A command is missing.");
    case UsageProblem::UnknownCommand: return text("There is no command \"%1\".", {subject});
    case UsageProblem::UnknownOption: return text("There is no option %1 here.", {subject});
    case UsageProblem::MissingValue: return text("The option %1 needs a value.", {subject});
    case UsageProblem::UnexpectedValue: return text("The option %1 takes no value.", {subject});
    case UsageProblem::BadValue: return text("%1 needs %2.", {subject, detail});
    case UsageProblem::MissingArgument: return text("%1 is missing.", {subject});
    case UsageProblem::ExtraArgument: return text("There is one argument too many.");
    case UsageProblem::ConflictingOptions: return text("%1 and %2 do not go together.", {subject, detail});
    case UsageProblem::NoAnswer: return text("Standard input ended where an answer was expected.");
    }
    return detail;
}

} // namespace

ErrorWords wordsOfUsage(const Error &e)
{
    const auto problem = UsageProblem(e.nativeCode);
    ErrorWords words{messageOfUsage(e),
                     text("dwctl --help lists the commands, dwctl COMMAND --help their options.")};
    if ((problem == UsageProblem::UnknownCommand || problem == UsageProblem::UnknownOption) &&
        !e.detail.empty())
        words.advice = text("Did you mean %1?", {printable(e.detail)}) + ' ' + words.advice;
    if (problem == UsageProblem::ExtraArgument)
        words.advice =
            text("It is not repeated here, since it may be a secret: secrets are never arguments.") + ' ' +
            words.advice;
    return words;
}

} // namespace dwc
