// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/checks_panel.h"

#include "ui/prerequisites/check_pane.h"
#include "ui/prerequisites/check_report.h"
#include "ui/prerequisites/check_view.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kLeastHeight = 280;

} // namespace

ChecksPanel::ChecksPanel(Theme &theme, const CheckAnswers &answers, const CheckWords &words,
                         std::vector<CheckArea> areas, CheckModel::Order order, QWidget *parent)
    : QFrame(parent), m_answers(answers),
      m_model(new CheckModel(answers, words, std::move(areas), order, this))
{
    setProperty("kind", QStringLiteral("panel"));
    setMinimumHeight(kLeastHeight);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_view = new CheckView(theme, *m_model, splitter);
    m_view->setFoundShown(false); // the pane beside it says so
    m_pane = new CheckPane(theme, words, splitter);
    splitter->addWidget(m_view);
    splitter->addWidget(m_pane);
    splitter->setSizes({1200, 1000}); // shares of what there is
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(splitter);
    connect(m_view, &CheckView::checkChosen, this, &ChecksPanel::showChosen);
    connect(m_view, &CheckView::areaChosen, this, [this](CheckArea area) {
        m_pane->showArea(area, countsText(m_answers.count(std::array{area})));
    });
    connect(m_pane, &CheckPane::againRequested, this, &ChecksPanel::againRequested);
    connect(m_pane, &CheckPane::cureRequested, this, &ChecksPanel::cureRequested);
    layOut();
}

void ChecksPanel::setBusy(bool busy)
{
    m_pane->setBusy(busy);
    showChosen();
}

void ChecksPanel::changed(const Check *check)
{
    m_model->changed(check);
    if (m_view->chosen() == check)
        showChosen();
}

void ChecksPanel::layOut()
{
    m_model->layOut();
    const CheckAnswer *chosen = m_answers.find(m_view->chosen());
    if (m_model->worst() && (!chosen || !chosen->result || chosen->result->state == CheckState::Passed))
        m_view->choose(m_model->worst());
    for (int row = 0; row < m_model->rowCount() && !m_view->chosen(); ++row) {
        if (m_model->line(row).kind == CheckLine::Kind::Check)
            m_view->choose(m_model->line(row).answer->check);
    }
    showChosen();
}

void ChecksPanel::showChosen()
{
    if (const CheckAnswer *answer = m_answers.find(m_view->chosen()))
        m_pane->showCheck(*answer);
}

} // namespace dwc
