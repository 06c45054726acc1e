// SPDX-License-Identifier: Apache-2.0
#include "tests/support/small_world.h"

#include <QFile>
#include <QTest>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <functional>

using namespace dwc;
using namespace dwc::testing;

namespace {

constexpr std::int64_t kDay = kMillisecondsPerDay;

std::uint64_t removals(const Plan &plan)
{
    return std::uint64_t(std::ranges::count_if(plan.changes, [](const Change &change) {
        return change.action == Action::Delete || change.action == Action::Disable;
    }));
}

} // namespace

/// Losing the state may delay a removal, never hasten it: one way of losing it after the other. Three devices
/// have gone: one object was disabled for it 31 days ago and would be deleted now, two are new and would be
/// disabled.
class TestLostState : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallWorld> m_small;
    WritebackWorld *m_world = nullptr; ///< its world

    Plan plan() { return m_world->lookAt(m_small->rules).value().plan; }
    void applyAll()
    {
        const auto outlook = m_world->lookAt(m_small->rules);
        QVERIFY(outlook);
        QVERIFY(m_world->apply(*outlook, outlook->plan, WritebackWorld::allLifts(outlook->plan)));
    }
    void sql(const std::string &statement)
    {
        m_world->loseState(
            [&](const std::string &path) { SQLite::Database(path, SQLite::OPEN_READWRITE).exec(statement); });
    }
    static void overwrite(const std::string &path, const QByteArray &content)
    {
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void init()
    {
        m_small = std::make_unique<SmallWorld>();
        m_world = &m_small->world;
        m_small->addDevices(1, 5);
        applyAll();
        m_world->cloud.devices.pop_back();
        applyAll(); // disables the first
        m_world->clock.advance(31 * kDay);
        m_world->cloud.devices.resize(2);
    }

    void removesWhenNothingWasLost()
    {
        const Plan now = plan();
        QCOMPARE(now.totals.remove, std::uint64_t(1));
        QCOMPARE(now.totals.disable, std::uint64_t(2));
    }

    void removesNothingWhenTheFileWasDeleted()
    {
        m_world->loseState([](const std::string &path) { QFile::remove(QString::fromStdString(path)); });
        QCOMPARE(removals(plan()), std::uint64_t(0));
    }

    void countsFromAnewOnceItWasLost()
    {
        m_world->loseState([](const std::string &path) { QFile::remove(QString::fromStdString(path)); });
        QCOMPARE(removals(plan()), std::uint64_t(0));
        QCOMPARE(plan().totals.remove, std::uint64_t(0)); // disabled ones wait for their 30 days again
        m_world->clock.advance(29 * kDay);
        QCOMPARE(plan().totals.remove, std::uint64_t(0));
        m_world->clock.advance(2 * kDay);
        QCOMPARE(plan().totals.remove, std::uint64_t(1));
    }

    void removesNothingWhenTheFileIsDamaged()
    {
        m_world->loseState([](const std::string &path) {
            QFile file(QString::fromStdString(path));
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray noise(int(file.size() - 4096), 'x');
            file.seek(4096);
            file.write(noise);
        });
        QCOMPARE(removals(plan()), std::uint64_t(0));
    }

    void removesNothingWhenTheFileIsForeign()
    {
        m_world->loseState([](const std::string &path) { overwrite(path, "no database"); });
        QCOMPARE(removals(plan()), std::uint64_t(0));
    }

    void removesNothingWhenTheFileIsOfALaterVersion()
    {
        sql("PRAGMA user_version = 1000");
        QCOMPARE(removals(plan()), std::uint64_t(0));
    }

    void removesNothingWithTheStateOfAnotherTenantOrContainer()
    {
        for (const char *column : {"tenant", "container"}) {
            sql("UPDATE baseline SET " + std::string(column) + " = x'000000000000000000000000000000ff'");
            QCOMPARE(removals(plan()), std::uint64_t(0));
            init();
        }
    }

    void removesNothingWithoutARowOfTheBaseline()
    {
        for (const char *table : {"baseline", "complete_read"}) {
            sql("DELETE FROM " + std::string(table));
            QCOMPARE(removals(plan()), std::uint64_t(0));
            init();
        }
    }

    void deletesNothingWithoutTheRowsOfMissingDevices()
    {
        sql("DELETE FROM missing");
        QCOMPARE(plan().totals.remove, std::uint64_t(0));
    }

    void deletesNothingEarlierWhenTheClockIsSetBack()
    {
        m_world->clock.advance(-100 * kDay);
        QCOMPARE(plan().totals.remove,
                 std::uint64_t(0));        // newly missing: since the last read, not since the new now
        m_world->clock.advance(98 * kDay); // the 29th day
        QCOMPARE(plan().totals.remove, std::uint64_t(0));
    }

    void aLostSnapshotChangesNothing()
    {
        sql("DELETE FROM snapshot_piece");
        removesWhenNothingWasLost();
    }

    void aLookKeepsBothSides()
    {
        plan();
        QCOMPARE(m_world->state().loadCloud().value()->size(), 2u);
        QCOMPARE(m_world->state().loadDirectory().value()->size(), 5u);
    }
};

QTEST_GUILESS_MAIN(TestLostState)
#include "tst_lost_state.moc"
