// SPDX-License-Identifier: Apache-2.0
#include "ui/runs/runs_page.h"

#include "core/report/csv.h"
#include "core/report/html_pages.h"
#include "core/report/json_lines.h"
#include "core/report/ldif.h"
#include "core/report/run_row.h"
#include "ui/bridge/file_exporter.h"
#include "ui/plan/change_pane.h"
#include "ui/plan/plan_view.h"
#include "ui/plan/plan_words.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_model.h"
#include "ui/theme/space.h"
#include "ui/widgets/ask_for_file.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/content_stack.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr const char *kEndings[] = {"csv", "jsonl", "html", "ldif"};
constexpr int kLeastWidths[] = {130, 100, 100, 90, 80, 80, 80, 80, 80, 70};

Result<void> writeRun(const RunRecord &run, const std::vector<JournalEntry> &entries,
                      const ReportWords &words, RunForm form, const ReportSink &sink)
{
    switch (form) {
    case RunForm::Csv: return writeCsv(outcomeColumns(), outcomeRows(entries, words), CsvForm::Plain, sink);
    case RunForm::JsonLines: return writeJsonLines(outcomeColumns(), outcomeRows(entries, words), sink);
    case RunForm::Html: return writeRunPage(run, entries, words, sink);
    case RunForm::Ldif: break;
    }
    return writeLdif("run " + std::to_string(run.id) + ", what it wrote", writtenChanges(entries), sink);
}

} // namespace

RunsPage::RunsPage(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_header(new PageHeader(theme, tr("Runs"), this)),
      m_stack(new ContentStack(theme, this)), m_runs(new RunsModel(words, this)),
      m_model(new PlanModel(words, this))
{
    setObjectName(QStringLiteral("runsPage"));
    Button *save = m_header->addSecondary(tr("&Export"), QStringLiteral("chevron"));
    save->setObjectName(QStringLiteral("exportRun"));
    connect(save, &QPushButton::clicked, this, &RunsPage::askToExport);
    m_header->primary()->setObjectName(QStringLiteral("retryRun"));
    m_header->primary()->setAutoDefault(false);
    connect(m_header->primary(), &QPushButton::clicked, this, &RunsPage::retry);
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeObjects());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    m_stack->setContent(splitter);
    connect(m_stack, &ContentStack::pressed, this, &RunsPage::reviewRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    setRuns({});
}

RunsPage::~RunsPage() = default;

QWidget *RunsPage::makeList()
{
    m_list = new TableView(m_theme, m_stack);
    m_list->setObjectName(QStringLiteral("runList"));
    m_list->setAccessibleName(tr("Runs"));
    m_list->setModel(m_runs);
    m_list->setItemDelegate(new CellDelegate(m_theme, m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setMinimumHeight(120);
    m_list->horizontalHeader()->setStretchLastSection(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseRow(current.row()); });
    return m_list;
}

/// Headings and words whole in every language, the usual width where there is room.
int RunsPage::neededBy(int column) const
{
    return std::max({kLeastWidths[column], m_list->horizontalHeader()->sectionSizeHint(column),
                     m_list->sizeHintForColumn(column)});
}

void RunsPage::fitColumns()
{
    for (int column = 0; column < RunsModel::Why; ++column)
        m_list->setColumnWidth(column, neededBy(column));
    fitWhy();
}

/// Causes are sentences: they have what is left, and where that is too little for one they stand below only.
void RunsPage::fitWhy()
{
    constexpr int kLeastForSentence = 160;
    // the list is given its width later, and the column before has all the rest while this one is hidden
    int left = width() - m_list->verticalScrollBar()->sizeHint().width() - neededBy(RunsModel::Duration);
    for (int column = 0; column < RunsModel::Duration; ++column)
        left -= m_list->columnWidth(column);
    m_list->setColumnHidden(RunsModel::Why, left < kLeastForSentence);
}

void RunsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWhy(); // widths that somebody chose stay
}

QWidget *RunsPage::makeObjects()
{
    m_objects = new ContentStack(m_theme, m_stack);
    auto *splitter = new QSplitter(Qt::Horizontal, m_objects);
    splitter->setChildrenCollapsible(false);
    m_view = new PlanView(m_theme, *m_model, splitter);
    m_view->setAccessibleName(tr("Objects of the run"));
    m_pane = new ChangePane(m_theme, *m_model, splitter);
    splitter->addWidget(m_view);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({5000, 2000}); // shares of what there is
    m_objects->setContent(splitter);
    m_objects->setMinimumHeight(160);
    connect(m_view, &PlanView::rowChosen, m_pane, &ChangePane::showRow);
    m_pane->setDiffSource([this](std::uint32_t place, const Change &change) {
        return m_entries ? diffOf((*m_entries)[place]) : diffOf(change);
    });
    return m_objects;
}

void RunsPage::setRuns(const std::vector<RunRecord> &runs)
{
    const RunId before = m_chosen;
    m_runs->setRuns(runs);
    m_header->setFacts(runs.empty() ? tr("Nothing was written yet")
                                    : tr("%Ln runs, the last %1", nullptr, pluralOf(runs.size()))
                                          .arg(atTimeText(runs.front().start.started)));
    fitColumns();
    if (runs.empty()) {
        m_chosen = 0;
        m_entries.reset();
        showRetry();
        m_stack->showEmpty(QStringLiteral("runs"), tr("No run yet. The first one appears here."),
                           tr("Review shows what would be written."), tr("Review changes"));
        return;
    }
    m_stack->showContent();
    m_chosen = 0; // a run that went on has other entries now
    selectRun(m_runs->rowOf(before) >= 0 ? before : runs.front().id);
}

void RunsPage::selectRun(qint64 run)
{
    const int row = m_runs->rowOf(run);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_runs->index(row, 0));
    m_list->scrollTo(m_runs->index(row, 0));
    chooseRow(row);
}

