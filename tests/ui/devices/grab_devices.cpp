// SPDX-License-Identifier: Apache-2.0
// Pictures of the Devices page into a folder: light and dark, two sizes, few, many and hostile devices.
#include "app/words/report_text.h"
#include "tests/support/hostile_texts.h"
#include "tests/support/made_up_outlook.h"
#include "ui/devices/device_model.h"
#include "ui/devices/devices_page.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

using namespace dwc;
using namespace dwc::testing;

static void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    Theme theme(app);
    QTemporaryDir temporary;
    auto hostile = madeUpDevices(60);
    for (std::size_t i = 0; i < hostile.size(); ++i)
        hostile[i].name = hostileTexts()[i % hostileTexts().size()];
    const std::pair<const char *, std::vector<MadeUpDevice>> cases[] = {
        {"ten", madeUpDevices(10)}, {"many", madeUpDevices(12'000)}, {"hostile", hostile}};
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        theme.setScheme(scheme);
        for (const auto &[name, devices] : cases) {
            for (const QSize size : {QSize(1064, 772), QSize(1704, 1052)}) {
                QSettings settings(temporary.filePath(QStringLiteral("s")), QSettings::IniFormat);
                settings.clear();
                DevicesPage page(theme, reportText(), settings);
                page.resize(size);
                page.show();
                const auto table = DeviceTable::make(madeUpOutlook(devices), {});
                page.setReading(*table);
                settle(300);
                auto *view = page.findChild<TableView *>();
                view->setFocus();
                for (int row = 0; row < page.model()->rowCount(); ++row) {
                    if (page.model()->index(row, 0).data(Qt::DisplayRole).toString() ==
                        QStringLiteral("Update")) {
                        view->setCurrentIndex(page.model()->index(row, 0));
                        break;
                    }
                }
                const bool searched = scheme == Scheme::Dark && devices.size() > 100;
                if (searched) {
                    page.findChild<SearchField *>()->setFocus();
                    page.findChild<SearchField *>()->setText(QStringLiteral("MUC"));
                }
                settle(300);
                page.grab().save(folder.filePath(
                    QStringLiteral("%1-%2-%3.png")
                        .arg(QLatin1String(name))
                        .arg(size.width())
                        .arg(theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"))));
            }
        }
    }
    return 0;
}
