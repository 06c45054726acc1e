// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/connect_answers.h"

#include "core/base/printable.h"
#include "core/settings/notations.h"
#include "ui/settings/setting_words.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>
#include <utility>

namespace dwc {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectWizard)
};

QString briefly(const std::string &foreign)
{
    return QString::fromStdString(printable(foreign, 60));
}

} // namespace

ConnectAnswers newAnswers()
{
    Profile profile;
    profile.id = ProfileId::fromText(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
                     .value_or(ProfileId{});
    ConnectAnswers answers;
    answers.values = KeyValues(profile);
    return answers;
}

std::vector<std::string_view> keysOf(ConnectStep step)
{
    switch (step) {
    case ConnectStep::Cloud:
        return {"cloud.environment", "cloud.tenantId", "cloud.loginUrl", "cloud.graphUrl", "cloud.caFile"};
    case ConnectStep::SignIn:
        return {"cloud.signIn.clientId", "cloud.signIn.method", "cloud.signIn.certificateFile",
                "cloud.signIn.keyFile", "cloud.signIn.secretExpires"};
    case ConnectStep::Directory:
        return {"directory.domain", "directory.servers", "directory.transport", "directory.port",
                "directory.caFile"};
    case ConnectStep::Account: return {"directory.bind.user"};
    case ConnectStep::Summary: return {"name"};
    case ConnectStep::Welcome:
    case ConnectStep::Test: break;
    }
    return {};
}

std::vector<SecretName> secretsOf(ConnectStep step)
{
    if (step == ConnectStep::SignIn)
        return {SecretName::ClientSecret, SecretName::KeyPassphrase};
    if (step == ConnectStep::Account)
        return {SecretName::DirectoryPassword};
    return {};
}

const Secret &secretIn(const ConnectAnswers &answers, SecretName name)
{
    if (name == SecretName::ClientSecret)
        return answers.clientSecret;
    return name == SecretName::KeyPassphrase ? answers.passphrase : answers.password;
}

Secret &secretIn(ConnectAnswers &answers, SecretName name)
{
    return const_cast<Secret &>(secretIn(std::as_const(answers), name));
}

SecretName signInSecret(const ConnectAnswers &answers)
{
    return answers.values.text("cloud.signIn.method") == "certificate" ? SecretName::KeyPassphrase
                                                                       : SecretName::ClientSecret;
}

bool isAsked(const ConnectAnswers &answers, SecretName name)
{
    return name == SecretName::DirectoryPassword || name == signInSecret(answers);
}

bool isMissing(const ConnectAnswers &answers, SecretName name)
{
    return name != SecretName::KeyPassphrase && isAsked(answers, name) && secretIn(answers, name).isEmpty();
}

std::vector<ProfileProblem> problemsOf(const ConnectAnswers &answers, ConnectStep step)
{
    std::vector<ProfileProblem> problems;
    const auto keys = keysOf(step);
    for (const ProfileProblem &problem : answers.values.problems()) {
        if (std::ranges::find(keys, problem.key) != keys.end())
            problems.push_back(problem);
    }
    return problems;
}

bool isAnswered(const ConnectAnswers &answers, ConnectStep step)
{
    return problemsOf(answers, step).empty() &&
           std::ranges::none_of(secretsOf(step), [&](SecretName name) { return isMissing(answers, name); });
}

QString titleOf(ConnectStep step)
{
    switch (step) {
    case ConnectStep::Welcome: return Texts::tr("Welcome");
    case ConnectStep::Cloud: return Texts::tr("Cloud");
    case ConnectStep::SignIn: return Texts::tr("Sign-in");
    case ConnectStep::Directory: return Texts::tr("Directory");
    case ConnectStep::Account: return Texts::tr("Account");
    case ConnectStep::Test: return Texts::tr("Test");
    case ConnectStep::Summary: return Texts::tr("Summary");
    }
    return {};
}

QString chosenIn(const ConnectAnswers &answers, ConnectStep step)
{
    const KeyValues &values = answers.values;
    switch (step) {
    case ConnectStep::Cloud: return briefly(values.text("cloud.tenantId"));
    case ConnectStep::SignIn:
        return isAnswered(answers, step) ? choiceOf("cloud.signIn.method", values.text("cloud.signIn.method"))
                                         : QString();
    case ConnectStep::Directory: return briefly(values.text("directory.domain"));
    case ConnectStep::Account: return briefly(values.text("directory.bind.user"));
    case ConnectStep::Summary: return briefly(values.text("name"));
    case ConnectStep::Welcome:
    case ConnectStep::Test: break;
    }
    return {};
}

std::string suggestedName(std::string_view domain)
{
    const std::string label(domain.substr(0, domain.find('.')));
    return isProfileName(label) ? label : "default";
}

} // namespace dwc
