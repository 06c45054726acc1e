// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/write_back.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_cloud.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace dwc::testing {

/// What a run works with, over any directory: a tenant in memory, and a real journal and state in a folder of
/// their own. The directory outlives it.
class WritebackWorld
{
public:
    WritebackWorld(Directory &directory, Moment now);

    Ports ports() { return portsOver(m_directory); }
    Ports portsOver(Directory &directory) { return {cloud, directory, journal(), state(), clock}; }
    Journal &journal();
    StateStore &state();
    /// Another world with a copy of this one's journal and state, and the same tenant.
    std::unique_ptr<WritebackWorld> copyOver(Directory &directory);

    /// Does something to the state's file while nobody has it open; then it is opened again, as ever.
    void loseState(const std::function<void(const std::string &path)> &lose);

    /// A look with these rules and no limit of the guards in the way.
    Result<Outlook> lookAt(const Rules &rules, PlanRequest request = {});
    /// Applies a plan as somebody would who lifts every guard that speaks.
    Result<ApplyReport> apply(const Outlook &outlook, const Plan &plan, std::vector<Lift> lifts);
    static std::vector<Lift> allLifts(const Plan &plan);

    FixedClock clock;
    MemoryCloud cloud;

private:
    std::string path(const char *name) const;
    void close();

    Directory &m_directory;
    QTemporaryDir
        m_folder; ///< in memory where the system has such a place: thousands of commits are waited for
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<StateStore> m_state;
};

} // namespace dwc::testing
