// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_up_outlook.h"
#include "ui/devices/device_filter.h"
#include "ui/devices/device_order.h"
#include "ui/devices/device_search.h"
#include "ui/devices/device_table.h"

#include <QTest>
#include <algorithm>
#include <ranges>

using namespace dwc;
using namespace dwc::testing;

namespace {

std::shared_ptr<const DeviceTable> tableOf(const std::vector<MadeUpDevice> &devices, const Rules &rules = {})
{
    return *DeviceTable::make(madeUpOutlook(devices, rules), {});
}

/// Four devices that differ in everything one may search for.
std::vector<MadeUpDevice> four()
{
    return {
        {.name = "LT-MUC-0482", .owner = 0},
        {.name = "Stra\u00dfe-PC", .join = TrustType::AzureAd, .owner = 2},
        {.name = "iPhone of Lena", .system = "iOS", .owner = 6},
        {.name = "desk-MUC", .inCloud = false, .alter = [](ObjectDraft &draft) { draft.cn = "Old Name"; }}};
}

QString namesOf(const DeviceTable &table, const std::vector<std::uint8_t> &hits)
{
    QStringList names;
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        if (hits.empty() || hits[row])
            names << QString::fromUtf8(table.name(row).data(), qsizetype(table.name(row).size()));
    }
    names.sort();
    return names.join(u'|');
}

QByteArray windowsOctets(const DeviceId &id)
{
    return QByteArray::fromStdString(id.windowsBytes());
}

std::string ascii(const QByteArray &text)
{
    return text.toStdString();
}

} // namespace

class TstDeviceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAreThoseOfTheRules();
    void aNarrowPlanHidesNoState();
    void devicesWithoutAnIdAreRowsToo();
    void rowsAreSmall();
    void stopsWhenAsked();
    void findsByDeviceId();
    void search_data();
    void search();
    void anIdIsFoundInEveryNotation_data();
    void anIdIsFoundInEveryNotation();
    void countsAreUnderTheOtherKinds();
    void choicesOfOneKindAddUp();
    void onlyTheNamedOnes();
    void orders_data();
    void orders();
    void longCommonBeginningsAreOrdered();
    void anOrderStops();
};

void TstDeviceTable::statesAreThoseOfTheRules()
{
    Rules keep, drop;
    drop.removal = {RemovalMode::Delete, 30, OutOfScope::Delete};
    for (const Rules &rules : {keep, drop}) {
        const auto table = tableOf(madeUpDevices(400), rules);
        const PlanInput input = table->outlook().planInput();
        RowDecider decider(input);
        std::array<int, kDeviceStates> met{};
        for (std::uint32_t row = 0; row < input.match.rows.size(); ++row) {
            const RowDecision decision = decider.decide(input.match.rows[row]);
            const DeviceRecord &record = table->record(row);
            ++met[std::size_t(record.state)];
            QCOMPARE(record.reason.change(),
                     decision.change ? std::optional(decision.change->reason) : std::nullopt);
            QCOMPARE(record.reason.skip(), decision.change ? std::nullopt : decision.skip);
            QCOMPARE(std::size_t(record.values), decision.change ? decision.change->attributes.size() : 0);
            QCOMPARE(record.state == DeviceState::InSync, decision.state == RowState::Unchanged);
            QCOMPARE(record.state == DeviceState::Held, decision.state == RowState::Held);
            QCOMPARE(record.state == DeviceState::Delete,
                     decision.change && decision.change->action == Action::Delete);
        }
        const Totals &totals = table->outlook().plan.totals;
        QCOMPARE(std::uint64_t(met[int(DeviceState::Update)]), totals.update);
        QCOMPARE(std::uint64_t(met[int(DeviceState::Create)]), totals.create);
        QVERIFY(met[int(DeviceState::Conflict)] && met[int(DeviceState::Held)] &&
                met[int(DeviceState::Foreign)]);
    }
}

