// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/dwctl_call.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr const char *kSecret = "Tr0ub4dor-and-3";

} // namespace

/// Where a secret goes, and where it must never be seen.
class TestDwctlSecrets : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QProcessEnvironment environment() const { return emptyHome(m_home->path()); }
    /// A shell line inside a session bus with an unlocked keyring.
    DwctlAnswer withKeyring(const QString &line) const
    {
        QProcessEnvironment with = environment();
        with.insert(QStringLiteral("DWCTL"), QStringLiteral(DWC_DWCTL));
        return callProgram(QStringLiteral("dbus-run-session"),
                           {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                            QStringLiteral("printf pw | gnome-keyring-daemon --unlock --components=secrets "
                                           ">/dev/null 2>&1; ") +
                                line},
                           with);
    }
    bool isInAFileOfTheHome() const
    {
        const QByteArray base64 = QByteArray(kSecret).toBase64();
        return callProgram(QStringLiteral("grep"),
                           {QStringLiteral("-rE"), QString::fromLatin1(kSecret + QByteArray("|") + base64),
                            m_home->path()},
                           environment())
                   .code != 1;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QCOMPARE(callDwctl(newProfileArguments(QStringLiteral("lab")), environment()).code, 0);
    }

    void storesASecretFromStandardInputAndSaysNothingOfIt()
    {
        const QString search =
            QStringLiteral("secret-tool search --all server device-writeback-console 2>&1 | "
                           "grep -c '%1'; ")
                .arg(QString::fromLatin1(QByteArray(kSecret).toBase64())); // its form in the keyring
        const DwctlAnswer answer =
            withKeyring(QStringLiteral("printf '%1\\n' | \"$DWCTL\" --json secret set client-secret; ")
                            .arg(QString::fromLatin1(kSecret)) +
                        search + QStringLiteral("\"$DWCTL\" secret remove client-secret; ") + search);
        QVERIFY2(answer.out.contains("\"state\": \"stored\""), answer.out + answer.err);
        // another program finds it in the keyring, and after the removal does not
        QVERIFY2(answer.out.contains("}\n1\n0\n"), answer.out + answer.err);
        QVERIFY(!answer.out.contains(kSecret) && !answer.err.contains(kSecret));
        QVERIFY(!isInAFileOfTheHome());
    }

    void anArgumentIsRefusedWithoutRepeatingIt()
    {
        for (const char *form : {"secret set client-secret %1", "secret set client-secret --value=%1",
                                 "secret set client-secret --%1", "--json secret set client-secret %1"}) {
            const QStringList arguments =
                QString::fromLatin1(form).arg(QString::fromLatin1(kSecret)).split(QLatin1Char(' '));
            const DwctlAnswer answer = callDwctl(arguments, environment(), "other");
            QCOMPARE(answer.code, 64);
            QVERIFY2(!answer.out.contains(kSecret) && !answer.err.contains(kSecret), answer.err.constData());
        }
    }

    void withoutAKeychainNothingIsStoredAnywhere()
    {
        const DwctlAnswer answer =
            callDwctl({QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("client-secret")},
                      environment(), kSecret);
        QCOMPARE(answer.code, 78);
        QVERIFY(answer.err.contains("no keychain"));
        QVERIFY(!answer.out.contains(kSecret) && !answer.err.contains(kSecret));
        QVERIFY(!isInAFileOfTheHome());
    }

    void anEmptySecretIsNotStored()
    {
        const DwctlAnswer answer =
            callDwctl({QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("client-secret")},
                      environment(), "\n");
        QCOMPARE(answer.code, 64);
    }

    void aTerminalDoesNotShowWhatIsTyped()
    {
        int terminal = -1;
        const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
        QVERIFY(child >= 0);
        if (child == 0) {
            ::setenv("HOME", m_home->path().toLocal8Bit().constData(), 1);
            ::unsetenv("DBUS_SESSION_BUS_ADDRESS");
            ::unsetenv("XDG_CONFIG_HOME");
            ::execl(DWC_DWCTL, "dwctl", "secret", "set", "client-secret", nullptr);
            ::_exit(99);
        }
        QByteArray seen;
        bool typed = false;
        char buffer[512];
        ssize_t got = 0;
        while ((got = ::read(terminal, buffer, sizeof buffer)) > 0) { // ends when the program does
            seen.append(buffer, got);
            if (!typed && seen.contains("client-secret of profile lab: ")) {
                typed = true;
                QVERIFY(::write(terminal, "Tr0ub4dor-and-3\n", 16) == 16);
            }
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        ::close(terminal);
        QVERIFY(typed);
        QVERIFY2(!seen.contains(kSecret), seen.constData());
        QVERIFY2(seen.contains("no keychain"), seen.constData());
        QCOMPARE(WEXITSTATUS(status), 78);
    }

    void nobodyReadsTheMemoryOfARunningCall()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(DWC_DWCTL),
                      {QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("client-secret")});
        QVERIFY(process.waitForStarted());
        const QString limits = QStringLiteral("/proc/%1/limits").arg(process.processId());
        const auto coreIsOff = [&] {
            QFile file(limits);
            return file.open(QIODevice::ReadOnly) &&
                   file.readAll().simplified().contains("Max core file size 0 0 bytes");
        };
        QTRY_VERIFY(coreIsOff());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestDwctlSecrets)
#include "tst_dwctl_secrets.moc"
