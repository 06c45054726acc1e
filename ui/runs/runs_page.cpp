// SPDX-License-Identifier: Apache-2.0
#include "ui/runs/runs_page.h"

#include "core/report/csv.h"
#include "core/report/html_pages.h"
#include "core/report/json_lines.h"
#include "core/report/ldif.h"
#include "core/report/run_row.h"
#include "ui/bridge/file_sink.h"
#include "ui/diff/diff_view.h"
#include "ui/runs/run_model.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/content_stack.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStandardPaths>

namespace dwc {

namespace {

constexpr int kRunWidths[] = {150, 170, 120, 130, 90, 90, 90, 90, 90, 120};
constexpr int kEntryWidths[] = {134, 190, 290, 180, 420};

} // namespace

RunsPage::RunsPage(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_header(new PageHeader(theme, tr("Runs"), this)),
      m_content(new ContentStack(theme, this)), m_runs(new RunModel(words, this)), m_runTable(new TableView(theme)),
      m_entries(new EntryModel(words, this)), m_entryTable(new TableView(theme)),
      m_runTitle(makeLabel(theme, Type::Section, Role::Text, {}, nullptr)),
      m_runFacts(makeLabel(theme, Type::Body, Role::Muted, {}, nullptr)), m_which(new SegmentedControl(theme)),
      m_diff(new DiffView(theme)), m_export(m_header->addSecondary(tr("Export…")))
{
    setObjectName(QStringLiteral("runsPage"));
    m_export->setObjectName(QStringLiteral("exportRun"));
    m_runTable->setObjectName(QStringLiteral("runTable"));
    m_runTable->setAccessibleName(tr("Runs"));
    m_runTable->setModel(m_runs);
    m_runTable->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < RunModel::ColumnCount; ++column)
        m_runTable->setColumnWidth(column, kRunWidths[column]);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_runTable);
    splitter->addWidget(makeLower());
    splitter->addWidget(m_diff);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({220, 260, 200});
    m_content->setContent(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_content, 1);
    connect(m_runTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsPage::showRun);
    connect(m_entryTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RunsPage::showEntry);
    connect(m_which, &SegmentedControl::currentChanged, this,
            [this](int which) { m_entries->setFailedOnly(which == 1); });
    connect(m_content, &ContentStack::pressed, this, &RunsPage::reviewRequested);
    connect(m_export, &QPushButton::clicked, this, &RunsPage::askExport);
    connect(m_header->primary(), &QPushButton::clicked, this, [this] {
        const auto failed = m_entries->failedDevices();
        Q_EMIT retryRequested(QList<DeviceId>(failed.begin(), failed.end()));
    });
    setRuns({});
}

QWidget *RunsPage::makeLower()
{
    auto *lower = new QWidget;
    lower->setProperty("ground", QStringLiteral("surface"));
    lower->setAttribute(Qt::WA_StyledBackground);
    lower->setProperty("pane", true);
    m_entryTable->setObjectName(QStringLiteral("entryTable"));
    m_entryTable->setAccessibleName(tr("Objects of the run"));
    m_entryTable->setModel(m_entries);
    for (int column = 0; column < EntryModel::ColumnCount; ++column)
        m_entryTable->setColumnWidth(column, kEntryWidths[column]);
    m_which->setObjectName(QStringLiteral("whichEntries"));
    m_which->setAccessibleName(tr("Which objects"));
    m_which->addSegment(tr("All"));
    m_which->addSegment(tr("Failed"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::kXl, Space::kS, Space::kXl, Space::kS);
    row->setSpacing(Space::kM);
    row->addWidget(m_runTitle);
    row->addWidget(m_runFacts, 1);
    row->addWidget(m_which);
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_entryTable, 1);
    return lower;
}

void RunsPage::setRuns(const std::vector<RunRecord> &runs)
{
    const auto before = currentRun();
    m_runs->setRuns(runs);
    m_export->setEnabled(!runs.empty());
    if (runs.empty()) {
        m_header->setFacts({});
        m_header->primary()->hide();
        m_content->showEmpty(QStringLiteral("runs"), tr("No run yet."), tr("The first one appears here."),
                             tr("Review changes"));
        return;
    }
    m_header->setFacts(tr("%Ln run(s), the newest first", nullptr, int(runs.size())));
    m_content->showContent();
    const qint64 wanted = m_wanted ? m_wanted : before ? before->id : runs.front().id;
    const int row = std::max(0, m_runs->rowOf(wanted));
    m_loadedRun = 0; // a run that went on has other objects now
    m_runTable->setCurrentIndex(m_runs->index(row, 0));
    showRun();
}

