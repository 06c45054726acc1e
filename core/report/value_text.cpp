// SPDX-License-Identifier: Apache-2.0
#include "core/report/value_text.h"

#include "core/plan/plan_json.h"

#include <nlohmann/json.hpp>

namespace dwc {

ValueText valueTextOf(std::string_view attribute, std::string_view octets)
{
    const nlohmann::ordered_json json = valueJson(attribute, octets);
    if (json.is_string())
        return {json.get<std::string>(), {}};
    return {json.at("text").get<std::string>(), json.at("hex").get<std::string>()};
}

} // namespace dwc
