// SPDX-License-Identifier: Apache-2.0
#include "app/cli/views/device_text.h"

#include "app/words/finding_text.h"
#include "core/base/printable.h"

#include <algorithm>

namespace dwc {

std::string textOf(const DeviceRow &row)
{
    std::string text(row.state());
    text.resize(std::max<std::size_t>(text.size() + 1, 12), ' ');
    std::string id = row.deviceId();
    id.resize(std::max<std::size_t>(id.size() + 2, 38), ' ');
    text += id + printable(row.displayName(), 60);
    if (row.decision.skip)
        text += "  (" + sentenceOf(*row.decision.skip) + ')';
    return text;
}

} // namespace dwc
