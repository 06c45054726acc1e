// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/dwctl_call.h"

#include <QJsonDocument>
#include <QProcess>

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

QJsonObject DwctlAnswer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QProcessEnvironment emptyHome(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                             "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "CREDENTIALS_DIRECTORY"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    return environment;
}

DwctlAnswer callProgram(const QString &program, const QStringList &arguments,
                        const QProcessEnvironment &environment, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    DwctlAnswer answer;
    if (process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit)
        answer.code = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

DwctlAnswer callDwctl(const QStringList &arguments, const QProcessEnvironment &environment,
                      const QByteArray &input)
{
    return callProgram(QStringLiteral(DWC_DWCTL), arguments, environment, input);
}

QStringList newProfileArguments(const QString &name)
{
    QStringList arguments{QStringLiteral("profile"), QStringLiteral("new"), name};
    const std::pair<const char *, const char *> options[] = {
        {"--tenant", "11111111-2222-3333-4444-555555555555"},
        {"--client-id", "{99999999-8888-7777-6666-555555555555}"},
        {"--domain", "corp.example"},
        {"--server", "127.0.0.1"},
        {"--port", "1"},
        {"--user", "svc-writeback@corp.example"},
        {"--login-url", "https://127.0.0.1:1"},
        {"--graph-url", "https://127.0.0.1:1"},
    };
    for (const auto &[option, value] : options)
        arguments << QString::fromLatin1(option) << QString::fromLatin1(value);
    return arguments;
}
