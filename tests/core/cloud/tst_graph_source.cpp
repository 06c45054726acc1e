// SPDX-License-Identifier: Apache-2.0
#include "tests/core/cloud/emulator.h"

#include <QTest>

using namespace dwc;

class TestGraphSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryDeviceWithOwnersAndTheirIdentifiers()
    {
        Emulator emulator({QStringLiteral("--devices"), QStringLiteral("1500")});
        SystemClock clock;
        GraphSource source = emulator.source(clock);
        const auto identity = source.identify({});
        QVERIFY2(identity, identity ? "" : identity.error().detail.c_str());
        qInfo("%s", identity->tenantName.c_str());
        const auto snapshot = source.readAll({}, {}, {});
        if (!snapshot)
            qInfo("%s %s %s", codeOf(snapshot.error().kind).data(), snapshot.error().subject.c_str(), snapshot.error().detail.c_str());
        QVERIFY(snapshot);
        qInfo("%u devices %u users %zu bytes", (*snapshot)->size(), (*snapshot)->userCount(), (*snapshot)->memoryBytes());
        for (const auto &r : emulator.requests()) qInfo() << r;
    }
};

QTEST_GUILESS_MAIN(TestGraphSource)
#include "tst_graph_source.moc"
