// SPDX-License-Identifier: Apache-2.0
#include "core/directory/account_finder.h"

#include "core/directory/ldap_search.h"
#include "core/directory/object_reader.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace dwc {

namespace {

/// Far below the 256,000 bytes of a search request that servers take: a term is at most 120 bytes here.
constexpr std::size_t kTermsPerSearch = 100;
constexpr std::size_t kImmutableIdBytes = 16;

enum class Key : std::uint8_t { Sid, ConsistencyGuid, ObjectGuid };

std::string_view attributeOf(Key key)
{
    switch (key) {
    case Key::ConsistencyGuid: return "mS-DS-ConsistencyGuid";
    case Key::ObjectGuid: return "objectGUID";
    case Key::Sid: break;
    }
    return "objectSid";
}

struct Found
{
    Sid sid;
    ObjectRef ref;
    bool privileged = false;
    bool several = false; ///< more than one account has this key: which is meant cannot be told
};

class AccountFinder
{
public:
    AccountFinder(LdapSession &session, const AccountPlace &place, const ProtectedGroups &groups,
                  std::span<const AccountQuery> queries, const std::stop_token &stop)
        : m_session(session), m_place(place), m_groups(groups), m_queries(queries), m_stop(stop),
          m_answers(queries.size())
    {
    }

    Result<std::vector<AccountAnswer>> run()
    {
        std::vector<std::size_t> bySid;
        std::vector<std::size_t> byId;
        for (std::size_t i = 0; i < m_queries.size(); ++i) {
            if (!m_queries[i].sid.isNull())
                bySid.push_back(i);
            else if (m_queries[i].immutableId.size() == kImmutableIdBytes)
                byId.push_back(i);
            else
                m_answers[i].status = AccountStatus::NotInForest; // no account can have such an id
        }
        return find(Key::Sid, bySid)
            .and_then([&] { return find(Key::ConsistencyGuid, byId); })
            .and_then([&] { return find(Key::ObjectGuid, byId); })
            .and_then([&] { return readTokens(); })
            .map([&] { return std::move(m_answers); });
    }

private:
    /// tokenGroups, which a controller completes from a global catalogue (MS-ADTS 3.1.1.4.5.19). Unknown
    /// without it.
    Result<void> readTokens()
    {
        if (!m_place.forestHasOtherDomains || m_found.empty())
            return {};
        constexpr std::string_view kToken[] = {"tokenGroups"};
        std::vector<ObjectRef> refs;
        for (const auto &[sid, ref] : m_found)
            refs.push_back(ref);
        const auto objects = readObjectsNow(m_session, refs, kToken, m_stop);
        if (!objects)
            return tl::unexpected(objects.error());
        std::map<Sid, AccountAnswer> judged;
        for (auto [account, object] = std::pair(m_found.begin(), objects->begin()); account != m_found.end();
             ++account, ++object)
            judged[account->first] = judge(account->first, *object);
        for (AccountAnswer &answer : m_answers) {
            if (answer.status != AccountStatus::Found)
                continue;
            const AccountAnswer &byToken = judged[answer.sid];
            answer.status = byToken.status;
            answer.privileged = answer.privileged || byToken.privileged;
        }
        return {};
    }

    static AccountAnswer judge(const Sid &sid, const std::optional<DirectoryObject> &object)
    {
        const auto token = object ? object->values("tokenGroups") : std::span<const std::string>();
        if (token.empty())
            return {AccountStatus::Unknown, sid, false};
        const bool privileged = std::ranges::any_of(token, [](const std::string &octets) {
            const auto group = Sid::fromBytes(octets);
            return group && isProtectedGroup(*group);
        });
        return {AccountStatus::Found, sid, privileged};
    }

    std::string keyOf(Key key, std::size_t query) const
    {
        return key == Key::Sid ? m_queries[query].sid.bytes() : m_queries[query].immutableId;
    }

