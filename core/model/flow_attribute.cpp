// SPDX-License-Identifier: Apache-2.0
#include "core/model/flow_attribute.h"

#include <algorithm>

namespace dwc {

std::optional<FlowAttribute> flowAttributeFromName(std::string_view name)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        if (std::ranges::equal(traits.name, name, {}, lower, lower))
            return traits.attribute;
    }
    return std::nullopt;
}

} // namespace dwc
