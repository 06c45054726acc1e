// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memory_directory.h"

#include "core/directory/ldap_error.h"

#include <algorithm>
#include <charconv>

namespace dwc::testing {

namespace {

LdapOperation operationOf(WriteRequest::Kind kind)
{
    switch (kind) {
    case WriteRequest::Kind::Add:
        return LdapOperation::Add;
    case WriteRequest::Kind::Delete:
        return LdapOperation::Delete;
    case WriteRequest::Kind::Modify:
        break;
    }
    return LdapOperation::Modify;
}

/// One object's values as the views a record wants.
class Record
{
public:
    explicit Record(const MemoryObject &object) : m_object(object)
    {
        record.guid = object.ref.guid;
        record.cn = one("cn");
        record.deviceId = one("msDS-DeviceID");
        record.anchor = one("msDS-CloudAnchor");
        record.displayName = one("displayName");
        record.osType = one("msDS-DeviceOSType");
        record.osVersion = one("msDS-DeviceOSVersion");
        record.registeredOwner = one("msDS-RegisteredOwner");
        record.isEnabled = boolean("msDS-IsEnabled");
        record.isManaged = boolean("msDS-IsManaged");
        record.isCompliant = boolean("msDS-IsCompliant");
        record.objectVersion = integer("msDS-DeviceObjectVersion");
        record.lastLogonTimeStamp = integer("msDS-ApproximateLastLogonTimeStamp");
        record.keys = m_keys = all("altSecurityIdentities");
        record.physicalIds = m_physicalIds = all("msDS-DevicePhysicalIDs");
        record.registeredUsers = m_users = all("msDS-RegisteredUsers");
        record.hasKeyCredential = !all("msDS-KeyCredentialLink").empty();
        record.objectOwner = object.owner;
        record.created = object.created;
    }

    DirectoryDeviceRecord record;

private:
    std::vector<std::string_view> all(const std::string &name) const
    {
        const auto found = m_object.values.find(name);
        if (found == m_object.values.end())
            return {};
        return {found->second.rbegin(), found->second.rend()};
    }
    std::string_view one(const std::string &name) const
    {
        const auto values = all(name);
        return values.empty() ? std::string_view() : values.front();
    }
    std::optional<bool> boolean(const std::string &name) const
    {
        const std::string_view value = one(name);
        return value.empty() ? std::nullopt : std::optional(value == "TRUE");
    }
    std::optional<std::int64_t> integer(const std::string &name) const
    {
        const std::string_view value = one(name);
        std::int64_t number = 0;
        std::from_chars(value.data(), value.data() + value.size(), number);
        return value.empty() ? std::nullopt : std::optional(number);
    }

    const MemoryObject &m_object;
    std::vector<std::string_view> m_keys, m_physicalIds, m_users;
};

} // namespace

MemoryDirectory::MemoryDirectory(MemoryForest &forest, Sid account, MemoryRights rights)
    : m_forest(forest), m_account(account), m_rights(rights)
{
}

void MemoryDirectory::refuseNextWrites(std::size_t count, int ldapResult, std::string diagnostic)
{
    m_refusing = {count, {ldapResult, std::move(diagnostic)}};
}

void MemoryDirectory::loseConnectionAfterWrites(std::size_t count, std::size_t carriedOut)
{
    m_answersUntilLoss = count;
    m_carriedOutUnheard = carriedOut;
}

Result<void> MemoryDirectory::beginRead(const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Stopped);
    if (!m_readFailure)
        return {};
    Error error = std::move(*m_readFailure);
    m_readFailure.reset();
    return fail(std::move(error));
}

Result<DirectoryIdentity> MemoryDirectory::identify(std::stop_token stop)
{
    if (const auto begun = beginRead(stop); !begun)
        return tl::unexpected(begun.error());
    DirectoryIdentity identity = m_forest.identity;
    identity.accountSid = m_account;
    identity.accountName = "account-" + std::to_string(m_account.rid()) + "@" + identity.domain;
    identity.highestUsn = m_forest.usn();
    return identity;
}

Result<std::shared_ptr<const DirectorySnapshot>>
MemoryDirectory::readDevices(const ObjectRef &container, std::stop_token stop,
                             const ProgressFunction &progress)
{
    if (const auto begun = beginRead(stop); !begun)
        return tl::unexpected(begun.error());
    if (container.guid != m_forest.identity.container.guid)
        return fail(ErrorKind::NotFound, container.dn.text(), {}, 32);
    DirectorySnapshotBuilder builder(container);
    for (const auto &[guid, object] : m_forest.objects()) {
        if (const auto added = builder.add(Record(object).record); !added)
            return tl::unexpected(added.error());
    }
    if (progress)
        progress({Stage::ReadDirectory, builder.deviceCount(), builder.deviceCount()});
    return builder.finish(m_forest.usn(), m_forest.now);
}

