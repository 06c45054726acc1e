// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/listener.h"

#include <QDateTime>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLocale>
#include <QTimer>
#include <QUuid>
#include <nlohmann/json.hpp>

namespace emulator {

using Json = nlohmann::json;

namespace {

std::string methodOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Patch: return "PATCH";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Put: return "PUT";
    default: return "OTHER";
    }
}

Request requestFrom(const QHttpServerRequest &from)
{
    Request request;
    request.method = methodOf(from.method());
    request.path = from.url().path(QUrl::FullyDecoded);
    // clients may write the dollar of a query option as %24
    QUrlQuery decoded;
    const auto items = from.query().queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        decoded.addQueryItem(name, QString::fromUtf8(QUrl::toPercentEncoding(value)));
    request.query = decoded;
    for (const auto &[name, value] : from.headers())
        request.headers[name.toLower().toStdString()] = value.toStdString();
    request.body = from.body();
    return request;
}

/// innerError gets the ids and the date, as in every error of the service.
void completeError(Response &response, const Request &request, const std::string &requestId)
{
    if (response.status < 400)
        return;
    Json body = Json::parse(response.body, nullptr, false);
    if (!body.is_object() || !body.contains("error") || !body["error"].is_object())
        return;
    body["error"]["innerError"] = {{"date", "2026-01-01T00:00:00"},
                                   {"request-id", requestId},
                                   {"client-request-id", request.header("client-request-id")}};
    response.body = body.dump();
}

QByteArray httpDate(int skewSeconds)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(skewSeconds);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

} // namespace

Listener::Listener(Handler handler, Log log) : m_handler(std::move(handler)), m_log(std::move(log))
{
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        answer(request, std::move(responder));
    });
}

std::optional<quint16> Listener::listen(quint16 port, const std::optional<QSslConfiguration> &tls)
{
    if (tls)
        m_server.sslSetup(*tls);
    const quint16 bound = m_server.listen(QHostAddress::LocalHost, port);
    return bound ? std::optional(bound) : std::nullopt;
}

void Listener::answer(const QHttpServerRequest &from, QHttpServerResponder &&responder)
{
    const Request request = requestFrom(from);
    Response response = m_handler(request);
    auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
    if (response.delayMs <= 0) {
        send(request, std::move(response), std::move(kept));
        return;
    }
    const int delay = response.delayMs;
    QTimer::singleShot(delay, &m_server, [this, request, response = std::move(response), kept]() mutable {
        send(request, std::move(response), std::move(kept));
    });
}

void Listener::send(const Request &request, Response response,
                    std::shared_ptr<QHttpServerResponder> responder)
{
    const std::string requestId = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    completeError(response, request, requestId);
    if (m_log)
        m_log(request, response, requestId);
    responder->writeStatusLine(QHttpServerResponder::StatusCode(response.status));
    responder->writeHeader("Content-Type", QByteArray::fromStdString(response.contentType));
    const std::string_view body = response.text();
    responder->writeHeader("Content-Length", QByteArray::number(qulonglong(body.size())));
    responder->writeHeader("Date", httpDate(response.dateSkewSeconds));
    responder->writeHeader("request-id", QByteArray::fromStdString(requestId));
    responder->writeHeader("client-request-id",
                           QByteArray::fromStdString(request.header("client-request-id")));
    responder->writeHeader("OData-Version", "4.0");
    for (const auto &[name, value] : response.headers)
        responder->writeHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    responder->writeBody(body.data(), qint64(body.size()));
}

} // namespace emulator
