// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/graph_service.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUuid>
#include <nlohmann/json.hpp>
#include <set>

namespace emulator {

using Json = nlohmann::json;

Response errorResponse(int status, std::string_view code, std::string_view message)
{
    Response response;
    response.status = status;
    response.body =
        Json{{"error", {{"code", code}, {"message", message}, {"innerError", Json::object()}}}}.dump();
    return response;
}

namespace {

Response tokenError(int status, const std::string &error, int number, const std::string &description)
{
    Response response;
    response.status = status;
    response.contentType = "application/json; charset=utf-8";
    const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    response.body = Json{
        {"error", error},
        {"error_description", "AADSTS" + std::to_string(number) + ": " + description + "\r\nTrace ID: " + id +
                                  "\r\nCorrelation ID: " + id},
        {"error_codes", {number}},
        {"timestamp", QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()},
        {"trace_id", id},
        {"correlation_id",
         id}}.dump();
    return response;
}

} // namespace

GraphService::GraphService(ServiceOptions options, Tenant &tenant, const TenantSettings &settings,
                           Faults &faults)
    : m_options(std::move(options)), m_tenant(tenant), m_settings(settings), m_faults(faults)
{
}

Response GraphService::handle(const Request &request)
{
    Response response = answer(request);
    response.dateSkewSeconds = m_settings.dateSkewSeconds;
    return response;
}

Response GraphService::answer(const Request &request)
{
    static const QRegularExpression login(
        QStringLiteral("^/([^/]+)/(oauth2/v2\\.0/token|v2\\.0/\\.well-known/openid-configuration)$"));
    if (const auto match = login.match(request.path); match.hasMatch()) {
        if (match.captured(1).toLower().toStdString() != m_options.tenantId)
            return tokenError(400, "invalid_request", 90002, "Tenant not found.");
        return match.captured(2).startsWith(QLatin1String("oauth2")) ? token(request) : discovery();
    }
    if (!request.path.startsWith(QLatin1String("/v1.0/")))
        return errorResponse(404, "ResourceNotFound", "There is nothing here.");
    if (!grantOf(request)) {
        Response refused =
            errorResponse(401, "InvalidAuthenticationToken", "Access token is empty or has expired.");
        refused.headers["WWW-Authenticate"] = "Bearer realm=\"\"";
        return refused;
    }
    return graph(request, request.path.mid(5), false);
}

Response GraphService::discovery() const
{
    const std::string base = m_options.publicBase + '/' + m_options.tenantId;
    Response response;
    response.body = Json{{"issuer", base + "/v2.0"},
                         {"token_endpoint", base + "/oauth2/v2.0/token"},
                         {"authorization_endpoint", base + "/oauth2/v2.0/authorize"},
                         {"device_authorization_endpoint", base + "/oauth2/v2.0/devicecode"},
                         {"jwks_uri", base + "/discovery/v2.0/keys"},
                         {"response_types_supported", {"code", "id_token"}},
                         {"subject_types_supported", {"pairwise"}},
                         {"id_token_signing_alg_values_supported", {"RS256"}},
                         {"token_endpoint_auth_methods_supported", {"client_secret_post", "private_key_jwt"}}}
                        .dump();
    return response;
}

Response GraphService::token(const Request &request)
{
    const QUrlQuery form(QString::fromUtf8(request.body).replace(QLatin1Char('+'), QLatin1String("%20")));
    const auto field = [&](const char *name) {
        return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toUtf8();
    };
    if (request.method != "POST" || field("grant_type") != "client_credentials")
        return tokenError(400, "unsupported_grant_type", 70003, "The grant type is not supported.");
    if (m_faults.tokenError)
        return tokenError(m_faults.tokenError->error == "invalid_client" ? 401 : 400,
                          m_faults.tokenError->error, m_faults.tokenError->number,
                          "The control interface wants this error.");
    if (field("client_id").toLower().toStdString() != m_options.clientId)
        return tokenError(400, "unauthorized_client", 700016, "Application not found in the directory.");
    if (!field("client_assertion").isEmpty()) {
        const auto fault = assertionFault(field("client_assertion_type"), field("client_assertion"));
        if (fault)
            return tokenError(401, "invalid_client", fault->number, fault->description);
        return issueToken();
    }
    if (m_faults.secretExpired)
        return tokenError(401, "invalid_client", 7000222, "The provided client secret keys are expired.");
    if (field("client_secret") != m_options.clientSecret)
        return tokenError(401, "invalid_client", 7000215, "Invalid client secret provided.");
    return issueToken();
}

std::optional<AssertionFault> GraphService::assertionFault(const QByteArray &type, const QByteArray &assertion)
{
    if (type != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        return AssertionFault{50027, "The assertion type is not supported."};
    return m_assertions.faultOf(assertion, m_settings.clientCertificate,
                                {m_options.publicBase + '/' + m_options.tenantId + "/oauth2/v2.0/token",
                                 m_options.clientId},
                                QDateTime::currentSecsSinceEpoch());
}

Response GraphService::issueToken()
{
    const qint64 ends = QDateTime::currentSecsSinceEpoch() + m_faults.tokenLifetime;
    const auto part = [](const Json &json) {
        return QByteArray::fromStdString(json.dump())
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            .toStdString();
    };
    const std::string token = part({{"typ", "JWT"}, {"alg", "RS256"}}) + '.' +
                              part({{"tid", m_options.tenantId},
                                    {"appid", m_options.clientId},
                                    {"exp", ends},
                                    {"roles", m_settings.permissions}}) +
                              '.' + QUuid::createUuid().toString(QUuid::Id128).toStdString();
    m_issued.push_back(token);
    m_tokens[token] = {ends, m_settings.permissions};
    Response response;
    response.contentType = "application/json; charset=utf-8";
    response.body = Json{
        {"token_type", "Bearer"},
        {"expires_in", m_faults.tokenLifetime},
        {"ext_expires_in", m_faults.tokenLifetime},
        {"access_token",
         token}}.dump();
    return response;
}

std::optional<Response> GraphService::counterFault(const QString &path, bool inBatch)
{
    const auto busy = [&](int status, const char *code) {
        Response response = errorResponse(status, code, "Try again later.");
        if (m_faults.retryAfter >= 0)
            response.headers["Retry-After"] = std::to_string(m_faults.retryAfter);
        return response;
    };
    if (inBatch) {
        if (m_faults.batchThrottle > 0 && m_faults.batchThrottle--)
            return busy(429, "TooManyRequests");
        return std::nullopt;
    }
    if (!path.contains(QString::fromStdString(m_faults.path)))
        return std::nullopt;
    if (m_faults.throttle > 0 && m_faults.throttle--)
        return busy(429, "TooManyRequests");
    if (m_faults.unavailable > 0 && m_faults.unavailable--)
        return busy(503, "ServiceUnavailable");
    if (m_faults.gatewayTimeout > 0 && m_faults.gatewayTimeout--)
        return busy(504, "GatewayTimeout");
    return std::nullopt;
}

Response GraphService::graph(const Request &request, const QString &path, bool inBatch)
{
    if (const auto fault = counterFault(path, inBatch))
        return *fault;
    if (const auto refused = refusal(request, path))
        return *refused;
    if (path == QLatin1String("/$batch"))
        return inBatch ? errorResponse(400, "BadRequest", "A batch cannot hold a batch.") : batch(request);
    if (path == QLatin1String("/organization"))
        return organization(request);
    if (path == QLatin1String("/subscribedSkus"))
        return subscribedSkus(request);
    if (path == QLatin1String("/directory/onPremisesSynchronization"))
        return onPremisesSynchronization(true);
    if (path ==
        QLatin1String("/directory/onPremisesSynchronization/") + QString::fromStdString(m_options.tenantId))
        return onPremisesSynchronization(false);
    if (path == QLatin1String("/devices") || path == QLatin1String("/users"))
        return list(request, path);
    if (path == QLatin1String("/devices/$count"))
        return deviceCount(request);
    if (path == QLatin1String("/users/$count"))
        return userCount(request);
    if (path.startsWith(QLatin1String("/users/")))
        return oneUser(request, path.mid(7));
    static const QRegularExpression one(
        QStringLiteral("^/devices(?:/([^/]+)|(\\(deviceId='[^']*'\\)))(/.*)?$"));
    if (const auto match = one.match(path); match.hasMatch())
        return oneDevice(request, match.captured(1) + match.captured(2), match.captured(3));
    return errorResponse(400, "BadRequest", "Resource not found for the segment.");
}

Response GraphService::list(const Request &request, const QString &path)
{
    const auto render = [&] {
        return path == QLatin1String("/devices") ? deviceList(request) : userList(request);
    };
    Response response;
    if (m_faults.changePages()) {
        response = render();
    } else {
        const std::string address =
            (request.path + QLatin1Char('?') + request.query.toString(QUrl::FullyEncoded)).toStdString();
        const bool compress =
            m_options.compress && request.header("accept-encoding").find("gzip") != std::string::npos;
        response =
            m_pages.get(request.header("consistencylevel") + address, m_tenant.version(), compress, render);
    }
    response.delayMs = path == QLatin1String("/devices") ? m_faults.delayMs : 0;
    return response;
}

Response GraphService::batch(const Request &request)
{
    const Json body = Json::parse(request.body.toStdString(), nullptr, false);
    if (!body.is_object() || !body.contains("requests") || !body["requests"].is_array() ||
        body["requests"].size() > 20)
        return errorResponse(400, "BadRequest", "A batch has at most 20 requests.");
    std::string answers;
    std::set<std::string> ids;
    for (const Json &one : body["requests"]) {
        const std::string id = one.value("id", "");
        const std::string url = one.value("url", "");
        if (id.empty() || !url.starts_with('/') ||
            !ids.insert(QString::fromStdString(id).toLower().toStdString()).second)
            return errorResponse(400, "BadRequest",
                                 "Each request needs an id of its own and a relative url.");
        const QUrl parsed(QString::fromStdString(url), QUrl::TolerantMode);
        Request part = request;
        part.method = one.value("method", "GET");
        part.path = parsed.path(QUrl::FullyDecoded);
        part.query = QUrlQuery(parsed.query());
        part.body.clear();
        part.headers.erase("accept-encoding");
        if (one.contains("headers")) {
            for (const auto &[name, value] : one["headers"].items())
                part.headers[QString::fromStdString(name).toLower().toStdString()] = value.get<std::string>();
        }
        const Response answer = graph(part, part.path, true);
        const bool isJson = answer.contentType.starts_with("application/json");
        answers += std::string(answers.empty() ? "" : ",") + R"({"id":)" + jsonText(id) + R"(,"status":)" +
                   std::to_string(answer.status) + R"(,"headers":)" + Json(answer.headers).dump() +
                   R"(,"body":)" + (isJson ? std::string(answer.text()) : jsonText(answer.text())) + '}';
    }
    Response response;
    response.body = R"({"responses":[)" + answers + "]}";
    return response;
}

} // namespace emulator
