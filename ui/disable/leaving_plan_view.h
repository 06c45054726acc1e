// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/backend.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace dwc {

class ChangePane;
class ContentStack;
class PlanModel;
class PlanTree;
class PlanView;
class ReportWords;

/// The plan to leave, or what became of it, in the same tree and pane as in Review.
class LeavingPlanView : public QWidget
{
    Q_OBJECT

public:
    LeavingPlanView(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);

    void setLoading(const QString &text, quint64 done = 0, quint64 total = 0);
    void setPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Outlook> outlook);
    void setResult(std::shared_ptr<const ApplyResult> result);
    void setEmpty(const QString &verdict, const QString &line, const QString &button);
    void setFailure(const QString &sentence, const QString &cure, const QString &details);
    const PlanTree &tree() const;
    void setLocked(bool locked); ///< while it is written
    /// It takes the room there is rather than what its parts would like.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void againRequested();
    void ticksChanged();

private:
    void showRows();

    ContentStack *m_stack;
    PlanModel *m_model;
    PlanView *m_view;
    ChangePane *m_pane;
    std::shared_ptr<const Outlook> m_outlook; ///< the plan was made from; null: it speaks alone
};

} // namespace dwc
