// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "core/settings/profile.h"
#include "ui/bridge/check_words.h"
#include "ui/bridge/exporter.h"
#include "ui/prerequisites/check_answers.h"
#include "ui/prerequisites/check_report.h"
#include "ui/widgets/wizard.h"

#include <vector>

namespace dwc {

class ChecksStep;
class ResultStep;
class ScenarioStep;

/// Leads somebody who meets these words for the first time through the checks, page by page, to a report. It
/// asks for checks and shows what they tell; it writes nothing but the scenario, and that by asking for it.
class ReadinessWizard : public Wizard
{
    Q_OBJECT

public:
    ReadinessWizard(Theme &theme, const CheckWords &words, const ReportWords &reportWords,
                    const Profile &profile, QWidget *parent = nullptr);

    /// Asks for the first page's checks; once the signals are heard.
    void begin();
    void setProfile(const Profile &profile);
    void setStarted(const CheckRequest &request);
    void setDone(const Check &check, const CheckResult &result);
    void setFinished();
    void tell(Tone tone, const QString &sentence, const QString &line) override;

Q_SIGNALS:
    void checkRequested(const dwc::CheckRequest &request);
    void scenarioChosen(dwc::Scenario scenario);
    void cureRequested(dwc::Cure cure);
    void exportRequested(const QString &path, const dwc::Exporter &exporter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSteps();
    void addStep(ChecksStep *step, const QString &name, const QString &heading, const QString &line);
    void addResult();
    void enter(int step) override;
    void press(int step) override;
    void request(std::vector<const Check *> wanted);
    void requestUnanswered();
    void refresh();
    void layOut();
    CheckReport report() const;

    Theme &m_theme;
    const CheckWords &m_words;
    const ReportWords &m_reportWords;
    Profile m_profile;
    CheckAnswers m_answers;
    ScenarioStep *m_scenario = nullptr;
    std::vector<ChecksStep *> m_steps; ///< all but the result
    ResultStep *m_result = nullptr;
    bool m_otherWriterIsOff = false;
};

} // namespace dwc
