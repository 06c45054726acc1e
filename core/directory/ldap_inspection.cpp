// SPDX-License-Identifier: Apache-2.0
#include "core/directory/ldap_inspection.h"

#include "core/directory/bound_account.h"
#include "core/directory/ldap_search.h"
#include "core/directory/root_entry.h"
#include "core/directory/sigpipe_guard_posix.h"
#include "core/directory/transport_facts.h"

#include <charconv>

namespace dwc {

namespace {

int scopeOf(DirectoryQuestion::Scope scope)
{
    switch (scope) {
    case DirectoryQuestion::Scope::Base: return LDAP_SCOPE_BASE;
    case DirectoryQuestion::Scope::OneLevel: return LDAP_SCOPE_ONELEVEL;
    case DirectoryQuestion::Scope::Subtree: return LDAP_SCOPE_SUBTREE;
    }
    return LDAP_SCOPE_BASE;
}

SearchRequest requestFor(const DirectoryQuestion &question)
{
    SearchRequest request;
    request.base = question.base.text();
    request.scope = scopeOf(question.scope);
    request.filter = question.filter;
    request.attributes = question.attributes;
    request.typesOnly = question.typesOnly;
    request.showDeleted = question.showDeleted;
    if (question.withDescriptor) {
        request.descriptor = DescriptorParts::OwnerAndDacl;
        request.attributes.emplace_back("nTSecurityDescriptor");
    }
    return request;
}

Result<DirectoryObject> objectFrom(const LdapEntry &entry, const ServerDialect &dialect)
{
    DirectoryObject object;
    object.ref.dn = Dn(entry.dn());
    const auto walked = entry.forEach([&](const EntryAttribute &attribute) -> Result<void> {
        if (attribute.is(dialect.identityAttribute()) && !attribute.values.empty())
            object.ref.guid = dialect.guidFrom(attribute.values.front()).value_or(ObjectGuid());
        RawAttribute raw{std::string(attribute.name), {}};
        raw.values.assign(attribute.values.begin(), attribute.values.end());
        object.attributes.push_back(std::move(raw));
        return {};
    });
    return walked.map([&] { return std::move(object); });
}

std::optional<std::int64_t> numberOf(const DirectoryObject &object, std::string_view name)
{
    const auto values = object.values(name);
    std::int64_t number = 0;
    if (values.empty())
        return std::nullopt;
    const std::string &text = values.front();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

AccountFacts accountFrom(const DirectoryObject &object, const Sid &sid)
{
    AccountFacts facts;
    facts.ref = object.ref;
    facts.sid = sid;
    facts.control = numberOf(object, "userAccountControl");
    facts.lockedSince = numberOf(object, "lockoutTime");
    facts.passwordEnds = numberOf(object, "msDS-UserPasswordExpiryTimeComputed");
    facts.accountEnds = numberOf(object, "accountExpires");
    return facts;
}

} // namespace

class LdapInspection::Connection
{
public:
    Connection(DirectorySettings settings, const Clock &clock, Password password)
        : m_settings(std::move(settings)), m_clock(clock), m_password(std::move(password))
    {
    }
    ~Connection()
    {
        const SigpipeGuard guard; // closing says goodbye to a peer that may be gone
        m_session.reset();
    }

    Result<ControllerFacts> contact(const std::stop_token &stop)
    {
        const SigpipeGuard guard;
        std::vector<std::string> hosts = m_settings.servers;
        if (hosts.empty())
            hosts.push_back(m_settings.domain);
        std::vector<std::pair<std::string, Error>> unanswered;
        for (const std::string &host : hosts) {
            auto facts = ask(host, stop);
            if (facts) {
                facts->unanswered = std::move(unanswered);
                m_controller = *facts;
                return facts;
            }
            unanswered.emplace_back(host, facts.error());
            if (facts.error().kind == ErrorKind::Stopped)
                break;
        }
        return fail(unanswered.front().second);
    }

    Result<void> signIn(const std::stop_token &stop)
    {
        const SigpipeGuard guard;
        const auto controller = m_session ? Result<ControllerFacts>(m_controller) : contact(stop);
        if (!controller)
            return tl::unexpected(controller.error());
        if (const auto accepted = accept(*controller); !accepted)
            return accepted;
        if (m_settings.bindMethod != BindMethod::Simple)
            return fail(ErrorKind::WrongProfile, "directory.bind.method", "only a simple bind is supported");
        const auto password = m_password();
        if (!password)
            return tl::unexpected(password.error());
        return m_session->bind(m_settings.user, *password, stop);
    }

    Result<std::vector<DirectoryObject>> find(const DirectoryQuestion &question, const std::stop_token &stop)
    {
        std::vector<DirectoryObject> found;
        const Error enough{ErrorKind::LimitExceeded, "", "", 0, "", {}};
        const auto read = each(question, stop, [&](DirectoryObject object) -> Result<void> {
            if (found.size() == question.limit)
                return fail(enough);
            found.push_back(std::move(object));
            return {};
        });
        if (!read && read.error() != enough)
            return tl::unexpected(read.error());
        return found;
    }

