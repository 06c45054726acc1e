// SPDX-License-Identifier: Apache-2.0
#include "app/words/error_text.h"

#include "app/words/error_words.h"
#include "app/words/text.h"
#include "core/base/printable.h"

#include <optional>

namespace dwc {

namespace {

std::string codeText(const Error &e)
{
    return e.nativeCode ? std::to_string(e.nativeCode) : text("no code");
}

/// What can be wrong before a server is asked.
std::optional<ErrorWords> wordsOfAsking(const Error &e, const std::string &subject, const std::string &detail)
{
    switch (e.kind) {
    case ErrorKind::WrongUsage: return wordsOfUsage(e);
    case ErrorKind::WrongProfile: return wordsOfProfile(e);
    case ErrorKind::NoSuchProfile:
        if (e.subject.empty() && e.detail.empty())
            return ErrorWords{text("There is no profile yet."), text("Make one: dwctl profile new NAME."),
                              text("Make one: the wizard that connects asks for what it needs.")};
        if (e.subject.empty())
            return ErrorWords{text("There are several profiles: %1.", {detail}),
                              text("Say which one: dwctl --profile NAME …"),
                              text("Choose one at the top of the sidebar.")};
        if (!e.detail.empty())
            return ErrorWords{text("There is no profile %1.", {subject}), text("There are: %1.", {detail})};
        return ErrorWords{text("There is no profile %1.", {subject}),
                          text("Make one: dwctl profile new NAME."),
                          text("Make one: the wizard that connects asks for what it needs.")};
    case ErrorKind::MissingSecret:
        return ErrorWords{
            text("The secret %1 is not stored for the place this profile would send it to.", {subject}),
            text("Store it: dwctl secret set %1. It is asked for again when the server, the account or "
                 "the trusted authority has changed. A service finds it in a file of that name in "
                 "$CREDENTIALS_DIRECTORY.",
                 {subject}),
            text("Store it in Settings. It is asked for again when the server, the account or the trusted "
                 "authority has changed.")};
    case ErrorKind::SecretStoreUnusable:
        return ErrorWords{
            e.subject.empty() ? text("There is no keychain to use%1.", {inBrackets(e.detail)})
                              : text("The secret %1 cannot be used%2.", {subject, inBrackets(e.detail)}),
            text("Unlock or start the keychain (Secret Service or KWallet), or put the secret into a "
                 "file named after it in $CREDENTIALS_DIRECTORY.")};
    case ErrorKind::BadPlanFile:
        return ErrorWords{text("The plan file %1 is not a whole plan%2.", {subject, inBrackets(e.detail)}),
                          text("Make a new one: dwctl plan --out FILE."),
                          text("Make a new one, where the plan of this kind is shown.")};
    case ErrorKind::StalePlan:
        return ErrorWords{text("The plan is stale: %1 is not as it was when the plan was made%2.",
                               {subject, inBrackets(e.detail)}),
                          text("Make a new one: dwctl plan --out FILE. Nothing was written."),
                          text("Plan again. Nothing was written.")};
    case ErrorKind::PlanAlreadyApplied:
        return ErrorWords{text("The plan %1 was applied already.", {subject}),
                          text("Make a new one: dwctl plan --out FILE. Nothing was written."),
                          text("Plan again. Nothing was written.")};
    case ErrorKind::NoSuchDevice:
        return ErrorWords{
            text("There is no device %1.", {subject}),
            text("Give its device id, its object id or its exact name; dwctl devices lists them all."),
            text("Give its device id, its object id or its exact name; the page Devices lists them all.")};
    case ErrorKind::AmbiguousDevice:
        return ErrorWords{text("%1 is the name of several devices: %2.", {subject, detail}),
                          text("Give the device id of the one that is meant.")};
    case ErrorKind::NoSuchRun:
        return ErrorWords{text("There is no run %1.", {subject}), text("dwctl runs lists them."),
                          text("The page Runs lists them.")};
    default: return std::nullopt;
    }
}

std::optional<ErrorWords> wordsOfReaching(const Error &e, const std::string &subject,
                                          const std::string &words)
{
    switch (e.kind) {
    case ErrorKind::NameNotResolved:
        return ErrorWords{text("The name %1 cannot be resolved%2.", {subject, words}),
                          text("Check the name in the profile, and this machine's name servers.")};
    case ErrorKind::Unreachable:
        return ErrorWords{
            text("%1 cannot be reached%2.", {subject, words}),
            text("Check the address and port in the profile, whether the server runs, and firewalls on "
                 "the way.")};
    case ErrorKind::TimedOut:
        return ErrorWords{text("%1 did not answer in time%2.", {subject, words}),
                          text("Check the network and the load of the server, then try again.")};
    case ErrorKind::UntrustedCertificate: return wordsOfCertificate(e);
    case ErrorKind::UnusableCertificate: return wordsOfKey(e);
    case ErrorKind::ConnectionLost:
        return ErrorWords{
            text("The connection to %1 broke off%2.", {subject, words}),
            text("Try again: what was under way is looked up first, and nothing is written twice.")};
    case ErrorKind::ForeignLink:
        return ErrorWords{
            text("An answer of the cloud leads to another place, %1; it was not followed.", {subject}),
            text("Look for a proxy that changes answers, and check cloud.environment in the profile.")};
    default: return std::nullopt;
    }
}

std::optional<ErrorWords> wordsOfEntry(const Error &e, const std::string &subject, const std::string &words)
{
    switch (e.kind) {
    case ErrorKind::SignInRefused: return wordsOfSignIn(e);
    case ErrorKind::BindRefused: return wordsOfBind(e);
    case ErrorKind::TransportRefused:
        return ErrorWords{
            text("%1 asks for a protected connection that this one is not%2.", {subject, words}),
            text("Use directory.transport ldaps or starttls in the profile; the server needs a "
                 "certificate for that.")};
    case ErrorKind::PermissionDenied:
        return ErrorWords{
            text("Not allowed: %1%2.", {subject, words}),
            text("In the cloud the application needs Device.Read.All, User.Read.All and "
                 "Organization.Read.All with an administrator's consent; in the directory the account "
                 "needs to create devices in the container and to own what it created.")};
    case ErrorKind::WrongTenant:
        return ErrorWords{text("Another tenant answers than the configured one: %1.", {subject}),
                          text("Check cloud.tenantId and the app registration's tenant.")};
    case ErrorKind::WrongForest:
        return ErrorWords{text("That is another place than this profile is for: %1%2.", {subject, words}),
                          text("Check directory.domain and directory.servers. Nothing was written.")};
    case ErrorKind::NotWritable:
        return ErrorWords{
            text("%1 cannot be written to: it is a read-only domain controller, or it refers to "
                 "another%2.",
                 {subject, words}),
            text("Name a writable domain controller of the domain in directory.servers.")};
    case ErrorKind::SchemaTooOld:
        return ErrorWords{text("The forest's schema does not know %1.", {subject}),
                          text("Extend the schema to Windows Server 2012 R2 or later.")};
    case ErrorKind::NoContainer:
        return ErrorWords{
            e.nativeCode > 1
                ? text("More than one service object names a place for devices, below %1%2.",
                       {subject, words})
                : text("The forest is not prepared for devices: %1 is missing, or names no container%2.",
                       {subject, words}),
            text("First prepare the forest: dwctl prepare shows what is missing. If it is prepared already, "
                 "the account must be allowed to see it."),
            text("First prepare the forest: the button “Prepare the forest…” of the page Prerequisites leads "
                 "to the wizard that shows what is missing. If it is prepared already, the account must be "
                 "allowed to see it.")};
    default: return std::nullopt;
    }
}

std::optional<ErrorWords> wordsOfAnswer(const Error &e, const std::string &subject, const std::string &words)
{
    switch (e.kind) {
    case ErrorKind::NotFound:
        return ErrorWords{text("%1 is not there%2.", {subject, words}),
                          text("Make a new plan: it looks afresh.")};
    case ErrorKind::AmbiguousAccount:
        return ErrorWords{
            text("More than one account has the name %1%2.", {subject, words}),
            text("Give all but one of them another user principal name, or name the account by its "
                 "distinguished name.")};
    case ErrorKind::AlreadyExists:
        return ErrorWords{text("%1 exists already.", {subject}),
                          text("Nothing was replaced. Look at what is there; for a device make a new plan, "
                               "else choose another name.")};
    case ErrorKind::ValueChanged:
        return ErrorWords{text("%1 was changed by somebody else since the plan was made.", {subject}),
                          text("Make a new plan: it shows the present values.")};
    case ErrorKind::NotProvenGone:
        return ErrorWords{
            text("The cloud gave no clear answer about the device of %1: it was not touched.", {subject}),
            text("The next run asks again.")};
    case ErrorKind::InCloudAgain:
        return ErrorWords{text("The device of %1 is in the cloud after all: it was not touched.", {subject}),
                          text("Make a new plan: it shows what the device needs now.")};
    case ErrorKind::Refused:
        return ErrorWords{
            text("%1 was refused with code %2%3.", {subject, codeText(e), words}),
            text("The words in brackets are the server's; dwctl runs shows what happened to every "
                 "object."),
            text("The words in brackets are the server's; the page Runs shows what happened to every "
                 "object.")};
    case ErrorKind::Throttled:
        return ErrorWords{text("%1 is busy and asks to wait%2.", {subject, words}),
                          e.retryAfter
                              ? text("Try again in %1 seconds.", {std::to_string(e.retryAfter->count())})
                              : text("Try again in some minutes.")};
    case ErrorKind::ServiceUnavailable:
        return ErrorWords{text("%1 is not available now (%2)%3.", {subject, codeText(e), words}),
                          text("Try again later. Nothing is removed because of it.")};
    case ErrorKind::MalformedAnswer:
        return ErrorWords{
            text("%1 gave an answer that breaks its own rules%2.", {subject, words}),
            text("Nothing was planned from it. Try again; if it stays, look for a proxy in between.")};
    case ErrorKind::IncompleteRead:
        return ErrorWords{
            text("The read was not complete: %1%2.", {subject, words}),
            text("Nothing was planned from it. Try again; a partial read is never taken for the whole.")};
    case ErrorKind::LimitExceeded:
        return ErrorWords{text("%1 is more than is allowed%2.", {subject, words}),
                          text("Nothing was written. Check what answers there.")};
    default: return std::nullopt;
    }
}

ErrorWords wordsOfHere(const Error &e, const std::string &subject, const std::string &words)
{
    switch (e.kind) {
    case ErrorKind::RunLocked:
        return {text("Another run is under way; it holds %1.", {subject}),
                text("Wait for its end, then try again.")};
    case ErrorKind::Stopped:
        return {text("Stopped on request."),
                text("What was written is in the journal (dwctl runs); the next run goes on from there."),
                text("What was written is in the journal (page Runs); the next run goes on from there.")};
    case ErrorKind::Storage:
        return {
            text("%1 cannot be read or written%2.", {subject, words}),
            text("Check that it is there, its rights, its owner and the free space. Without it nothing is "
                 "written.")};
    default:
        return {text("Something went wrong inside the program: %1%2.", {subject, words}),
                text("Please report this with the command you gave."),
                text("Please report this with what you did.")};
    }
}

ErrorWords wordsOf(const Error &e)
{
    const std::string detail = printable(e.detail);
    const std::string words = inBrackets(e.detail);
    // a sentence needs a thing, also where a server named none
    const std::string subject = e.subject.empty() ? text("the request") : printable(e.subject);
    if (auto found = wordsOfAsking(e, subject, detail))
        return *found;
    if (auto found = wordsOfReaching(e, subject, words))
        return *found;
    if (auto found = wordsOfEntry(e, subject, words))
        return *found;
    if (auto found = wordsOfAnswer(e, subject, words))
        return *found;
    return wordsOfHere(e, subject, words);
}

} // namespace

std::string inBrackets(const std::string &foreign)
{
    return foreign.empty() ? std::string() : " (" + printable(foreign) + ')';
}

std::string messageOf(const Error &error)
{
    std::string message = wordsOf(error).message;
    if (!error.requestId.empty())
        message += ' ' + text("The request's id for a support case: %1.", {printable(error.requestId, 64)});
    return message;
}

std::string adviceOf(const Error &error, Program program)
{
    const ErrorWords words = wordsOf(error);
    return program == Program::Window && !words.inWindow.empty() ? words.inWindow : words.advice;
}

} // namespace dwc