void TstDeviceTable::aNarrowPlanHidesNoState()
{
    auto outlook = std::make_shared<Outlook>(*madeUpOutlook(madeUpDevices(80)));
    const auto whole = *DeviceTable::make(outlook, {});
    auto narrow = std::make_shared<Outlook>(*outlook);
    narrow->plan.request.selection = {madeUpDeviceId(0)};
    narrow->plan.changes.clear();
    narrow->plan.skipped.clear();
    const auto table = *DeviceTable::make(narrow, {});
    for (std::uint32_t row = 0; row < table->size(); ++row)
        QCOMPARE(table->record(row).state, whole->record(row).state);
}

void TstDeviceTable::devicesWithoutAnIdAreRowsToo()
{
    const auto table = tableOf({{.name = "A"}, {.name = "B", .hasDeviceId = false}});
    QCOMPARE(table->size(), 2u);
    QVERIFY(!table->matchRow(1));
    QVERIFY(!table->deviceId(1));
    QCOMPARE(table->objectId(1), std::optional(madeUpObjectId(1)));
    QCOMPARE(table->record(1).state, DeviceState::Skipped);
    QCOMPARE(table->record(1).reason.skip(), std::optional(SkipReason::NoDeviceId));
    QCOMPARE(table->cloudCount(), 2u);
    QCOMPARE(namesOf(*table, searchDevices(*table, madeUpObjectId(1).text())), QString());
    QCOMPARE(int(searchDevices(*table, madeUpObjectId(1).text())[1]), 1);
}

void TstDeviceTable::rowsAreSmall()
{
    const auto table = tableOf(madeUpDevices(20'000));
    std::size_t texts = table->foldedAll().size();
    QVERIFY2((table->memoryBytes() - texts) / table->size() <= 32,
             qPrintable(QString::number((table->memoryBytes() - texts) / table->size())));
}

void TstDeviceTable::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto table = DeviceTable::make(madeUpOutlook(four()), stop.get_token());
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Stopped);
}

void TstDeviceTable::findsByDeviceId()
{
    auto devices = madeUpDevices(200);
    devices[5].alter = [](ObjectDraft &draft) { draft.values[FlowAttribute::DeviceId].clear(); };
    const auto table = tableOf(devices);
    for (std::size_t number = 0; number < devices.size(); ++number) {
        const auto row = table->find(madeUpDeviceId(number));
        QCOMPARE(row.has_value(), devices[number].hasDeviceId);
        if (row)
            QCOMPARE(table->deviceId(*row), std::optional(madeUpDeviceId(number)));
    }
    QVERIFY(!table->find(madeUpDeviceId(4711)));
}

void TstDeviceTable::search_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const QString all = QStringLiteral("LT-MUC-0482|Stra\u00dfe-PC|desk-MUC|iPhone of Lena");
    const auto row = [](const char *name, const char *typed, const QString &found) {
        QTest::newRow(name) << QString::fromUtf8(typed) << found;
    };
    row("nothing", "", all);
    row("spaces", "   ", all);
    row("a piece, whatever its case", "muc", QStringLiteral("LT-MUC-0482|desk-MUC"));
    row("with spaces around", " lena ", QStringLiteral("iPhone of Lena"));
    row("letters that fold", "STRASSE", QStringLiteral("Stra\u00dfe-PC"));
    row("owner", "katharina", QStringLiteral("LT-MUC-0482"));
    row("owner with accent", "ZIELI\u0143SKI", QStringLiteral("Stra\u00dfe-PC"));
    row("owner without the accent", "zielinski", QStringLiteral("Stra\u00dfe-PC"));
    row("user principal name", "k.reiter@", QStringLiteral("LT-MUC-0482"));
    row("common name", "old na", QStringLiteral("desk-MUC"));
    row("DN", "CN=Old Name,CN=RegisteredDevices,DC=corp,DC=example", QStringLiteral("desk-MUC"));
    row("nobody", "zzz", QString());
    row("not across texts", "0482\nstra", QString());
    row("a filter's sign is a sign", "*", QString());
}

void TstDeviceTable::search()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    const auto table = tableOf(four());
    QCOMPARE(namesOf(*table, searchDevices(*table, typed.toStdString())), found);
}

