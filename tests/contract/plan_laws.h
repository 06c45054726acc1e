// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/directory_stage.h"
#include "tests/support/random_tenant.h"
#include "tests/support/writeback_world.h"

#include <QObject>
#include <memory>

namespace dwc::contract {

/// What holds for any tenant and any container, whatever stands in them: tried with random ones on one
/// directory. One run per law is `PlanLaws laws(stage, seeds, devices); QTest::qExec(&laws, …)`.
class PlanLaws : public QObject
{
    Q_OBJECT

public:
    PlanLaws(DirectoryStage &stage, unsigned seeds, std::size_t devices)
        : m_stage(stage), m_seeds(seeds), m_devices(devices)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();

    /// Apply, and the next plan is empty: nothing is written twice, nothing flaps. Only what a conflict kept
    /// back may follow, when the first run has removed the other side of that conflict.
    void appliedPlanLeavesNothingToDo_data();
    void appliedPlanLeavesNothingToDo();
    /// The order of devices, users and values of sets on either side changes nothing of the plan.
    void orderOfInputDoesNotMatter_data();
    void orderOfInputDoesNotMatter();

private:
    void addSeeds() const;
    void begin(unsigned seed);
    void disturb();
    void writeAll(Directory &directory, const std::vector<WriteRequest> &requests);
    std::vector<ObjectRef> objects();
    void applyUntilEmpty();
    void compareOrders();

    DirectoryStage &m_stage;
    unsigned m_seeds;
    std::size_t m_devices;
    std::unique_ptr<Directory> m_directory, m_other;
    DirectoryIdentity m_identity;
    std::vector<testing::KnownPerson> m_people;
    std::unique_ptr<testing::RandomTenant> m_tenant;
    std::unique_ptr<testing::WritebackWorld> m_world;
    Rules m_rules;
};

} // namespace dwc::contract
