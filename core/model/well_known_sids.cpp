// SPDX-License-Identifier: Apache-2.0
#include "core/model/well_known_sids.h"

#include <algorithm>
#include <array>

namespace dwc {

bool isAdministrators(const Sid &sid)
{
    constexpr std::array<std::uint32_t, 4> kAdministratorRids{500, 512, 518, 519};
    if (sid == Sid::fromText("S-1-5-32-544"))
        return true;
    return sid.text().starts_with("S-1-5-21-") && std::ranges::find(kAdministratorRids, sid.rid()) != kAdministratorRids.end();
}

} // namespace dwc