    /// Answers what it can; those not found stay in the list, for the next key.
    Result<void> find(Key key, std::vector<std::size_t> &queries)
    {
        std::vector<std::string> keys;
        for (const std::size_t query : queries)
            keys.push_back(keyOf(key, query));
        std::ranges::sort(keys);
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        std::unordered_map<std::string, Found> found;
        for (std::size_t at = 0; at < keys.size(); at += kTermsPerSearch) {
            const auto part = std::span(keys).subspan(at, std::min(kTermsPerSearch, keys.size() - at));
            if (const auto searched = searchFor(key, part, found); !searched)
                return searched;
        }
        std::erase_if(queries, [&](std::size_t query) {
            const auto hit = found.find(keyOf(key, query));
            m_answers[query] = hit == found.end() ? notFound(m_queries[query]) : answerFor(hit->second);
            return hit != found.end();
        });
        return {};
    }

    Result<void> searchFor(Key key, std::span<const std::string> keys,
                           std::unordered_map<std::string, Found> &found)
    {
        std::vector<Filter> terms;
        for (const std::string &octets : keys)
            terms.push_back(Filter::equals(attributeOf(key), octets));
        const Filter parts[] = {Filter::equals("objectClass", "user"), Filter::any(terms)};
        SearchRequest request;
        request.base = m_place.domainDn.text();
        request.scope = LDAP_SCOPE_SUBTREE;
        request.filter = Filter::all(parts);
        const ServerDialect &dialect = m_session.dialect();
        request.attributes = {"objectSid", std::string(dialect.identityAttribute()), "adminCount",
                              "primaryGroupID"};
        if (attributeOf(key) != "objectSid" && attributeOf(key) != dialect.identityAttribute())
            request.attributes.emplace_back(attributeOf(key));
        return search(m_session, request, m_stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                          const auto octets = entry.value(attributeOf(key));
                          const auto sid = Sid::fromBytes(entry.value("objectSid").value_or(""));
                          const auto guid = dialect.guidOf(entry);
                          if (!octets || !sid || !guid)
                              return fail(ErrorKind::PermissionDenied, entry.dn(),
                                          "objectSid and objectGUID cannot be read");
                          const bool privileged = isPrivileged(entry, *sid);
                          const auto [place, isNew] = found.try_emplace(
                              *octets, Found{*sid, {*guid, Dn(entry.dn())}, privileged, false});
                          place->second.several = !isNew;
                          return {};
                      }));
    }

    bool isPrivileged(const CopiedEntry &entry, const Sid &sid) const
    {
        const std::string text = entry.value("primaryGroupID").value_or("0");
        const auto primaryGroup = std::uint32_t(std::strtoul(text.c_str(), nullptr, 10));
        return entry.value("adminCount") == "1" || m_groups.holds(sid, primaryGroup);
    }

    AccountAnswer answerFor(const Found &found)
    {
        if (found.several || !m_groups.readable)
            return {AccountStatus::Unknown, {}, false};
        m_found[found.sid] = found.ref;
        return {AccountStatus::Found, found.sid, found.privileged};
    }

    /// What this domain does not know may live in another one of the forest, which is not asked.
    AccountAnswer notFound(const AccountQuery &query) const
    {
        const bool isOfThisDomain = !query.sid.isNull() && query.sid.parent() == m_place.domainSid;
        const bool mayBeElsewhere = m_place.forestHasOtherDomains && !isOfThisDomain;
        return {mayBeElsewhere || !m_groups.readable ? AccountStatus::Unknown : AccountStatus::NotInForest,
                {},
                false};
    }

    LdapSession &m_session;
    const AccountPlace &m_place;
    const ProtectedGroups &m_groups;
    std::span<const AccountQuery> m_queries;
    const std::stop_token &m_stop;
    std::vector<AccountAnswer> m_answers;
    std::map<Sid, ObjectRef> m_found;
};

} // namespace

Result<std::vector<AccountAnswer>> findAccountsNow(LdapSession &session, const AccountPlace &place,
                                                   const ProtectedGroups &groups,
                                                   std::span<const AccountQuery> queries,
                                                   const std::stop_token &stop)
{
    return AccountFinder(session, place, groups, queries, stop).run();
}

} // namespace dwc
