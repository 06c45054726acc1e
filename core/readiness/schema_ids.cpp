// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/schema_ids.h"

namespace dwc {

const SchemaGuid &deviceClass()
{
    static const SchemaGuid guid = *SchemaGuid::fromText(kNeededClasses[0].id);
    return guid;
}

} // namespace dwc
