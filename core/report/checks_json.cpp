// SPDX-License-Identifier: Apache-2.0
#include "core/report/checks_json.h"

#include <nlohmann/json.hpp>

namespace dwc {

nlohmann::ordered_json checksJson(std::span<const WordedCheck> checks)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const WordedCheck &check : checks)
        list.push_back({{"id", check.id},
                        {"result", check.state},
                        {"question", check.question},
                        {"evidence", check.evidence},
                        {"advice", check.advice}});
    return list;
}

nlohmann::ordered_json checksJson(std::span<const WordedCheck> checks, const WordedVerdict &verdict)
{
    return {{"formatVersion", 1},
            {"verdict", {{"code", verdict.code}, {"number", verdict.number}, {"text", verdict.text}}},
            {"checks", checksJson(checks)}};
}

} // namespace dwc
