// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

/// The real Secret Service (gnome-keyring) on a session bus that lives as long as one call.
class TestKeychainStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    QStringList answers(const QString &script) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                                 "XDG_CACHE_HOME", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        environment.insert(QStringLiteral("PROBE"), QStringLiteral(DWC_KEYCHAIN_PROBE));
        QProcess shell;
        shell.setProcessEnvironment(environment);
        shell.setStandardErrorFile(QProcess::nullDevice());
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
        if (!shell.waitForFinished(60'000))
            return {QStringLiteral("no end")};
        return QString::fromLatin1(shell.readAllStandardOutput())
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_home.isValid()); }

    void keepsSecretsOfAPlaceInTheSecretService()
    {
        const QStringList lines =
            answers(QStringLiteral("exec dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon "
                                   "--unlock --components=secrets >&2; "
                                   "exec \"$PROBE\"'"));
        const QStringList expected{QStringLiteral("before missingSecret"),
                                   QStringLiteral("write done"),
                                   QStringLiteral("again done"),
                                   QStringLiteral("read 6 second"),
                                   QStringLiteral("beside 6 second"),
                                   QStringLiteral("beside-again 6 second"),
                                   QStringLiteral("elsewhere missingSecret"),
                                   QStringLiteral("other-profile missingSecret"),
                                   QStringLiteral("write-octets done"),
                                   QStringLiteral("octets 60003 o"),
                                   QStringLiteral("remove done"),
                                   QStringLiteral("after missingSecret"),
                                   QStringLiteral("remove-again done")};
        QStringList shown = lines;
        for (QString &line : shown) {
            if (line.startsWith(QLatin1String("octets ")))
                line = line.left(14); // behind it stand octets that are no text
        }
        QCOMPARE(shown, expected);
    }

    void saysThatThereIsNoStoreWithoutABus()
    {
        const QStringList lines = answers(QStringLiteral("exec \"$PROBE\""));
        QCOMPARE(lines.size(), 13);
        for (const QString &line : lines)
            QVERIFY2(line.endsWith(QLatin1String(" secretStoreUnusable")), qPrintable(line));
    }

    void saysThatThereIsNoStoreWithoutAService()
    {
        // a bus that can start no service
        const QStringList lines = answers(
            QStringLiteral("printf '<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy "
                           "context=\"default\">"
                           "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow "
                           "eavesdrop=\"true\"/><allow own=\"*\"/></policy>"
                           "</busconfig>' >\"$HOME/bus.conf\"; "
                           "exec dbus-run-session --config-file=\"$HOME/bus.conf\" -- \"$PROBE\""));
        QCOMPARE(lines.size(), 13);
        for (const QString &line : lines)
            QVERIFY2(line.endsWith(QLatin1String(" secretStoreUnusable")), qPrintable(line));
    }

    void leavesNoSecretInAnyFileOfTheHome()
    {
        QProcess grep;
        grep.start(QStringLiteral("grep"),
                   {QStringLiteral("-rlE"), QStringLiteral("second|c2Vjb25k|xxxxxxxxxxxxxxxx|eHh4eHh4"),
                    m_home.path()});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.exitCode(), 1); // nothing found; the keyring's own file is encrypted
    }
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychain_store.moc"
