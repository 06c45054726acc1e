// SPDX-License-Identifier: Apache-2.0
#include "core/directory/object_reader.h"

#include "core/directory/creator_finder.h"
#include "core/directory/ldap_search.h"
#include "core/directory/ranged_values.h"

#include <algorithm>
#include <deque>
#include <map>
#include <unordered_map>
#include <utility>

namespace dwc {

namespace {

constexpr std::size_t kWindow = 32;
/// Siblings asked for by name go together: a term is some 50 bytes, and each search costs the server more
/// than an entry.
constexpr std::size_t kNamesPerSearch = 100;
constexpr std::size_t kSearchesOfNames = 4;

/// Values that came in part: what is read after the answer is complete.
struct OpenRange
{
    std::size_t object;
    std::size_t attribute;
    std::uint32_t next;
};

/// An entry on its way to the object it answers for.
struct FoundObject
{
    DirectoryObject object;
    std::string cn;
    std::string creator;
    std::vector<OpenRange> ranges;
};

struct PlainName
{
    std::string_view cn;
    std::string_view parent;
};

/// The parts of a DN that says `CN=name,parent` and needs no escapes, as those of devices do.
std::optional<PlainName> plainNameOf(std::string_view dn)
{
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    };
    if (dn.size() < 3 || !equalsWithoutCase(dn.substr(0, 3), "CN="))
        return std::nullopt;
    const std::size_t comma = dn.find(',');
    if (comma == std::string_view::npos || comma == 3)
        return std::nullopt;
    const std::string_view name = dn.substr(3, comma - 3);
    return std::ranges::all_of(name, isPlain) ? std::optional(PlainName{name, dn.substr(comma + 1)})
                                              : std::nullopt;
}

using Numbers = std::vector<std::size_t>; ///< of refs

class ObjectReader
{
public:
    ObjectReader(LdapSession &session, std::span<const ObjectRef> refs,
                 std::span<const std::string_view> attributes)
        : m_session(session), m_dialect(session.dialect()), m_refs(refs), m_wanted(attributes),
          m_objects(refs.size())
    {
        m_one.descriptor = DescriptorParts::Owner;
        const std::string_view own[] = {m_dialect.identityAttribute(), m_dialect.creatorAttribute()};
        m_one.attributes.assign(std::begin(own), std::end(own));
        for (const std::string_view name : attributes) {
            if (!isAmong(own, name))
                m_one.attributes.emplace_back(name);
        }
        m_several = m_one;
        m_several.scope = LDAP_SCOPE_ONELEVEL;
        if (!isAmong(attributes, "cn"))
            m_several.attributes.emplace_back("cn");
    }

    Result<std::vector<std::optional<DirectoryObject>>> run(const std::stop_token &stop)
    {
        divide();
        const auto read = readAll(stop).and_then([&] { return readRanges(stop); }).and_then([&] {
            return findCreators(stop);
        });
        if (!read) {
            for (const auto &[id, numbers] : m_outstanding)
                m_session.abandon(id);
            return tl::unexpected(read.error());
        }
        return std::move(m_objects);
    }

private:
    /// Into the searches to make: siblings known by name together, everything else one by one.
    void divide()
    {
        std::map<std::string_view, Numbers> siblings; // by parent
        for (std::size_t i = 0; i < m_refs.size(); ++i) {
            const bool byName = m_refs[i].guid.isNil() || !m_dialect.capabilities().guidAddressing;
            const auto name = byName ? plainNameOf(m_refs[i].dn.text()) : std::nullopt;
            if (!name) {
                m_waiting.push_back({i});
                continue;
            }
            Numbers &numbers = siblings[name->parent];
            numbers.push_back(i);
            if (numbers.size() == kNamesPerSearch)
                m_waiting.push_back(std::exchange(numbers, {}));
        }
        for (auto &[parent, numbers] : siblings) {
            if (!numbers.empty())
                m_waiting.push_back(std::move(numbers));
        }
    }

    Result<int> ask(const Numbers &numbers)
    {
        if (numbers.size() == 1) {
            m_one.base = m_dialect.addressOf(m_refs[numbers.front()]);
            return sendSearch(m_session, m_one);
        }
        std::vector<Filter> names;
        for (const std::size_t number : numbers)
            names.push_back(Filter::equals("cn", plainNameOf(m_refs[number].dn.text())->cn));
        m_several.base = plainNameOf(m_refs[numbers.front()].dn.text())->parent;
        m_several.filter = Filter::any(names);
        return sendSearch(m_session, m_several);
    }

