// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/page.h"

namespace dwc {

Result<void> Page::read(std::string body)
{
    m_nextLink = {};
    const auto root = m_document.parse(std::move(body));
    if (!root)
        return tl::unexpected(root.error());
    const auto value = memberOf(*root, "value");
    if (!value || value->get(m_items))
        return fail(ErrorKind::MalformedAnswer, "value", "no array of this name");
    const auto link = memberOf(*root, "@odata.nextLink");
    if (link && !link->is_null() && link->get(m_nextLink))
        return fail(ErrorKind::MalformedAnswer, "@odata.nextLink", "no text");
    return {};
}

} // namespace dwc
