// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/report/report_words.h"
#include "ui/bridge/backend.h"
#include "ui/bridge/exporter.h"
#include "ui/bridge/worker.h"
#include "ui/devices/device_columns.h"
#include "ui/devices/device_filter.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>
#include <memory>
#include <optional>

class QLabel;
class QSettings;
class QSplitter;
class QTimer;

namespace dwc {

class Button;
class ColumnFit;
class ContentStack;
class DeviceModel;
class DeviceTable;
class DiffView;
struct Diff;
class FilterBar;
class PageHeader;
class SearchField;
class TableView;

/// What is where: every device of both sides, narrowed and searched, and the one selected side by side.
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    /// Columns and splitter are kept in `settings`, which outlives the page.
    DevicesPage(Theme &theme, const ReportWords &words, QSettings &settings, QWidget *parent = nullptr);
    ~DevicesPage() override;

    void setReading(std::shared_ptr<const DeviceTable> table); ///< null: nothing read
    void setLoading(const QString &what);
    void setFailure(const Error &error);
    void showState(DeviceState state); ///< just the rows of one state
    void showDevices(const QList<DeviceId> &devices);
    /// As asked for; of an object that is no longer the current one it is not shown.
    void setLastWritten(const ObjectGuid &object, const LastWritten &values);
    DeviceModel *model() const { return m_model; }

Q_SIGNALS:
    void readRequested();
    /// Empty: the whole plan.
    void lastWrittenRequested(const dwc::ObjectGuid &object, const std::vector<std::string> &attributes);
    void reviewRequested(const QList<dwc::DeviceId> &devices);
    void exportRequested(const QString &path, const dwc::Exporter &exporter);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void makeTable();
    void makeColumnsMenu(Button *button);
    void restore();
    void keep();
    void refilter();
    void showEmptyOrContent();
    void tellFacts();
    void tellCount();
    void sortBy(int column, Qt::SortOrder order);
    void showCurrent();
    void showMenu(const QPoint &at);
    QList<DeviceId> selectedDevices() const;
    void askExport();
    Exporter exporterFor(const QString &path) const;
    std::optional<DeviceId> currentDevice() const;
    void askLastWritten(const DeviceTable &table, std::uint32_t row, const Diff &diff);
    void select(const std::optional<DeviceId> &device);

    Theme &m_theme;
    const ReportWords &m_words;
    QSettings &m_settings;
    PageHeader *m_header;
    SearchField *m_search;
    QLabel *m_count;
    FilterBar *m_filters;
    ContentStack *m_content;
    QSplitter *m_splitter;
    TableView *m_table;
    DeviceModel *m_model;
    ColumnFit *m_columns = nullptr;
    DiffView *m_diff;
    Button *m_write;
    QTimer *m_asks; ///< once a row stays the current one
    ObjectGuid m_shownObject;
    std::vector<std::string> m_shownAttributes;
    QString m_searched;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isFresh = false; ///< the table is new, and its current row nobody's choice
    int m_sortNumber = 0;   ///< of the newest request; older answers are dropped
    Worker m_sorter;        ///< last: its tasks end before the rest goes
};

} // namespace dwc
