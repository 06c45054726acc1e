// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/key_step.h"

#include "ui/settings/key_row.h"
#include "ui/settings/problem_words.h"
#include "ui/settings/secret_field.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"

#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kColumn = 640;

/// A password goes with two of the three transports, and the wizard knows passwords only; of the ways to sign
/// in it knows those of an application.
ProfileKey askedKey(std::string_view path)
{
    ProfileKey key = profileKeyAt(path);
    if (path == "directory.transport")
        std::erase(key.words, "sasl");
    if (path == "cloud.signIn.method")
        std::erase_if(key.words, [](const auto &word) { return word == "deviceCode" || word == "browser"; });
    return key;
}

/// The secrets of a step stand behind this key.
std::string_view keyBeforeSecrets(ConnectStep step)
{
    return step == ConnectStep::SignIn ? "cloud.signIn.keyFile" : "directory.bind.user";
}

struct SecretWords
{
    const char *objectName;
    QString label;
    QString help;
};

SecretWords wordsOf(SecretName name)
{
    if (name == SecretName::ClientSecret)
        return {
            "connect.clientSecret", KeyStep::tr("Client secret"),
            KeyStep::tr("The value, not its id. It is shown once, when it is made. Kept in this computer's "
                        "keychain, never in the profile.")};
    if (name == SecretName::KeyPassphrase)
        return {
            "connect.passphrase", KeyStep::tr("Passphrase of the private key"),
            KeyStep::tr(
                "Only when the key is encrypted. Kept in this computer's keychain, never in the profile.")};
    return {"connect.password", KeyStep::tr("Password"),
            KeyStep::tr("Kept in this computer's keychain, never in the profile.")};
}

} // namespace

KeyStep::KeyStep(Theme &theme, ConnectStep step, QWidget *parent) : QWidget(parent), m_step(step)
{
    setMaximumWidth(kColumn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    for (const std::string_view path : keysOf(step)) {
        auto *row = new KeyRow(theme, askedKey(path), false, this);
        layout->addWidget(row);
        m_rows.push_back(row);
        connect(row, &KeyRow::edited, this, [this, row] { Q_EMIT keyEdited(row); });
        if (path != keyBeforeSecrets(step))
            continue;
        for (const SecretName name : secretsOf(step))
            addSecret(theme, name);
    }
    layout->addStretch(1);
}

void KeyStep::addSecret(Theme &theme, SecretName name)
{
    const SecretWords words = wordsOf(name);
    auto *secret = new SecretField(theme, QString::fromLatin1(words.objectName), words.label, this);
    auto *field = new Field(theme, words.label, secret, this);
    field->setHelp(words.help);
    layout()->addWidget(field);
    m_secrets.push_back({name, field, secret});
    connect(secret, &SecretField::edited, this, [this, name, secret] { Q_EMIT secretEdited(name, secret); });
}

void KeyStep::show(const ConnectAnswers &answers)
{
    for (KeyRow *row : m_rows)
        row->show(answers.values);
    judge(answers, false);
}

void KeyStep::showKey(std::string_view path, const ConnectAnswers &answers)
{
    for (KeyRow *row : m_rows) {
        if (row->key().path == path)
            row->show(answers.values);
    }
}

void KeyStep::judge(const ConnectAnswers &answers, bool tell)
{
    m_tells = m_tells || tell;
    const auto problems = problemsOf(answers, m_step);
    for (KeyRow *row : m_rows) {
        row->explain(answers.values);
        const auto problem = std::ranges::find(problems, row->key().path, &ProfileProblem::key);
        row->setProblem(m_tells && problem != problems.end() ? sentenceOf(*problem) : QString());
    }
    for (const SecretRow &row : m_secrets) {
        row.field->setVisible(isAsked(answers, row.name));
        row.field->setProblem(m_tells && isMissing(answers, row.name) ? tr("This is needed.") : QString());
    }
}

void KeyStep::enter()
{
    const auto wrong = std::ranges::find_if(m_rows, &KeyRow::hasProblem);
    const auto missing =
        std::ranges::find_if(m_secrets, [](const SecretRow &row) { return row.field->hasProblem(); });
    if (wrong != m_rows.end())
        (*wrong)->enter();
    else if (missing != m_secrets.end())
        missing->secret->setFocus(Qt::OtherFocusReason);
    else
        m_rows.front()->enter();
}

void KeyStep::wipe()
{
    for (const SecretRow &row : m_secrets)
        row.secret->wipe();
}

} // namespace dwc