void RunsPage::selectRun(qint64 run)
{
    m_wanted = run;
    const int row = m_runs->rowOf(run);
    if (row >= 0)
        m_runTable->setCurrentIndex(m_runs->index(row, 0));
}

std::optional<RunRecord> RunsPage::currentRun() const
{
    const QModelIndex index = m_runTable->currentIndex();
    return index.isValid() ? std::optional(m_runs->run(index.row())) : std::nullopt;
}

void RunsPage::showRun()
{
    const auto run = currentRun();
    if (!run)
        return;
    if (m_wanted == run->id)
        m_wanted = 0;
    m_runTitle->setText(tr("Run %1").arg(run->id));
    m_runFacts->setText(tr("%1 written, %2 failed, %3")
                            .arg(QLocale().toString(qulonglong(run->written)),
                                 QLocale().toString(qulonglong(run->failed)),
                                 run->ended ? durationWords(*run) : tr("not ended")));
    m_which->setSegmentText(1, tr("Failed %1").arg(run->failed));
    m_header->primary()->setVisible(run->failed > 0);
    m_header->primary()->setText(tr("Retry the %Ln failed", nullptr, int(run->failed)));
    m_header->primary()->setEnabled(m_loadedRun == run->id);
    if (m_loadedRun == run->id)
        return;
    m_entries->setEntries(nullptr);
    m_diff->clear(tr("Select an object to see what was changed."));
    Q_EMIT entriesRequested(run->id);
}

void RunsPage::setEntries(qint64 run, Entries entries)
{
    const auto current = currentRun();
    if (!current || current->id != run)
        return;
    m_loadedRun = run;
    m_loaded = std::move(entries);
    m_entries->setEntries(m_loaded);
    m_header->primary()->setEnabled(true);
    if (m_entries->rowCount() > 0)
        m_entryTable->setCurrentIndex(m_entries->index(0, 0));
    showEntry();
}

void RunsPage::showEntry()
{
    const QModelIndex index = m_entryTable->currentIndex();
    if (!index.isValid()) {
        m_diff->clear(tr("Select an object to see what was changed."));
        return;
    }
    const JournalEntry &entry = m_entries->entry(index.row());
    m_diff->setDiff(diffOf(entry.intent.change), stateOf(entry.intent.change.action), outcomeWord(entry));
}

void RunsPage::setFailure(const Error &error)
{
    m_content->showError(QString::fromStdString(m_words.message(error)), QString::fromStdString(m_words.advice(error)),
                         tr("Review changes"), QString::fromStdString(error.detail).left(4000));
}

void RunsPage::askExport()
{
    const auto run = currentRun();
    if (!run || m_loadedRun != run->id)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export run %1").arg(run->id), folder + QStringLiteral("/run-%1.html").arg(run->id),
        tr("Page (*.html);;CSV (*.csv);;JSON Lines (*.jsonl);;LDIF of what was written (*.ldif)"));
    if (!path.isEmpty())
        Q_EMIT exportRequested(path, exporterFor(path));
}

Exporter RunsPage::exporterFor(const QString &chosen) const
{
    return [run = *currentRun(), entries = m_loaded, &words = m_words,
            path = chosen.toStdString()](std::stop_token) -> Result<void> {
        return writeFile(path, [&](const ReportSink &sink) -> Result<void> {
            if (path.ends_with(".csv"))
                return writeCsv(outcomeColumns(), outcomeRows(*entries, words), {}, sink);
            if (path.ends_with(".jsonl"))
                return writeJsonLines(outcomeColumns(), outcomeRows(*entries, words), sink);
            if (path.ends_with(".ldif"))
                return writeLdif("run " + std::to_string(run.id) + ", what it wrote", writtenChanges(*entries), sink);
            return writeRunPage(run, *entries, words, sink);
        });
    };
}

} // namespace dwc
