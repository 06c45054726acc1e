// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/plan_laws.h"

#include "core/plan/plan_json.h"
#include "tests/support/shuffled_directory.h"

#include <QTest>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>

namespace dwc::contract {

using namespace dwc::testing;

namespace {

std::string textOf(const Error &error)
{
    return std::string(codeOf(error.kind)) + ' ' + error.subject + ' ' + error.detail + ' ' +
           std::to_string(error.nativeCode);
}

/// One line for the message of a failing test.
std::string textOf(const Change &change)
{
    return changeJson(change).dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace);
}

std::string firstFailure(const ApplyReport &report, const Plan &plan)
{
    for (const Outcome &outcome : report.outcomes) {
        if (outcome.result != OutcomeResult::Written || outcome.error)
            return (outcome.error ? textOf(*outcome.error) : std::string(nameOf(outcome.result))) + ": " +
                   textOf(plan.changes[outcome.number]);
    }
    return {};
}

/// Where two plans differ; empty when they do not, but for when and under which id they were made.
std::string difference(const Plan &a, const Plan &b)
{
    for (std::size_t i = 0; i < std::max(a.changes.size(), b.changes.size()); ++i) {
        const std::string left = i < a.changes.size() ? textOf(a.changes[i]) : "nothing";
        const std::string right = i < b.changes.size() ? textOf(b.changes[i]) : "nothing";
        if (left != right)
            return left + " is not " + right;
    }
    return a.totals != b.totals       ? "totals"
           : a.skipped != b.skipped   ? "skipped devices"
           : a.findings != b.findings ? "findings"
                                      : "";
}

std::unordered_set<DeviceId> conflictsOf(const Plan &plan)
{
    std::unordered_set<DeviceId> devices;
    for (const SkippedDevice &device : plan.skipped) {
        if (isConflict(device.reason))
            devices.insert(device.deviceId);
    }
    return devices;
}

} // namespace

void PlanLaws::initTestCase()
{
    m_directory = m_stage.connector();
    m_other = m_stage.otherWriter();
    const auto identity = m_directory->identify({});
    QVERIFY2(identity, identity ? "" : textOf(identity.error()).c_str());
    m_identity = *identity;
    QVERIFY(m_other->identify({}));
    for (const Person &person : m_stage.people())
        m_people.push_back({person.sid, person.consistencyGuid.empty() ? person.guid.windowsBytes()
                                                                       : person.consistencyGuid});
}

std::vector<ObjectRef> PlanLaws::objects()
{
    const auto snapshot = m_directory->readDevices(m_identity.container, {}, {});
    std::vector<ObjectRef> refs;
    for (std::uint32_t i = 0; snapshot && i < (*snapshot)->size(); ++i)
        refs.push_back((*snapshot)->device(i).ref());
    return refs;
}

/// What the directory refuses is left out: any state that it does hold will do.
void PlanLaws::writeAll(Directory &directory, const std::vector<WriteRequest> &requests)
{
    QVERIFY(directory.write(requests, {}, {}, [](std::size_t, const Result<void> &) {}));
}

void PlanLaws::init()
{
    std::vector<WriteRequest> deletes;
    for (const ObjectRef &ref : objects())
        deletes.push_back({WriteRequest::Kind::Delete, ref, {}});
    writeAll(*m_other, deletes);
    QVERIFY(objects().empty());
}

void PlanLaws::addSeeds() const
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= m_seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PlanLaws::begin(unsigned seed)
{
    m_tenant = std::make_unique<RandomTenant>(seed, m_people);
    m_world = std::make_unique<WritebackWorld>(*m_directory, SystemClock().now());
    m_rules = m_tenant->rules();
    m_tenant->fill(m_world->cloud, m_devices);
    const Dn &container = m_identity.container.dn;
    writeAll(*m_other, m_tenant->objects(m_world->cloud, container, m_devices / 5));
    writeAll(*m_directory, m_tenant->objects(m_world->cloud, container, m_devices / 5));
    QVERIFY(m_world->lookAt(m_rules)); // the baseline: without one nothing is removed
}

/// Time passes: the cloud changes, and so does what stands in the container.
void PlanLaws::disturb()
{
    m_tenant->change(m_world->cloud);
    std::vector<WriteRequest> meddling;
    for (const ObjectRef &ref : objects()) {
        if (m_tenant->once(6))
            meddling.push_back(m_tenant->meddle(ref));
    }
    writeAll(*m_other, meddling);
}

void PlanLaws::applyUntilEmpty()
{
    auto outlook = m_world->lookAt(m_rules);
    for (int round = 0; round < 3; ++round) {
        QVERIFY2(outlook, outlook ? "" : textOf(outlook.error()).c_str());
        const Plan plan = outlook->plan;
        const auto report = m_world->apply(*outlook, plan, WritebackWorld::allLifts(plan));
        QVERIFY2(report, report ? "" : textOf(report.error()).c_str());
        QVERIFY2(report->failed == 0 && !report->error, firstFailure(*report, plan).c_str());
        outlook = m_world->lookAt(m_rules);
        QVERIFY2(outlook, outlook ? "" : textOf(outlook.error()).c_str());
        const auto kept = conflictsOf(plan);
        for (const Change &change : outlook->plan.changes)
            QVERIFY2(kept.contains(change.deviceId), textOf(change).c_str());
        if (outlook->plan.changes.empty())
            return;
    }
    QFAIL("conflicts follow each other without an end");
}

void PlanLaws::appliedPlanLeavesNothingToDo_data()
{
    addSeeds();
}

void PlanLaws::appliedPlanLeavesNothingToDo()
{
    QFETCH(unsigned, seed);
    begin(seed);
    applyUntilEmpty();
    if (QTest::currentTestFailed())
        return;
    disturb();
    applyUntilEmpty();
    if (QTest::currentTestFailed())
        return;
    m_world->clock.advance((m_rules.removal.afterDays + 1) * kMillisecondsPerDay);
    applyUntilEmpty();
}

void PlanLaws::compareOrders()
{
    m_world->cloud.order = 0;
    const auto plain = m_world->lookAt(m_rules);
    QVERIFY2(plain, plain ? "" : textOf(plain.error()).c_str());
    for (const unsigned order : {1u, 2u, 3u}) {
        m_world->cloud.order = order;
        ShuffledDirectory shuffled(*m_directory, order);
        Ports ports = m_world->portsOver(shuffled);
        LookOptions options;
        options.rules = m_rules;
        const auto other = look(ports, options, {}, {});
        QVERIFY2(other, other ? "" : textOf(other.error()).c_str());
        const std::string differs = difference(plain->plan, other->plan);
        QVERIFY2(differs.empty(), differs.c_str());
    }
    m_world->cloud.order = 0;
}

void PlanLaws::orderOfInputDoesNotMatter_data()
{
    addSeeds();
}

void PlanLaws::orderOfInputDoesNotMatter()
{
    QFETCH(unsigned, seed);
    begin(seed);
    compareOrders();
    const auto outlook = m_world->lookAt(m_rules);
    QVERIFY(outlook);
    QVERIFY(m_world->apply(*outlook, outlook->plan, WritebackWorld::allLifts(outlook->plan)));
    disturb();
    compareOrders();
}

} // namespace dwc::contract
