// SPDX-License-Identifier: Apache-2.0
// Review: from the button that writes to what became of it; and the exports.
#include "core/plan/plan_json.h"
#include "core/report/csv.h"
#include "core/report/html_pages.h"
#include "core/report/ldif.h"
#include "core/report/plan_row.h"
#include "ui/bridge/file_exporter.h"
#include "ui/plan/apply_bar.h"
#include "ui/plan/plan_view.h"
#include "ui/plan/plan_words.h"
#include "ui/plan/review_page.h"
#include "ui/widgets/ask_for_file.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/content_stack.h"

#include <QMenu>
#include <QPushButton>

namespace dwc {

namespace {

constexpr const char *kEndings[] = {"csv", "json", "ldif", "html"};

Result<void> writePlan(const Plan &plan, const ReportWords &words, ReportForm form, const ReportSink &sink)
{
    switch (form) {
    case ReportForm::Csv: return writeCsv(planColumns(), planRows(plan, words), CsvForm::Plain, sink);
    case ReportForm::Ldif: return writeLdif("plan " + plan.id.text(), planChanges(plan), sink);
    case ReportForm::Html: return writePlanPage(plan, words, sink);
    case ReportForm::Json: break;
    }
    ReportStream stream(sink);
    writePlanJson(plan, [&](std::string_view piece) { stream.write(piece); });
    return stream.finish();
}

} // namespace

void ReviewPage::apply()
{
    if (m_plan && !m_applying && !m_result && m_bar->hindrance().isEmpty())
        send(requestFor(*m_plan, m_model->tree(), m_bar->lifts()));
}

void ReviewPage::applyWithout()
{
    if (!m_plan || m_applying || m_result)
        return;
    PlanTree rest = m_model->tree();
    for (const std::uint32_t change : unguardedWithout(*m_plan, rest))
        rest.tick(change, false);
    if (rest.ticked().changes() > 0)
        send(requestFor(*m_plan, rest, {}));
}

void ReviewPage::send(ApplyRequest request)
{
    setApplying({Stage::SignIn, 0, 0});
    Q_EMIT applyRequested(request);
}

void ReviewPage::setApplying(const Progress &progress)
{
    if (!m_applying) {
        m_applying = true;
        m_model->setLocked(true);
        m_bannerPlace->hide();
        updateFacts();
    }
    m_bar->setProgress(progress);
}

void ReviewPage::setAnswered(const std::vector<Answer> &answers)
{
    if (!m_applying) // of a plan to leave, which stands in its wizard
        return;
    const bool wereNone = !m_model->hasAnswers();
    m_model->addAnswers(answers);
    if (wereNone)
        m_view->fitColumns();
}

void ReviewPage::setApplied(const ApplyResult &result)
{
    if (!result.guards.empty()) {
        m_outlook.reset();
        showPlan(std::make_shared<const Plan>(result.plan));
        return;
    }
    m_applying = false;
    m_outlook.reset();
    m_result = std::make_shared<const ApplyResult>(result);
    m_plan = std::shared_ptr<const Plan>(m_result, &m_result->plan);
    m_model->setList(changesOf(m_result));
    m_bannerPlace->hide();
    m_bar->setResult(*m_result);
    updateFacts();
    if (m_model->rowCount() == 0) {
        m_stack->showEmpty(QStringLiteral("check"), tr("There was nothing left to write."),
                           tr("Both sides already were as the plan wanted them."), tr("Plan again"));
        return;
    }
    showTree();
    if (result.report.error && result.report.state != RunState::Stopped)
        tell(int(Banner::Tone::Danger), QString::fromStdString(m_words.message(*result.report.error)),
             tr("The run ended early. What was sent and not answered is looked up by the next run."),
             {tr("Plan again")}, {BannerDoes::PlanAgain});
}

void ReviewPage::setApplyFailed(const Error &error)
{
    m_applying = false;
    m_model->setLocked(false);
    m_view->fitColumns();
    updateFacts();
    ticksChanged();
    if (isStale(error)) {
        tell(int(Banner::Tone::Warning), staleSentence(error), tr("A new plan shows what has changed."),
             {tr("Plan again")}, {BannerDoes::PlanAgain});
        return;
    }
    if (error.kind == ErrorKind::Stopped) {
        tell(int(Banner::Tone::Info), tr("Stopped on request. Nothing was written."),
             tr("The plan stands as it was."), {}, {});
        return;
    }
    tell(int(Banner::Tone::Danger), QString::fromStdString(m_words.message(error)),
         QString::fromStdString(m_words.advice(error)), {tr("Plan again")}, {BannerDoes::PlanAgain});
}

QList<DeviceId> ReviewPage::failedDevices() const
{
    QList<DeviceId> devices;
    for (const Outcome &outcome : m_result->report.outcomes) {
        if (outcome.result == OutcomeResult::Failed && outcome.number < m_result->plan.changes.size())
            devices.append(m_result->plan.changes[outcome.number].deviceId);
    }
    return devices;
}

/// They are decided again first: what failed may not be what is right now.
void ReviewPage::retryFailed()
{
    if (m_result)
        showDevices(failedDevices());
}

void ReviewPage::askToExport()
{
    if (!m_plan)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<QString, ReportForm> forms[] = {{tr("&CSV, a row per value…"), ReportForm::Csv},
                                                    {tr("&JSON, as a plan file…"), ReportForm::Json},
                                                    {tr("&LDIF, for ldapmodify…"), ReportForm::Ldif},
                                                    {tr("&HTML, a page to read…"), ReportForm::Html}};
    for (const auto &[text, form] : forms) {
        const QString ending = QString::fromLatin1(kEndings[std::size_t(form)]);
        menu->addAction(text, this, [this, ending, form = form] {
            askForFile(this, true, tr("Export the plan"), QStringLiteral("*.") + ending,
                       QStringLiteral("plan.") + ending,
                       [this, form](const QString &path) { exportTo(path, form); });
        });
    }
    const auto *button = findChild<QPushButton *>(QStringLiteral("exportPlan"));
    const bool isSeen = button && button->isVisible();
    menu->popup(isSeen ? button->mapToGlobal(button->rect().bottomLeft()) : QCursor::pos());
}

void ReviewPage::exportTo(const QString &path, ReportForm form)
{
    if (!m_plan)
        return;
    Q_EMIT exportRequested(path, fileExporter(path.toStdString(), [plan = m_plan, &words = m_words,
                                                                   form](const ReportSink &sink) {
                               return writePlan(*plan, words, form, sink);
                           }));
}

} // namespace dwc
