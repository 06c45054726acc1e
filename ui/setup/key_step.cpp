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

/// A password goes with two of the three transports, and the wizard knows passwords only.
ProfileKey askedKey(std::string_view path)
{
    ProfileKey key = profileKeyAt(path);
    if (path == "directory.transport")
        std::erase(key.words, "sasl");
    return key;
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
        if (m_rows.size() == 1 && (step == ConnectStep::SignIn || step == ConnectStep::Account))
            addSecret(theme);
    }
    layout->addStretch(1);
}

void KeyStep::addSecret(Theme &theme)
{
    const bool isClient = m_step == ConnectStep::SignIn;
    const QString label = isClient ? tr("Client secret") : tr("Password");
    m_secret = new SecretField(
        theme, isClient ? QStringLiteral("connect.clientSecret") : QStringLiteral("connect.password"), label,
        this);
    m_secretField = new Field(theme, label, m_secret, this);
    m_secretField->setHelp(
        isClient ? tr("The value, not its id. It is shown once, when it is made. Kept in this computer's "
                      "keychain, never in the profile.")
                 : tr("Kept in this computer's keychain, never in the profile."));
    layout()->addWidget(m_secretField);
    connect(m_secret, &SecretField::edited, this, [this] { Q_EMIT secretEdited(m_secret); });
}

void KeyStep::show(const ConnectAnswers &answers)
{
    for (KeyRow *row : m_rows)
        row->show(answers.values);
    judge(answers, false);
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
    if (m_secretField)
        m_secretField->setProblem(m_tells && secretOf(answers, m_step)->isEmpty() ? tr("This is needed.")
                                                                                  : QString());
}

void KeyStep::enter()
{
    const auto wrong = std::ranges::find_if(m_rows, &KeyRow::hasProblem);
    if (wrong != m_rows.end())
        (*wrong)->enter();
    else if (m_secretField && m_secretField->hasProblem())
        m_secret->setFocus(Qt::OtherFocusReason);
    else
        m_rows.front()->enter();
}

void KeyStep::wipe()
{
    if (m_secret)
        m_secret->wipe();
}

} // namespace dwc
