// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "core/settings/profile.h"
#include "ui/bridge/check_words.h"
#include "ui/bridge/exporter.h"
#include "ui/prerequisites/check_answers.h"
#include "ui/prerequisites/check_report.h"
#include "ui/widgets/tone.h"

#include <QWidget>
#include <vector>

namespace dwc {

class Banner;
class ChecksStep;
class ResultStep;
class ScenarioStep;
class Theme;
class WizardFrame;

/// Leads somebody who meets these words for the first time through the checks, page by page, to a report. It
/// asks for checks and shows what they tell; it writes nothing but the scenario, and that by asking for it.
class ReadinessWizard : public QWidget
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
    /// News of what was asked for, such as a report that is saved; until the next page.
    void tell(Tone tone, const QString &sentence, const QString &line);

Q_SIGNALS:
    void checkRequested(const dwc::CheckRequest &request);
    void scenarioChosen(dwc::Scenario scenario);
    void cureRequested(dwc::Cure cure);
    void exportRequested(const QString &path, const dwc::Exporter &exporter);
    void left();
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSteps();
    void addStep(ChecksStep *step, const QString &name, const QString &heading, const QString &line);
    void addResult();
    void enter(int step);
    void goOn(int step);
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
    Banner *m_banner;
    WizardFrame *m_frame;
    ScenarioStep *m_scenario = nullptr;
    std::vector<ChecksStep *> m_steps; ///< all but the result
    ResultStep *m_result = nullptr;
    bool m_otherWriterIsOff = false;
};

} // namespace dwc