    Result<void> readAll(const std::stop_token &stop)
    {
        while (!m_waiting.empty() || !m_outstanding.empty()) {
            while (!m_waiting.empty() &&
                   m_outstanding.size() < (m_waiting.front().size() > 1 ? kSearchesOfNames : kWindow)) {
                const auto id = ask(m_waiting.front());
                if (!id && id.error().kind == ErrorKind::Throttled && !m_outstanding.empty())
                    break; // the network takes no more yet
                if (!id)
                    return tl::unexpected(id.error());
                m_outstanding[*id] = std::move(m_waiting.front());
                m_waiting.pop_front();
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
        if (ldap_msgtype(message) == LDAP_RES_SEARCH_ENTRY)
            return takeEntry(found->second, LdapEntry(m_session.handle(), message));
        if (ldap_msgtype(message) != LDAP_RES_SEARCH_RESULT)
            return {};
        const Numbers numbers = std::move(found->second);
        m_outstanding.erase(found);
        auto result = m_session.resultOf(message);
        if (!result)
            return tl::unexpected(result.error());
        if (result->code != LDAP_SUCCESS && result->code != LDAP_NO_SUCH_OBJECT)
            return fail(classify(LdapOperation::Search, result->code, std::move(result->diagnostic),
                                 m_refs[numbers.front()].dn.text()));
        askForMissing(numbers);
        return {};
    }

    /// A list that lacks a name is no proof: each missing one is asked for by itself.
    void askForMissing(const Numbers &numbers)
    {
        for (const std::size_t number : numbers) {
            if (numbers.size() > 1 && !m_objects[number])
                m_waiting.push_back({number});
        }
    }

    Result<void> takeEntry(const Numbers &numbers, const LdapEntry &entry)
    {
        FoundObject found;
        found.object.ref.dn = Dn(entry.dn());
        const auto walked =
            entry.forEach([&](const EntryAttribute &attribute) { return takeAttribute(attribute, found); });
        if (!walked)
            return walked;
        if (found.object.ref.guid.isNil())
            return fail(ErrorKind::MalformedAnswer, found.object.ref.dn.text(),
                        std::string(m_dialect.identityAttribute()) + " is missing");
        if (const auto number = numberOf(found, numbers))
            keep(*number, std::move(found));
        return {};
    }

    /// The ref that this entry answers for; nothing when it is another object that took the name.
    std::optional<std::size_t> numberOf(const FoundObject &found, const Numbers &numbers) const
    {
        const auto place = std::ranges::find_if(numbers, [&](std::size_t number) {
            return numbers.size() == 1 ||
                   equalsWithoutCase(plainNameOf(m_refs[number].dn.text())->cn, found.cn);
        });
        if (place == numbers.end())
            return std::nullopt;
        const ObjectGuid known = m_refs[*place].guid;
        return known.isNil() || known == found.object.ref.guid ? std::optional(*place) : std::nullopt;
    }

    void keep(std::size_t number, FoundObject found)
    {
        m_objects[number] = std::move(found.object);
        m_creators.emplace_back(number, std::move(found.creator));
        for (OpenRange &range : found.ranges) {
            range.object = number;
            m_ranges.push_back(range);
        }
    }

    Result<void> takeAttribute(const EntryAttribute &attribute, FoundObject &found)
    {
        if (attribute.values.empty())
            return {};
        if (attribute.is(m_dialect.identityAttribute()))
            found.object.ref.guid = m_dialect.guidFrom(attribute.values.front()).value_or(ObjectGuid());
        if (attribute.is(m_dialect.creatorAttribute()))
            found.creator = attribute.values.front();
        if (attribute.is("cn"))
            found.cn = attribute.values.front();
        const auto range = rangeOf(attribute.name);
        if (!range)
            return tl::unexpected(range.error());
        const std::string_view name = *range ? (*range)->attribute : attribute.name;
        if (!isAmong(m_wanted, name))
            return {};
        std::vector<RawAttribute> &attributes = found.object.attributes;
        if (*range && (*range)->last)
            found.ranges.push_back({0, attributes.size(), *(*range)->last + 1});
        attributes.push_back({std::string(name), {attribute.values.begin(), attribute.values.end()}});
        return {};
    }

    static bool isAmong(std::span<const std::string_view> names, std::string_view name)
    {
        return std::ranges::any_of(names,
                                   [&](std::string_view known) { return equalsWithoutCase(known, name); });
    }

    Result<void> readRanges(const std::stop_token &stop)
    {
        for (const OpenRange &range : m_ranges) {
            DirectoryObject &object = *m_objects[range.object];
            RawAttribute &attribute = object.attributes[range.attribute];
            const auto read =
                readRestOfRange(m_session, object.ref, attribute.name, range.next, stop, attribute.values);
            if (!read)
                return read;
        }
        return {};
    }

    Result<void> findCreators(const std::stop_token &stop)
    {
        CreatorFinder finder(m_session);
        for (const auto &[number, value] : m_creators) {
            const auto creator = finder.creatorFrom(value, stop);
            if (!creator)
                return tl::unexpected(creator.error());
            m_objects[number]->objectOwner = *creator;
        }
        return {};
    }

    LdapSession &m_session;
    const ServerDialect &m_dialect;
    std::span<const ObjectRef> m_refs;
    std::span<const std::string_view> m_wanted;
    SearchRequest m_one;
    SearchRequest m_several;
    std::deque<Numbers> m_waiting; ///< searches to make
    std::vector<std::optional<DirectoryObject>> m_objects;
    std::unordered_map<int, Numbers> m_outstanding; ///< by message id
    std::vector<OpenRange> m_ranges;
    std::vector<std::pair<std::size_t, std::string>>
        m_creators; ///< number of the ref: what tells its creator
};

} // namespace

Result<std::vector<std::optional<DirectoryObject>>>
readObjectsNow(LdapSession &session, std::span<const ObjectRef> refs,
               std::span<const std::string_view> attributes, const std::stop_token &stop)
{
    return ObjectReader(session, refs, attributes).run(stop);
}

} // namespace dwc
