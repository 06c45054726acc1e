// SPDX-License-Identifier: Apache-2.0
#include "core/directory/directory.h"

#include <strings.h>

namespace dwc {

std::span<const std::string> DirectoryObject::values(std::string_view name) const
{
    for (const RawAttribute &attribute : attributes) {
        if (attribute.name.size() == name.size() &&
            strncasecmp(attribute.name.data(), name.data(), name.size()) == 0)
            return attribute.values;
    }
    return {};
}

} // namespace dwc