DirectoryObject MemoryDirectory::objectFrom(const MemoryObject &stored,
                                            std::span<const std::string_view> attributes) const
{
    DirectoryObject object{stored.ref, stored.owner, {}};
    for (const std::string_view name : attributes) {
        if (isSameName(name, "uSNChanged"))
            object.attributes.push_back({"uSNChanged", {std::to_string(stored.usn)}});
        for (const auto &[stem, values] : stored.values) {
            if (isSameName(stem, name))
                object.attributes.push_back({stem, {values.rbegin(), values.rend()}});
        }
    }
    return object;
}

Result<std::vector<std::optional<DirectoryObject>>>
MemoryDirectory::readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                             std::stop_token stop)
{
    if (const auto begun = beginRead(stop); !begun)
        return tl::unexpected(begun.error());
    std::vector<std::optional<DirectoryObject>> objects;
    for (const ObjectRef &ref : refs) {
        const MemoryObject *stored = m_forest.find(ref);
        objects.push_back(stored ? std::optional(objectFrom(*stored, attributes)) : std::nullopt);
    }
    return objects;
}

AccountAnswer MemoryDirectory::answerFor(const AccountQuery &query) const
{
    std::vector<const MemoryPerson *> found;
    const auto collect = [&](auto matches) {
        for (const MemoryPerson &person : m_forest.people) {
            if (matches(person))
                found.push_back(&person);
        }
    };
    if (!query.sid.isNull()) {
        collect([&](const MemoryPerson &person) { return person.sid == query.sid; });
    } else {
        collect([&](const MemoryPerson &person) {
            return !query.immutableId.empty() && person.consistencyGuid == query.immutableId;
        });
        if (found.empty())
            collect(
                [&](const MemoryPerson &person) { return person.guid.windowsBytes() == query.immutableId; });
    }
    if (found.empty()) {
        const bool isOfThisDomain = !query.sid.isNull() && query.sid.parent() == m_forest.identity.domainSid;
        const bool mayBeElsewhere = m_forest.identity.forestHasOtherDomains && !isOfThisDomain;
        return {mayBeElsewhere || !m_forest.privilegesReadable ? AccountStatus::Unknown
                                                               : AccountStatus::NotInForest,
                {},
                false};
    }
    if (found.size() > 1 || !m_forest.privilegesReadable)
        return {AccountStatus::Unknown, {}, false};
    return {AccountStatus::Found, found.front()->sid, found.front()->privileged};
}

Result<std::vector<AccountAnswer>> MemoryDirectory::findAccounts(std::span<const AccountQuery> queries,
                                                                 std::stop_token stop)
{
    if (const auto begun = beginRead(stop); !begun)
        return tl::unexpected(begun.error());
    std::vector<AccountAnswer> answers;
    for (const AccountQuery &query : queries)
        answers.push_back(answerFor(query));
    return answers;
}

Result<void> MemoryDirectory::carryOut(const WriteRequest &request)
{
    if (m_hook)
        m_hook(request);
    m_arrived.push_back(request);
    Refusal refused = m_refusing.refusal;
    if (m_refusing.count)
        --m_refusing.count;
    else
        refused = m_forest.write(request, m_account, m_rights);
    if (!refused)
        return {};
    return fail(classify(operationOf(request.kind), refused.result, refused.text, request.object.dn.text()));
}

/// Sends up to a window of requests. False when the connection broke under them.
bool MemoryDirectory::takeBatch(std::span<const WriteRequest> requests, std::deque<std::size_t> &waiting,
                                std::size_t window, std::vector<Answer> &batch)
{
    std::size_t allowed = window;
    if (m_answersUntilLoss)
        allowed = std::min(window, *m_answersUntilLoss);
    while (!waiting.empty() && batch.size() < allowed) {
        const std::size_t number = waiting.front();
        waiting.pop_front();
        if (m_busy > 0) {
            --m_busy;
            ++m_busyAnswers;
            waiting.push_back(number);
            continue;
        }
        batch.push_back({number, carryOut(requests[number])});
    }
    if (!m_answersUntilLoss)
        return true;
    *m_answersUntilLoss -= batch.size();
    if (*m_answersUntilLoss > 0 || waiting.empty())
        return true;
    for (; m_carriedOutUnheard > 0 && !waiting.empty(); --m_carriedOutUnheard, waiting.pop_front())
        static_cast<void>(carryOut(requests[waiting.front()]));
    m_answersUntilLoss.reset();
    return false;
}

Result<void> MemoryDirectory::write(std::span<const WriteRequest> requests, const WriteOptions &options,
                                    std::stop_token stop, const WriteAnswered &answered)
{
    std::deque<std::size_t> waiting;
    for (std::size_t i = 0; i < requests.size(); ++i)
        waiting.push_back(i);
    while (!waiting.empty()) {
        if (stop.stop_requested())
            return fail(ErrorKind::Stopped);
        std::vector<Answer> batch;
        const bool isAlive = takeBatch(requests, waiting, std::max(options.window, 1u), batch);
        for (auto answer = batch.rbegin(); answer != batch.rend(); ++answer)
            answered(answer->number, answer->result);
        if (!isAlive)
            return fail(ErrorKind::ConnectionLost, m_forest.identity.dnsHostName);
    }
    return {};
}

} // namespace dwc::testing
