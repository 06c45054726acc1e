// SPDX-License-Identifier: Apache-2.0
#include "core/directory/ldap_directory.h"

#include "core/directory/account_finder.h"
#include "core/directory/bound_account.h"
#include "core/directory/device_reader.h"
#include "core/directory/forest.h"
#include "core/directory/object_reader.h"
#include "core/directory/pipelined_writer.h"
#include "core/directory/sigpipe_guard_posix.h"

namespace dwc {

namespace {

using namespace std::chrono_literals;
using Timer = std::chrono::steady_clock;

/// A session unused for longer is tried with a small question first: controllers and firewalls drop idle
/// ones.
constexpr auto kTrustedIdle = 30s;

/// Errors that another controller may not have. A refused password is not among them: trying it on each
/// controller would lock the account.
bool isOfThisServer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotResolved:
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::UntrustedCertificate:
    case ErrorKind::ServiceUnavailable:
    case ErrorKind::NotWritable: return true;
    default: return false;
    }
}

} // namespace

/// The session, the controller it is pinned to, and what was learned from it.
class LdapDirectory::Connection
{
public:
    Connection(DirectorySettings settings, Password password)
        : m_settings(std::move(settings)), m_password(std::move(password))
    {
    }
    ~Connection()
    {
        const SigpipeGuard guard; // closing says goodbye to a peer that may be gone
        m_session.reset();
    }

    Result<DirectoryIdentity> identify(const std::stop_token &stop)
    {
        m_groups.reset();
        return withSession(stop, [&](LdapSession &session) {
            return read(session, stop).map([&](DirectoryIdentity identity) {
                m_identity = identity;
                return identity;
            });
        });
    }

    /// Runs `use` with a session that is open, bound and, as far as one can know, alive.
    template <class Use>
    auto withSession(const std::stop_token &stop, Use use) -> decltype(use(std::declval<LdapSession &>()))
    {
        const SigpipeGuard guard;
        if (m_settings.bindMethod != BindMethod::Simple)
            return fail(ErrorKind::WrongProfile, "directory.bind.method", "only a simple bind is supported");
        if (const auto open = ensureOpen(stop); !open)
            return tl::unexpected(open.error());
        auto result = use(*m_session);
        m_lastUse = Timer::now();
        if (!m_session->isAlive())
            m_session.reset();
        return result;
    }

    /// For calls that need what identify() learned.
    Result<DirectoryIdentity> known(const std::stop_token &stop)
    {
        return m_identity ? Result<DirectoryIdentity>(*m_identity) : identify(stop);
    }

    Result<ProtectedGroups> groups(LdapSession &session, const std::stop_token &stop)
    {
        if (!m_groups) {
            auto read = readProtectedGroups(session, m_identity->domainDn, m_identity->domainSid, stop);
            if (!read)
                return read;
            m_groups = std::move(*read);
        }
        return *m_groups;
    }

private:
    Result<void> ensureOpen(const std::stop_token &stop)
    {
        if (Timer::now() - m_lastUse > kTrustedIdle)
            m_session.reset();
        if (m_session)
            return {};
        return m_host.empty() ? openFirst(stop) : openHost(m_host, stop);
    }

    Result<void> openFirst(const std::stop_token &stop)
    {
        std::vector<std::string> hosts = m_settings.servers;
        if (hosts.empty())
            hosts.push_back(m_settings.domain);
        Result<void> first; // the first server's trouble is the one to tell
        for (const std::string &host : hosts) {
            const Result<void> tried = openHost(host, stop);
            if (tried)
                m_host = host;
            if (tried || !isOfThisServer(tried.error().kind))
                return tried;
            if (first)
                first = tried;
        }
        return first;
    }

    /// The controller is looked at before the password is sent to it.
    Result<void> openHost(const std::string &host, const std::stop_token &stop)
    {
        auto session = LdapSession::open(m_settings, host, stop);
        if (!session)
            return tl::unexpected(session.error());
        auto root = readRootDse(*session, m_settings.domain, stop);
        if (!root)
            return tl::unexpected(root.error());
        if (!m_root.dnsHostName.empty() && root->dnsHostName != m_root.dnsHostName)
            return fail(ErrorKind::WrongForest, root->dnsHostName,
                        "another controller than " + m_root.dnsHostName);
        session->speak(ServerDialect(root->capabilities));
        auto password = m_password();
        if (!password)
            return tl::unexpected(password.error());
        if (const auto bound = session->bind(m_settings.user, *password, stop); !bound)
            return bound;
        m_root = std::move(*root);
        m_session.emplace(std::move(*session));
        m_lastUse = Timer::now();
        return {};
    }

