// SPDX-License-Identifier: Apache-2.0
// The Devices page over both sides of a tenant in memory and their plan, drawn without a screen, beside a
// plain QSortFilterProxyModel over the same rows. Arguments: the number of devices; "alone" leaves the peer
// out.
#include "app/words/report_text.h"
#include "core/plan/make_plan.h"
#include "tests/bench/memory_tenant.h"
#include "tests/bench/stopwatch.h"
#include "ui/devices/device_model.h"
#include "ui/devices/devices_page.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sys/resource.h>

using namespace dwc;

namespace {

/// As typed one after the other: a piece, a rare one, one that all have, an owner that is nobody's, a whole
/// id, and nothing again.
constexpr const char *kSearches[] = {
    "DESK", "00ABC", "e", "nobody at all", "{5AA3D17C-0000-4000-8000-000000000001}", "5aa3", ""};

double msOf(const Stopwatch &watch)
{
    return watch.seconds() * 1000;
}

double residentMb()
{
    std::ifstream statm("/proc/self/statm");
    double whole = 0, resident = 0;
    statm >> whole >> resident;
    return resident * 4096 / (1024 * 1024);
}

std::shared_ptr<const Outlook> outlookOf(std::uint64_t devices)
{
    MemoryTenant tenant(devices);
    auto outlook = std::make_shared<Outlook>();
    outlook->cloud = tenant.cloud;
    outlook->directory = tenant.directory;
    outlook->owners = std::move(tenant.owners);
    outlook->ownership = std::move(tenant.ownership);
    outlook->proofs = std::move(tenant.proofs);
    outlook->hasBaseline = true;
    outlook->match = matchByDeviceId(*outlook->cloud, *outlook->directory, outlook->ownership);
    outlook->plan = makePlan(outlook->planInput());
    return outlook;
}

double median(std::vector<double> taken)
{
    std::ranges::sort(taken);
    return taken[taken.size() / 2];
}

class WindowBench
{
public:
    WindowBench(Theme &theme, QSettings &settings) : m_page(theme, reportText(), settings)
    {
        m_page.resize(1704, 1052);
        m_page.show();
        m_view = m_page.findChild<TableView *>(QStringLiteral("deviceTable"));
        m_search = m_page.findChild<SearchField *>();
        QCoreApplication::processEvents();
    }

    void read(const std::shared_ptr<const DeviceTable> &table)
    {
        const Stopwatch watch;
        m_page.setReading(table);
        m_view->viewport()->repaint();
        std::printf("data to first rows       %8.1f ms\n", msOf(watch));
        while (m_page.findChild<QHeaderView *>() && !isIdle(200)) {
        }
    }

    void search()
    {
        std::vector<double> taken;
        for (const char *text : kSearches) {
            m_search->setText(QString::fromLatin1(text));
            const Stopwatch watch;
            Q_EMIT m_search->searched(m_search->text());
            waitForAnswer();
            m_view->viewport()->repaint();
            taken.push_back(msOf(watch));
            std::printf("  search %-40s %8.1f ms, %d rows\n", text, taken.back(), m_page.model()->rowCount());
        }
        std::printf("search keystroke         %8.1f ms median, %.1f at most   aim: under 50 ms\n",
                    median(taken), *std::ranges::max_element(taken));
    }

    void scroll()
    {
        std::vector<double> taken;
        QScrollBar *bar = m_view->verticalScrollBar();
        for (int page = 0; page < 200; ++page) {
            const Stopwatch watch;
            bar->setValue(bar->value() + bar->pageStep());
            m_view->viewport()->repaint();
            taken.push_back(msOf(watch));
        }
        std::printf("scroll by a page         %8.1f ms median, %.1f at most   aim: under 8 ms\n",
                    median(taken), *std::ranges::max_element(taken));
    }

    void sort(const DeviceTable &table)
    {
        for (const DeviceColumn column : {DeviceColumn::Name, DeviceColumn::Owner, DeviceColumn::Dn}) {
            const Stopwatch watch;
            const auto order = orderDevices(table, column, true, {});
            const double sorted = msOf(watch);
            const Stopwatch showing;
            m_page.model()->setOrder(order);
            m_view->viewport()->repaint();
            std::printf("sort by %-16s %8.1f ms beside, %.1f ms in the window's thread   aim: under 700 ms\n",
                        titleOf(column).toLatin1().constData(), sorted, msOf(showing));
        }
    }

    DeviceModel &model() { return *m_page.model(); }

private:
    /// Until nothing happens for so long.
    bool isIdle(int ms)
    {
        const Stopwatch watch;
        QSignalSpy moved(m_page.model(), &QAbstractItemModel::layoutChanged);
        while (msOf(watch) < ms)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return moved.isEmpty();
    }

    void waitForAnswer() { QCoreApplication::sendPostedEvents(); }

    DevicesPage m_page;
    TableView *m_view;
    SearchField *m_search;
};

void measurePeer(DeviceModel &model)
{
    QSortFilterProxyModel proxy;
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(int(DeviceColumn::Name));
    const Stopwatch reading;
    proxy.setSourceModel(&model);
    proxy.rowCount();
    std::printf("QSortFilterProxyModel, of the name column alone:\n  data to first rows     %8.1f ms\n",
                msOf(reading));
    std::vector<double> taken;
    for (const char *text : {"DESK", "00ABC", ""}) {
        const Stopwatch watch;
        proxy.setFilterFixedString(QString::fromLatin1(text));
        proxy.rowCount();
        taken.push_back(msOf(watch));
    }
    std::printf("  search keystroke       %8.1f ms median\n", median(taken));
    const Stopwatch sorting;
    proxy.sort(int(DeviceColumn::Name), Qt::DescendingOrder);
    proxy.rowCount();
    std::printf("  sort by name           %8.1f ms, all of it in the window's thread\n", msOf(sorting));
}

} // namespace

int main(int argc, char **argv)
{
    const Stopwatch starting;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const std::uint64_t devices = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings")), QSettings::IniFormat);
    Theme theme(app);
    WindowBench bench(theme, settings);
    std::printf("start to an empty page   %8.1f ms   aim: under 1,000 ms\n", msOf(starting));
    const auto outlook = outlookOf(devices);
    const double before = residentMb();
    const Stopwatch making;
    const auto table = *DeviceTable::make(outlook, {});
    std::printf("%u rows made beside  %8.1f ms, %.0f bytes each with search texts\n", table->size(),
                msOf(making), double(table->memoryBytes()) / table->size());
    bench.read(table);
    bench.search();
    bench.sort(*table);
    bench.scroll();
    std::printf("memory: %.0f MB, of which the page and its table %.0f   aim: under 1,536 MB\n", residentMb(),
                residentMb() - before);
    if (argc < 3) // a second argument: without the peer, which takes its time
        measurePeer(bench.model());
    return 0;
}
