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
class RemovalView;
class ReportStep;
class TakeBackStep;

/// Leaves device writeback: what happens to the devices, what is taken back of the forest's preparation, the
/// plans of both, the writing in that order, and what came of it. Then the profile's schedule plans only. It
/// asks for looks and writes, and shows what came of them; a password that was typed is overwritten as soon
/// as it was handed on for the write.
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
    /// The same of what is taken back.
    void setRemovalLook(const RemovalQuestion &question, const ForestLook &look);
    void setRemovalLookFailure(const Error &error);
    void setProgress(const Progress &progress); ///< of the write
    void setStopping();                         ///< nothing further is begun
    void setResult(const ApplyResult &result);
    void setFailure(const Error &error);
    void setRemovalResult(const ForestResult &result);
    void setRemovalFailure(const Error &error);
    /// Of the forest something is still to be taken back once the devices that are being written are done.
    /// Who leaves the wizard leaves that undone.
    bool owesForest() const { return m_stage == Stage::WritingDevices && writesForest(); }
    bool isWriting() const { return m_stage == Stage::WritingDevices || m_stage == Stage::WritingForest; }

Q_SIGNALS:
    void lookRequested(const std::string &choice);
    /// The octets of the password are overwritten when the slots have returned.
    void removalLookRequested(const dwc::RemovalQuestion &question, const QByteArray &password);
    void applyRequested(const dwc::ApplyRequest &request);
    void removalRequested(const dwc::PreparationRequest &request, const QByteArray &password);
    void scheduleEndRequested();

private:
    enum Step { Devices, Forest, Review, CarryOut, Report };
    enum class Stage : std::uint8_t {
        Choosing, ///< nothing is under way
        LookingAtDevices,
        LookingAtForest,
        WritingDevices,
        WritingForest,
        Done ///< what was to be written is, or has been tried
    };

    Way wayOn() const override;
    void goOn(int step, const Way &way) override;
    void showSteps() override;
    void entering(int step) override;
    bool focusIn(int step) override;

    void addSteps();
    void wireSteps();
    void look();
    void lookAtForest();
    void forgetPartOfDevices();
    void forgetDevices();
    void forgetForest();
    void write();
    void writeForest();
    void finish();
    void showPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Outlook> outlook);
    void showReview();
    void askAnew();
    void showValues();
    Way wayOnFromReview() const;
    Way wayOnFromCarryOut() const;
    QString hindranceInReview() const;
    QString writingVerb() const;
    QString reviewValue() const;
    RemovalQuestion question() const;
    bool isLooking() const { return m_stage == Stage::LookingAtDevices || m_stage == Stage::LookingAtForest; }
    bool wantsDevices() const; ///< they are to be changed, and are not yet
    bool wantsForest() const;
    bool isReviewed() const;    ///< what is wanted was looked at
    bool writesDevices() const; ///< there is a plan with changes
    bool writesForest() const;
    bool hasNothingToWrite() const { return !writesDevices() && !writesForest(); }
    PlanSums sums() const;

    const ReportWords &m_words;
    bool m_plansOnly; ///< the schedule writes nothing already
    FateStep *m_fate;
    TakeBackStep *m_takeBack;
    LeavingPlanView *m_review;
    RemovalView *m_removalView;
    LeavingForm *m_form;
    ReportStep *m_report;
    std::shared_ptr<const Plan> m_plan;           ///< for the fate chosen now; null: not looked yet
    std::optional<ForestLook> m_removal;          ///< for what is chosen to be taken back
    std::shared_ptr<const ApplyResult> m_written; ///< of the devices, for the fate chosen now
    bool m_isStopping = false;                    ///< somebody asked for it since the write began
    Stage m_stage = Stage::Choosing;
};

} // namespace dwc