    Result<DirectoryIdentity> read(LdapSession &session, const std::stop_token &stop)
    {
        const auto ids = readDomainIds(session, m_root, stop);
        if (!ids)
            return tl::unexpected(ids.error());
        const auto others = forestHasOtherDomains(session, m_root, stop);
        if (!others)
            return tl::unexpected(others.error());
        const auto account = findBoundAccount(session, m_root, m_settings.user, stop);
        if (!account)
            return tl::unexpected(account.error());
        const auto schema = readDeviceSchema(session, m_root, stop);
        if (!schema)
            return tl::unexpected(schema.error());
        const auto places = findDevicePlaces(session, m_root, stop);
        if (!places)
            return tl::unexpected(places.error());
        const auto usn = readHighestUsn(session, stop);
        if (!usn)
            return tl::unexpected(usn.error());
        DirectoryIdentity identity;
        identity.dnsHostName = m_root.dnsHostName;
        identity.domain = m_root.domain;
        identity.forest = m_root.forest;
        identity.domainDn = m_root.domainDn;
        identity.configurationDn = m_root.configurationDn;
        identity.domainSid = ids->sid;
        identity.domainGuid = ids->guid;
        identity.forestHasOtherDomains = *others;
        identity.accountName = m_settings.user;
        identity.accountSid = account->sid;
        identity.accountIsAdministrator = account->isAdministrator;
        identity.service = places->service;
        identity.container = places->container;
        identity.attributes = schema->flow;
        identity.hasKeyCredential = schema->hasKeyCredential;
        identity.highestUsn = *usn;
        identity.capabilities = m_root.capabilities;
        return identity;
    }

    DirectorySettings m_settings;
    Password m_password;
    std::string m_host; ///< of the settings, once one was good
    RootDse m_root;
    std::optional<LdapSession> m_session;
    std::optional<DirectoryIdentity> m_identity;
    std::optional<ProtectedGroups> m_groups; ///< once per identify()
    Timer::time_point m_lastUse{};
};

LdapDirectory::LdapDirectory(DirectorySettings settings, Password password)
    : m_connection(std::make_unique<Connection>(std::move(settings), std::move(password)))
{
}

LdapDirectory::~LdapDirectory() = default;

Result<DirectoryIdentity> LdapDirectory::identify(std::stop_token stop)
{
    return m_connection->identify(stop);
}

Result<std::shared_ptr<const DirectorySnapshot>>
LdapDirectory::readDevices(const ObjectRef &container, std::stop_token stop, const ProgressFunction &progress)
{
    const auto identity = m_connection->known(stop);
    if (!identity)
        return tl::unexpected(identity.error());
    return m_connection->withSession(stop, [&](LdapSession &session) {
        return readAllDevices(session, container, {identity->attributes, identity->hasKeyCredential}, stop,
                              progress);
    });
}

Result<std::vector<std::optional<DirectoryObject>>>
LdapDirectory::readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                           std::stop_token stop)
{
    if (refs.empty())
        return std::vector<std::optional<DirectoryObject>>();
    return m_connection->withSession(
        stop, [&](LdapSession &session) { return readObjectsNow(session, refs, attributes, stop); });
}

Result<std::vector<AccountAnswer>> LdapDirectory::findAccounts(std::span<const AccountQuery> queries,
                                                               std::stop_token stop)
{
    if (queries.empty())
        return std::vector<AccountAnswer>();
    const auto identity = m_connection->known(stop);
    if (!identity)
        return tl::unexpected(identity.error());
    return m_connection->withSession(stop, [&](LdapSession &session) -> Result<std::vector<AccountAnswer>> {
        const auto groups = m_connection->groups(session, stop);
        if (!groups)
            return tl::unexpected(groups.error());
        const AccountPlace place{identity->domainDn, identity->domainSid, identity->forestHasOtherDomains};
        return findAccountsNow(session, place, *groups, queries, stop);
    });
}

Result<void> LdapDirectory::write(std::span<const WriteRequest> requests, const WriteOptions &options,
                                  std::stop_token stop, const WriteAnswered &answered)
{
    if (requests.empty())
        return {};
    return m_connection->withSession(stop, [&](LdapSession &session) {
        return writePipelined(session, requests, options, stop, answered);
    });
}

} // namespace dwc