void TstDeviceTable::anIdIsFoundInEveryNotation_data()
{
    QTest::addColumn<std::string>("typed");
    const DeviceId id = madeUpDeviceId(0);
    const std::string text = id.text();
    std::string bare = text, upper = text;
    std::erase(bare, '-');
    std::ranges::transform(upper, upper.begin(), [](char c) { return char(std::toupper(c)); });
    const QByteArray windows = windowsOctets(id),
                     canonical = QByteArray::fromHex(QByteArray::fromStdString(bare));
    QTest::newRow("text") << text;
    QTest::newRow("upper case") << upper;
    QTest::newRow("braces") << "{" + text + "}";
    QTest::newRow("bare") << bare;
    QTest::newRow("with spaces around") << "  " + text + " ";
    QTest::newRow("octets in Windows order") << ascii(windows.toHex());
    QTest::newRow("octets with spaces") << ascii(windows.toHex(' ').toUpper());
    QTest::newRow("octets with colons") << ascii(windows.toHex(':'));
    QTest::newRow("octets of a filter") << "\\" + ascii(windows.toHex('\\'));
    QTest::newRow("0x") << "0x" + ascii(windows.toHex());
    QTest::newRow("base64 of LDIF") << ascii(windows.toBase64());
    QTest::newRow("base64 of the text's order") << ascii(canonical.toBase64());
    QTest::newRow("its beginning") << text.substr(0, 4);
    QTest::newRow("an odd beginning") << text.substr(0, 7);
    QTest::newRow("most of it") << text.substr(0, 35);
    QTest::newRow("object id") << madeUpObjectId(0).text();
    QTest::newRow("beginning of the object id") << madeUpObjectId(0).text().substr(0, 13);
    QTest::newRow("objectGUID") << madeUpObjectGuid(0).text();
    QTest::newRow("DN") << "CN=" + text + ",CN=RegisteredDevices,DC=corp,DC=example";
}

void TstDeviceTable::anIdIsFoundInEveryNotation()
{
    QFETCH(std::string, typed);
    auto devices = four();
    devices[2].name = madeUpDeviceId(0).text(); // looks like the id of another: an id is only ever an id
    const auto table = tableOf(devices);
    const auto hits = searchDevices(*table, typed);
    const auto row = *table->find(madeUpDeviceId(0));
    QCOMPARE(int(hits[row]), 1);
    if (typed.size() >= 22)
        QCOMPARE(std::ranges::count(hits, 1), typed.size() == 35 ? 2 : 1); // a piece may be a name's
}

void TstDeviceTable::countsAreUnderTheOtherKinds()
{
    const auto table = tableOf({{.name = "A", .join = TrustType::AzureAd},
                                {.name = "B", .join = TrustType::AzureAd, .inDirectory = false},
                                {.name = "C", .inDirectory = false},
                                {.name = "D"}});
    DeviceFilter filter;
    filter.states.set(std::size_t(DeviceState::Create));
    filter.joinTypes.set(std::size_t(TrustType::AzureAd));
    Filtered answer = filterDevices(*table, filter);
    QCOMPARE(answer.count, 1u);
    // states under the join type, join types under the state, all others under both
    QCOMPARE(answer.facets.states[std::size_t(DeviceState::Create)], 1u);
    QCOMPARE(answer.facets.states[std::size_t(DeviceState::InSync)], 1u);
    QCOMPARE(answer.facets.joinTypes[std::size_t(TrustType::AzureAd)], 1u);
    QCOMPARE(answer.facets.joinTypes[std::size_t(TrustType::ServerAd)], 1u);
    QCOMPARE(answer.facets.enabled[std::size_t(Tell::Yes)], 1u);
    filter.search = "b";
    answer = filterDevices(*table, filter);
    QCOMPARE(answer.facets.states[std::size_t(DeviceState::InSync)], 0u);
    QCOMPARE(answer.facets.states[std::size_t(DeviceState::Create)], 1u);
    QCOMPARE(answer.facets.joinTypes[std::size_t(TrustType::ServerAd)], 0u);
}

