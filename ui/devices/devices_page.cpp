// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/devices_page.h"

#include "ui/devices/column_fit.h"
#include "ui/devices/device_model.h"
#include "ui/devices/device_order.h"
#include "ui/devices/device_words.h"
#include "ui/devices/filter_bar.h"
#include "ui/diff/diff_view.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/content_stack.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace dwc {

DevicesPage::DevicesPage(Theme &theme, const ReportWords &words, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_settings(settings),
      m_header(new PageHeader(theme, tr("Devices"), this)), m_search(new SearchField(theme, this)),
      m_count(makeLabel(theme, Type::Body, Role::Muted, {}, this)), m_filters(new FilterBar(theme, this)),
      m_content(new ContentStack(theme, this)), m_splitter(new QSplitter(Qt::Vertical)),
      m_table(new TableView(theme)), m_model(new DeviceModel(this)), m_diff(new DiffView(theme)),
      m_write(new Button(theme, Button::Kind::Default, tr("Write this device…"))), m_asks(new QTimer(this))
{
    setObjectName(QStringLiteral("devicesPage"));
    layOut();
    makeTable();
    connect(m_asks, &QTimer::timeout, this,
            [this] { Q_EMIT lastWrittenRequested(m_shownObject, m_shownAttributes); });
    restore();
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_searched = text;
        refilter();
    });
    connect(m_filters, &FilterBar::changed, this, &DevicesPage::refilter);
    connect(m_content, &ContentStack::pressed, this, [this] {
        if (m_model->table()) {
            m_search->clear();
            m_searched.clear();
            m_filters->clear();
            refilter();
        } else {
            Q_EMIT readRequested();
        }
    });
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_diff->setVisible(!m_diff->isVisible()); });
    setReading(nullptr);
}

DevicesPage::~DevicesPage()
{
    keep();
}

void DevicesPage::layOut()
{
    Button *exportButton = m_header->addSecondary(tr("Export…"));
    Button *readButton = m_header->addSecondary(tr("Read again"), QStringLiteral("refresh"));
    exportButton->setObjectName(QStringLiteral("export"));
    readButton->setObjectName(QStringLiteral("readAgain"));
    connect(exportButton, &QPushButton::clicked, this, &DevicesPage::askExport);
    connect(readButton, &QPushButton::clicked, this, &DevicesPage::readRequested);
    connect(m_header->primary(), &QPushButton::clicked, this, [this] { Q_EMIT reviewRequested({}); });
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Name, owner, DN or any id"));
    m_search->setAccessibleName(tr("Search by name, owner, DN or any id"));
    m_search->setHint(tr("Ctrl F"));
    m_search->setFixedWidth(420);
    auto *columns = new Button(m_theme, Button::Kind::Default, tr("Columns"), this);
    columns->setObjectName(QStringLiteral("columns"));
    makeColumnsMenu(columns);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(Space::kXl, 0, Space::kXl, 0);
    searchRow->setSpacing(Space::kM);
    searchRow->addWidget(m_search);
    searchRow->addWidget(m_count);
    searchRow->addWidget(m_filters->clearButton());
    searchRow->addStretch(1);
    searchRow->addWidget(columns);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(Space::kXl, Space::kS, Space::kL, Space::kM);
    filterRow->addWidget(m_filters);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_diff);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_table->setMinimumHeight(140);
    m_diff->setMinimumHeight(120);
    m_content->setContent(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(searchRow);
    layout->addLayout(filterRow);
    layout->addWidget(m_content, 1);
}

void DevicesPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("deviceTable"));
    m_table->setAccessibleName(tr("Devices"));
    m_table->setModel(m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_columns = new ColumnFit(m_theme, m_table);
    m_diff->addToHead(m_write);
    m_write->setObjectName(QStringLiteral("writeDevice"));
    m_write->setToolTip(tr("Opens Review with this device alone ticked"));
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (const auto device = currentDevice())
            Q_EMIT reviewRequested({*device});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DevicesPage::showCurrent);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &DevicesPage::sortBy);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DevicesPage::showMenu);
}

void DevicesPage::setReading(std::shared_ptr<const DeviceTable> table)
{
    const auto device = currentDevice();
    DeviceFilter filter = m_filters->filter();
    filter.systems.clear(); // their numbers belong to one table
    filter.search = m_searched.toStdString();
    m_model->setTable(std::move(table), filter);
    m_filters->setFilter(filter);
    if (m_model->table())
        m_filters->setFacets(m_model->facets(), *m_model->table());
    tellFacts();
    tellCount();
    showEmptyOrContent();
    m_isFresh = m_model->table() && !device;
    if (m_sortColumn >= 0)
        sortBy(m_sortColumn, m_sortOrder);
    select(device);
}

void DevicesPage::refilter()
{
    if (!m_model->table())
        return;
    const auto device = currentDevice();
    DeviceFilter filter = m_filters->filter();
    filter.search = m_searched.toStdString();
    m_model->setFilter(filter);
    m_filters->setFacets(m_model->facets(), *m_model->table());
    tellCount();
    showEmptyOrContent();
    select(device);
}

