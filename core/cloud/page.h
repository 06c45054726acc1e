// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/json_document.h"

#include <string>
#include <string_view>

namespace dwc {

/// One page of a collection: {"value":[…], "@odata.nextLink":"…"}. Views live until the next read().
class Page
{
public:
    /// MalformedAnswer unless `value` is an array and the link, if any, a text; other members do not matter.
    Result<void> read(std::string body);

    simdjson::dom::array items() const { return m_items; }
    std::string_view nextLink() const { return m_nextLink; } ///< empty on the last page

private:
    JsonDocument m_document;
    simdjson::dom::array m_items;
    std::string_view m_nextLink;
};

} // namespace dwc
