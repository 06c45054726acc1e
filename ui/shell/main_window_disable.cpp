// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secret.h"
#include "ui/disable/disable_wizard.h"
#include "ui/disable/leaving_words.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/toasts.h"

#include <QStackedWidget>

namespace dwc {

void MainWindow::showDisable()
{
    if (!m_engine.profile())
        return;
    leaveWizards();
    m_disable = new DisableWizard(m_theme, m_words, *m_engine.profile());
    putIn(DisableFrame, m_disable);
    wireDisable();
    m_disable->setBusy(m_engine.activity() != Activity::Idle);
    if (const auto &outlook = m_engine.reading().outlook)
        m_disable->setOwned(outlook->plan.totals.owned);
    m_frame->setCurrentIndex(DisableFrame);
    m_disable->begin();
}

void MainWindow::wireDisable()
{
    connect(m_disable, &DisableWizard::lookRequested, &m_engine, &Engine::lookAtLeaving);
    connect(m_disable, &DisableWizard::applyRequested, this, [this](const ApplyRequest &request) {
        m_isLeaving = m_engine.activity() == Activity::Idle;
        m_engine.apply(request);
    });
    connect(m_disable, &DisableWizard::stopRequested, &m_engine, &Engine::stop);
    connect(m_disable, &DisableWizard::scheduleEndRequested, &m_engine, &Engine::endSchedule);
    connect(m_disable, &DisableWizard::removalLookRequested, this,
            [this](const RemovalQuestion &question, const QByteArray &typed) {
                m_engine.lookAtRemoval(question, Secret(typed.toStdString()));
            });
    connect(m_disable, &DisableWizard::removalRequested, this,
            [this](const PreparationRequest &request, const QByteArray &typed) {
                m_engine.prepareForest(request, Secret(typed.toStdString()));
            });
    connect(m_disable, &DisableWizard::left, this, &MainWindow::leaveDisable);
    connect(m_disable, &DisableWizard::finished, this, &MainWindow::leaveDisable);
    connect(&m_engine, &Engine::stopAsked, m_disable, &DisableWizard::setStopping);
    connect(&m_engine, &Engine::leavingProgressed, m_disable, &DisableWizard::setLookProgress);
    connect(&m_engine, &Engine::leavingLooked, m_disable, &DisableWizard::setLook);
    connect(&m_engine, &Engine::leavingLookFailed, m_disable, &DisableWizard::setLookFailure);
    connect(&m_engine, &Engine::removalLooked, m_disable, &DisableWizard::setRemovalLook);
    connect(&m_engine, &Engine::removalLookFailed, m_disable, &DisableWizard::setRemovalLookFailure);
    connect(&m_engine, &Engine::forestPrepared, m_disable, &DisableWizard::setRemovalResult);
    connect(&m_engine, &Engine::forestPrepareFailed, m_disable, &DisableWizard::setRemovalFailure);
}

void MainWindow::leaveDisable()
{
    if (!m_disable)
        return;
    if (m_disable->owesForest()) {
        m_forestStays = true;
        m_toasts->tell(Tone::Info, forestNotBegunSentence());
    }
    m_engine.stopLeavingLook();
    m_engine.stopForestLook();
    takeOut(DisableFrame);
    m_disable = nullptr;
    readIfForestIsNew();
}

void MainWindow::takeLeft(const ApplyResult &result)
{
    m_forestIsNew |= result.report.written > 0;
    if (m_disable && m_disable->isWriting()) {
        m_disable->setResult(result);
        return;
    }
    // left while it was written
    const bool isHeld = !result.guards.empty();
    const QString sentence = isHeld ? tr("A guard stopped it. Nothing was written.") : doneSentence(result);
    tellLeft(isHeld || result.report.failed > 0, sentence);
    readIfForestIsNew();
}

void MainWindow::takeLeavingFailure(const Error &error)
{
    if (m_forestStays)
        tellLeft(true, QString::fromStdString(m_words.message(error)) + QLatin1Char('\n') +
                           QString::fromStdString(m_words.advice(error)));
    else
        takeFailure(error);
}

void MainWindow::tellLeft(bool isBad, const QString &sentence)
{
    const bool isLeft = std::exchange(m_forestStays, false);
    m_toasts->tell(isBad    ? Tone::Danger
                   : isLeft ? Tone::Warning // it stays until it is closed
                            : Tone::Info,
                   isLeft ? sentence + QLatin1Char('\n') + forestStaysSentence() : sentence);
}

} // namespace dwc
