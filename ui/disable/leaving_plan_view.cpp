// SPDX-License-Identifier: Apache-2.0
#include "ui/disable/leaving_plan_view.h"

#include "core/report/report_words.h"
#include "ui/diff/attribute_diff.h"
#include "ui/plan/change_pane.h"
#include "ui/plan/plan_model.h"
#include "ui/plan/plan_view.h"
#include "ui/widgets/content_stack.h"

#include <QFrame>
#include <QSplitter>
#include <QVBoxLayout>

namespace dwc {

LeavingPlanView::LeavingPlanView(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_stack(new ContentStack(theme, this)), m_model(new PlanModel(words, this))
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    m_view = new PlanView(theme, *m_model, splitter);
    m_pane = new ChangePane(theme, *m_model, splitter);
    splitter->addWidget(m_view);
    splitter->addWidget(m_pane);
    splitter->setSizes({3000, 2000}); // shares of what there is
    m_stack->setContent(splitter);
    auto *frame = new QFrame(this);
    frame->setProperty("kind", QStringLiteral("panel"));
    auto *framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_stack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    connect(m_view, &PlanView::rowChosen, m_pane, &ChangePane::showRow);
    connect(m_model, &PlanModel::ticksChanged, this, &LeavingPlanView::ticksChanged);
    connect(m_stack, &ContentStack::pressed, this, &LeavingPlanView::againRequested);
    m_pane->setDiffSource([this](std::uint32_t, const Change &change) {
        return m_outlook && m_outlook->cloud ? diffOf(*m_outlook, change) : diffOf(change);
    });
}

void LeavingPlanView::setLoading(const QString &text, quint64 done, quint64 total)
{
    m_stack->showLoading(text, done, total);
}

void LeavingPlanView::setPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Outlook> outlook)
{
    m_outlook = std::move(outlook);
    m_model->setList(changesOf(std::move(plan)));
    m_model->setLocked(false);
    showRows();
}

void LeavingPlanView::setResult(std::shared_ptr<const ApplyResult> result)
{
    m_outlook.reset();
    m_model->setList(changesOf(std::move(result)));
    showRows();
}

void LeavingPlanView::showRows()
{
    m_stack->showContent();
    m_view->openGroups();
    m_pane->showRow(m_view->currentIndex());
}

void LeavingPlanView::setEmpty(const QString &verdict, const QString &line, const QString &button)
{
    m_stack->showEmpty(QStringLiteral("check"), verdict, line, button);
}

void LeavingPlanView::setFailure(const QString &sentence, const QString &cure, const QString &details)
{
    m_stack->showError(sentence, cure, tr("Plan again"), details);
}

void LeavingPlanView::setLocked(bool locked)
{
    m_model->setLocked(locked);
}

const PlanTree &LeavingPlanView::tree() const
{
    return m_model->tree();
}

} // namespace dwc
