// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Rules
{
    QMap<QString, QStringList> rooms;     ///< room -> rooms it may include
    QMap<QString, QStringList> libraries; ///< header prefix -> rooms that may include it
};

Rules rulesFrom(const QString &text)
{
    Rules rules;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1Char('#')))
            continue;
        const QString name = line.section(QLatin1String(":"), 0, 0);
        const QStringList allowed =
            line.section(QLatin1String(":"), 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        (name.startsWith(QLatin1Char('<')) ? rules.libraries : rules.rooms)[name] = allowed;
    }
    return rules;
}

/// "plan" for core/plan/…, "ui/plan" for ui/plan/…, "app" for app/….
QString roomOf(const QString &path)
{
    if (path.startsWith(QLatin1String("core/")))
        return path.section(QLatin1Char('/'), 1, 1);
    return path.section(QLatin1Char('/'), 0, path.startsWith(QLatin1String("ui/")) ? 1 : 0);
}

/// Whether code of one part may include a header of ours.
bool mayInclude(const Rules &rules, const QString &path, const QString &header)
{
    const QString room = roomOf(path), other = roomOf(header);
    const bool toCore = header.startsWith(QLatin1String("core/"));
    if (path.startsWith(QLatin1String("core/")))
        return toCore && (other == room || rules.rooms.value(room).contains(other));
    if (path.startsWith(QLatin1String("ui/")))
        return toCore || other == room || rules.rooms.value(room).contains(other);
    return true;
}

/// What is wrong with one source file; empty when nothing is.
QStringList violations(const Rules &rules, const QString &path, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^#include ([\"<][^\">]+[\">])"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression posix(QStringLiteral(
        "^<(unistd|fcntl|signal|pwd|grp|termios|poll|csignal|sys/[a-z]+|netinet/[a-z]+|arpa/inet)(\\.h)?>$"));
    QStringList found;
    const QString room = roomOf(path);
    const QString part = path.startsWith(QLatin1String("ui/")) ? QStringLiteral("ui") : room;
    for (auto i = include.globalMatch(text); i.hasNext();) {
        const QString header = i.next().captured(1);
        const QString name = header.mid(1, header.size() - 2);
        if (header.startsWith(QLatin1Char('"')) && !mayInclude(rules, path, name))
            found << QStringLiteral("%1 includes %2: not allowed for room %3").arg(path, name, room);
        for (auto library = rules.libraries.begin(); library != rules.libraries.end(); ++library) {
            if (header.startsWith(library.key()) && !library.value().contains(part))
                found << QStringLiteral("%1 includes %2: not for room %3").arg(path, header, room);
        }
        if (posix.match(header).hasMatch() && !path.contains(QLatin1String("_posix.")))
            found << QStringLiteral("%1 includes %2: POSIX calls sit in files ending in _posix.cpp")
                         .arg(path, header);
    }
    if (!text.startsWith(QLatin1String("// SPDX-License-Identifier: Apache-2.0\n")))
        found << QStringLiteral("%1 does not begin with its licence").arg(path);
    static const QRegularExpression promise(QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b"));
    if (promise.match(text).hasMatch())
        found << QStringLiteral("%1 promises later work").arg(path);
    if (text.count(QLatin1Char('\n')) > 400)
        found << QStringLiteral("%1 is longer than 400 lines").arg(path);
    return found;
}

QString contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private:
    const QString m_top = QStringLiteral(DWC_SOURCE_DIR "/");
    const Rules m_rules =
        rulesFrom(contents(m_top + QStringLiteral("tests/architecture/allowed_includes.txt")));

private Q_SLOTS:
    void everyRoomHasItsRules()
    {
        const QStringList rooms =
            QDir(m_top + QStringLiteral("core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &room : rooms)
            QVERIFY2(m_rules.rooms.contains(room), qPrintable(room));
        const QStringList windows =
            QDir(m_top + QStringLiteral("ui")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!windows.isEmpty());
        for (const QString &room : windows)
            QVERIFY2(m_rules.rooms.contains(QStringLiteral("ui/") + room), qPrintable(room));
    }

    void includesGoDownOnly()
    {
        QStringList found;
        int files = 0;
        for (const char *part : {"core", "ui", "app"}) {
            QDirIterator walk(m_top + QLatin1String(part), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                              QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString path = walk.next();
                found << violations(m_rules, path.mid(m_top.size()), contents(path));
                ++files;
            }
        }
        QVERIFY(files > 100);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void findsWhatIsPlanted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("up") << QStringLiteral("core/rules/x.cpp")
                            << QStringLiteral("#include \"core/plan/plan.h\"");
        QTest::newRow("across") << QStringLiteral("core/cloud/x.cpp")
                                << QStringLiteral("#include \"core/directory/directory.h\"");
        QTest::newRow("to the program")
            << QStringLiteral("core/sync/x.cpp") << QStringLiteral("#include \"app/compose.h\"");
        QTest::newRow("window up") << QStringLiteral("ui/theme/x.cpp")
                                   << QStringLiteral("#include \"ui/widgets/chip.h\"");
        QTest::newRow("window across")
            << QStringLiteral("ui/plan/x.cpp") << QStringLiteral("#include \"ui/runs/runs_page.h\"");
        QTest::newRow("window to the program")
            << QStringLiteral("ui/shell/x.cpp") << QStringLiteral("#include \"app/compose.h\"");
        QTest::newRow("core to the window")
            << QStringLiteral("core/plan/x.cpp") << QStringLiteral("#include \"ui/theme/roles.h\"");
        QTest::newRow("window to the net")
            << QStringLiteral("ui/setup/x.cpp") << QStringLiteral("#include <QNetworkReply>");
        QTest::newRow("ldap") << QStringLiteral("core/apply/x.cpp") << QStringLiteral("#include <ldap.h>");
        QTest::newRow("widgets") << QStringLiteral("app/cli/x.cpp") << QStringLiteral("#include <QWidget>");
        QTest::newRow("keychain") << QStringLiteral("app/cli/x.cpp")
                                  << QStringLiteral("#include <qt6keychain/keychain.h>");
        QTest::newRow("posix") << QStringLiteral("app/cli/x.cpp") << QStringLiteral("#include <unistd.h>");
        QTest::newRow("promise") << QStringLiteral("core/base/x.cpp") << QStringLiteral("// TODO later");
    }
    void findsWhatIsPlanted()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        const QString licence = QStringLiteral("// SPDX-License-Identifier: Apache-2.0\n");
        QCOMPARE(violations(m_rules, path, licence + line + QLatin1Char('\n')).size(), 1);
        QVERIFY(violations(m_rules, path, licence).isEmpty());
        QCOMPARE(violations(m_rules, path, QString()).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
