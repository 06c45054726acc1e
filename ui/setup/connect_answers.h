// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secret_store.h"
#include "ui/settings/key_values.h"

#include <QString>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// The steps of Connect, in their order.
enum class ConnectStep : std::uint8_t { Welcome, Cloud, SignIn, Directory, Account, Test, Summary };
inline constexpr std::array kConnectSteps{ConnectStep::Welcome,   ConnectStep::Cloud,   ConnectStep::SignIn,
                                          ConnectStep::Directory, ConnectStep::Account, ConnectStep::Test,
                                          ConnectStep::Summary};

/// What was answered so far. The secrets are wiped when it goes.
struct ConnectAnswers
{
    KeyValues values;     ///< of a new profile with a random id
    bool isNamed = false; ///< the name was typed, not suggested
    Secret clientSecret;
    Secret passphrase; ///< of the certificate's key; empty when that is not encrypted
    Secret password;
};

ConnectAnswers newAnswers();

/// Keys that the step asks for, in their order on the page; those that are not used stand among them.
std::vector<std::string_view> keysOf(ConnectStep step);
/// Secrets that the step can ask for.
std::vector<SecretName> secretsOf(ConnectStep step);
Secret &secretIn(ConnectAnswers &answers, SecretName name);
const Secret &secretIn(const ConnectAnswers &answers, SecretName name);
/// The one that the cloud's way to sign in takes: the client secret, or the passphrase of the certificate's
/// key.
SecretName signInSecret(const ConnectAnswers &answers);
/// It means something beside the other answers.
bool isAsked(const ConnectAnswers &answers, SecretName name);
/// It is asked, has to be given, and is not.
bool isMissing(const ConnectAnswers &answers, SecretName name);
/// What is wrong with the step's keys.
std::vector<ProfileProblem> problemsOf(const ConnectAnswers &answers, ConnectStep step);
/// No problem, and no secret of the step is missing.
bool isAnswered(const ConnectAnswers &answers, ConnectStep step);

QString titleOf(ConnectStep step);
/// The answer in the list of steps: "corp.example", "LDAPS"; empty while there is none. Foreign text made
/// printable.
QString chosenIn(const ConnectAnswers &answers, ConnectStep step);
/// First label of the domain, as far as it can name a file; "default" else.
std::string suggestedName(std::string_view domain);

} // namespace dwc
