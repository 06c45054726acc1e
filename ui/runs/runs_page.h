// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"
#include "core/report/report_words.h"
#include "ui/bridge/exporter.h"
#include "ui/runs/entry_model.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

class QLabel;

namespace dwc {

class Button;
class ContentStack;
class DiffView;
class PageHeader;
class RunModel;
class SegmentedControl;
class TableView;

/// What happened? The history; of the run selected what became of each object, failures first; and of the
/// object selected what was changed.
class RunsPage : public QWidget
{
    Q_OBJECT

public:
    /// The words must outlive it.
    RunsPage(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);

    void setRuns(const std::vector<RunRecord> &runs);
    void setEntries(qint64 run, Entries entries);
    void setFailure(const Error &error);
    void selectRun(qint64 run);

Q_SIGNALS:
    void entriesRequested(qint64 run);
    /// Devices whose write failed, to be ticked alone in the next plan.
    void retryRequested(const QList<dwc::DeviceId> &devices);
    void reviewRequested();
    void exportRequested(const QString &path, const dwc::Exporter &exporter);

private:
    QWidget *makeLower();
    void showRun();
    void showEntry();
    void askExport();
    Exporter exporterFor(const QString &path) const;
    std::optional<RunRecord> currentRun() const;

    Theme &m_theme;
    const ReportWords &m_words;
    PageHeader *m_header;
    ContentStack *m_content;
    RunModel *m_runs;
    TableView *m_runTable;
    EntryModel *m_entries;
    TableView *m_entryTable;
    QLabel *m_runTitle;
    QLabel *m_runFacts;
    SegmentedControl *m_which;
    DiffView *m_diff;
    Button *m_export;
    Entries m_loaded;
    qint64 m_loadedRun = 0;
    qint64 m_wanted = 0; ///< to be selected as soon as it is listed
};

} // namespace dwc
