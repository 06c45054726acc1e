// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shots/shots.h"

#include "tests/ui/shots/fit.h"

#include <QApplication>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>
#include <QWidget>
#include <algorithm>

namespace dwc {

constexpr int kQuickly = 85; ///< packed a little: packing well takes longer than painting

void Shots::take(QWidget &window, const QString &name) const
{
    QList<Scheme> order = schemes;
    if (theme.isDark() == (order.first() != Scheme::Dark)) // a change of scheme costs most
        std::reverse(order.begin(), order.end());
    for (const Scheme scheme : order) {
        theme.setScheme(scheme);
        for (const QSize &size : sizes) {
            window.resize(size);
            QApplication::processEvents();
            const QString file =
                name + suffix + QStringLiteral("-%1x%2").arg(size.width()).arg(size.height());
            const QString ending =
                scheme == Scheme::Dark ? QStringLiteral("-dark.png") : QStringLiteral(".png");
            window.grab().save(folder + u'/' + file + ending, "PNG", kQuickly);
            if (scheme != schemes.first())
                continue;
            for (const QString &cut : textsWithoutRoom(window))
                QTextStream(stdout) << file << ": " << cut << Qt::endl;
        }
    }
}

void settle(Engine &engine)
{
    QEventLoop loop;
    QTimer poll;
    int quiet = 0;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        const bool isIdle = engine.activity() == Activity::Idle && !engine.isChecking() &&
                            !engine.isLookingAtForest() && !engine.isLookingAtLeaving();
        quiet = isIdle ? quiet + 1 : 0;
        if (quiet > 20)
            loop.quit();
    });
    poll.start(20);
    loop.exec();
}

} // namespace dwc
