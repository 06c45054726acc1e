// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/problem_words.h"

#include "core/base/printable.h"
#include "ui/settings/setting_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace dwc {

namespace {

struct ProblemWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingProblems)
};

QString shown(const std::string &foreign)
{
    return QString::fromStdString(printable(foreign, 120));
}

/// "cloud.environment custom" as people read it.
QString settingOf(const std::string &argument)
{
    const std::size_t space = argument.find(' ');
    const std::string path = argument.substr(0, space);
    const std::string word = space == std::string::npos ? std::string() : argument.substr(space + 1);
    const QString label = wordsOf(path).label;
    if (label.isEmpty())
        return shown(argument);
    const QString choice = choiceOf(path, word);
    return ProblemWordsTexts::tr("“%1: %2”").arg(label, choice.isEmpty() ? shown(word) : choice);
}

QString ofDuration(const std::string &argument)
{
    const std::string between = " to ";
    const std::size_t at = argument.find(between);
    if (at == std::string::npos)
        return ProblemWordsTexts::tr("A time between two runs is wanted.");
    return ProblemWordsTexts::tr("A time from %1 to %2 is wanted.")
        .arg(shownValue("schedule.every", argument.substr(0, at)),
             shownValue("schedule.every", argument.substr(at + between.size())));
}

QString ofRange(const std::string &argument)
{
    const std::size_t at = argument.find(" to ");
    if (at == std::string::npos)
        return ProblemWordsTexts::tr("The number is out of range.");
    return ProblemWordsTexts::tr("A number from %1 to %2 is wanted.")
        .arg(shown(argument.substr(0, at)), shown(argument.substr(at + 4)));
}

QString ofFile(ProfileFault fault, const std::string &argument)
{
    if (fault == ProfileFault::UnreadableFile)
        return ProblemWordsTexts::tr("The file %1 cannot be read.").arg(shown(argument));
    return ProblemWordsTexts::tr("The file %1 is no list of certificates in PEM form, and nothing else.")
        .arg(shown(argument));
}

} // namespace

QString sentenceOf(const ProfileProblem &problem)
{
    switch (problem.fault) {
    case ProfileFault::MissingKey: return ProblemWordsTexts::tr("This is needed.");
    case ProfileFault::NotAllowedWord: return ProblemWordsTexts::tr("At least one of them is needed.");
    case ProfileFault::OutOfRange: return ofRange(problem.argument);
    case ProfileFault::NotAGuid:
        return ProblemWordsTexts::tr("An id such as 72f988bf-86f1-41af-91ab-2d7cd011db47 is wanted, in any notation.");
    case ProfileFault::NotAnOrigin:
        return ProblemWordsTexts::tr("An address such as https://host or https://host:port is wanted, without a path.");
    case ProfileFault::NotAHost:
        return problem.key == "directory.servers" ? ProblemWordsTexts::tr("Names of servers or addresses are wanted.")
                                                  : ProblemWordsTexts::tr("A DNS name such as corp.example is wanted.");
    case ProfileFault::NotAnAccount:
        return ProblemWordsTexts::tr("An account such as svc-writeback@corp.example is wanted, or its DN.");
    case ProfileFault::NotAPath: return ProblemWordsTexts::tr("The whole path of a file is wanted, from / on.");
    case ProfileFault::NotADuration: return ofDuration(problem.argument);
    case ProfileFault::NotADate: return ProblemWordsTexts::tr("A date such as 2027-01-31 is wanted.");
    case ProfileFault::NotAName:
        return ProblemWordsTexts::tr("Letters, digits, dot, dash and underscore make a name, 64 of them at most.");
    case ProfileFault::WrongPair: return ProblemWordsTexts::tr("A password goes through LDAPS or StartTLS only.");
    case ProfileFault::OnlyWith:
        return ProblemWordsTexts::tr("This belongs to %1 alone.").arg(settingOf(problem.argument));
    case ProfileFault::NeededWith: return ProblemWordsTexts::tr("%1 needs this.").arg(settingOf(problem.argument));
    case ProfileFault::UnreadableFile:
    case ProfileFault::NoCertificate: return ofFile(problem.fault, problem.argument);
    case ProfileFault::TooLarge: return ProblemWordsTexts::tr("All values together are too large for a profile.");
    default: return ProblemWordsTexts::tr("Characters that cannot be shown have to go.");
    }
}

} // namespace dwc
