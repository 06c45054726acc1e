// SPDX-License-Identifier: Apache-2.0
#include "app/words/error_words.h"
#include "app/words/text.h"
#include "core/base/printable.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <cstdio>

namespace dwc {

namespace {

struct NumberedWords
{
    std::int64_t number;
    const char *cause;
    const char *cure;
    const char *inWindow = nullptr; ///< the cure in the words of the window, where it has its own
};

constexpr const char *kNewSecret = QT_TRANSLATE_NOOP(
    "dwctl", "Make a new client secret in the app registration and store its value (not its id): "
             "dwctl secret set client-secret.");
constexpr const char *kNewSecretInWindow = QT_TRANSLATE_NOOP(
    "dwctl",
    "Make a new client secret in the app registration and store its value (not its id) in Settings.");
constexpr const char *kCheckCloud = QT_TRANSLATE_NOOP(
    "dwctl", "Check cloud.tenantId, cloud.signIn.clientId and cloud.environment in the profile.");
constexpr const char *kCheckCertificate = QT_TRANSLATE_NOOP(
    "dwctl", "Register the certificate of cloud.signIn.certificateFile in the app registration.");
constexpr const char *kCheckClock =
    QT_TRANSLATE_NOOP("dwctl", "Set this machine's clock, best by a time service.");
constexpr const char *kConsent = QT_TRANSLATE_NOOP(
    "dwctl",
    "Let an administrator grant consent for Device.Read.All, User.Read.All and Organization.Read.All.");
constexpr const char *kInteractive = QT_TRANSLATE_NOOP(
    "dwctl",
    "For unattended use sign in as an application: cloud.signIn.method clientSecret or certificate.");
constexpr const char *kPolicy = QT_TRANSLATE_NOOP(
    "dwctl", "Ask for an exception of the Conditional Access policy for this application or this address.");

/// AADSTS numbers (Microsoft identity platform, error codes).
constexpr std::array kSignIn{
    NumberedWords{7000215, QT_TRANSLATE_NOOP("dwctl", "the client secret is wrong"), kNewSecret,
                  kNewSecretInWindow},
    NumberedWords{7000222, QT_TRANSLATE_NOOP("dwctl", "the client secret has expired"), kNewSecret,
                  kNewSecretInWindow},
    NumberedWords{700027,
                  QT_TRANSLATE_NOOP("dwctl", "the certificate is not registered, or its key is another"),
                  kCheckCertificate},
    NumberedWords{50012, QT_TRANSLATE_NOOP("dwctl", "the certificate's signature was not accepted"),
                  kCheckCertificate},
    NumberedWords{700024, QT_TRANSLATE_NOOP("dwctl", "the request is outside its time: the clock is wrong"),
                  kCheckClock},
    NumberedWords{500133, QT_TRANSLATE_NOOP("dwctl", "the request is outside its time: the clock is wrong"),
                  kCheckClock},
    NumberedWords{700016, QT_TRANSLATE_NOOP("dwctl", "the tenant does not know the application"),
                  kCheckCloud},
    NumberedWords{90002, QT_TRANSLATE_NOOP("dwctl", "the tenant is not known in this cloud"), kCheckCloud},
    NumberedWords{90038, QT_TRANSLATE_NOOP("dwctl", "the tenant belongs to another of Microsoft's clouds"),
                  kCheckCloud},
    NumberedWords{
        7000218, QT_TRANSLATE_NOOP("dwctl", "the app registration does not allow public client flows"),
        QT_TRANSLATE_NOOP("dwctl", "Allow public client flows in the app registration, or use a secret.")},
    NumberedWords{700025,
                  QT_TRANSLATE_NOOP("dwctl", "the application is a public client and must not send a secret"),
                  QT_TRANSLATE_NOOP("dwctl", "Use an app registration for confidential clients.")},
    NumberedWords{65001, QT_TRANSLATE_NOOP("dwctl", "consent is missing"), kConsent},
    NumberedWords{90094, QT_TRANSLATE_NOOP("dwctl", "an administrator's consent is missing"), kConsent},
    NumberedWords{50011, QT_TRANSLATE_NOOP("dwctl", "the redirect address is not registered"),
                  QT_TRANSLATE_NOOP("dwctl", "Add http://localhost as a redirect of the app registration.")},
    NumberedWords{50076, QT_TRANSLATE_NOOP("dwctl", "multi-factor authentication is needed"), kInteractive},
    NumberedWords{50079, QT_TRANSLATE_NOOP("dwctl", "multi-factor authentication must be set up"),
                  kInteractive},
    NumberedWords{50158, QT_TRANSLATE_NOOP("dwctl", "a further check of the user is needed"), kInteractive},
    NumberedWords{53003, QT_TRANSLATE_NOOP("dwctl", "Conditional Access blocked it"), kPolicy},
    NumberedWords{530032, QT_TRANSLATE_NOOP("dwctl", "the tenant's security policy blocked it"), kPolicy},
    NumberedWords{50173, QT_TRANSLATE_NOOP("dwctl", "the sign-in was revoked"), kInteractive},
    NumberedWords{70008, QT_TRANSLATE_NOOP("dwctl", "the sign-in has expired"), kInteractive},
    NumberedWords{700082, QT_TRANSLATE_NOOP("dwctl", "the sign-in has expired"), kInteractive},
    NumberedWords{
        50196, QT_TRANSLATE_NOOP("dwctl", "too many tokens were asked for"),
        QT_TRANSLATE_NOOP("dwctl", "Wait some minutes; look whether another program uses this application.")},
};

constexpr const char *kNewPassword = QT_TRANSLATE_NOOP(
    "dwctl", "Set a new password for the account and store it: dwctl secret set directory-password.");
constexpr const char *kNewPasswordInWindow =
    QT_TRANSLATE_NOOP("dwctl", "Set a new password for the account and store it in Settings.");
constexpr const char *kAskAdministrator =
    QT_TRANSLATE_NOOP("dwctl", "Let a domain administrator change this for the account.");

/// The Windows error behind "data" in AD's answer to a refused bind (MS-ERREF 2.2).
constexpr std::array kBind{
    NumberedWords{0x525, QT_TRANSLATE_NOOP("dwctl", "there is no such account"),
                  QT_TRANSLATE_NOOP("dwctl", "Check directory.bind.user in the profile.")},
    NumberedWords{
        0x52e, QT_TRANSLATE_NOOP("dwctl", "the password is wrong, or there is no such account"),
        QT_TRANSLATE_NOOP("dwctl", "Check directory.bind.user in the profile, then store the password again: "
                                   "dwctl secret set directory-password. It is not tried again by itself, "
                                   "since that could lock the account."),
        QT_TRANSLATE_NOOP("dwctl",
                          "Check the account in Settings, then store the password again there. It is "
                          "not tried again by itself, since that could lock the account.")},
    NumberedWords{0x52f, QT_TRANSLATE_NOOP("dwctl", "a restriction of the account forbids it"),
                  kAskAdministrator},
    NumberedWords{0x530, QT_TRANSLATE_NOOP("dwctl", "the account may not sign in at this hour"),
                  kAskAdministrator},
    NumberedWords{0x531, QT_TRANSLATE_NOOP("dwctl", "the account may not sign in from this machine"),
                  kAskAdministrator},
    NumberedWords{0x532, QT_TRANSLATE_NOOP("dwctl", "the password has expired"), kNewPassword,
                  kNewPasswordInWindow},
    NumberedWords{0x533, QT_TRANSLATE_NOOP("dwctl", "the account is disabled"),
                  QT_TRANSLATE_NOOP("dwctl", "Let a domain administrator enable it.")},
    NumberedWords{0x568, QT_TRANSLATE_NOOP("dwctl", "the account is in too many groups"), kAskAdministrator},
    NumberedWords{0x57, QT_TRANSLATE_NOOP("dwctl", "the server could not read the sign-in"),
                  QT_TRANSLATE_NOOP("dwctl", "Check directory.bind in the profile.")},
    NumberedWords{0x701, QT_TRANSLATE_NOOP("dwctl", "the account has expired"),
                  QT_TRANSLATE_NOOP("dwctl", "Let a domain administrator extend it.")},
    NumberedWords{0x773, QT_TRANSLATE_NOOP("dwctl", "the password must be changed before it can be used"),
                  kNewPassword, kNewPasswordInWindow},
    NumberedWords{0x775, QT_TRANSLATE_NOOP("dwctl", "the account is locked after too many wrong passwords"),
                  QT_TRANSLATE_NOOP("dwctl",
                                    "Find out who tried, let a domain administrator unlock it, and store the "
                                    "right password: dwctl secret set directory-password."),
                  QT_TRANSLATE_NOOP("dwctl", "Find out who tried, let a domain administrator unlock it, and "
                                             "store the right password in Settings.")},
};

template <std::size_t count>
const NumberedWords *find(const std::array<NumberedWords, count> &table, std::int64_t number)
{
    const auto found = std::ranges::find(table, number, &NumberedWords::number);
    return found == table.end() ? nullptr : &*found;
}

std::string inWindow(const NumberedWords &words)
{
    return words.inWindow ? text(words.inWindow) : std::string();
}

std::string hexText(std::int64_t number)
{
    char digits[24];
    const int length = std::snprintf(digits, sizeof digits, "%llx", static_cast<unsigned long long>(number));
    return std::string(digits, std::size_t(length));
}

} // namespace

ErrorWords wordsOfSignIn(const Error &e)
{
    const std::string host = printable(e.subject);
    if (const NumberedWords *known = find(kSignIn, e.nativeCode))
        return {text("The cloud refused the sign-in at %1: %2 (AADSTS%3).",
                     {host, text(known->cause), std::to_string(e.nativeCode)}),
                text(known->cure), inWindow(*known)};
    if (e.nativeCode)
        return {text("The cloud refused the sign-in at %1 with AADSTS%2%3.",
                     {host, std::to_string(e.nativeCode), inBrackets(e.detail)}),
                text("Look the number up at https://login.microsoftonline.com/error, then check cloud.signIn "
                     "in the "
                     "profile.")};
    return {
        text("The cloud did not accept the sign-in at %1%2.", {host, inBrackets(e.detail)}),
        text("Check cloud.signIn in the profile and store the secret again: dwctl secret set client-secret."),
        text("Check how it signs in, in Settings, and store the secret again there.")};
}

ErrorWords wordsOfBind(const Error &e)
{
    const std::string subject = printable(e.subject);
    if (const NumberedWords *known = find(kBind, e.nativeCode))
        return {text("The directory refused to let %1 in: %2 (data %3).",
                     {subject, text(known->cause), hexText(e.nativeCode)}),
                text(known->cure), inWindow(*known)};
    return {text("The directory refused to let %1 in%2.", {subject, inBrackets(e.detail)}),
            text("Check directory.bind in the profile, and store the password again: "
                 "dwctl secret set directory-password."),
            text("Check the account in Settings, and store the password again there.")};
}

} // namespace dwc