void RunsPage::chooseRow(int row)
{
    if (row < 0 || m_runs->runs()[std::size_t(row)].id == m_chosen)
        return;
    m_chosen = m_runs->runs()[std::size_t(row)].id;
    m_entries.reset();
    showRetry();
    m_objects->showLoading(tr("Reading the journal"));
    Q_EMIT entriesRequested(m_chosen);
}

void RunsPage::setEntries(qint64 run, std::shared_ptr<const std::vector<JournalEntry>> entries)
{
    if (run != m_chosen || !entries)
        return;
    m_entries = entries;
    m_model->setList(changesOf(std::move(entries)));
    showRetry();
    if (m_model->rowCount() == 0) {
        showWhyNothing();
        return;
    }
    m_objects->showContent();
    m_view->openGroups();
    m_pane->showRow(m_view->currentIndex());
}

void RunsPage::showWhyNothing()
{
    const RunRecord *run = chosen();
    if (run && run->error)
        setFailure(*run->error);
    else if (run && run->state == RunState::Guarded)
        m_objects->showError(tr("A guard stopped this run: nothing was written."),
                             whyTexts(*run, m_words).join(QLatin1Char('\n')), {}, {});
    else
        m_objects->showEmpty(QStringLiteral("check"), tr("This run had nothing to write."),
                             tr("Both sides agreed when it began."), {});
}

void RunsPage::setFailure(const Error &error)
{
    const QString message = QString::fromStdString(m_words.message(error));
    const QString advice = QString::fromStdString(m_words.advice(error));
    ContentStack *place = m_runs->rowCount() == 0 ? m_stack : m_objects;
    place->showError(message, advice, {}, shown(error.detail));
}

const RunRecord *RunsPage::chosen() const
{
    const int row = m_runs->rowOf(m_chosen);
    return row < 0 ? nullptr : &m_runs->runs()[std::size_t(row)];
}

void RunsPage::showRetry()
{
    const RunRecord *run = chosen();
    const bool hasFailed = run && run->failed > 0 && m_entries;
    m_header->primary()->setText(hasFailed ? tr("Retry the %Ln failed", nullptr, pluralOf(run->failed))
                                           : QString());
    m_header->primary()->setVisible(hasFailed);
}

void RunsPage::retry()
{
    if (!m_entries)
        return;
    QList<DeviceId> devices;
    for (const JournalEntry &entry : *m_entries) {
        if (entry.outcome && entry.outcome->result == OutcomeResult::Failed)
            devices.append(entry.intent.change.deviceId);
    }
    Q_EMIT retryRequested(devices);
}

void RunsPage::askToExport()
{
    if (!m_entries)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<QString, RunForm> forms[] = {{tr("&CSV, a row per object…"), RunForm::Csv},
                                                 {tr("&JSON lines, an object per line…"), RunForm::JsonLines},
                                                 {tr("&HTML, a page to read…"), RunForm::Html},
                                                 {tr("&LDIF, what was written…"), RunForm::Ldif}};
    for (const auto &[text, form] : forms) {
        const QString ending = QString::fromLatin1(kEndings[std::size_t(form)]);
        menu->addAction(text, this, [this, ending, form = form] {
            askForFile(this, true, tr("Export the run"), QStringLiteral("*.") + ending,
                       QStringLiteral("run-%1.%2").arg(m_chosen).arg(ending),
                       [this, form](const QString &path) { exportTo(path, form); });
        });
    }
    const auto *button = findChild<QPushButton *>(QStringLiteral("exportRun"));
    const bool isSeen = button && button->isVisible();
    menu->popup(isSeen ? button->mapToGlobal(button->rect().bottomLeft()) : QCursor::pos());
}

void RunsPage::exportTo(const QString &path, RunForm form)
{
    const RunRecord *run = chosen();
    if (!run || !m_entries)
        return;
    Q_EMIT exportRequested(
        path, fileExporter(path.toStdString(),
                           [run = *run, entries = m_entries, &words = m_words, form](const ReportSink &sink) {
                               return writeRun(run, *entries, words, form, sink);
                           }));
}

} // namespace dwc
