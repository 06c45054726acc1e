// SPDX-License-Identifier: Apache-2.0
#include "app/words/error_words.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/settings/profile_problem.h"

namespace dwc {

namespace {

std::string wantedWord(const std::string &type)
{
    if (type == "number")
        return text("a whole number");
    if (type == "flag")
        return text("true or false");
    if (type == "list")
        return text("a list of texts");
    if (type == "object")
        return text("an object in braces");
    return text("a text without control characters");
}

/// About the file as a whole.
std::string messageOfFile(ProfileFault fault, const std::string &argument)
{
    switch (fault) {
    case ProfileFault::NotJson:
        return text("The profile is not whole JSON: it breaks in line %1.", {argument});
    case ProfileFault::TooLarge: return text("The profile is larger than %1 bytes.", {argument});
    case ProfileFault::TooManyKeys:
        return text("The profile has more than %1 keys in one place.", {argument});
    case ProfileFault::TooDeep: return text("The profile is nested deeper than %1 levels.", {argument});
    case ProfileFault::WrongType: return text("The profile is not a JSON object.");
    case ProfileFault::WritableByOthers:
        return text(
            "Others may write to %1, and the secrets come from files: who changes the profile decides where "
            "they are sent.",
            {argument});
    default: return {};
    }
}

std::string messageOfKey(ProfileFault fault, const std::string &key, const std::string &argument)
{
    switch (fault) {
    case ProfileFault::UnknownKey: return text("The profile's key %1 is not known.", {key});
    case ProfileFault::RepeatedKey: return text("The profile's key %1 stands there twice.", {key});
    case ProfileFault::MissingKey: return text("The profile's key %1 is missing or empty.", {key});
    case ProfileFault::WrongType: return text("The profile's key %1 takes %2.", {key, wantedWord(argument)});
    case ProfileFault::NotAllowedWord: return text("The profile's key %1 takes one of: %2.", {key, argument});
    case ProfileFault::OutOfRange: return text("The profile's key %1 takes %2.", {key, argument});
    case ProfileFault::NotAGuid: return text("The profile's key %1 is no GUID.", {key});
    case ProfileFault::NotAnOrigin:
        return text(
            "The profile's key %1 takes an origin, https://host or https://host:port, without a path.",
            {key});
    case ProfileFault::NotAHost: return text("The profile's key %1 takes host names or addresses.", {key});
    case ProfileFault::NotAnAccount:
        return text("The profile's key %1 takes an account as user@domain, or its DN.", {key});
    case ProfileFault::NotAPath: return text("The profile's key %1 takes an absolute path.", {key});
    case ProfileFault::NotADuration:
        return text("The profile's key %1 takes a duration such as PT30M, from %2.", {key, argument});
    case ProfileFault::NotADate: return text("The profile's key %1 takes a date such as 2026-01-31.", {key});
    case ProfileFault::NotAName:
        return text("A profile's %1 takes letters, digits, dot, dash and underscore, 64 at most.", {key});
    case ProfileFault::WrongPair:
        return text("The profile's key %1 does not go with directory.bind.method; that goes with: %2.",
                    {key, argument});
    case ProfileFault::OnlyWith: return text("The profile's key %1 belongs to %2 alone.", {key, argument});
    case ProfileFault::NeededWith:
        return text("The profile's key %1 is missing; %2 needs it.", {key, argument});
    case ProfileFault::UnreadableFile:
        return text("The file %2, named by the profile's key %1, cannot be read.", {key, argument});
    case ProfileFault::NoCertificate:
        return text("The file %2, named by the profile's key %1, is no list of certificates in PEM form, and "
                    "nothing else.",
                    {key, argument});
    default: return text("The profile's key %1 has a wrong value.", {key});
    }
}

} // namespace

ErrorWords wordsOfProfile(const Error &e)
{
    const auto fault = ProfileFault(e.nativeCode);
    const std::string key = printable(e.subject, 120);
    const std::string argument = printable(e.detail, 512);
    ErrorWords words;
    words.message = e.subject.empty() ? messageOfFile(fault, argument) : messageOfKey(fault, key, argument);
    if (words.message.empty())
        words.message = text("The profile cannot be used.");
    words.advice = text("dwctl profile check names everything that is wrong and the file it is in; "
                        "dwctl profile --help lists the keys.");
    words.inWindow = text("Correct it in the profile's file, or connect anew.");
    if (fault == ProfileFault::UnknownKey)
        for (std::string *advice : {&words.advice, &words.inWindow})
            *advice = text("Did you mean %1?", {argument}) + ' ' + *advice;
    else if (fault == ProfileFault::WritableByOthers)
        words.advice = words.inWindow =
            text("Take the right away: chmod go-w %1, owned by root or the account that runs.", {argument});
    return words;
}

} // namespace dwc
