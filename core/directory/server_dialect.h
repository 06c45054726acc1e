// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "core/directory/ldap_entry.h"

#include <optional>
#include <string>
#include <string_view>

namespace dwc {

/// How this server tells who an object is, who made it and when, and how it is asked for one object.
/// Everything in which the stand-in (OpenLDAP in the place of a domain controller) differs from Active
/// Directory is decided here or by one of the capabilities.
class ServerDialect
{
public:
    ServerDialect() = default; ///< Active Directory
    explicit ServerDialect(const DirectoryCapabilities &capabilities) : m_capabilities(capabilities) {}

    const DirectoryCapabilities &capabilities() const { return m_capabilities; }

    std::string_view identityAttribute() const;
    std::string_view creatorAttribute() const; ///< a security descriptor or a name: see CreatorFinder
    std::string_view createdAttribute() const; ///< GeneralizedTime
    /// A value of identityAttribute(); nothing when it is none.
    std::optional<ObjectGuid> guidFrom(std::string_view octets) const;
    std::optional<ObjectGuid> guidOf(const CopiedEntry &entry) const;
    /// What to give as the DN of an operation on an object that exists: <GUID=…> where the server can.
    std::string addressOf(const ObjectRef &object) const;

private:
    DirectoryCapabilities m_capabilities;
};

} // namespace dwc
