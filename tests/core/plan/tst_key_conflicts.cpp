// SPDX-License-Identifier: Apache-2.0
#include "core/plan/match.h"

#include <QTest>

using namespace dwc;

namespace {

std::string keyWith(const std::string &thumbprint)
{
    return "X509:<SHA1-TP-PUBKEY>" + thumbprint + std::string(43, 'b') + '=';
}

/// Devices with ascending ids and these keys, matched with nothing.
std::vector<bool> conflictsAmong(const std::vector<std::vector<std::string>> &devices)
{
    CloudSnapshotBuilder builder({});
    std::uint8_t number = 0;
    for (const std::vector<std::string> &keys : devices) {
        CloudDeviceRecord record;
        record.objectId.bytes[0] = ++number;
        record.deviceId.emplace().bytes[0] = number;
        const std::vector<std::string_view> views(keys.begin(), keys.end());
        record.keys = {Presence::Known, views};
        if (!builder.add(record))
            qFatal("not added");
    }
    const auto cloud = builder.finish({});
    const auto directory = DirectorySnapshotBuilder({}).finish(0, {});
    std::vector<bool> conflicts;
    for (const MatchRow &row : matchByDeviceId(*cloud, *directory, {}).rows)
        conflicts.push_back(row.keyConflict);
    return conflicts;
}

} // namespace

class TestKeyConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThumbprintOnTwoDevicesWhateverItsCase()
    {
        const std::string one = keyWith("ABCDEF" + std::string(34, '0')), same = keyWith("abcdef" + std::string(34, '0')),
                          other = keyWith(std::string(40, '1'));
        QCOMPARE(conflictsAmong({{one}, {other}, {same}}), (std::vector<bool>{true, false, true}));
        QCOMPARE(conflictsAmong({{one, same}, {other, other}}), (std::vector<bool>{false, false}));
        QCOMPARE(conflictsAmong({{other, one}, {one}, {one}}), (std::vector<bool>{true, true, true}));
    }

    /// By the square of their number it would not end before the test is stopped.
    void manyKeysOnTwoDevicesTakeTimeByTheirNumber()
    {
        std::vector<std::string> keys;
        for (int i = 0; i < 20'000; ++i)
            keys.push_back(keyWith(QString::number(i).rightJustified(40, u'0').toStdString()));
        QCOMPARE(conflictsAmong({keys, keys}), (std::vector<bool>{true, true}));
    }
};

QTEST_APPLESS_MAIN(TestKeyConflicts)
#include "tst_key_conflicts.moc"
