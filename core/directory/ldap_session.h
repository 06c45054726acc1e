// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/directory/directory_settings.h"
#include "core/directory/ldap_error.h"
#include "core/directory/ldap_handles.h"
#include "core/directory/server_dialect.h"
#include "core/secrets/secret.h"

#include <chrono>
#include <cstdint>
#include <stop_token>
#include <string>

namespace dwc {

/// The result of an operation: RFC 4511 4.1.9, with the controls that came with it.
struct LdapResult
{
    int code = 0;
    std::string diagnostic;
    ControlsHandle controls;
};

/// One encrypted connection with one server. Every wait looks at the stop token five times a second.
class LdapSession
{
public:
    /// Connects and sets up TLS with the certificate checked; nobody is signed in yet. Errors:
    /// NameNotResolved, Unreachable, TimedOut, UntrustedCertificate, TransportRefused, WrongProfile (a
    /// transport that is not encrypted).
    static Result<LdapSession> open(const DirectorySettings &settings, const std::string &host,
                                    const std::stop_token &stop);

    /// Simple bind. An empty password is not sent: servers take it for an anonymous bind that succeeds (RFC
    /// 4513 5.1.2). Errors: MissingSecret, BindRefused, TransportRefused.
    Result<void> bind(const std::string &user, const Secret &password, const std::stop_token &stop);

    /// The next message of one operation, or of any (LDAP_RES_ANY). ConnectionLost when the connection breaks
    /// or the server is silent for longer than any query may take; Stopped on request, the operation still
    /// outstanding.
    Result<MessageHandle> receive(int id, const std::stop_token &stop);
    /// As receive(), but an empty handle when nothing came by then. Does not look at any stop token.
    Result<MessageHandle> receiveUntil(int id, std::chrono::steady_clock::time_point deadline);

    /// What a final message says; MalformedAnswer when it cannot be read.
    Result<LdapResult> resultOf(LDAPMessage *message);
    /// The server need not go on with an operation. Its answers so far are dropped.
    void abandon(int id);
    /// A failure of libldap itself, from the handle's own state.
    Error ownError(LdapOperation operation, const std::string &subject);

    /// What the server is, once its root entry was read; Active Directory until then.
    const ServerDialect &dialect() const { return m_dialect; }
    void speak(const ServerDialect &dialect) { m_dialect = dialect; }

    LDAP *handle() const { return m_ld.get(); }
    const std::string &host() const { return m_host; }
    /// False once a call met a broken connection: open another.
    bool isAlive() const { return m_alive; }

private:
    LdapSession(LdapHandle ld, std::string host) : m_ld(std::move(ld)), m_host(std::move(host)) {}
    Result<void> shakeHands(const std::stop_token &stop);
    Result<void> startTls(const std::stop_token &stop);
    Result<void> requestTls(const std::stop_token &stop);
    void setUpReading();

    LdapHandle m_ld;
    std::string m_host;
    ServerDialect m_dialect;
    bool m_alive = true;
};

} // namespace dwc
