// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/graph_calls.h"
#include "tests/core/cloud/stub_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <atomic>

/// JSON is written with single quotation marks here.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

class HandClock final : public dwc::Clock
{
public:
    dwc::Moment now() const override { return {time.load()}; }
    std::atomic<std::int64_t> time = 1'800'000'000'000;
};

/// A sign-in service and Graph on one stub, and everything that talks to it.
class Bench
{
public:
    std::function<StubServer::Answer(const QByteArray &target, const QByteArray &request)> graph;
    std::function<StubServer::Answer(const QByteArray &target)> login;
    StubServer server;
    HandClock clock;
    std::string secret = "s&cret=+ %\xC3\xA4";
    std::atomic<int> tokens = 0;

    Bench()
        : server(
              [this](const QByteArray &target, const QByteArray &request) { return answer(target, request); })
    {
    }

    dwc::GraphSettings settings() const
    {
        dwc::GraphSettings settings;
        settings.tenant = *dwc::TenantId::fromText("6f1d2c3b-4a59-4e68-8776-95a4b3c2d1e0");
        settings.clientId = "client";
        settings.loginOrigin = settings.graphOrigin = server.origin().toStdString();
        return settings;
    }

    static dwc::RetryPolicy policy()
    {
        dwc::RetryPolicy policy;
        policy.firstDelay = std::chrono::milliseconds(2);
        policy.longestDelay = std::chrono::milliseconds(1'500);
        return policy;
    }

    struct Client
    {
        std::unique_ptr<dwc::HttpClient> http;
        dwc::Sender sender;
        dwc::SignIn signIn;
        dwc::GraphCalls calls;

        Client(const dwc::GraphSettings &settings, const dwc::Clock &clock, const std::string &secret,
               const dwc::RetryPolicy &policy)
            : http(std::move(*dwc::HttpClient::make({}, {}))), sender(*http, policy, clock),
              signIn(settings, clock, [secret] { return dwc::Secret(std::string(secret)); }),
              calls(*dwc::Origin::fromSetting(settings.graphOrigin), sender, signIn)
        {
        }
    };
    Client client() const { return {settings(), clock, secret, policy()}; }

    QByteArrayList requestsTo(const QByteArray &path) const
    {
        QByteArrayList found;
        for (const QByteArray &request : server.requests()) {
            if (request.left(request.indexOf(" HTTP/")).contains(path))
                found.append(request);
        }
        return found;
    }

private:
    StubServer::Answer answer(const QByteArray &target, const QByteArray &request)
    {
        if (target.contains("/v1.0/"))
            return graph(target, request);
        if (login)
            return login(target);
        if (target.contains("/.well-known/"))
            return StubServer::answer(200,
                                      json("{'token_endpoint':'" + server.origin().toUtf8() + "/t/token'}"));
        return StubServer::answer(
            200, json("{'access_token':'token" + QByteArray::number(++tokens) + "','expires_in':3600}"));
    }
};

inline QString kindOf(const dwc::Result<void> &result)
{
    return result ? QStringLiteral("fine")
                  : QString::fromStdString(std::string(dwc::codeOf(result.error().kind)));
}
inline QString kindOf(const dwc::Result<dwc::HttpAnswer> &result)
{
    return result ? QStringLiteral("fine")
                  : QString::fromStdString(std::string(dwc::codeOf(result.error().kind)));
}

inline QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// The parts asked for by a batch: id and url.
inline QList<std::pair<QByteArray, QByteArray>> partsOf(const QByteArray &request)
{
    QList<std::pair<QByteArray, QByteArray>> parts;
    const auto body = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
    for (const auto &part : body[QLatin1String("requests")].toArray())
        parts.append(
            {part[QLatin1String("id")].toString().toUtf8(), part[QLatin1String("url")].toString().toUtf8()});
    return parts;
}

inline StubServer::Answer batchAnswer(const QByteArrayList &parts)
{
    return StubServer::answer(200, json("{'responses':[" + parts.join(',') + "]}"));
}
