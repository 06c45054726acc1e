// SPDX-License-Identifier: Apache-2.0
#include "core/directory/device_reader.h"

#include "core/directory/attribute_names.h"
#include "core/directory/creator_finder.h"
#include "core/directory/ldap_search.h"
#include "core/directory/ranged_values.h"

#include <array>
#include <charconv>
#include <deque>
#include <unordered_set>

namespace dwc {

namespace {

constexpr std::uint64_t kProgressStep = 500;

/// One entry on its way into the record: views into the message, or into `extra` for values read afterwards.
class EntryToRecord
{
public:
    EntryToRecord(LdapSession &session, const std::unordered_set<ObjectGuid> &withKey)
        : m_session(session), m_dialect(session.dialect()), m_names(m_dialect), m_creators(session),
          m_withKey(withKey)
    {
    }

    Result<void> take(const LdapEntry &entry, const std::stop_token &stop)
    {
        m_record = {};
        m_hasGuid = false;
        m_creator = {};
        m_extra.clear();
        m_ranges.clear();
        for (auto &list : m_lists)
            list.clear();
        const auto walked =
            entry.forEach([this](const EntryAttribute &attribute) { return takeAttribute(attribute); });
        if (!walked)
            return tl::unexpected(named(walked.error(), entry));
        if (!m_hasGuid)
            return fail(ErrorKind::MalformedAnswer, entry.dn(),
                        std::string(m_dialect.identityAttribute()) + " is missing");
        if (const auto rest = readRanges(entry, stop); !rest)
            return rest;
        const auto creator = m_creators.creatorFrom(m_creator, stop);
        if (!creator)
            return tl::unexpected(creator.error());
        m_record.objectOwner = *creator;
        m_record.keys = m_lists[0];
        m_record.physicalIds = m_lists[1];
        m_record.registeredUsers = m_lists[2];
        m_record.hasKeyCredential = m_withKey.contains(m_record.guid);
        return {};
    }

    const DirectoryDeviceRecord &record() const { return m_record; }

private:
    struct OpenRange
    {
        FlowAttribute attribute;
        std::uint32_t next;
    };

    static Error named(Error error, const LdapEntry &entry)
    {
        error.detail = error.subject + " " + error.detail;
        error.subject = entry.dn();
        return error;
    }

    Result<void> takeAttribute(const EntryAttribute &attribute)
    {
        if (attribute.values.empty())
            return {};
        const std::string_view value = attribute.values.front();
        const Meaning meaning = m_names.meaningOf(attribute.name);
        switch (meaning.kind) {
        case Meaning::Flow: return takeFlow(meaning.flow, attribute);
        case Meaning::Identity: {
            const auto guid = m_dialect.guidFrom(value);
            m_hasGuid = guid.has_value();
            m_record.guid = guid.value_or(ObjectGuid());
            return {};
        }
        case Meaning::Cn: m_record.cn = value; return {};
        case Meaning::Creator: m_creator = value; return {};
        case Meaning::Created: {
            const auto created = momentFromGeneralizedTime(value);
            if (!created)
                return malformed(attribute);
            m_record.created = *created;
            return {};
        }
        case Meaning::Part: return takeRange(attribute);
        case Meaning::Other: break;
        }
        return {};
    }

    Result<void> takeRange(const EntryAttribute &attribute)
    {
        const auto range = rangeOf(attribute.name);
        if (!range)
            return tl::unexpected(range.error());
        const auto flow = *range ? flowAttributeFromName((*range)->attribute) : std::nullopt;
        if (!flow)
            return {};
        auto *list = listFor(*flow);
        if (!list || (*range)->first != 0)
            return malformed(attribute);
        list->assign(attribute.values.begin(), attribute.values.end());
        if ((*range)->last)
            m_ranges.push_back({*flow, *(*range)->last + 1});
        return {};
    }

    Result<void> readRanges(const LdapEntry &entry, const std::stop_token &stop)
    {
        for (const OpenRange &range : m_ranges) {
            std::vector<std::string> rest;
            const ObjectRef object{m_record.guid, Dn(entry.dn())};
            const auto read =
                readRestOfRange(m_session, object, traitsOf(range.attribute).name, range.next, stop, rest);
            if (!read)
                return read;
            for (std::string &value : rest)
                listFor(range.attribute)->push_back(m_extra.emplace_back(std::move(value)));
        }
        return {};
    }

    std::vector<std::string_view> *listFor(FlowAttribute attribute)
    {
        switch (attribute) {
        case FlowAttribute::AltSecurityIdentities: return &m_lists[0];
        case FlowAttribute::DevicePhysicalIds: return &m_lists[1];
        case FlowAttribute::RegisteredUsers: return &m_lists[2];
        default: return nullptr;
        }
    }

    Result<void> takeFlow(FlowAttribute flow, const EntryAttribute &attribute)
    {
        if (auto *list = listFor(flow)) {
            list->assign(attribute.values.begin(), attribute.values.end());
            return {};
        }
        if (attribute.values.size() != 1)
            return malformed(attribute);
        const std::string_view value = attribute.values.front();
        switch (flow) {
        case FlowAttribute::DeviceId: m_record.deviceId = value; break;
        case FlowAttribute::CloudAnchor: m_record.anchor = value; break;
        case FlowAttribute::DisplayName: m_record.displayName = value; break;
        case FlowAttribute::DeviceOSType: m_record.osType = value; break;
        case FlowAttribute::DeviceOSVersion: m_record.osVersion = value; break;
        case FlowAttribute::RegisteredOwner: m_record.registeredOwner = value; break;
        case FlowAttribute::IsEnabled: return takeBoolean(attribute, m_record.isEnabled);
        case FlowAttribute::IsManaged: return takeBoolean(attribute, m_record.isManaged);
        case FlowAttribute::IsCompliant: return takeBoolean(attribute, m_record.isCompliant);
        case FlowAttribute::DeviceObjectVersion: return takeInteger(attribute, m_record.objectVersion);
        case FlowAttribute::ApproximateLastLogonTimeStamp:
            return takeInteger(attribute, m_record.lastLogonTimeStamp);
        default: break;
        }
        return {};
    }

