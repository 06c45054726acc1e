// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/control_service.h"
#include "tests/emulator/generator.h"
#include "tests/emulator/graph_service.h"
#include "tests/emulator/listener.h"
#include "tests/emulator/tie_posix.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <cstdio>
#include <nlohmann/json.hpp>

using namespace emulator;
using Json = nlohmann::json;

namespace {

QCommandLineOption option(const char *name, const char *what, const char *value, const char *byDefault = "")
{
    return {QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value),
            QString::fromLatin1(byDefault)};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QSslConfiguration tlsFrom(const QString &certificate, const QString &key)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    const auto chain = QSslCertificate::fromData(contents(certificate));
    const QByteArray pem = contents(key);
    QSslKey privateKey(pem, QSsl::Ec);
    if (privateKey.isNull())
        privateKey = QSslKey(pem, QSsl::Rsa);
    if (chain.isEmpty() || privateKey.isNull())
        qFatal("The certificate or its key cannot be read.");
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(privateKey);
    return tls;
}

void writeReadyFile(const QString &path, const Json &json)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(json.dump(1))) < 0 || !file.commit())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

/// One JSON line per request; never its headers or its body, which hold secrets and tokens.
Listener::Log requestLog(const QString &path)
{
    if (path.isEmpty())
        return {};
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append))
        qFatal("%s: %s", qPrintable(path), qPrintable(file->errorString()));
    return [file](const Request &request, const Response &response, const std::string &requestId) {
        const Json line{{"time", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString()},
                        {"method", request.method},
                        {"path", request.path.toStdString()},
                        {"status", response.status},
                        {"request-id", requestId},
                        {"client-request-id", request.header("client-request-id")}};
        file->write(QByteArray::fromStdString(line.dump(-1, ' ', true, Json::error_handler_t::replace)) + '\n');
        file->flush();
    };
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Answers as Microsoft Graph is documented to, for tests."));
    parser.addHelpOption();
    parser.addOptions({
        option("listen", "port of the service; 0: a free one", "port", "0"),
        option("public-base", "origin in links, when a relay stands in front", "origin"),
        option("certificate", "PEM of the server's certificate", "file"),
        option("key", "PEM of its key", "file"),
        option("tenant", "tenant id", "guid"),
        option("client-id", "application id", "guid"),
        option("client-secret-file", "file with the client secret", "file"),
        option("seed", "equal seeds make equal tenants", "n", "1"),
        option("devices", "devices that can be written", "n", "500"),
        option("users", "people of the directory, as the lab writes them", "file"),
        option("ready-file", "gets ports and origin as JSON when everything listens", "file"),
        option("request-log", "one JSON line per request", "file"),
        option("tie-to", "end when this process is gone", "pid"),
        {QStringLiteral("no-extras"), QStringLiteral("only devices that can be written")},
        {QStringLiteral("hostile"), QStringLiteral("mix the worst texts and values in")},
        {QStringLiteral("trap-port"), QStringLiteral("a second port that only notes what reaches it")},
    });
    parser.process(app);
    const auto value = [&](const char *name) { return parser.value(QString::fromLatin1(name)); };

    GeneratorOptions wanted;
    wanted.seed = value("seed").toULongLong();
    wanted.devices = value("devices").toULongLong();
    wanted.extras = !parser.isSet(QStringLiteral("no-extras"));
    wanted.hostile = parser.isSet(QStringLiteral("hostile"));
    Generator generator(wanted, value("users").isEmpty() ? QByteArray("[]") : contents(value("users")));
    Tenant tenant = generator.tenant();
    TenantSettings settings(value("tenant").toLower().toStdString());
    Faults faults;
    GraphService graph({value("public-base").toStdString(),
                        value("tenant").toLower().toStdString(),
                        value("client-id").toLower().toStdString(),
                        contents(value("client-secret-file")).trimmed(),
                        {}},
                       tenant, settings, faults);
    ControlService control(tenant, settings, generator, faults, graph);

    const QSslConfiguration tls = tlsFrom(value("certificate"), value("key"));
    Listener service([&](const Request &request) { return graph.handle(request); }, requestLog(value("request-log")));
    Listener controls([&](const Request &request) { return control.handle(request); });
    Listener trap([&](const Request &request) {
        control.trapped(request.method + ' ' + request.path.toStdString() +
                        (request.header("authorization").empty() ? "" : " with a token"));
        return errorResponse(500, "Trapped", "This is another host.");
    });
    const auto port = service.listen(quint16(value("listen").toUInt()), tls);
    const auto controlPort = controls.listen(0, std::nullopt);
    const auto trapPort = parser.isSet(QStringLiteral("trap-port")) ? trap.listen(0, tls) : std::optional<quint16>(0);
    if (!port || !controlPort || !trapPort)
        qFatal("A port cannot be had.");
    const std::string base =
        value("public-base").isEmpty() ? "https://127.0.0.1:" + std::to_string(*port) : value("public-base").toStdString();
    graph.setPublicBase(base);
    graph.setTrapBase("https://127.0.0.1:" + std::to_string(*trapPort));
    if (!value("tie-to").isEmpty())
        endWith(value("tie-to").toLongLong());
    if (!value("ready-file").isEmpty())
        writeReadyFile(value("ready-file"), {{"port", *port},
                                             {"controlPort", *controlPort},
                                             {"trapPort", *trapPort},
                                             {"baseUrl", base},
                                             {"devices", tenant.devices().size()}});
    return app.exec();
}
