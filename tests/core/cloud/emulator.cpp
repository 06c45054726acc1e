// SPDX-License-Identifier: Apache-2.0
#include "tests/core/cloud/emulator.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>

namespace {

constexpr auto kTenant = "6f1d2c3b-4a59-4e68-8776-95a4b3c2d1e0";
constexpr auto kClient = "0f9e8d7c-6b5a-4433-a211-ffeeddccbbaa";

void mustRun(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// People of the directory, as the lab would write them.
QByteArray people()
{
    QJsonArray people;
    for (int i = 0; i < 12; ++i) {
        people.append(
            QJsonObject{{QStringLiteral("displayName"), QStringLiteral("Person %1").arg(i)},
                        {QStringLiteral("UPN"), QStringLiteral("person%1@corp.example").arg(i)},
                        {QStringLiteral("objectSid"), QStringLiteral("S-1-5-21-1-2-3-%1").arg(1100 + i)},
                        {QStringLiteral("objectGUID"),
                         QStringLiteral("aaaaaaaa-0000-4000-8000-%1").arg(i, 12, 10, QLatin1Char('0'))}});
    }
    return QJsonDocument(people).toJson();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

} // namespace

Emulator::Emulator(const QStringList &options)
{
    const auto at = [this](const char *name) { return m_folder.filePath(QString::fromLatin1(name)); };
    mustRun(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
             QStringLiteral("-subj"), QStringLiteral("/CN=emulator"), QStringLiteral("-addext"),
             QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"), QStringLiteral("-keyout"),
             at("key.pem"), QStringLiteral("-out"), at("ca.pem")});
    write(at("secret"), QByteArray::fromStdString(m_secret));
    write(at("people"), people());
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(
        QStringLiteral(DWC_EMULATOR),
        QStringList{QStringLiteral("--certificate"), at("ca.pem"), QStringLiteral("--key"), at("key.pem"),
                    QStringLiteral("--tenant"), QString::fromLatin1(kTenant), QStringLiteral("--client-id"),
                    QString::fromLatin1(kClient), QStringLiteral("--client-secret-file"), at("secret"),
                    QStringLiteral("--ready-file"), at("ready"), QStringLiteral("--request-log"), at("log"),
                    QStringLiteral("--users"), at("people"), QStringLiteral("--trap-port"),
                    QStringLiteral("--tie-to"), QString::number(QCoreApplication::applicationPid())} +
            options);
    const QDeadlineTimer deadline(60'000);
    while (!QFile::exists(at("ready"))) {
        if (deadline.hasExpired() || m_process.waitForFinished(20))
            qFatal("The emulator does not start.");
    }
    const QJsonObject ready = QJsonDocument::fromJson(contents(at("ready"))).object();
    m_baseUrl = ready[QLatin1String("baseUrl")].toString();
    m_controlPort = ready[QLatin1String("controlPort")].toInt();
}

Emulator::~Emulator()
{
    m_process.kill();
    m_process.waitForFinished();
}

dwc::GraphSettings Emulator::settings() const
{
    dwc::GraphSettings settings;
    settings.tenant = *dwc::TenantId::fromText(kTenant);
    settings.clientId = kClient;
    settings.loginOrigin = settings.graphOrigin = m_baseUrl.toStdString();
    settings.caFile = m_folder.filePath(QStringLiteral("ca.pem")).toStdString();
    return settings;
}

dwc::GraphTuning Emulator::shortWaits()
{
    dwc::GraphTuning tuning;
    tuning.retry.firstDelay = std::chrono::milliseconds(5);
    tuning.retry.longestDelay = std::chrono::milliseconds(2'000);
    return tuning;
}

dwc::GraphSource Emulator::source(const dwc::Clock &clock) const
{
    return {settings(), clock, [secret = m_secret] { return dwc::Secret(std::string(secret)); },
            shortWaits()};
}

QJsonObject Emulator::control(const char *method, const QString &path, const QJsonObject &body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_controlPort).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(
        request, method, method[0] == 'P' ? QJsonDocument(body).toJson() : QByteArray()));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("control %s: %s", qPrintable(path), answer.constData());
    return QJsonDocument::fromJson(answer).object();
}

QStringList Emulator::requests() const
{
    QStringList lines;
    const auto log = contents(m_folder.filePath(QStringLiteral("log"))).split('\n');
    for (const QByteArray &line : log) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (!entry.isEmpty()) {
            lines.append(QStringLiteral("%1 %2 %3")
                             .arg(entry[QLatin1String("method")].toString(),
                                  entry[QLatin1String("path")].toString(),
                                  QString::number(entry[QLatin1String("status")].toInt())));
        }
    }
    return lines;
}