    static Result<void> takeBoolean(const EntryAttribute &attribute, std::optional<bool> &out)
    {
        const std::string_view value = attribute.values.front();
        if (value != "TRUE" && value != "FALSE")
            return malformed(attribute);
        out = value == "TRUE";
        return {};
    }

    static Result<void> takeInteger(const EntryAttribute &attribute, std::optional<std::int64_t> &out)
    {
        const std::string_view value = attribute.values.front();
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc() || end != value.data() + value.size())
            return malformed(attribute);
        out = number;
        return {};
    }

    static tl::unexpected<Error> malformed(const EntryAttribute &attribute)
    {
        return fail(ErrorKind::MalformedAnswer, std::string(attribute.name),
                    "its syntax does not allow this value");
    }

    LdapSession &m_session;
    const ServerDialect &m_dialect;
    AttributeNames m_names;
    CreatorFinder m_creators;
    const std::unordered_set<ObjectGuid> &m_withKey;
    DirectoryDeviceRecord m_record;
    bool m_hasGuid = false;
    std::string_view m_creator;
    std::array<std::vector<std::string_view>, 3> m_lists; ///< keys, physical ids, registered users
    std::deque<std::string> m_extra;                      ///< deque: views into it stay good
    std::vector<OpenRange> m_ranges;
};

Filter devicesFilter()
{
    return Filter::equals("objectClass", "msDS-Device");
}

SearchRequest requestFor(const ObjectRef &container, const DeviceAttributes &attributes,
                         const ServerDialect &dialect)
{
    SearchRequest request;
    request.base = dialect.addressOf(container);
    request.scope = LDAP_SCOPE_ONELEVEL;
    request.filter = devicesFilter();
    request.descriptor = DescriptorParts::Owner;
    request.attributes = {std::string(dialect.identityAttribute()), "cn",
                          std::string(dialect.creatorAttribute()), std::string(dialect.createdAttribute())};
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        if (attributes.flow & bitOf(traits.attribute))
            request.attributes.emplace_back(traits.name);
    }
    return request;
}

Result<std::unordered_set<ObjectGuid>> readThoseWithKey(LdapSession &session, const ObjectRef &container,
                                                        const std::stop_token &stop)
{
    std::unordered_set<ObjectGuid> guids;
    const Filter parts[] = {devicesFilter(), Filter::present("msDS-KeyCredentialLink")};
    SearchRequest request;
    request.base = session.dialect().addressOf(container);
    request.scope = LDAP_SCOPE_ONELEVEL;
    request.filter = Filter::all(parts);
    request.attributes = {std::string(session.dialect().identityAttribute())};
    const auto read = search(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                                 const auto guid = session.dialect().guidOf(entry);
                                 if (!guid)
                                     return fail(ErrorKind::MalformedAnswer, entry.dn(), "no identity");
                                 guids.insert(*guid);
                                 return {};
                             }));
    if (!read)
        return tl::unexpected(read.error());
    return guids;
}

} // namespace

Result<std::int64_t> readHighestUsn(LdapSession &session, const std::stop_token &stop)
{
    SearchRequest request;
    request.attributes = {"highestCommittedUSN"};
    std::int64_t usn = -1;
    const auto read =
        readOne(session, request, stop, copied([&](const CopiedEntry &entry) -> Result<void> {
                    const std::string text = entry.value("highestCommittedUSN").value_or("");
                    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), usn);
                    if (error != std::errc() || end != text.data() + text.size() || usn < 0)
                        return fail(ErrorKind::MalformedAnswer, session.host(), "highestCommittedUSN");
                    return {};
                }));
    if (!read)
        return tl::unexpected(read.error());
    return usn;
}

Result<std::shared_ptr<const DirectorySnapshot>>
readAllDevices(LdapSession &session, const ObjectRef &container, const DeviceAttributes &attributes,
               const std::stop_token &stop, const ProgressFunction &progress)
{
    const auto usn = readHighestUsn(session, stop);
    if (!usn)
        return tl::unexpected(usn.error());
    std::unordered_set<ObjectGuid> withKey;
    if (attributes.hasKeyCredential) {
        auto read = readThoseWithKey(session, container, stop);
        if (!read)
            return tl::unexpected(read.error());
        withKey = std::move(*read);
    }
    DirectorySnapshotBuilder builder(container);
    EntryToRecord reader(session, withKey);
    const auto request = requestFor(container, attributes, session.dialect());
    const auto read = search(session, request, stop, [&](const LdapEntry &entry) {
        return reader.take(entry, stop).and_then([&] { return builder.add(reader.record()); }).map([&] {
            if (progress && builder.deviceCount() % kProgressStep == 0)
                progress({Stage::ReadDirectory, builder.deviceCount(), 0});
        });
    });
    if (!read)
        return tl::unexpected(read.error());
    if (progress)
        progress({Stage::ReadDirectory, builder.deviceCount(), builder.deviceCount()});
    return builder.finish(*usn, SystemClock().now());
}

} // namespace dwc
