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
    return {{"formatVersion", 1}, {"checks", std::move(list)}};
}

} // namespace dwc