void DevicesPage::showEmptyOrContent()
{
    m_search->setEnabled(bool(m_model->table()));
    m_filters->setVisible(bool(m_model->table()));
    if (!m_model->table()) {
        m_content->showEmpty(QStringLiteral("devices"), tr("Nothing has been read yet."),
                             tr("Reading asks the cloud and the directory, and writes nothing."),
                             tr("Read both sides"));
        return;
    }
    if (m_model->shownCount() > 0) {
        m_content->showContent();
        return;
    }
    const bool isSearch = !m_searched.trimmed().isEmpty();
    m_content->showEmpty(QStringLiteral("search"),
                         isSearch ? tr("No device matches “%1”.").arg(m_searched.trimmed().left(60))
                         : m_model->table()->size() ? tr("No device is left by these filters.")
                                                    : tr("There is no device on either side."),
                         isSearch ? tr("Names, owners, DNs and ids in any notation are searched.")
                                  : QString(),
                         m_model->table()->size() ? tr("Clear filters") : QString());
}

void DevicesPage::setLoading(const QString &what)
{
    if (m_model->table())
        m_header->setFacts(what);
    else
        m_content->showLoading(what);
}

void DevicesPage::setFailure(const Error &error)
{
    if (m_model->table()) { // what was read before stays, and is marked with its time
        tellFacts();
        return;
    }
    m_content->showError(QString::fromStdString(m_words.message(error)),
                         QString::fromStdString(m_words.advice(error)), tr("Read again"),
                         QString::fromStdString(error.detail).left(4000));
}

void DevicesPage::tellFacts()
{
    const auto &table = m_model->table();
    const QLocale locale;
    const bool hasChanges = table && table->outlook().plan.totals.changes() > 0;
    m_header->primary()->setVisible(hasChanges);
    if (!table) {
        m_header->setFacts({});
        return;
    }
    const Outlook &outlook = table->outlook();
    m_header->setFacts(
        tr("%1 in the cloud, %2 in %3, read at %4")
            .arg(locale.toString(table->cloudCount()), locale.toString(outlook.directory->size()),
                 QString::fromStdString(outlook.directoryIdentity.domain),
                 locale.toString(QDateTime::fromMSecsSinceEpoch(outlook.directory->readAt().ms).time(),
                                 QLocale::ShortFormat)));
    m_header->primary()->setText(tr("Review %Ln change(s)", nullptr, int(outlook.plan.totals.changes())));
}

void DevicesPage::tellCount()
{
    const auto &table = m_model->table();
    const QLocale locale;
    if (!table)
        m_count->clear();
    else if (m_model->shownCount() == table->size() && table->directoryOnlyCount() == 0)
        m_count->setText(tr("%Ln rows, all of them cloud devices", nullptr, int(table->size())));
    else if (m_model->shownCount() == table->size())
        m_count->setText(tr("%Ln rows: ", nullptr, int(table->size())) +
                         tr("%Ln cloud devices and %1 only in AD", nullptr, int(table->cloudCount()))
                             .arg(locale.toString(table->directoryOnlyCount())));
    else
        m_count->setText(tr("%Ln of %1 rows match", nullptr, int(m_model->shownCount()))
                             .arg(locale.toString(table->size())));
}

void DevicesPage::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    const int number = ++m_sortNumber;
    if (column < 0 || !m_model->table()) {
        m_model->setOrder(nullptr);
        return;
    }
    m_sorter.stopCurrent();
    m_sorter.post([this, number, table = m_model->table(), column, order](std::stop_token stop) {
        auto sorted = orderDevices(*table, DeviceColumn(column), order == Qt::DescendingOrder, stop);
        QMetaObject::invokeMethod(
            this,
            [this, number, table, sorted] {
                if (!sorted || number != m_sortNumber || table != m_model->table())
                    return;
                m_model->setOrder(sorted);
                if (std::exchange(m_isFresh, false)) // nobody chose the first row of another order
                    select(std::nullopt);
                else
                    m_table->scrollTo(m_table->currentIndex());
            },
            Qt::QueuedConnection);
    });
}

std::optional<DeviceId> DevicesPage::currentDevice() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && m_model->table() ? m_model->table()->deviceId(m_model->tableRow(index.row()))
                                               : std::nullopt;
}

void DevicesPage::select(const std::optional<DeviceId> &device)
{
    if (!m_model->table() || m_model->shownCount() == 0) {
        showCurrent();
        return;
    }
    const auto row = device ? m_model->table()->find(*device) : std::nullopt;
    const int shown = row ? m_model->shownRowOf(*row) : -1;
    m_table->setCurrentIndex(m_model->index(std::max(shown, 0), 0));
    showCurrent();
}

void DevicesPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const auto &table = m_model->table();
    if (!index.isValid() || !table) {
        m_diff->clear(tr("Select a device to see both sides of it."));
        return;
    }
    const std::uint32_t row = m_model->tableRow(index.row());
    const MatchRow *match = table->matchRow(row);
    if (!match) {
        m_diff->clear(tr("The cloud gives this device no device id, so it cannot be written."));
        return;
    }
    const Diff diff = diffOf(table->outlook(), *match);
    m_write->setVisible(diff.action.has_value());
    m_diff->setDiff(diff, table->record(row).state);
    askLastWritten(*table, row, diff);
}

void DevicesPage::showDevices(const QList<DeviceId> &devices)
{
    DeviceFilter filter;
    filter.only.emplace(devices.begin(), devices.end());
    m_search->clear();
    m_searched.clear();
    m_filters->setFilter(filter);
    refilter();
}

void DevicesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filters->filter().isEmpty()) {
        m_filters->clear();
        refilter();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace dwc
