// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "core/settings/profile.h"
#include "ui/bridge/check_words.h"
#include "ui/bridge/exporter.h"
#include "ui/prerequisites/check_answers.h"
#include "ui/prerequisites/check_report.h"

#include <QDateTime>
#include <QWidget>
#include <map>

namespace dwc {

class Button;
class CheckModel;
class CheckPane;
class CheckView;
class Chip;
class ContentStack;
class PageHeader;
class SegmentedControl;
class Theme;

/// What must be there before writeback works: every check with what it found and the cure. It asks for checks
/// and shows what they tell; the results stay as long as it lives and the profile is the same.
class PrerequisitesPage : public QWidget
{
    Q_OBJECT

public:
    PrerequisitesPage(Theme &theme, const CheckWords &words, const ReportWords &reportWords,
                      QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    /// Checks were asked for, here or elsewhere.
    void setStarted(const CheckRequest &request);
    void setDone(const Check &check, const CheckResult &result);
    void setFinished();
    void setFailure(const Error &error);

    std::size_t failed() const { return ended(CheckState::Failed); }
    std::size_t ended(CheckState state) const { return m_answers.count().of(state); } ///< so many checks so
    Verdict verdict() const { return m_answers.count().verdict(); }
    QDateTime lastAt() const { return m_lastAt; } ///< of the last checks; invalid: not yet
    void exportTo(const QString &path);

Q_SIGNALS:
    void checkRequested(const dwc::CheckRequest &request);
    void stopRequested();
    void guideRequested();
    void scenarioChosen(dwc::Scenario scenario);
    void cureRequested(dwc::Cure cure);
    void exportRequested(const QString &path, const dwc::Exporter &exporter);

private:
    void makeHeader();
    QWidget *makeBar();
    QWidget *makeContent();
    void request(std::vector<const Check *> wanted);
    void pressPrimary();
    void filter();
    void showChosen();
    void showCounts();
    void showFacts();
    void showPlace();
    CheckReport report() const;

    Theme &m_theme;
    const CheckWords &m_words;
    const ReportWords &m_reportWords;
    CheckAnswers m_answers;
    CheckModel *m_model;
    PageHeader *m_header;
    Button *m_report;
    SegmentedControl *m_scenario;
    std::map<CheckState, Chip *> m_chips;
    ContentStack *m_stack;
    CheckView *m_view = nullptr;
    CheckPane *m_pane = nullptr;
    std::optional<Profile> m_profile;
    QDateTime m_lastAt;
    bool m_otherWriterIsOff = false;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace dwc