void TstDeviceTable::choicesOfOneKindAddUp()
{
    const auto table = tableOf(madeUpDevices(400));
    const auto count = [&](std::initializer_list<DeviceState> states) {
        DeviceFilter filter;
        for (const DeviceState state : states)
            filter.states.set(std::size_t(state));
        return filterDevices(*table, filter).count;
    };
    QCOMPARE(count({DeviceState::Create, DeviceState::Update}),
             count({DeviceState::Create}) + count({DeviceState::Update}));
    QCOMPARE(count({}), table->size());
    DeviceFilter missing;
    missing.owner.set(1);
    const Filtered answer = filterDevices(*table, missing);
    for (std::uint32_t row = 0; row < table->size(); ++row)
        QCOMPARE(bool(answer.passes[row]), table->record(row).owner == kNone);
    QCOMPARE(answer.count, answer.facets.owner[1]);
    DeviceFilter system;
    system.systems = {table->record(0).system, 60'000};
    QCOMPARE(filterDevices(*table, system).count,
             filterDevices(*table, {}).facets.systems[table->record(0).system]);
}

void TstDeviceTable::onlyTheNamedOnes()
{
    const auto table = tableOf(four());
    DeviceFilter filter;
    filter.only.emplace();
    filter.only->insert(madeUpDeviceId(1));
    filter.only->insert(madeUpDeviceId(99));
    const Filtered answer = filterDevices(*table, filter);
    QCOMPARE(answer.count, 1u);
    QVERIFY(answer.passes[*table->find(madeUpDeviceId(1))]);
}

void TstDeviceTable::orders_data()
{
    QTest::addColumn<DeviceColumn>("column");
    for (const DeviceColumnLook &look : kDeviceColumnLooks)
        QTest::newRow(look.name) << look.column;
}

void TstDeviceTable::orders()
{
    QFETCH(DeviceColumn, column);
    const auto table = tableOf(madeUpDevices(3'000));
    const auto up = *orderDevices(*table, column, false, {}), down = *orderDevices(*table, column, true, {});
    QCOMPARE(up.size(), std::size_t(table->size()));
    QVERIFY(std::ranges::equal(up, std::views::reverse(down)));
    auto rows = up;
    std::ranges::sort(rows);
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        QCOMPARE(rows[i], i);
    for (std::size_t i = 1; i < up.size(); ++i) {
        const std::uint32_t one = up[i - 1], other = up[i];
        switch (column) {
        case DeviceColumn::Name:
            // what has no name stands at the end
            QVERIFY(table->foldedName(other).empty() || table->foldedName(one) <= table->foldedName(other));
            break;
        case DeviceColumn::DeviceId:
            QVERIFY(!table->deviceId(other) || *table->deviceId(one) <= *table->deviceId(other));
            break;
        case DeviceColumn::ObjectId: QVERIFY(*table->objectId(one) <= *table->objectId(other)); break;
        case DeviceColumn::State: QVERIFY(table->record(one).state <= table->record(other).state); break;
        default: break;
        }
    }
}

void TstDeviceTable::longCommonBeginningsAreOrdered()
{
    std::vector<MadeUpDevice> devices;
    for (const char *name : {"WORKSTATION-BUILDING-7-B", "workstation-building-7-a", "WORKSTATION-BUILDING-7",
                             "", "WORKSTATION-BUILDING-7-AB", "WORKST"})
        devices.push_back({.name = name});
    const auto table = tableOf(devices);
    QStringList names;
    const auto order = orderDevices(*table, DeviceColumn::Name, false, {});
    for (const std::uint32_t row : *order)
        names << QString::fromUtf8(table->name(row).data(), qsizetype(table->name(row).size()));
    QCOMPARE(names.join(u'|'), QStringLiteral("WORKST|WORKSTATION-BUILDING-7|workstation-building-7-a|"
                                              "WORKSTATION-BUILDING-7-AB|WORKSTATION-BUILDING-7-B|"));
}

void TstDeviceTable::anOrderStops()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!orderDevices(*tableOf(four()), DeviceColumn::Name, false, stop.get_token()));
}

QTEST_GUILESS_MAIN(TstDeviceTable)
#include "tst_device_table.moc"
