// SPDX-License-Identifier: Apache-2.0
#include "core/directory/protected_groups.h"

#include "core/directory/ldap_search.h"

#include <algorithm>
#include <array>
#include <span>

namespace dwc {

namespace {

constexpr std::array<std::uint32_t, 6> kBuiltin{544, 548, 549, 550, 551, 552};
constexpr std::array<std::uint32_t, 9> kOfDomain{512, 516, 517, 518, 519, 520, 521, 526, 527};
constexpr std::uint32_t kAdministrator = 500;

struct Group
{
    Sid sid;
    std::string dn;
};

Result<bool> canReadAdminCount(LdapSession &session, const Dn &domainDn, const Sid &domainSid,
                               const std::stop_token &stop)
{
    SearchRequest request;
    request.base = domainDn.text();
    request.scope = LDAP_SCOPE_SUBTREE;
    request.filter = Filter::equals("objectSid", domainSid.child(kAdministrator).bytes());
    request.attributes = {"adminCount"};
    bool readable = false;
    const auto read = search(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                 readable = entry.value("adminCount").has_value();
                                 return {};
                             }));
    if (!read)
        return tl::unexpected(read.error());
    return readable;
}

Result<std::vector<Group>> findGroups(LdapSession &session, const Dn &domainDn, const Sid &domainSid,
                                      const std::stop_token &stop)
{
    std::vector<Filter> sids;
    const Sid builtin = *Sid::fromText("S-1-5-32");
    for (const std::uint32_t rid : kBuiltin)
        sids.push_back(Filter::equals("objectSid", builtin.child(rid).bytes()));
    for (const std::uint32_t rid : kOfDomain)
        sids.push_back(Filter::equals("objectSid", domainSid.child(rid).bytes()));
    SearchRequest request;
    request.base = domainDn.text();
    request.scope = LDAP_SCOPE_SUBTREE;
    request.filter = Filter::any(sids);
    request.attributes = {"objectSid"};
    std::vector<Group> groups;
    const auto read = search(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                 const auto sid = Sid::fromBytes(entry.value("objectSid").value_or(""));
                                 if (sid)
                                     groups.push_back({*sid, entry.dn()});
                                 return {};
                             }));
    if (!read)
        return tl::unexpected(read.error());
    return groups;
}

struct Member
{
    Group account; ///< an account or a group
    bool isGroup = false;
};

Result<std::vector<Member>> findMembers(LdapSession &session, const Dn &domainDn,
                                        std::span<const Group> groups, const std::stop_token &stop)
{
    std::vector<Filter> terms;
    for (const Group &group : groups)
        terms.push_back(Filter::equals("memberOf", group.dn));
    SearchRequest request;
    request.base = domainDn.text();
    request.scope = LDAP_SCOPE_SUBTREE;
    request.filter = Filter::any(terms);
    request.attributes = {"objectSid", "objectClass"};
    std::vector<Member> members;
    const auto read =
        search(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                   const auto sid = Sid::fromBytes(entry.value("objectSid").value_or(""));
                   const auto classes = entry.values("objectClass");
                   const bool isGroup = std::ranges::any_of(
                       classes, [](const std::string &name) { return equalsWithoutCase(name, "group"); });
                   if (sid)
                       members.push_back({{*sid, entry.dn()}, isGroup});
                   return {};
               }));
    if (!read)
        return tl::unexpected(read.error());
    return members;
}

/// Groups and accounts that reach one of the groups through memberOf, level by level: the matching rule that
/// walks chains in one search (MS-ADTS 3.1.1.3.4.4.3) has the server walk them for every object of the
/// domain.
Result<void> addMembers(LdapSession &session, const Dn &domainDn, std::vector<Group> groups,
                        const std::stop_token &stop, ProtectedGroups &out)
{
    while (!groups.empty()) {
        const auto members = findMembers(session, domainDn, groups, stop);
        if (!members)
            return tl::unexpected(members.error());
        groups.clear();
        for (const Member &member : *members) {
            const bool isNew = (member.isGroup ? out.groups : out.members).insert(member.account.sid).second;
            if (isNew && member.isGroup)
                groups.push_back(member.account);
        }
    }
    return {};
}

} // namespace

bool isProtectedGroup(const Sid &sid)
{
    const auto isAmong = [&](const auto &rids) { return std::ranges::find(rids, sid.rid()) != rids.end(); };
    if (sid.parent() == Sid::fromText("S-1-5-32"))
        return isAmong(kBuiltin);
    return sid.text().starts_with("S-1-5-21-") && isAmong(kOfDomain);
}

Result<ProtectedGroups> readProtectedGroups(LdapSession &session, const Dn &domainDn, const Sid &domainSid,
                                            const std::stop_token &stop)
{
    const auto canRead = canReadAdminCount(session, domainDn, domainSid, stop);
    if (!canRead)
        return tl::unexpected(canRead.error());
    const auto groups = findGroups(session, domainDn, domainSid, stop);
    if (!groups)
        return tl::unexpected(groups.error());
    ProtectedGroups out;
    for (const Group &group : *groups)
        out.groups.insert(group.sid);
    const bool seesTheMain =
        out.groups.contains(*Sid::fromText("S-1-5-32-544")) && out.groups.contains(domainSid.child(512));
    out.readable = *canRead && seesTheMain;
    if (!out.readable)
        return out;
    if (const auto added = addMembers(session, domainDn, *groups, stop, out); !added)
        return tl::unexpected(added.error());
    return out;
}

} // namespace dwc
