// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

namespace dwc::testing {

struct MutatedPlan
{
    std::string what; ///< for the message of a failing test
    std::string text;
};

/// Forges plan files out of a valid one. Half of the forgeries are careful: totals and the guards' numbers
/// are made to fit what was changed. Equal seeds forge equally.
class PlanForger
{
public:
    using Json = nlohmann::ordered_json;

    /// `strangers`: GUIDs of objects that the plan does not name.
    PlanForger(std::string valid, std::vector<std::string> strangers, unsigned seed);

    MutatedPlan forge(std::size_t number);
    static std::size_t kinds();

private:
    std::size_t below(std::size_t limit) { return limit ? std::size_t(m_random() % limit) : 0; }
    Json &anyChange(Json &plan) { return plan["changes"][below(plan["changes"].size())]; }
    Json &anyAttribute(Json &plan);
    std::string guid();
    void mutate(Json &plan, std::size_t kind);
    void mutateChange(Json &plan, std::size_t kind);
    void mutateHead(Json &plan, std::size_t kind);
    void makeFit(Json &plan) const;
    std::string flipped();

    std::string m_valid;
    std::vector<std::string> m_strangers;
    std::mt19937_64 m_random;
};

} // namespace dwc::testing
