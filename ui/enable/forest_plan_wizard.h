// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "core/settings/profile.h"
#include "ui/bridge/forest_work.h"
#include "ui/widgets/writing_wizard.h"

#include <optional>

namespace dwc {

class CarryOutStep;
class PlanFileView;
struct Progress;

/// A saved plan of the forest's own objects, opened to be carried out: every entry of it, and then the
/// writing with an administrator's name and password. The file selects, and is written as it is or not at
/// all.
class ForestPlanWizard : public WritingWizard
{
    Q_OBJECT

public:
    ForestPlanWizard(Theme &theme, const ReportWords &words, const Profile &profile, const Plan &file,
                     const QString &path, QWidget *parent = nullptr);

    void begin(); ///< asks for the look; once the signals are heard
    void setLook(const ForestLook &look);
    void setLookFailure(const Error &error);
    void setProgress(const Progress &progress);
    void setResult(const ForestResult &result);
    void setFailure(const Error &error);
    bool isWriting() const { return m_stage == Stage::Writing; }

Q_SIGNALS:
    void lookRequested(const dwc::Plan &file);
    /// The octets of the password are overwritten when the slots have returned.
    void writeRequested(const dwc::PreparationRequest &request, const QByteArray &password);

private:
    enum Step { Review, CarryOut };
    enum class Stage : std::uint8_t {
        Looking,
        Failed, ///< to look, or it no longer holds
        Looked,
        Writing,
        Done
    };
    void look();
    Way wayOn() const override;
    void goOn(int step, const Way &way) override;
    void showSteps() override;
    void entering(int step) override;
    bool focusIn(int step) override;
    void write();
    Way wayOnFromReview() const;
    Way wayOnFromCarryOut() const;

    const ReportWords &m_words;
    const Plan m_file;
    PlanFileView *m_review;
    CarryOutStep *m_carryOut;
    std::optional<ForestLook> m_look;
    Stage m_stage = Stage::Looking;
};

} // namespace dwc
