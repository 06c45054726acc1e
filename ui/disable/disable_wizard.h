// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "core/settings/profile.h"
#include "ui/bridge/backend.h"
#include "ui/plan/plan_tree.h"
#include "ui/widgets/writing_wizard.h"

#include <optional>

namespace dwc {

class FateStep;
class LeavingForm;
class LeavingPlanView;
class ReportStep;

/// Leaves device writeback: what happens to the devices, the plan of it, the writing, and what came of it.
/// Then the profile's schedule plans only. It asks for looks and writes, and shows what came of them.
class DisableWizard : public WritingWizard
{
    Q_OBJECT

public:
    DisableWizard(Theme &theme, const ReportWords &words, const Profile &profile, QWidget *parent = nullptr);

    void begin(); ///< once the signals are heard
    /// As it was saved: its schedule may have been ended.
    void setProfile(const Profile &profile);
    /// Objects of this profile by the last reading; nothing: not known.
    void setOwned(std::optional<std::uint64_t> owned);
    /// A look for another choice than the present one is passed over.
    void setLook(std::shared_ptr<const Outlook> outlook);
    void setLookProgress(const Progress &progress);
    void setLookFailure(const Error &error);
    void setProgress(const Progress &progress); ///< of the write
    void setResult(const ApplyResult &result);
    void setFailure(const Error &error);
    bool isWriting() const { return m_stage == Stage::Writing; }

Q_SIGNALS:
    void lookRequested(const std::string &choice);
    void applyRequested(const dwc::ApplyRequest &request);
    void scheduleEndRequested();

private:
    enum Step { Devices, Review, CarryOut, Report };
    enum class Stage : std::uint8_t {
        Choosing, ///< nothing is under way
        Looking,
        Writing,
        Done ///< what was to be written is, or has been tried
    };
    void addSteps();
    void wireSteps();
    void look();
    void choose();
    Way wayOn() const override;
    void goOn(int step, const Way &way) override;
    void showSteps() override;
    void entering(int step) override;
    bool focusIn(int step) override;
    void write();
    void showPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Outlook> outlook);
    Way wayOnFromReview() const;
    Way wayOnFromCarryOut() const;
    QString reviewValue() const;
    bool writesDevices() const; ///< there is a plan with changes
    PlanSums sums() const;

    const ReportWords &m_words;
    bool m_plansOnly; ///< the schedule writes nothing already
    FateStep *m_fate;
    LeavingPlanView *m_review;
    LeavingForm *m_form;
    ReportStep *m_report;
    std::shared_ptr<const Plan> m_plan; ///< for the fate chosen now; null: not looked yet
    Stage m_stage = Stage::Choosing;
};

} // namespace dwc
