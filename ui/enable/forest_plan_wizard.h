// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "core/settings/profile.h"
#include "ui/bridge/forest_work.h"
#include "ui/widgets/tone.h"

#include <QWidget>
#include <optional>

namespace dwc {

class Banner;
class CarryOutStep;
class PlanFileView;
class Theme;
class WizardFrame;
struct Progress;

/// A saved plan of the forest's own objects, opened to be carried out: every entry of it, and then the
/// writing with an administrator's name and password. The file selects, and is written as it is or not at
/// all.
class ForestPlanWizard : public QWidget
{
    Q_OBJECT

public:
    ForestPlanWizard(Theme &theme, const ReportWords &words, const Profile &profile, const Plan &file,
                     const QString &path, QWidget *parent = nullptr);

    void begin(); ///< asks for the look; once the signals are heard
    /// Something else reads or writes: nothing can be written meanwhile.
    void setBusy(bool busy);
    void setLook(const ForestLook &look);
    void setLookFailure(const Error &error);
    void setProgress(const Progress &progress);
    void setResult(const ForestResult &result);
    void setFailure(const Error &error);
    /// News of what was asked for; until the next page.
    void tell(Tone tone, const QString &sentence, const QString &line);

Q_SIGNALS:
    void lookRequested(const dwc::Plan &file);
    /// The octets of the password are overwritten when the slots have returned.
    void writeRequested(const dwc::PreparationRequest &request, const QByteArray &password);
    void stopRequested();
    void left();
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { Review, CarryOut };
    enum class Stage : std::uint8_t {
        Looking,
        Failed, ///< to look, or it no longer holds
        Looked,
        Writing,
        Done
    };
    /// What the primary button of a step does, and whether it may.
    struct Way
    {
        QString verb;
        bool may = true;
        QString reason; ///< why not
        bool writes = false;
    };

    void look();
    void enter(int step);
    void goOn();
    void write();
    void refresh();
    Way wayOn() const;
    Way wayOnFromReview() const;
    Way wayOnFromCarryOut() const;

    const ReportWords &m_words;
    const Plan m_file;
    Banner *m_banner;
    WizardFrame *m_frame;
    PlanFileView *m_review;
    CarryOutStep *m_carryOut;
    std::optional<ForestLook> m_look;
    Stage m_stage = Stage::Looking;
    bool m_isBusy = false; ///< by something else
};

} // namespace dwc
