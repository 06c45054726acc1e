// SPDX-License-Identifier: Apache-2.0
// A saved plan that was opened: of devices in Review, of the forest's own objects in a wizard.
#include "core/prepare/saved_preparation.h"
#include "core/secrets/secret.h"
#include "ui/enable/forest_plan_wizard.h"
#include "ui/shell/main_window.h"

#include <QStackedWidget>

namespace dwc {

void MainWindow::takePlanFile(const Plan &plan, const QString &path)
{
    if (isForestPlan(plan) && m_engine.profile())
        showForestPlan(plan, path);
    else
        m_review->setPlanFile(plan, path);
}

void MainWindow::showForestPlan(const Plan &plan, const QString &path)
{
    leaveWizards();
    m_forestPlan = new ForestPlanWizard(m_theme, m_words, *m_engine.profile(), plan, path);
    putIn(ForestPlanFrame, m_forestPlan);
    connect(m_forestPlan, &ForestPlanWizard::lookRequested, &m_engine, &Engine::lookAtForestPlan);
    connect(m_forestPlan, &ForestPlanWizard::writeRequested, this,
            [this](const PreparationRequest &request, const QByteArray &typed) {
                m_engine.prepareForest(request, Secret(typed.toStdString()));
            });
    connect(m_forestPlan, &ForestPlanWizard::stopRequested, &m_engine, &Engine::stop);
    connect(m_forestPlan, &ForestPlanWizard::left, this, &MainWindow::leaveForestPlan);
    connect(m_forestPlan, &ForestPlanWizard::finished, this, &MainWindow::leaveForestPlan);
    connect(&m_engine, &Engine::forestPlanLooked, m_forestPlan, &ForestPlanWizard::setLook);
    connect(&m_engine, &Engine::forestPlanLookFailed, m_forestPlan, &ForestPlanWizard::setLookFailure);
    connect(&m_engine, &Engine::forestPrepared, m_forestPlan, &ForestPlanWizard::setResult);
    connect(&m_engine, &Engine::forestPrepareFailed, m_forestPlan, &ForestPlanWizard::setFailure);
    m_forestPlan->setBusy(m_engine.activity() != Activity::Idle);
    m_frame->setCurrentIndex(ForestPlanFrame);
    m_forestPlan->begin();
}

void MainWindow::leaveForestPlan()
{
    if (!m_forestPlan)
        return;
    m_engine.stopForestLook();
    takeOut(ForestPlanFrame);
    m_forestPlan = nullptr;
    readIfForestIsNew();
}

} // namespace dwc
