// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_json.h"
#include "tests/fuzz/require.h"

#include <nlohmann/json.hpp>

using namespace dwc;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto plan = planFromJson(fuzz::textOf(data, size));
    if (!plan) {
        require(plan.error().kind == ErrorKind::BadPlanFile, "a file that is no plan is told as such");
        require(!plan.error().detail.empty(), "what is wrong with a file is told");
        return 0;
    }
    const std::string text = planJson(*plan).dump();
    const auto again = planFromJson(text);
    require(again.has_value(), "a plan that was read can be written and read");
    require(*again == *plan, "a plan reads back as it was");
    require(planJson(*again).dump() == text, "a plan has one written form");
    return 0;
}
