// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_json.h"
#include "core/plan/write_request.h"
#include "tests/core/sync/mutate_plan.h"
#include "tests/support/memory_directory.h"
#include "tests/support/random_tenant.h"
#include "tests/support/writeback_world.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace dwc;
using namespace dwc::testing;

namespace {

constexpr Moment kNow{1'767'225'600'000}; // the memory forest's now
constexpr unsigned kSeed = 7;
constexpr std::size_t kMutations = 240; // every kind of forgery eight times

/// A forest and a tenant after one approved run and many changes: a plan of every kind of change waits.
struct Base
{
    MemoryForest forest;
    Sid account = forest.identity.domainSid.child(1100);
    MemoryDirectory directory{forest, account};
    std::unique_ptr<WritebackWorld> world;
    Rules rules;
    Plan plan;
    std::string file;

    explicit Base(unsigned seed)
    {
        RandomTenant tenant(seed, {});
        rules.removal = {RemovalMode::Delete, 30, OutOfScope::Disable};
        world = std::make_unique<WritebackWorld>(directory, kNow);
        tenant.fill(world->cloud, 60);
        applyAll();
        tenant.change(world->cloud);
        tenant.change(world->cloud);
        world->clock.advance(kMillisecondsPerDay);
        forest.now = world->clock.now();
        for (const WriteRequest &add : tenant.objects(world->cloud, forest.identity.container.dn, 6))
            (void)forest.write(add, forest.identity.domainSid.child(1101), MemoryRights::Everything);
        plan = world->lookAt(rules).value().plan;
        writePlanJson(plan, [&](std::string_view piece) { file += piece; });
    }

    void applyAll()
    {
        (void)world->lookAt(rules).value(); // the baseline
        const Outlook outlook = world->lookAt(rules).value();
        (void)world->apply(outlook, outlook.plan, WritebackWorld::allLifts(outlook.plan)).value();
    }

    /// Objects that the plan leaves alone.
    std::vector<std::string> strangers() const
    {
        std::set<ObjectGuid> named;
        for (const Change &change : plan.changes)
            named.insert(change.object.guid);
        std::vector<std::string> guids;
        for (const auto &[guid, object] : forest.objects()) {
            if (!named.contains(guid))
                guids.push_back(guid.text());
        }
        return guids;
    }
};

/// A request as text, to compare and to find.
std::string textOf(const WriteRequest &request)
{
    std::string text =
        std::to_string(int(request.kind)) + ' ' + request.object.guid.text() + ' ' + request.object.dn.text();
    for (const Modification &change : request.changes) {
        text += '\n' + std::to_string(int(change.kind)) + ' ' + change.attribute;
        for (const std::string &value : change.values)
            text += '\0' + value;
    }
    return text;
}

std::multiset<std::string> requestsOf(const Plan &plan)
{
    std::multiset<std::string> requests;
    for (const Change &change : plan.changes)
        requests.insert(textOf(requestFor(change)));
    return requests;
}

/// Every kind of change, guards to forge, and objects that are none of the plan's business.
bool hasEverything(const Base &base)
{
    const Totals &t = base.plan.totals;
    return t.create && t.update && t.disable && t.remove && t.identityChanges && t.skipped && t.conflict &&
           isStopped(base.plan) && !base.strangers().empty();
}

struct Count
{
    std::size_t unreadable = 0, refused = 0, guarded = 0, written = 0;
};

} // namespace

class TestPlanMutations : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Base> m_base;

    /// What somebody does who believes the file: reads it, looks, lifts whatever it states, applies. Gives
    /// what was written, and the plan the file was read as.
    std::vector<WriteRequest> applyFile(const std::string &text, Plan &file, Count &count)
    {
        const auto read = planFromJson(text);
        if (!read) {
            ++count.unreadable;
            return {};
        }
        file = *read;
        MemoryForest forest = m_base->forest;
        MemoryDirectory directory(forest, m_base->account);
        const auto world = m_base->world->copyOver(directory);
        LookOptions options;
        options.rules = m_base->rules;
        options.request = file.request;
        Ports ports = world->ports();
        const auto outlook = look(ports, options, {}, {});
        const auto selected =
            outlook ? selectFrom(file, *outlook, {}, ports, options) : tl::unexpected(outlook.error());
        if (!selected) {
            ++count.refused;
            return {};
        }
        const auto report =
            world->apply(*outlook, *selected, carryLifts(WritebackWorld::allLifts(file), file, *selected));
        count.guarded += !report;
        count.written += report && report->written > 0;
        return directory.arrived();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (unsigned seed = 1; seed < 50 && !(m_base && hasEverything(*m_base)); ++seed)
            m_base = std::make_unique<Base>(seed);
        QVERIFY(hasEverything(*m_base));
    }

    void theValidFileWritesTheFreshPlan()
    {
        Count count;
        Plan file;
        const auto arrived = applyFile(m_base->file, file, count);
        std::multiset<std::string> written;
        for (const WriteRequest &request : arrived)
            written.insert(textOf(request));
        QCOMPARE(written.size(), m_base->plan.changes.size());
        QVERIFY(written == requestsOf(m_base->plan));
    }

    void noForgeryWritesWhatAFreshPlanDoesNotContain()
    {
        const std::multiset<std::string> fresh = requestsOf(m_base->plan);
        PlanForger forger(m_base->file, m_base->strangers(), kSeed);
        Count count;
        for (std::size_t i = 0; i < kMutations; ++i) {
            const MutatedPlan forged = forger.forge(i);
            Plan file;
            const auto arrived = applyFile(forged.text, file, count);
            std::multiset<std::string> left = fresh, named = requestsOf(file);
            for (const WriteRequest &request : arrived) {
                const std::string text = textOf(request);
                const auto inFresh = left.find(text), inFile = named.find(text);
                QVERIFY2(inFresh != left.end(), forged.what.c_str()); // nothing new, nothing twice
                QVERIFY2(inFile != named.end(), forged.what.c_str()); // and nothing the file does not say
                left.erase(inFresh);
                named.erase(inFile);
            }
        }
        qInfo("of %zu forged files %zu were unreadable, %zu refused, %zu stopped by a guard, %zu written",
              kMutations, count.unreadable, count.refused, count.guarded, count.written);
        QVERIFY(count.unreadable > 30);
        QVERIFY(count.refused > 30);
        QVERIFY(count.written > 10);
    }
};

QTEST_GUILESS_MAIN(TestPlanMutations)
#include "tst_plan_mutations.moc"
