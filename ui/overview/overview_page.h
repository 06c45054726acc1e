// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "core/settings/profile.h"
#include "core/sync/look.h"
#include "ui/overview/finding_list.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

class QLabel;

namespace dwc {

class CountButton;
class OverviewGrid;
class PageHeader;
class PathStrip;
class RunChart;

/// Is writeback healthy? One sentence, what it rests on, and what needs a look.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void setProfile(const Profile &profile);
    void setReading(std::shared_ptr<const Outlook> outlook, qint64 tookMs); ///< null: nothing was read
    void setRuns(const std::vector<RunRecord> &runs);                       ///< newest first
    void setChecks(const ChecksTold &checks);
    void setLoading(const QString &what);
    void setFailure(const Error &error);

Q_SIGNALS:
    void readRequested();
    void reviewRequested();
    void stateRequested(dwc::DeviceState state);
    void runRequested(qint64 run);
    void settingsRequested();
    void enableRequested();
    void prerequisitesRequested();
    void devicesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    QWidget *makeContent();
    Card *makeVerdict(QWidget *parent);
    Card *makeCounts(QWidget *parent);
    Card *makeChart(QWidget *parent);
    void arrange();
    void refresh();
    void refreshVerdict();
    bool lacksContainer() const;
    void refreshCounts();
    void showVerdict(const char *icon, Role ink, const QString &verdict, const QString &line);
    void cure(const OpenFinding &finding);

    Theme &m_theme;
    const ReportWords &m_words;
    PageHeader *m_header;
    QLabel *m_icon, *m_verdict, *m_line;
    OverviewGrid *m_grid = nullptr;
    PathStrip *m_path;
    std::vector<CountButton *> m_counts;
    Card *m_chartCard;
    RunChart *m_chart;
    QWidget *m_legend;
    FindingList *m_findings;
    std::vector<OpenFinding> m_open;
    std::optional<Profile> m_profile;
    std::shared_ptr<const Outlook> m_outlook;
    qint64 m_tookMs = 0;
    std::vector<RunRecord> m_runs;
    std::optional<Error> m_failure; ///< of the last try to read
};

} // namespace dwc
