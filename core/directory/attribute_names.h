// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/server_dialect.h"
#include "core/model/flow_attribute.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// What an attribute is to the reader of devices.
struct Meaning
{
    enum Kind : std::uint8_t {
        Flow,
        Identity,
        Cn,
        Creator,
        Created,
        Part, ///< a name with an option: some values of a long list
        Other
    };
    Kind kind = Other;
    FlowAttribute flow = FlowAttribute::DeviceId; ///< for Flow
};

/// The meaning of names, each looked up once. Servers send the attributes of every entry in one order: the search goes
/// on where the last one ended.
class AttributeNames
{
public:
    explicit AttributeNames(const ServerDialect &dialect) : m_dialect(dialect) {}

    Meaning meaningOf(std::string_view name);

private:
    struct Seen
    {
        std::string name;
        Meaning meaning;
    };
    Meaning lookUp(std::string_view name) const;

    const ServerDialect &m_dialect;
    std::vector<Seen> m_seen;
    std::size_t m_at = 0; ///< where the last one was, and one more
};

} // namespace dwc
