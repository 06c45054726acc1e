// SPDX-License-Identifier: Apache-2.0
#include "core/directory/ldap_session.h"

#include "core/directory/connect_stop_posix.h"
#include "core/directory/reach_posix.h"
#include "core/directory/tls_fault.h"

#include <algorithm>
namespace dwc {

namespace {

using namespace std::chrono_literals;
using Timer = std::chrono::steady_clock;

constexpr auto kConnectTimeout = 10s;
constexpr auto kPoll = 200ms;
/// Longer than MaxQueryDuration (120 s, MS-ADTS 3.1.1.3.4.6): a server that answers at all has answered by
/// then.
constexpr auto kSilence = 150s;
constexpr ber_len_t kMaxMessageBytes = 64u << 20;
constexpr int kReadAheadBytes = 64 << 10;
constexpr char kSystemAuthorities[] = "/etc/ssl/certs/ca-certificates.crt";

timeval toTimeval(std::chrono::milliseconds span)
{
    return {span.count() / 1000, (span.count() % 1000) * 1000};
}

std::uint16_t portOf(const DirectorySettings &settings)
{
    if (settings.port)
        return settings.port;
    return settings.transport == Transport::Ldaps ? 636 : 389;
}

std::string uriOf(const DirectorySettings &settings, const std::string &host)
{
    const bool isAddress6 = host.find(':') != std::string::npos;
    return (settings.transport == Transport::Ldaps ? "ldaps://" : "ldap://") +
           (isAddress6 ? "[" + host + "]" : host) + ":" + std::to_string(portOf(settings));
}

/// Every option that a user's or the system's ldap.conf could have set to something weaker is set here.
bool setOptions(LDAP *ld, const DirectorySettings &settings)
{
    const int version = LDAP_VERSION3;
    const int demand = LDAP_OPT_X_TLS_DEMAND;
    const int minimum = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
    const int client = 0;
    const timeval timeout = toTimeval(kConnectTimeout);
    const int keepaliveSeconds = 30;
    const int keepaliveProbes = 3;
    const std::string authorities = settings.caFile.empty() ? kSystemAuthorities : settings.caFile;
    const auto set = [ld](int option, const void *value) {
        return ldap_set_option(ld, option, value) == LDAP_OPT_SUCCESS;
    };
    return set(LDAP_OPT_PROTOCOL_VERSION, &version) && set(LDAP_OPT_REFERRALS, LDAP_OPT_OFF) &&
           set(LDAP_OPT_NETWORK_TIMEOUT, &timeout) && set(LDAP_OPT_RESTART, LDAP_OPT_ON) &&
           set(LDAP_OPT_X_KEEPALIVE_IDLE, &keepaliveSeconds) &&
           set(LDAP_OPT_X_KEEPALIVE_INTERVAL, &keepaliveSeconds) &&
           set(LDAP_OPT_X_KEEPALIVE_PROBES, &keepaliveProbes) && set(LDAP_OPT_X_TLS_REQUIRE_CERT, &demand) &&
           set(LDAP_OPT_X_TLS_PROTOCOL_MIN, &minimum) && set(LDAP_OPT_X_TLS_CACERTDIR, "") &&
           set(LDAP_OPT_X_TLS_CACERTFILE, authorities.c_str()) &&
           set(LDAP_OPT_X_TLS_NEWCTX, &client); // last: it makes the context from what was set before
}

std::string diagnosticOf(LDAP *ld)
{
    char *text = nullptr;
    ldap_get_option(ld, LDAP_OPT_DIAGNOSTIC_MESSAGE, &text);
    const LdapText owner(text);
    return text ? std::string(text) : std::string();
}

} // namespace

Result<LdapSession> LdapSession::open(const DirectorySettings &settings, const std::string &host,
                                      const std::stop_token &stop)
{
    if (settings.transport == Transport::Sasl)
        return fail(ErrorKind::WrongProfile, "directory.transport", "sealed Kerberos is not supported");
    const std::uint16_t port = portOf(settings);
    if (const auto reached = reach(host, port, kConnectTimeout, stop); !reached)
        return tl::unexpected(reached.error());
    LDAP *raw = nullptr;
    const std::string uri = uriOf(settings, host);
    if (ldap_initialize(&raw, uri.c_str()) != LDAP_SUCCESS)
        return fail(ErrorKind::WrongProfile, "directory.servers", host);
    LdapSession session(LdapHandle(raw), host);
    if (!setOptions(raw, settings))
        return fail(ErrorKind::WrongProfile, "directory.caFile", settings.caFile);
    Result<void> connected =
        settings.transport == Transport::StartTls ? session.startTls(stop) : session.shakeHands(stop);
    if (connected && !ldap_tls_inplace(raw))
        connected = fail(ErrorKind::TransportRefused, host, "the connection is not encrypted");
    if (connected) {
        session.setUpReading();
        return session;
    }
    if (stop.stop_requested())
        return fail(ErrorKind::Stopped, host);
    if (connected.error().kind == ErrorKind::Unreachable ||
        connected.error().kind == ErrorKind::ConnectionLost) {
        if (auto fault = findCertificateFault(settings, host, port))
            return fail(std::move(*fault));
        connected.error().kind = ErrorKind::Unreachable;
        connected.error().subject = host + ":" + std::to_string(port);
    }
    return tl::unexpected(connected.error());
}

Result<void> LdapSession::shakeHands(const std::stop_token &stop)
{
    const ConnectStop stoppable(m_ld.get(), stop);
    if (const int code = ldap_connect(m_ld.get()); code != LDAP_SUCCESS)
        return fail(classify(LdapOperation::Connect, code, diagnosticOf(m_ld.get()), m_host));
    return {};
}

/// StartTLS with the wait for its answer in our hands: ldap_start_tls_s could not be stopped.
Result<void> LdapSession::startTls(const std::stop_token &stop)
{
    const ConnectStop stoppable(m_ld.get(), stop);
    return requestTls(stop).and_then([&]() -> Result<void> {
        if (const int code = ldap_install_tls(m_ld.get()); code != LDAP_SUCCESS)
            return fail(classify(LdapOperation::Connect, code, diagnosticOf(m_ld.get()), m_host));
        return {};
    });
}

Result<void> LdapSession::requestTls(const std::stop_token &stop)
{
    int id = 0;
    if (const int code = ldap_start_tls(m_ld.get(), nullptr, nullptr, &id); code != LDAP_SUCCESS)
        return fail(classify(LdapOperation::Connect, code, diagnosticOf(m_ld.get()), m_host));
    const auto message = receive(id, stop);
    if (!message)
        return tl::unexpected(message.error());
    const auto result = resultOf(message->get());
    if (!result)
        return tl::unexpected(result.error());
    if (result->code != LDAP_SUCCESS)
        return fail(ErrorKind::TransportRefused, m_host, result->diagnostic, result->code);
    return {};
}

/// Bounds what one message may claim to hold. That a peer which stops in the middle of one does not hold this
/// thread follows from the network timeout: with it, libldap leaves the socket non-blocking. What has come is
/// read ahead below TLS: a server sends each entry as a record of its own, which would otherwise be waited
/// for once and read twice.
void LdapSession::setUpReading()
{
    Sockbuf *buffer = nullptr;
    ber_len_t limit = kMaxMessageBytes;
    int ahead = kReadAheadBytes; // as liblber takes it
    if (ldap_get_option(m_ld.get(), LDAP_OPT_SOCKBUF, &buffer) != LDAP_OPT_SUCCESS || !buffer)
        return;
    ber_sockbuf_ctrl(buffer, LBER_SB_OPT_SET_MAX_INCOMING, &limit);
    ber_sockbuf_add_io(buffer, &ber_sockbuf_io_readahead, LBER_SBIOD_LEVEL_PROVIDER + 1, &ahead);
}

Result<void> LdapSession::bind(const std::string &user, const Secret &password, const std::stop_token &stop)
{
    if (password.isEmpty())
        return fail(ErrorKind::MissingSecret, std::string(nameOf(SecretName::DirectoryPassword)));
    if (!ldap_tls_inplace(m_ld.get()))
        return fail(ErrorKind::TransportRefused, m_host, "the connection is not encrypted");
    const std::string_view revealed = password.reveal();
    berval credentials{revealed.size(), const_cast<char *>(revealed.data())};
    int id = 0;
    const int code =
        ldap_sasl_bind(m_ld.get(), user.c_str(), LDAP_SASL_SIMPLE, &credentials, nullptr, nullptr, &id);
    if (code != LDAP_SUCCESS)
        return fail(classify(LdapOperation::Bind, code, diagnosticOf(m_ld.get()), user));
    const auto message = receive(id, stop);
    if (!message)
        return tl::unexpected(message.error());
    auto result = resultOf(message->get());
    if (!result)
        return tl::unexpected(result.error());
    if (result->code != LDAP_SUCCESS)
        return fail(classify(LdapOperation::Bind, result->code, std::move(result->diagnostic), user));
    return {};
}

Result<MessageHandle> LdapSession::receive(int id, const std::stop_token &stop)
{
    const auto silentSince = Timer::now();
    while (!stop.stop_requested()) {
        auto message = receiveUntil(id, Timer::now() + kPoll);
        if (!message || *message)
            return message;
        if (Timer::now() - silentSince > kSilence) {
            m_alive = false;
            return fail(ErrorKind::ConnectionLost, m_host, "no answer within the time a query may take");
        }
    }
    return fail(ErrorKind::Stopped, m_host);
}

Result<MessageHandle> LdapSession::receiveUntil(int id, Timer::time_point deadline)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Timer::now());
    timeval patience = toTimeval(std::max(left, 0ms));
    LDAPMessage *raw = nullptr;
    const int type = ldap_result(m_ld.get(), id, LDAP_MSG_ONE, &patience, &raw);
    MessageHandle message(raw);
    if (type >= 0)
        return message;
    return fail(ownError(LdapOperation::Search, m_host));
}

Result<LdapResult> LdapSession::resultOf(LDAPMessage *message)
{
    LdapResult result;
    char *diagnostic = nullptr;
    LDAPControl **controls = nullptr;
    const int parsed =
        ldap_parse_result(m_ld.get(), message, &result.code, nullptr, &diagnostic, nullptr, &controls, 0);
    const LdapText owner(diagnostic);
    result.controls.reset(controls);
    if (parsed != LDAP_SUCCESS)
        return fail(ErrorKind::MalformedAnswer, m_host, ldap_err2string(parsed), parsed);
    if (diagnostic)
        result.diagnostic = diagnostic;
    return result;
}

void LdapSession::abandon(int id)
{
    ldap_abandon_ext(m_ld.get(), id, nullptr, nullptr);
}

Error LdapSession::ownError(LdapOperation operation, const std::string &subject)
{
    int code = LDAP_OTHER;
    ldap_get_option(m_ld.get(), LDAP_OPT_RESULT_CODE, &code);
    Error error = classify(operation, code, diagnosticOf(m_ld.get()), subject);
    if (error.kind == ErrorKind::ConnectionLost)
        m_alive = false;
    return error;
}

} // namespace dwc
