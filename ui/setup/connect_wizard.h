// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/cloud/cloud_source.h"
#include "core/directory/directory.h"
#include "core/report/report_words.h"
#include "ui/setup/connect_answers.h"
#include "ui/setup/side_answer.h"

#include <QByteArray>
#include <QWidget>
#include <deque>
#include <map>
#include <optional>

namespace dwc {

class KeyRow;
class KeyStep;
class SecretField;
class SideCard;
class SummaryStep;
class TestStep;
class Theme;
class WizardFrame;

/// Asks for a tenant, a directory and two accounts, has both sides tested, and ends in a profile. It keeps
/// nothing itself; typed secrets are overwritten when it goes.
class ConnectWizard : public QWidget
{
    Q_OBJECT

public:
    ConnectWizard(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);
    ~ConnectWizard() override;

    /// Answers to the requests below, in their order.
    void setCloudTested(const Result<CloudIdentity> &answer);
    void setDirectoryTested(const Result<DirectoryIdentity> &answer);
    /// What finished() gave could not be kept.
    void setFailure(const Error &error);

    /// All but the secrets, to go on later.
    const KeyValues &values() const { return m_answers.values; }
    void setValues(const KeyValues &values);

Q_SIGNALS:
    /// The octets of secrets are overwritten when the slots have returned.
    void cloudTestRequested(const dwc::Profile &profile, const QByteArray &secret);
    void directoryTestRequested(const dwc::Profile &profile, const QByteArray &secret);
    /// `signIn`: the client secret or the passphrase of the key, by the profile's way to sign in; a
    /// passphrase may be empty.
    void finished(const dwc::Profile &profile, const QByteArray &signIn, const QByteArray &password);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// One side's values and what was said of them.
    struct Side
    {
        int revision = 0;      ///< counts the changes of its values
        std::deque<int> asked; ///< revisions of requests that are not answered
        std::optional<int> answered;
        SideAnswer answer;

        bool isFresh() const { return answered == revision; }
        bool isAsked() const { return !asked.empty() && asked.back() == revision; }
    };

    void addSteps();
    void addKeyStep(ConnectStep step, const QString &heading, const QString &line);
    void takeKey(KeyRow *row);
    void takeMethod(const std::string &certificateBefore);
    void takeSecret(SecretName name, SecretField *field);
    void changed(bool cloud);
    void enter(int step);
    void goOn(int step);
    bool checked(ConnectStep step);
    void test(bool again);
    void testSide(bool cloud, bool again);
    void takeAnswer(Side &side, SideCard *card, const SideAnswer &answer);
    void refresh();
    std::vector<Fact> testFacts() const;
    void finish();
    ConnectStep current() const;

    Theme &m_theme;
    const ReportWords &m_words;
    ConnectAnswers m_answers;
    Side m_cloud, m_directory;
    bool m_saving = false;
    WizardFrame *m_frame;
    std::map<ConnectStep, KeyStep *> m_keySteps;
    TestStep *m_test = nullptr;
    SummaryStep *m_summary = nullptr;
};

} // namespace dwc
