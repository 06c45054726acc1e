// SPDX-License-Identifier: Apache-2.0
#include "core/directory/server_dialect.h"

namespace dwc {

std::string_view ServerDialect::identityAttribute() const
{
    return m_capabilities.guidAddressing ? "objectGUID" : "entryUUID"; // RFC 4530
}

std::string_view ServerDialect::creatorAttribute() const
{
    return m_capabilities.descriptors ? "nTSecurityDescriptor" : "creatorsName"; // RFC 4512 3.4.1
}

std::string_view ServerDialect::createdAttribute() const
{
    return m_capabilities.guidAddressing ? "whenCreated" : "createTimestamp";
}

std::optional<ObjectGuid> ServerDialect::guidFrom(std::string_view octets) const
{
    return m_capabilities.guidAddressing ? ObjectGuid::fromWindowsBytes(octets)
                                         : ObjectGuid::fromText(octets);
}

std::optional<ObjectGuid> ServerDialect::guidOf(const CopiedEntry &entry) const
{
    const auto octets = entry.value(identityAttribute());
    return octets ? guidFrom(*octets) : std::nullopt;
}

std::string ServerDialect::addressOf(const ObjectRef &object) const
{
    const bool byGuid = m_capabilities.guidAddressing && !object.guid.isNil();
    return byGuid ? "<GUID=" + object.guid.text() + ">" : object.dn.text(); // MS-ADTS 3.1.1.3.1.2.4
}

} // namespace dwc
