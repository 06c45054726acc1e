// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/connect_wizard.h"

#include "core/settings/profile_store.h"
#include "ui/settings/key_row.h"
#include "ui/settings/secret_field.h"
#include "ui/setup/key_step.h"
#include "ui/setup/needed_list.h"
#include "ui/setup/summary_step.h"
#include "ui/setup/test_step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dwc {

ConnectWizard::ConnectWizard(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_answers(newAnswers()),
      m_frame(new WizardFrame(theme, tr("Connect a directory"), tr("One tenant, one directory"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->setNote(
        tr("Nothing is written to the cloud or the directory here. You can leave and go on later; only the "
           "secrets are asked for again."));
    addSteps();
    connect(m_frame, &WizardFrame::left, this, &ConnectWizard::left);
    connect(m_frame, &WizardFrame::currentChanged, this, &ConnectWizard::enter);
    connect(m_frame, &WizardFrame::nextPressed, this, &ConnectWizard::goOn);
    setValues(m_answers.values);
    m_frame->setCurrent(0);
}

ConnectWizard::~ConnectWizard()
{
    for (const auto &[step, content] : m_keySteps)
        content->wipe();
}

void ConnectWizard::addSteps()
{
    m_frame->addStep(titleOf(ConnectStep::Welcome), tr("Connect a tenant and a directory"),
                     tr("Two addresses and two accounts are enough to begin. Nothing is written."),
                     makeNeededList(m_theme), tr("Begin"));
    addKeyStep(ConnectStep::Cloud, tr("Which tenant holds the devices?"),
               tr("The console reads it and never writes to it."));
    addKeyStep(ConnectStep::SignIn, tr("Who signs in to the cloud?"),
               tr("An app registration of this tenant with the application permissions Device.Read.All and "
                  "User.Read.All."));
    addKeyStep(ConnectStep::Directory, tr("Which directory receives the devices?"),
               tr("Its domain is enough where DNS finds the controllers."));
    addKeyStep(ConnectStep::Account, tr("Which account writes to the directory?"),
               tr("An account of its own with rights in the device container alone is safest."));
    m_test = new TestStep(m_theme);
    connect(m_test->again(), &QPushButton::clicked, this, [this] { test(true); });
    m_frame->addStep(
        titleOf(ConnectStep::Test), tr("Do both sides answer?"),
        tr("Both are asked at once who they are and what the accounts may do. Nothing is changed."), m_test,
        tr("Continue"));
    m_summary = new SummaryStep(m_theme, foldersFromEnvironment().userProfiles);
    connect(m_summary->name(), &KeyRow::edited, this, [this] { takeKey(m_summary->name()); });
    m_frame->addStep(
        titleOf(ConnectStep::Summary), tr("Save and begin"),
        tr("The profile is saved, then both sides are read. What would be written is shown before it is."),
        m_summary, tr("Save and read both sides"));
}

void ConnectWizard::addKeyStep(ConnectStep step, const QString &heading, const QString &line)
{
    auto *content = new KeyStep(m_theme, step);
    m_keySteps[step] = content;
    connect(content, &KeyStep::keyEdited, this, &ConnectWizard::takeKey);
    connect(content, &KeyStep::secretEdited, this, &ConnectWizard::takeSecret);
    m_frame->addStep(titleOf(step), heading, line, content, tr("Continue"));
}

ConnectStep ConnectWizard::current() const
{
    return kConnectSteps[std::size_t(m_frame->current())];
}

void ConnectWizard::setValues(const KeyValues &values)
{
    m_answers.values = values;
    m_answers.isNamed = !values.text("name").empty();
    for (const auto &[step, content] : m_keySteps)
        content->show(m_answers);
    changed(true);
    changed(false);
}

void ConnectWizard::takeKey(KeyRow *row)
{
    const std::string certificateBefore = m_answers.values.text("cloud.signIn.certificateFile");
    row->take(m_answers.values);
    const std::string_view path = row->key().path;
    if (path == "cloud.signIn.method" || path == "cloud.signIn.certificateFile")
        takeMethod(certificateBefore);
    if (path == "name")
        m_answers.isNamed = true;
    else
        changed(path.starts_with("cloud."));
    if (path == "directory.domain" && !m_answers.isNamed)
        m_answers.values.set("name", suggestedName(m_answers.values.text(path)));
    refresh();
}

/// Keys of the other way mean nothing. The key is looked for where the certificate is, unless another file is
/// named: many files hold both.
void ConnectWizard::takeMethod(const std::string &certificateBefore)
{
    KeyValues &values = m_answers.values;
    const bool isCertificate = signInSecret(m_answers) == SecretName::KeyPassphrase;
    const std::string key = values.text("cloud.signIn.keyFile");
    if (!isCertificate)
        values.set("cloud.signIn.certificateFile", "");
    else
        values.set("cloud.signIn.secretExpires", "");
    if (!isCertificate || key.empty() || key == certificateBefore)
        values.set("cloud.signIn.keyFile", values.value("cloud.signIn.certificateFile"));
    for (const char *path : {"cloud.signIn.keyFile", "cloud.signIn.secretExpires"})
        m_keySteps.at(ConnectStep::SignIn)->showKey(path, m_answers);
    if (!isCertificate)
        m_keySteps.at(ConnectStep::SignIn)->showKey("cloud.signIn.certificateFile", m_answers);
}

void ConnectWizard::takeSecret(SecretName name, SecretField *field)
{
    secretIn(m_answers, name) = field->secret();
    changed(name != SecretName::DirectoryPassword);
}

void ConnectWizard::changed(bool cloud)
{
    Side &side = cloud ? m_cloud : m_directory;
    ++side.revision;
    (cloud ? m_test->cloud() : m_test->directory())->setOld(side.answered.has_value());
    refresh();
}

void ConnectWizard::refresh()
{
    for (const ConnectStep step : kConnectSteps)
        m_frame->setStepValue(int(step), chosenIn(m_answers, step));
    if (m_keySteps.contains(current()))
        m_keySteps.at(current())->judge(m_answers, false);
    else if (current() == ConnectStep::Summary)
        m_summary->show(m_answers, testFacts());
    const bool isWaiting = m_cloud.isAsked() || m_directory.isAsked();
    const bool isGood = m_cloud.isFresh() && m_directory.isFresh() &&
                        m_cloud.answer.verdict != SideAnswer::Verdict::Failed &&
                        m_directory.answer.verdict != SideAnswer::Verdict::Failed;
    m_frame->setVerb(int(ConnectStep::Test),
                     isGood || isWaiting ? tr("Continue") : tr("Continue all the same"));
    m_test->again()->setEnabled(!isWaiting);
    if (current() == ConnectStep::Test)
        m_frame->setMayContinue(!isWaiting, tr("Both sides are being tested."));
    else
        m_frame->setMayContinue(!m_saving, tr("The profile is being saved."));
}

void ConnectWizard::enter(int step)
{
    m_summary->setFailure({}, {});
    refresh();
    const ConnectStep entered = kConnectSteps[std::size_t(step)];
    if (entered == ConnectStep::Test)
        test(false);
    if (m_keySteps.contains(entered))
        m_keySteps.at(entered)->enter();
    else if (m_frame->nextButton()->isEnabled())
        m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
    else
        m_frame->setFocus(Qt::OtherFocusReason);
}

bool ConnectWizard::checked(ConnectStep step)
{
    if (isAnswered(m_answers, step))
        return true;
    if (current() != step)
        m_frame->setCurrent(int(step));
    if (step == ConnectStep::Summary) {
        m_summary->judge(m_answers);
        m_summary->name()->enter();
    } else {
        m_keySteps.at(step)->judge(m_answers, true);
        m_keySteps.at(step)->enter();
    }
    return false;
}

void ConnectWizard::goOn(int step)
{
    const ConnectStep from = kConnectSteps[std::size_t(step)];
    if (from == ConnectStep::Summary)
        finish();
    else if (checked(from))
        m_frame->setCurrent(step + 1);
}

void ConnectWizard::test(bool again)
{
    for (const auto &[step, content] : m_keySteps) {
        if (!checked(step))
            return; // changed since, and taken there
    }
    testSide(true, again);
    testSide(false, again);
    refresh();
}

void ConnectWizard::testSide(bool cloud, bool again)
{
    Side &side = cloud ? m_cloud : m_directory;
    if (side.isAsked() || (side.isFresh() && !again))
        return;
    (cloud ? m_test->cloud() : m_test->directory())->setTesting();
    side.asked.push_back(side.revision);
    QByteArray octets =
        octetsOf(secretIn(m_answers, cloud ? signInSecret(m_answers) : SecretName::DirectoryPassword));
    if (cloud)
        Q_EMIT cloudTestRequested(m_answers.values.profile(), octets);
    else
        Q_EMIT directoryTestRequested(m_answers.values.profile(), octets);
    wipe(octets);
}

void ConnectWizard::setCloudTested(const Result<CloudIdentity> &answer)
{
    takeAnswer(m_cloud, m_test->cloud(), answer ? answerOf(*answer) : answerOf(answer.error(), m_words));
}

void ConnectWizard::setDirectoryTested(const Result<DirectoryIdentity> &answer)
{
    takeAnswer(m_directory, m_test->directory(),
               answer ? answerOf(*answer) : answerOf(answer.error(), m_words));
}

void ConnectWizard::takeAnswer(Side &side, SideCard *card, const SideAnswer &answer)
{
    if (side.asked.empty())
        return; // to another wizard's request
    side.answered = side.asked.front();
    side.asked.pop_front();
    side.answer = answer;
    card->setAnswer(answer);
    card->setOld(!side.isFresh());
    if (side.isAsked())
        card->setTesting(); // a newer one is on its way
    refresh();
    if (current() == ConnectStep::Test && m_frame->nextButton()->isEnabled())
        m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
}

std::vector<Fact> ConnectWizard::testFacts() const
{
    const auto fact = [](const QString &label, const Side &side) {
        if (!side.isFresh())
            return Fact{label, tr("Not tested with the present values."), Fact::Tone::Warning};
        return Fact{label, side.answer.sentence,
                    side.answer.verdict == SideAnswer::Verdict::Good ? Fact::Tone::Good
                                                                     : Fact::Tone::Warning};
    };
    return {fact(tr("Cloud"), m_cloud), fact(tr("Directory"), m_directory)};
}

void ConnectWizard::finish()
{
    for (const ConnectStep step : kConnectSteps) {
        if (!checked(step))
            return;
    }
    m_saving = true;
    refresh();
    m_summary->setFailure({}, {});
    QByteArray signIn = octetsOf(secretIn(m_answers, signInSecret(m_answers)));
    QByteArray password = octetsOf(m_answers.password);
    Q_EMIT finished(m_answers.values.profile(), signIn, password);
    wipe(signIn);
    wipe(password);
}

void ConnectWizard::setFailure(const Error &error)
{
    m_saving = false;
    refresh();
    m_summary->setFailure(QString::fromStdString(m_words.message(error)),
                          QString::fromStdString(m_words.advice(error)));
    m_frame->nextButton()->setFocus(Qt::OtherFocusReason);
}

void ConnectWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Return goes on from a field; what is saved is saved by its button alone
    if (isReturn && m_frame->nextButton()->isEnabled() && current() != ConnectStep::Summary)
        goOn(m_frame->current());
    else
        QWidget::keyPressEvent(event);
}

} // namespace dwc
