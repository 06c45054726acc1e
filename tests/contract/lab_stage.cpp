// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/lab_stage.h"

#include "core/directory/ldap_directory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace dwc::contract {

namespace {

constexpr int kStartMs = 180'000; ///< the first start on a machine provisions the domain
constexpr int kToolMs = 60'000;

QString labTool(const char *name)
{
    return QStringLiteral(DWC_SOURCE_DIR "/tests/lab/") + QLatin1String(name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Run
{
    bool ok = false;
    QByteArray output;
    QString error;
};

Run run(const QString &program, const QStringList &arguments, int timeoutMs, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeoutMs))
        return {false, {}, program + QStringLiteral(" did not end: ") + process.errorString()};
    const bool ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {ok, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

LabStage::LabStage(LabKind kind) : m_kind(kind)
{
    const QString pid = QString::number(QCoreApplication::applicationPid());
    const char *starter = kind == LabKind::StandIn ? "scale/start" : "start";
    const Run started = run(labTool(starter), {QStringLiteral("--tie-to"), pid}, kStartMs);
    if (!started.ok)
        m_error = QStringLiteral("the lab did not start: ") + started.error;
    m_lab = QJsonDocument::fromJson(started.output).object();
}

LabStage::~LabStage()
{
    if (!m_lab.isEmpty())
        run(labTool("stop"), {folder()}, kToolMs);
}

DirectorySettings LabStage::settings(const QString &account) const
{
    DirectorySettings settings;
    settings.domain = m_lab[QLatin1String("domain")].toString().toStdString();
    settings.servers = {m_lab[QLatin1String("host")].toString().toStdString()};
    settings.port = std::uint16_t(m_lab[QLatin1String("ldapsPort")].toInt());
    settings.caFile = m_lab[QLatin1String("caFile")].toString().toStdString();
    const QJsonObject known = m_lab[QLatin1String("accounts")].toObject()[account].toObject();
    const QString byName = account + QLatin1Char('@') + m_lab[QLatin1String("domain")].toString();
    settings.user = known[QLatin1String("user")].toString(byName).toStdString();
    return settings;
}

std::string LabStage::passwordOf(const QString &account) const
{
    const QJsonObject known = m_lab[QLatin1String("accounts")].toObject()[account].toObject();
    return contentOf(known[QLatin1String("passwordFile")].toString()).toStdString();
}

std::unique_ptr<Directory> LabStage::directoryOf(const QString &account) const
{
    return std::make_unique<LdapDirectory>(
        settings(account),
        [password = passwordOf(account)]() -> Result<Secret> { return Secret(std::string(password)); });
}

std::unique_ptr<Directory> LabStage::connector()
{
    return directoryOf(QStringLiteral("svc-writeback"));
}

std::unique_ptr<Directory> LabStage::otherWriter()
{
    return directoryOf(QStringLiteral("svc-adfs"));
}

Sid LabStage::sidOf(const QString &account)
{
    const QString known =
        m_lab[QLatin1String("accounts")].toObject()[account].toObject()[QLatin1String("sid")].toString();
    if (!known.isEmpty())
        return Sid::fromText(known.toStdString()).value_or(Sid());
    const Run told = run(labTool("account"), {folder(), account, QStringLiteral("sid")}, kToolMs);
    return Sid::fromText(told.output.trimmed().toStdString()).value_or(Sid());
}

Sid LabStage::connectorSid()
{
    return sidOf(QStringLiteral("svc-writeback"));
}

Sid LabStage::otherWriterSid()
{
    return sidOf(QStringLiteral("svc-adfs"));
}

std::vector<Person> LabStage::people()
{
    const QJsonDocument document =
        QJsonDocument::fromJson(contentOf(m_lab[QLatin1String("usersFile")].toString()));
    std::vector<Person> people;
    for (const QJsonValue &value : document[QLatin1String("users")].toArray()) {
        const QJsonObject user = value.toObject();
        const auto text = [&](const char *name) {
            return user[QLatin1String(name)].toString().toStdString();
        };
        Person person;
        person.name = text("sAMAccountName");
        person.sid = Sid::fromText(text("objectSid")).value_or(Sid());
        person.guid = ObjectGuid::fromText(text("objectGUID")).value_or(ObjectGuid());
        person.consistencyGuid =
            QByteArray::fromBase64(QByteArray::fromStdString(text("mS-DS-ConsistencyGuid"))).toStdString();
        person.privileged = user[QLatin1String("privileged")].toBool();
        people.push_back(std::move(person));
    }
    return people;
}

/// The servers' own numbers where they are not Windows': Samba's 21 for ranges and 20 for a second value,
/// OpenLDAP's 17 for an attribute it does not know.
Dialect LabStage::dialect()
{
    Dialect dialect;
    if (m_kind == LabKind::StandIn) {
        dialect.unknownAttribute = 17;
        dialect.checksRanges = false;
        dialect.tellsFilled = false;
    } else {
        dialect.outOfRange = 21;
        dialect.severalInSingle = 20;
    }
    return dialect;
}

bool LabStage::relay(const QStringList &command)
{
    return run(labTool("relayctl"), QStringList{folder()} + command, kToolMs).ok;
}

bool LabStage::setAccount(const QString &account, const QString &state)
{
    return run(labTool("account"), {folder(), account, state}, kToolMs).ok;
}

bool LabStage::authority(const QStringList &command)
{
    return run(labTool("authority"), command, kToolMs).ok;
}

std::uint16_t LabStage::plainPort() const
{
    return std::uint16_t(m_lab[QLatin1String("ldapPort")].toInt());
}

QByteArray LabStage::as(const QString &account, const QStringList &command, const QByteArray &input)
{
    return run(labTool("as"), QStringList{folder(), account} + command, kToolMs, input).output;
}

} // namespace dwc::contract
