// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/report/report_words.h"
#include "core/sync/look.h"
#include "ui/bridge/backend.h"
#include "ui/bridge/exporter.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <memory>
#include <unordered_set>

namespace dwc {

class ApplyBar;
class Banner;
class ChangePane;
class ContentStack;
class PageHeader;
class PlanModel;
class PlanView;

enum class ReportForm : std::uint8_t { Csv, Json, Ldif, Html };

/// What will happen? The plan in groups, the guards that speak, what must be typed, and the button that
/// writes; then what became of it.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Its plan is shown; null: nothing was read.
    void setReading(std::shared_ptr<const Outlook> outlook);
    void setPlanFile(const Plan &plan, const QString &path);
    void setLoading(const QString &what);
    void setFailure(const Error &error);
    void setApplying(const Progress &progress);
    /// What the directory has answered since it was last told.
    void setAnswered(const std::vector<Answer> &answers);
    /// With guards in it nothing was written, and the plan is shown as it was decided again.
    void setApplied(const ApplyResult &result);
    void setApplyFailed(const Error &error);
    /// Ticks only these; after a run once a new plan is there, which is asked for.
    void showDevices(const QList<DeviceId> &devices);
    /// As the export menu does with a chosen file.
    void exportTo(const QString &path, ReportForm form);

Q_SIGNALS:
    void planAgainRequested();
    void openPlanRequested(const QString &path);
    void savePlanRequested(const QString &path, const dwc::Plan &plan);
    void applyRequested(const dwc::ApplyRequest &request);
    void stopRequested();
    void exportRequested(const QString &path, const dwc::Exporter &exporter);
    void runRequested(qint64 run);
    void settingsRequested();
    void devicesRequested(const QList<dwc::DeviceId> &devices);

private:
    enum class BannerDoes : std::uint8_t { Nothing, PlanAgain, Settings, ShowGuarded, OpenRun };

    void makeHeader();
    void makeContent();
    void showPlan(std::shared_ptr<const Plan> plan);
    void showTree();
    void showGuards();
    void tell(int tone, const QString &sentence, const QString &cause, const QStringList &buttons,
              std::vector<BannerDoes> deeds, int more = 0);
    void doIt(BannerDoes deed);
    void ticksChanged();
    void apply();
    void applyWithout();
    void send(ApplyRequest request);
    void retryFailed();
    void showGuarded();
    void askToExport();
    void updateFacts();
    QList<DeviceId> failedDevices() const;

    Theme &m_theme;
    const ReportWords &m_words;
    PageHeader *m_header;
    QWidget *m_bannerPlace;
    Banner *m_banner;
    ContentStack *m_stack;
    PlanModel *m_model;
    PlanView *m_view;
    ChangePane *m_pane;
    ApplyBar *m_bar;
    std::shared_ptr<const Outlook> m_outlook; ///< the plan shown was made from; null: of a file, or written
    std::shared_ptr<const Plan> m_plan;
    std::shared_ptr<const ApplyResult> m_result; ///< null: nothing was written of what is shown
    QString m_planPath;                          ///< of a plan that was opened
    std::vector<BannerDoes> m_deeds;             ///< by the banner's buttons
    std::unordered_set<DeviceId> m_wanted;       ///< to be ticked alone in the next plan
    bool m_applying = false;
};

} // namespace dwc
