// SPDX-License-Identifier: Apache-2.0
#include "core/directory/creator_finder.h"

#include "core/directory/ldap_search.h"
#include "core/model/security_descriptor.h"

namespace dwc {

Result<std::optional<Sid>> CreatorFinder::creatorFrom(std::string_view value, const std::stop_token &stop)
{
    if (m_session.dialect().capabilities().descriptors)
        return ownerOf(value);
    if (value.empty())
        return std::nullopt;
    m_name = value;
    if (const auto known = m_known.find(m_name); known != m_known.end())
        return known->second;
    auto found = lookUp(m_name, stop);
    if (found)
        m_known.emplace(m_name, *found);
    return found;
}

Result<std::optional<Sid>> CreatorFinder::lookUp(const std::string &name, const std::stop_token &stop)
{
    SearchRequest request;
    request.base = name;
    request.attributes = {"objectSid"};
    std::optional<Sid> sid;
    const auto read = readOne(m_session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                  sid = Sid::fromBytes(entry.value("objectSid").value_or(""));
                                  return {};
                              }));
    // an account that is gone, or is none, such as the server's own
    if (!read && read.error().kind != ErrorKind::NotFound)
        return tl::unexpected(read.error());
    return sid;
}

} // namespace dwc
