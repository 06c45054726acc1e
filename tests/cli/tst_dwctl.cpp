// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/dwctl_call.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

/// The program as a script meets it: exit codes, the two streams, the form of errors.
class TestDwctl : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QProcessEnvironment environment() const { return emptyHome(m_home->path()); }
    DwctlAnswer call(const char *line, const QByteArray &input = {}) const
    {
        return callDwctl(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts), environment(),
                         input);
    }
    QString profilePath() const
    {
        return m_home->filePath(QStringLiteral(".config/device-writeback-console/profiles/lab.json"));
    }
    void makeProfile() const
    {
        QCOMPARE(callDwctl(newProfileArguments(QStringLiteral("lab")), environment()).code, 0);
    }
    void replaceInProfile(const char *before, const char *after) const
    {
        QFile file(profilePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY(text.contains(before));
        text.replace(before, after);
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(text);
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void wrongUsageIs64AndSaysWhatIsMeant_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *line, const char *word) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(word);
        };
        row("", "command is missing");
        row("plann", "Did you mean plan?");
        row("--jsno plan", "--json");
        row("plan --ouut x", "--out");
        row("plan --out", "needs a value");
        row("plan extra", "argument too many");
        row("--quiet --verbose plan", "do not go together");
        row("--profile", "needs a value");
        row("profile", "list | show | check");
        row("profile lst", "list");
        row("secret", "set | remove");
        row("secret set", "NAME");
        row("secret set pasword", "directory-password");
        row("secret set admin-password", "never kept");
        row("profile new", "NAME");
        row("profile new lab", "--tenant is missing");
    }
    void wrongUsageIs64AndSaysWhatIsMeant()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        const DwctlAnswer answer = call(line.toUtf8().constData());
        QCOMPARE(answer.code, 64);
        QVERIFY2(answer.err.contains(word.toUtf8()), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
        const DwctlAnswer asJson = call(("--json " + line.toUtf8()).constData());
        if (!line.contains(QLatin1String("--quiet")))
            QCOMPARE(asJson.code, 64);
        const QJsonObject error = asJson.json().value(QLatin1String("error")).toObject();
        QCOMPARE(asJson.json().value(QLatin1String("formatVersion")).toInt(), 1);
        QCOMPARE(error.value(QLatin1String("code")).toString(), QStringLiteral("wrongUsage"));
        QVERIFY(!error.value(QLatin1String("message")).toString().isEmpty());
        QVERIFY(!error.value(QLatin1String("advice")).toString().isEmpty());
        QVERIFY2(asJson.err.isEmpty(), asJson.err.constData());
    }

    void makesAProfileOnceAndShowsIt()
    {
        const DwctlAnswer made = callDwctl(newProfileArguments(QStringLiteral("lab")), environment());
        QCOMPARE(made.code, 0);
        QCOMPARE(made.out.trimmed(), profilePath().toUtf8());
        QCOMPARE(QFile::permissions(profilePath()) & 0x0FFF, QFile::ReadUser | QFile::WriteUser);
        QCOMPARE(call("profile check").code, 0);
        const DwctlAnswer again = callDwctl(newProfileArguments(QStringLiteral("lab")), environment());
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("exists already"));
        const QJsonObject shown = call("profile show --json").json();
        QCOMPARE(shown.value(QLatin1String("profile")).toObject().value(QLatin1String("name")).toString(),
                 QStringLiteral("lab"));
        const QJsonArray listed =
            call("--json profile list").json().value(QLatin1String("profiles")).toArray();
        QCOMPARE(listed.size(), 1);
        QVERIFY(call("profile show").out.contains("corp.example"));
    }

    void refusesAWrongValueBeforeItWrites()
    {
        QStringList arguments = newProfileArguments(QStringLiteral("lab"));
        arguments.replace(arguments.indexOf(QStringLiteral("--tenant")) + 1, QStringLiteral("contoso"));
        const DwctlAnswer answer = callDwctl(arguments, environment());
        QCOMPARE(answer.code, 78);
        QVERIFY2(answer.err.contains("cloud.tenantId is no GUID"), answer.err.constData());
        QVERIFY(!QFile::exists(profilePath()));
    }

    void anUnknownKeyIsNamedWithTheNearest()
    {
        makeProfile();
        replaceInProfile("\"trustTypes\"", "\"trustType\"");
        for (const char *line : {"plan", "apply --yes", "run", "runs", "devices", "profile show",
                                 "secret remove client-secret"}) {
            const DwctlAnswer answer = call(line);
            QCOMPARE(answer.code, 78);
            QVERIFY2(answer.err.contains("scope.trustType is not known") &&
                         answer.err.contains("Did you mean scope.trustTypes?"),
                     answer.err.constData());
        }
        QCOMPARE(call("--json plan")
                     .json()
                     .value(QLatin1String("error"))
                     .toObject()
                     .value(QLatin1String("code"))
                     .toString(),
                 QStringLiteral("wrongProfile"));
    }

    void checkNamesEveryWrongKey()
    {
        makeProfile();
        replaceInProfile("\"trustTypes\"", "\"trustType\"");
        replaceInProfile("\"maxDeletes\": 500", "\"maxDeletes\": -1");
        const DwctlAnswer answer = call("profile check");
        QCOMPARE(answer.code, 78);
        QVERIFY(answer.out.contains("scope.trustType") && answer.out.contains("guards.maxDeletes"));
        const QJsonArray problems =
            call("profile check --json").json().value(QLatin1String("problems")).toArray();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.at(0).toObject().value(QLatin1String("code")).toString(),
                 QStringLiteral("unknownKey"));
    }

    void noProfileAndSeveralProfilesAreTold()
    {
        QCOMPARE(call("plan").code, 78);
        QVERIFY(call("plan").err.contains("no profile yet"));
        makeProfile();
        QVERIFY(callDwctl(newProfileArguments(QStringLiteral("other")), environment()).code == 0);
        const DwctlAnswer several = call("profile show");
        QCOMPARE(several.code, 78);
        QVERIFY(several.err.contains("lab, other"));
        QCOMPARE(call("--profile other profile show").code, 0);
        QCOMPARE(call("profile show --profile nobody").code, 78);
    }

    void aServerThatIsNotThereIsNamed()
    {
        makeProfile();
        const DwctlAnswer answer = call("plan");
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains("127.0.0.1:1 cannot be reached"), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
    }

    void hostileTextOfAProfileStaysPrintable()
    {
        makeProfile();
        replaceInProfile("\"trustTypes\"", "\"evil\\u001b[2J\\u202e\\n\"");
        for (const char *line : {"plan", "--json plan", "profile check", "profile check --json"}) {
            const DwctlAnswer answer = call(line);
            QCOMPARE(answer.code, 78);
            for (const QByteArray &stream : {answer.out, answer.err}) {
                QVERIFY(!stream.contains('\x1b'));
                QVERIFY(!stream.contains("\xe2\x80\xae"));
            }
        }
    }

    void helpIsOnStandardOutput()
    {
        for (const char *line : {"--help", "help plan", "plan --help", "profile -h"}) {
            const DwctlAnswer answer = call(line);
            QCOMPARE(answer.code, 0);
            QVERIFY(answer.out.startsWith("Usage: dwctl"));
            QVERIFY(answer.err.isEmpty());
        }
        QVERIFY(call("profile --help").out.contains("directory.bind.user"));
        QVERIFY(call("profile --help --json").json().contains(QLatin1String("properties")));
        QVERIFY(call("--version").out.startsWith("dwctl "));
    }

    void aFullDiskIsAFailure()
    {
        const DwctlAnswer answer = callProgram(
            QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral(DWC_DWCTL " --help >/dev/full")},
            environment());
        QCOMPARE(answer.code, 1);
    }

    void stopsWithinTwoSeconds_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void stopsWithinTwoSeconds()
    {
        QFETCH(int, signal);
        makeProfile();
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(DWC_DWCTL),
                      {QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("client-secret")});
        QVERIFY(process.waitForStarted());
        // it waits for standard input when the signals are blocked and caught by its watcher
        const QString status = QStringLiteral("/proc/%1/task").arg(process.processId());
        QTRY_VERIFY(QDir(status).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 1);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(5000));
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 6);
    }

    void aProfileThatOthersMayWriteIsRefusedWithCredentialFiles()
    {
        makeProfile();
        QFile credential(m_home->filePath(QStringLiteral("client-secret")));
        QVERIFY(credential.open(QIODevice::WriteOnly));
        credential.write("secret");
        credential.close();
        QProcessEnvironment with = environment();
        with.insert(QStringLiteral("CREDENTIALS_DIRECTORY"), m_home->path());
        const QStringList show{QStringLiteral("profile"), QStringLiteral("show")};
        QCOMPARE(callDwctl(show, with).code, 0);
        QVERIFY(QFile::setPermissions(profilePath(), QFile::ReadUser | QFile::WriteUser | QFile::WriteOther));
        QCOMPARE(callDwctl(show, environment()).code, 0);
        const DwctlAnswer refused = callDwctl(show, with);
        QCOMPARE(refused.code, 78);
        QVERIFY(refused.err.contains("Others may write"));
    }
};

QTEST_GUILESS_MAIN(TestDwctl)
#include "tst_dwctl.moc"
