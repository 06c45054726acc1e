// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/ldap_session.h"
#include "core/model/sid.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dwc {

/// Who created an object, from the value of ServerDialect::creatorAttribute(). Where that is a name, its SID
/// is looked up, once for each name.
class CreatorFinder
{
public:
    explicit CreatorFinder(LdapSession &session) : m_session(session) {}

    /// Nothing when it cannot be told. Errors: those of a search.
    Result<std::optional<Sid>> creatorFrom(std::string_view value, const std::stop_token &stop);

private:
    Result<std::optional<Sid>> lookUp(const std::string &name, const std::stop_token &stop);

    LdapSession &m_session;
    std::unordered_map<std::string, std::optional<Sid>> m_known; ///< by name
    std::string m_name;                                          ///< the key asked for, kept for its memory
};

} // namespace dwc
