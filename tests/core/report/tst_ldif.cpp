// SPDX-License-Identifier: Apache-2.0
#include "core/report/ldif.h"

#include <QTest>

using namespace dwc;

namespace {

std::string ldifOf(const std::vector<Change> &changes, std::string_view title = "a plan")
{
    std::string out;
    const Rows<Change> rows = [&](const auto &visit) {
        for (const Change &change : changes) {
            if (!visit(change))
                return;
        }
    };
    const auto written = writeLdif(title, rows, [&](std::string_view piece) -> Result<void> {
        out += piece;
        return {};
    });
    return written ? out : "failed: " + written.error().subject;
}

Change change(Action action, std::vector<AttributeChange> attributes)
{
    Change change;
    change.action = action;
    change.object.dn = Dn("CN=x,CN=R,DC=corp");
    change.attributes = std::move(attributes);
    return change;
}

} // namespace

class TestLdif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreateNamesItsClassAndEveryValue()
    {
        QCOMPARE(ldifOf({change(Action::Create,
                                {{"displayName", {}, {"A"}}, {"altSecurityIdentities", {}, {"k1", "k2"}}})}),
                 "version: 1\n# a plan\n\ndn: CN=x,CN=R,DC=corp\nchangetype: add\nobjectClass: msDS-Device\n"
                 "displayName: A\naltSecurityIdentities: k1\naltSecurityIdentities: k2\n");
    }

    void anUpdateNamesTheOldValueAndMovesASetOneByOne()
    {
        QCOMPARE(ldifOf({change(Action::Update, {{"displayName", {"old"}, {"new"}},
                                                 {"msDS-DevicePhysicalIDs", {"a", "b"}, {"b", "c", "d"}},
                                                 {"msDS-IsManaged", {"TRUE"}, {}}})}),
                 "version: 1\n# a plan\n\ndn: CN=x,CN=R,DC=corp\nchangetype: modify\n"
                 "delete: displayName\ndisplayName: old\n-\nadd: displayName\ndisplayName: new\n-\n"
                 "delete: msDS-DevicePhysicalIDs\nmsDS-DevicePhysicalIDs: a\n-\n"
                 "add: msDS-DevicePhysicalIDs\nmsDS-DevicePhysicalIDs: c\nmsDS-DevicePhysicalIDs: d\n-\n"
                 "delete: msDS-IsManaged\nmsDS-IsManaged: TRUE\n-\n");
    }

    void aDeleteIsItsNameAlone()
    {
        QCOMPARE(ldifOf({change(Action::Delete, {{"displayName", {"A"}, {}}})}),
                 "version: 1\n# a plan\n\ndn: CN=x,CN=R,DC=corp\nchangetype: delete\n");
    }

    void whatSendsNothingGivesNoRecord()
    {
        QCOMPARE(ldifOf({change(Action::Update, {{"msDS-DevicePhysicalIDs", {"a"}, {"A"}}})}),
                 "version: 1\n# a plan\n");
    }

    void valuesThatAreNotPlainStandInBase64_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QByteArray("a: b<") << QByteArray("x: a: b<\n");
        QTest::newRow("empty") << QByteArray() << QByteArray("x:\n");
        QTest::newRow("space first") << QByteArray(" a") << QByteArray("x:: IGE=\n");
        QTest::newRow("space last") << QByteArray("a ") << QByteArray("x:: YSA=\n");
        QTest::newRow("one space") << QByteArray(" ") << QByteArray("x:: IA==\n");
        QTest::newRow("colon first") << QByteArray(":a") << QByteArray("x:: OmE=\n");
        QTest::newRow("less-than first") << QByteArray("<a") << QByteArray("x:: PGE=\n");
        QTest::newRow("line feed") << QByteArray("a\ndn: b") << QByteArray("x:: YQpkbjogYg==\n");
        QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("x:: YQ1i\n");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("x:: YQBi\n");
        QTest::newRow("escape") << QByteArray("\x1b[m") << QByteArray("x:: G1tt\n");
        QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("x:: fw==\n");
        QTest::newRow("beyond ASCII") << QByteArray("\xC3\xA4") << QByteArray("x:: w6Q=\n");
        QTest::newRow("binary") << QByteArray("\xff\xfe") << QByteArray("x:: //4=\n");
    }
    void valuesThatAreNotPlainStandInBase64()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, line);
        QCOMPARE(ldifLine("x", value.toStdString()), line.toStdString());
    }

    void foldsAtSeventySix_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {72, 73, 74, 148, 149, 1000})
            QTest::addRow("%d", length) << length;
    }
    void foldsAtSeventySix()
    {
        QFETCH(int, length);
        const std::string value(std::size_t(length), 'v');
        std::string line = ldifLine("x", value), whole;
        QVERIFY(line.ends_with('\n'));
        QByteArray text = QByteArray::fromStdString(line);
        text.chop(1);
        const auto lines = text.split('\n');
        QCOMPARE(lines.size() > 1, length > 73);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY(lines[i].size() <= 76 && lines[i].size() > 1);
            QVERIFY(i + 1 == lines.size() || lines[i].size() == 76);
            QCOMPARE(lines[i].startsWith(' '), i > 0);
            whole += lines[i].mid(i > 0).toStdString();
        }
        QCOMPARE(whole, "x: " + value);
    }

    void namesBeyondAsciiAreEncodedWhole()
    {
        Change one = change(Action::Delete, {});
        one.object.dn = Dn("CN=M\xC3\xBCnchen\\, West,DC=corp");
        QCOMPARE(ldifOf({one}),
                 "version: 1\n# a plan\n\ndn:: Q049TcO8bmNoZW5cLCBXZXN0LERDPWNvcnA=\nchangetype: delete\n");
    }

    void neitherTitleNorAttributeNameCanBeginALine()
    {
        QCOMPARE(ldifOf({}, "a\ndn: b\xC3\xA4"), "version: 1\n# a?dn: b??\n");
        QCOMPARE(ldifOf({change(Action::Update, {{"x\n\ndn", {}, {"v"}}})}), "failed: x\n\ndn");
    }
};

QTEST_APPLESS_MAIN(TestLdif)
#include "tst_ldif.moc"