    Result<void> each(const DirectoryQuestion &question, const std::stop_token &stop,
                      const std::function<Result<void>(DirectoryObject)> &seen)
    {
        const SigpipeGuard guard;
        if (!m_session)
            return fail(ErrorKind::ConnectionLost, m_settings.domain, "nobody is signed in");
        SearchRequest request = requestFor(question);
        request.attributes.emplace_back(m_session->dialect().identityAttribute());
        return search(*m_session, request, stop, [&](const LdapEntry &entry) {
            return objectFrom(entry, m_session->dialect()).and_then(seen);
        });
    }

    Result<AccountFacts> account(const std::string &name, const std::stop_token &stop)
    {
        const SigpipeGuard guard;
        if (!m_session)
            return fail(ErrorKind::ConnectionLost, m_settings.domain, "nobody is signed in");
        SearchRequest request = accountByName(name, m_controller.domainDn);
        for (const char *attribute :
             {"userAccountControl", "lockoutTime", "msDS-UserPasswordExpiryTimeComputed", "accountExpires"})
            request.attributes.emplace_back(attribute);
        request.attributes.emplace_back(m_session->dialect().identityAttribute());
        std::vector<AccountFacts> named, found;
        const auto read = search(*m_session, request, stop, [&](const LdapEntry &entry) {
            return objectFrom(entry, m_session->dialect()).map([&](const DirectoryObject &object) {
                const auto sids = object.values("objectSid");
                const auto sid = sids.empty() ? std::nullopt : Sid::fromBytes(sids.front());
                if (sid && isNamed(object, name))
                    named.push_back(accountFrom(object, *sid));
                else if (sid)
                    found.push_back(accountFrom(object, *sid));
            });
        });
        if (!read)
            return tl::unexpected(read.error());
        if (named.size() > 1)
            return fail(ErrorKind::AmbiguousAccount, name, namesOf(named));
        found.insert(found.begin(), named.begin(), named.end());
        if (found.empty())
            return fail(ErrorKind::NotFound, name);
        const auto groups = readTokenGroups(*m_session, found.front().ref.dn.text(), stop);
        if (!groups)
            return tl::unexpected(groups.error());
        found.front().groups = *groups;
        return found.front();
    }

private:
    /// The very UPN goes before what follows from an account name.
    static bool isNamed(const DirectoryObject &object, const std::string &name)
    {
        const auto names = object.values("userPrincipalName");
        return !names.empty() && equalsWithoutCase(names.front(), name);
    }

    static std::string namesOf(const std::vector<AccountFacts> &accounts)
    {
        std::string names;
        for (const AccountFacts &account : accounts)
            names += (names.empty() ? "" : "\n") + account.ref.dn.text();
        return names;
    }

    Result<ControllerFacts> ask(const std::string &host, const std::stop_token &stop)
    {
        m_session.reset();
        auto session = LdapSession::open(m_settings, host, stop);
        if (!session)
            return tl::unexpected(session.error());
        auto facts = readRootEntry(*session, stop);
        if (!facts)
            return tl::unexpected(facts.error());
        facts->ownTime = m_clock.now();
        facts->transport = transportFactsOf(*session);
        if (!facts->isActiveDirectory && facts->isStandIn)
            session->speak(ServerDialect(kStandInCapabilities));
        m_session.emplace(std::move(*session));
        return facts;
    }

    /// Whether a password may be sent there.
    Result<void> accept(const ControllerFacts &controller) const
    {
        if (!controller.isActiveDirectory && !controller.isStandIn)
            return fail(ErrorKind::WrongForest, controller.host,
                        "the server is no Active Directory domain controller");
        if (!equalsWithoutCase(controller.domain, m_settings.domain))
            return fail(ErrorKind::WrongForest, controller.domain,
                        "the server " + controller.host + " serves this domain");
        if (controller.isReadOnly)
            return fail(ErrorKind::NotWritable, controller.dnsHostName);
        return {};
    }

    DirectorySettings m_settings;
    const Clock &m_clock;
    Password m_password;
    ControllerFacts m_controller;
    std::optional<LdapSession> m_session;
};

LdapInspection::LdapInspection(DirectorySettings settings, const Clock &clock, Password password)
    : m_connection(std::make_unique<Connection>(std::move(settings), clock, std::move(password)))
{
}
LdapInspection::~LdapInspection() = default;

Result<ControllerFacts> LdapInspection::contact(std::stop_token stop)
{
    return m_connection->contact(stop);
}

Result<void> LdapInspection::signIn(std::stop_token stop)
{
    return m_connection->signIn(stop);
}

Result<std::vector<DirectoryObject>> LdapInspection::find(const DirectoryQuestion &question,
                                                          std::stop_token stop)
{
    return m_connection->find(question, stop);
}

Result<void> LdapInspection::each(const DirectoryQuestion &question, std::stop_token stop,
                                  const std::function<Result<void>(DirectoryObject)> &seen)
{
    return m_connection->each(question, stop, seen);
}

Result<AccountFacts> LdapInspection::account(const std::string &name, std::stop_token stop)
{
    return m_connection->account(name, stop);
}

} // namespace dwc
