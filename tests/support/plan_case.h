// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/make_plan.h"

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace dwc {

/// One planner case in the short notation of tests/data/plan/README.md, made into the planner's input.
class PlanCase
{
public:
    /// `shuffle`: 0 keeps the order of the file, anything else draws another.
    PlanCase(const nlohmann::json &json, unsigned shuffle);

    PlanInput input() const;
    Plan plan(std::size_t slices = 0) const;
    Match match(std::size_t slices) const;

private:
    void addUsers(const nlohmann::json &json);
    void addCloud(const nlohmann::json &json, CloudSnapshotBuilder &cloud);
    void addDirectory(const nlohmann::json &json, DirectorySnapshotBuilder &directory);
    void readRules(const nlohmann::json &json);
    void readHistory(const nlohmann::json &json);

    std::shared_ptr<const CloudSnapshot> m_cloud;
    std::shared_ptr<const DirectorySnapshot> m_directory;
    Rules m_rules;
    Owners m_owners;
    OwnershipFacts m_facts;
    Match m_match;
    std::unordered_set<DeviceId> m_held;
    std::unordered_map<DeviceId, Proof> m_proofs;
    std::unordered_map<DeviceId, Moment> m_missingSince;
    std::unordered_map<CloudUserId, Owner> m_ownerOf;
    FlowAttributeSet m_schema = kAllFlowAttributes;
    bool m_hasBaseline = true;
};

/// A plan in the notation of `expected`: actions, skips, finding codes and the totals that are not zero.
nlohmann::json briefOf(const Plan &plan);

} // namespace dwc
