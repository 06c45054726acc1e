// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/sign_in.h"

#include "core/cloud/client_assertion.h"
#include "core/cloud/graph_error.h"
#include "core/cloud/json_document.h"
#include "core/cloud/token_answer.h"

#include <algorithm>

namespace dwc {
namespace {

constexpr std::int64_t kRenewBeforeMs = 300'000;
void appendField(QByteArray &form, const char *name, std::string_view value)
{
    if (!form.isEmpty())
        form += '&';
    form += name;
    form += '=';
    for (const char c : value) {
        // octet by octet, so that no decoded copy of a secret is made elsewhere
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '.' || c == '_' || c == '~';
        if (plain)
            form += c;
        else
            form += '%' + QByteArray(1, c).toHex().toUpper();
    }
}

} // namespace

SignIn::SignIn(const GraphSettings &settings, const Clock &clock, std::function<Result<Secret>()> secret)
    : m_settings(settings), m_clock(clock), m_secret(std::move(secret))
{
}

bool SignIn::isReady() const
{
    return !m_token.isEmpty() && m_clock.now() < m_renewAt;
}

Result<std::string_view> SignIn::token(Sender &sender, std::stop_token stop)
{
    if (!isReady()) {
        if (m_settings.method != SignInMethod::ClientSecret && m_settings.method != SignInMethod::Certificate)
            return fail(ErrorKind::WrongProfile, "cloud.signIn.method");
        const auto login = Origin::fromSetting(m_settings.loginOrigin);
        if (!login)
            return fail(ErrorKind::WrongProfile, "cloud.loginUrl");
        Result<void> done = findEndpoint(*login, sender, stop);
        if (done)
            done = fetch(*login, sender, stop);
        if (!done)
            return tl::unexpected(done.error());
    }
    return m_token.reveal();
}

void SignIn::forget()
{
    m_token = Secret();
}

TokenClaims SignIn::claims() const
{
    return claimsOf(m_token.reveal());
}

Result<void> SignIn::findEndpoint(const Origin &login, Sender &sender, std::stop_token stop)
{
    if (m_endpoint)
        return {};
    HttpRequest request;
    request.url = QUrl(QString::fromStdString(login.text() + "/" + m_settings.tenant.text() +
                                              "/v2.0/.well-known/openid-configuration"));
    Sender::Call call = sender.start(std::move(request));
    Result<HttpAnswer> answer = sender.finish(call, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 200)
        return fail(signInError(std::move(*answer), login.host, m_clock.now()));
    JsonDocument document;
    const auto root = document.parse(std::move(answer->body));
    const auto endpoint = root ? urlFromLink(textOf(*root, "token_endpoint")) : std::nullopt;
    if (!endpoint)
        return fail(ErrorKind::MalformedAnswer, login.host, "openid-configuration", 200);
    const auto origin = Origin::of(*endpoint);
    if (origin != login)
        return fail(ErrorKind::ForeignLink, origin ? origin->text() : endpoint->host().toStdString());
    m_endpoint = *endpoint;
    return {};
}

Result<void> SignIn::fetch(const Origin &login, Sender &sender, std::stop_token stop)
{
    const auto graph = Origin::fromSetting(m_settings.graphOrigin);
    if (!graph)
        return fail(ErrorKind::WrongProfile, "cloud.graphUrl");
    HttpRequest request;
    request.method = "POST";
    request.url = *m_endpoint;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    appendField(request.body, "grant_type", "client_credentials");
    appendField(request.body, "client_id", m_settings.clientId);
    appendField(request.body, "scope", graph->text() + "/.default");
    if (const auto proven = appendProof(request.body); !proven)
        return proven;
    const Moment askedAt = m_clock.now();
    Sender::Call call = sender.start(std::move(request));
    Result<HttpAnswer> answer = sender.finish(call, stop);
    call.exchange.reset(); // the last other holder of the body
    call.request.body.fill('\0');
    if (!answer)
        return tl::unexpected(answer.error());
    return keep(std::move(*answer), login, askedAt);
}

Result<void> SignIn::appendProof(QByteArray &form) const
{
    if (m_settings.method == SignInMethod::ClientSecret) {
        const Result<Secret> secret = m_secret();
        if (!secret)
            return tl::unexpected(secret.error());
        appendField(form, "client_secret", secret->reveal());
        return {};
    }
    const Result<Secret> assertion = signedAssertion(
        m_settings, m_endpoint->toString(QUrl::FullyEncoded).toStdString(), m_clock.now(), m_secret);
    if (!assertion)
        return tl::unexpected(assertion.error());
    appendField(form, "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    appendField(form, "client_assertion", assertion->reveal());
    return {};
}

Result<void> SignIn::keep(HttpAnswer answer, const Origin &login, Moment askedAt)
{
    if (answer.status != 200)
        return fail(signInError(std::move(answer), login.host, m_clock.now()));
    std::optional<TokenAnswer> given = tokenFromAnswer(std::move(answer.body));
    if (!given)
        return fail(ErrorKind::MalformedAnswer, login.host, "token", 200);
    m_token = std::move(given->token);
    // short-lived tokens of a test or a strict policy are renewed at half their time
    m_renewAt = {askedAt.ms + given->seconds * 1000 - std::min(kRenewBeforeMs, given->seconds * 500)};
    return {};
}

} // namespace dwc
