// SPDX-License-Identifier: Apache-2.0
#include "core/directory/object_reader.h"

#include "core/directory/ldap_search.h"
#include "core/directory/owner_sid.h"
#include "core/directory/ranged_values.h"

#include <algorithm>
#include <unordered_map>

namespace dwc {

namespace {

constexpr std::size_t kWindow = 32;

/// Values that came in part: what is read after the answer is complete.
struct OpenRange
{
    std::size_t object;
    std::size_t attribute;
    std::uint32_t next;
};

class ObjectReader
{
public:
    ObjectReader(LdapSession &session, std::span<const ObjectRef> refs,
                 std::span<const std::string_view> attributes)
        : m_session(session), m_refs(refs), m_wanted(attributes), m_objects(refs.size())
    {
        m_request.ownerOnly = true;
        m_request.attributes = {"objectGUID", "nTSecurityDescriptor"};
        for (const std::string_view name : attributes) {
            if (!equalsWithoutCase(name, "objectGUID") && !equalsWithoutCase(name, "nTSecurityDescriptor"))
                m_request.attributes.emplace_back(name);
        }
    }

    Result<std::vector<std::optional<DirectoryObject>>> run(const std::stop_token &stop)
    {
        const auto read = readAll(stop).and_then([&] { return readRanges(stop); });
        if (!read) {
            for (const auto &[id, number] : m_outstanding)
                m_session.abandon(id);
            return tl::unexpected(read.error());
        }
        return std::move(m_objects);
    }

private:
    Result<void> readAll(const std::stop_token &stop)
    {
        std::size_t next = 0;
        while (next < m_refs.size() || !m_outstanding.empty()) {
            for (; next < m_refs.size() && m_outstanding.size() < kWindow; ++next) {
                const ObjectRef &ref = m_refs[next];
                m_request.base = ref.guid.isNil() ? ref.dn.text() : addressOf(ref.guid);
                const auto id = sendSearch(m_session, m_request);
                if (!id && id.error().kind == ErrorKind::Throttled && !m_outstanding.empty())
                    break; // the network takes no more yet
                if (!id)
                    return tl::unexpected(id.error());
                m_outstanding[*id] = next;
            }
            const auto message = m_session.receive(LDAP_RES_ANY, stop);
            if (!message)
                return tl::unexpected(message.error());
            if (const auto taken = take(message->get()); !taken)
                return taken;
        }
        return {};
    }

    Result<void> take(LDAPMessage *message)
    {
        const auto found = m_outstanding.find(ldap_msgid(message));
        if (found == m_outstanding.end())
            return {}; // the answer to something given up earlier
        const std::size_t number = found->second;
        if (ldap_msgtype(message) == LDAP_RES_SEARCH_ENTRY)
            return takeEntry(number, LdapEntry(m_session.handle(), message));
        if (ldap_msgtype(message) != LDAP_RES_SEARCH_RESULT)
            return {};
        m_outstanding.erase(found);
        auto result = m_session.resultOf(message);
        if (!result)
            return tl::unexpected(result.error());
        if (result->code == LDAP_SUCCESS || result->code == LDAP_NO_SUCH_OBJECT)
            return {};
        return fail(classify(LdapOperation::Search, result->code, std::move(result->diagnostic),
                             m_refs[number].dn.text()));
    }

    Result<void> takeEntry(std::size_t number, const LdapEntry &entry)
    {
        DirectoryObject object;
        object.ref.dn = Dn(entry.dn());
        const auto walked = entry.forEach(
            [&](const EntryAttribute &attribute) { return takeAttribute(number, attribute, object); });
        if (!walked)
            return walked;
        if (object.ref.guid.isNil())
            return fail(ErrorKind::MalformedAnswer, object.ref.dn.text(), "objectGUID is missing");
        m_objects[number] = std::move(object);
        return {};
    }

    Result<void> takeAttribute(std::size_t number, const EntryAttribute &attribute, DirectoryObject &object)
    {
        if (attribute.values.empty())
            return {};
        if (attribute.is("objectGUID"))
            object.ref.guid = ObjectGuid::fromWindowsBytes(attribute.values.front()).value_or(ObjectGuid());
        if (attribute.is("nTSecurityDescriptor"))
            object.objectOwner = ownerOf(attribute.values.front());
        const auto range = rangeOf(attribute.name);
        if (!range)
            return tl::unexpected(range.error());
        const std::string_view name = *range ? (*range)->attribute : attribute.name;
        if (!isWanted(name))
            return {};
        if (*range && (*range)->last)
            m_ranges.push_back({number, object.attributes.size(), *(*range)->last + 1});
        object.attributes.push_back({std::string(name), {attribute.values.begin(), attribute.values.end()}});
        return {};
    }

    bool isWanted(std::string_view name) const
    {
        return std::ranges::any_of(m_wanted,
                                   [&](std::string_view wanted) { return equalsWithoutCase(wanted, name); });
    }

    Result<void> readRanges(const std::stop_token &stop)
    {
        for (const OpenRange &range : m_ranges) {
            DirectoryObject &object = *m_objects[range.object];
            RawAttribute &attribute = object.attributes[range.attribute];
            const auto read = readRestOfRange(m_session, object.ref.guid, attribute.name, range.next, stop,
                                              attribute.values);
            if (!read)
                return read;
        }
        return {};
    }

    LdapSession &m_session;
    std::span<const ObjectRef> m_refs;
    std::span<const std::string_view> m_wanted;
    SearchRequest m_request;
    std::vector<std::optional<DirectoryObject>> m_objects;
    std::unordered_map<int, std::size_t> m_outstanding; ///< message id: number of the ref
    std::vector<OpenRange> m_ranges;
};

} // namespace

Result<std::vector<std::optional<DirectoryObject>>>
readObjectsNow(LdapSession &session, std::span<const ObjectRef> refs,
               std::span<const std::string_view> attributes, const std::stop_token &stop)
{
    return ObjectReader(session, refs, attributes).run(stop);
}

} // namespace dwc
