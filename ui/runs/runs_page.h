// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "ui/bridge/backend.h"
#include "ui/bridge/exporter.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace dwc {

class ChangePane;
class ContentStack;
class PageHeader;
class PlanModel;
class PlanView;
class RunsModel;
class TableView;

enum class RunForm : std::uint8_t { Csv, JsonLines, Html, Ldif };

/// What happened? The history, and below it what the chosen run did to each object, failures first.
class RunsPage : public QWidget
{
    Q_OBJECT

public:
    RunsPage(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);
    ~RunsPage() override;

    void setRuns(const std::vector<RunRecord> &runs);
    /// As asked for; of a run that is no longer chosen they are not shown.
    void setEntries(qint64 run, std::shared_ptr<const std::vector<JournalEntry>> entries);
    void setFailure(const Error &error);
    void selectRun(qint64 run);
    /// As the export menu does with a chosen file.
    void exportTo(const QString &path, RunForm form);

Q_SIGNALS:
    void entriesRequested(qint64 run);
    void retryRequested(const QList<dwc::DeviceId> &devices);
    void reviewRequested();
    void exportRequested(const QString &path, const dwc::Exporter &exporter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeObjects();
    int neededBy(int column) const;
    void fitColumns();
    void fitWhy();
    void chooseRow(int row);
    void showRetry();
    void showWhyNothing();
    void retry();
    void askToExport();
    const RunRecord *chosen() const;

    Theme &m_theme;
    const ReportWords &m_words;
    PageHeader *m_header;
    ContentStack *m_stack;
    RunsModel *m_runs;
    TableView *m_list;
    ContentStack *m_objects;
    PlanModel *m_model;
    PlanView *m_view;
    ChangePane *m_pane;
    RunId m_chosen = 0;
    std::shared_ptr<const std::vector<JournalEntry>>
        m_entries; ///< of the chosen run; null until they are there
};

} // namespace dwc
