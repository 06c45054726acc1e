// SPDX-License-Identifier: Apache-2.0
#include "core/directory/ldap_entry.h"
#include "core/directory/ldap_error.h"

#include <QTest>

using namespace dwc;

Q_DECLARE_METATYPE(dwc::LdapOperation)
Q_DECLARE_METATYPE(dwc::ErrorKind)

class tst_ldap_error : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data();
    void classifies()
    {
        QFETCH(LdapOperation, operation);
        QFETCH(int, result);
        QFETCH(QByteArray, diagnostic);
        QFETCH(ErrorKind, kind);
        const Error error = classify(operation, result, diagnostic.toStdString(), "CN=x");
        QVERIFY2(error.kind == kind, std::string(codeOf(error.kind)).c_str());
        QCOMPARE(error.subject, std::string("CN=x"));
        QVERIFY(!error.detail.empty());
    }

    void readsTheCodeBehindARefusedBind()
    {
        const Error error =
            classify(LdapOperation::Bind, 49,
                     "80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data "
                     "52e, v1db1",
                     "svc@corp.example");
        QCOMPARE(error.nativeCode, 0x52e);
        QCOMPARE(bindSubCode("... data 775, v3839").value_or(0), 0x775u);
        QVERIFY(!bindSubCode("data "));
        QVERIFY(!bindSubCode("data xyz"));
        QVERIFY(!bindSubCode(""));
        QVERIFY(!bindSubCode("data 123456789012345678901234567890"));
        QCOMPARE(classify(LdapOperation::Bind, 49, "no", "x").nativeCode, 0);
    }

    void readsTheCodeBeforeTheText()
    {
        QCOMPARE(windowsCode("00002098: SecErr: DSID-03150F94").value_or(0), 0x2098u);
        QCOMPARE(windowsCode("0000200d: x").value_or(0), 0x200du);
        for (const char *text :
             {"", "0000209", "00002098", "00002098 SecErr", "0000zzzz: x", "Object CN=x has no"})
            QVERIFY2(!windowsCode(text), text);
    }

    void knowsWhatMayBeTriedAgain()
    {
        QVERIFY(isRetryable(classify(LdapOperation::Add, 51, {}, {})));
        QVERIFY(isRetryable(classify(LdapOperation::Add, 52, {}, {})));
        QVERIFY(!isRetryable(classify(LdapOperation::Add, 68, {}, {})));
        QVERIFY(!isRetryable(classify(LdapOperation::Bind, 49, "data 775", {})));
        QVERIFY(isConflict(classify(LdapOperation::Modify, 16, {}, {})));
        QVERIFY(isConflict(classify(LdapOperation::Add, 68, {}, {})));
        QVERIFY(!isConflict(classify(LdapOperation::Modify, 50, {}, {})));
    }

    void readsRanges()
    {
        const auto all = rangeOf("altSecurityIdentities");
        QVERIFY(all && !*all);
        const auto first = rangeOf("altSecurityIdentities;range=0-1499");
        QVERIFY(first && *first);
        QCOMPARE(std::string((*first)->attribute), std::string("altSecurityIdentities"));
        QCOMPARE((*first)->first, 0u);
        QCOMPARE((*first)->last.value_or(0), 1499u);
        const auto last = rangeOf("x;Range=1500-*");
        QVERIFY(last && *last && !(*last)->last);
        const auto otherOption = rangeOf("userCertificate;binary");
        QVERIFY(otherOption && !*otherOption);
        for (const char *name : {"x;range=", "x;range=1", "x;range=-", "x;range=5-1", "x;range=a-b",
                                 "x;range=0-1x", "x;range=99999999999-*"})
            QVERIFY2(!rangeOf(name), name);
    }
};

void tst_ldap_error::classifies_data()
{
    using Operation = LdapOperation;
    QTest::addColumn<LdapOperation>("operation");
    QTest::addColumn<int>("result");
    QTest::addColumn<QByteArray>("diagnostic");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, Operation operation, int result, const char *diagnostic,
                        ErrorKind kind) {
        QTest::newRow(name) << operation << result << QByteArray(diagnostic) << kind;
    };
    row("no right", Operation::Modify, 50, "00002098: SecErr", ErrorKind::PermissionDenied);
    row("name taken", Operation::Add, 68, "00002071: UpdErr", ErrorKind::AlreadyExists);
    row("gone", Operation::Delete, 32, "0000208D: NameErr", ErrorKind::NotFound);
    row("parent of another class", Operation::Add, 64, "00002099: NameErr", ErrorKind::Refused);
    row("mandatory missing", Operation::Add, 65, "0000207C: UpdErr", ErrorKind::Refused);
    row("old value gone", Operation::Modify, 16, "00002085: AttrErr", ErrorKind::ValueChanged);
    row("old value gone, no code", Operation::Modify, 16, "no matching value", ErrorKind::ValueChanged);
    row("not in the schema", Operation::Modify, 16, "00000057: LdapErr", ErrorKind::Refused);
    row("not in the schema, add", Operation::Add, 16, "0000206F: LdapErr", ErrorKind::Refused);
    row("value is there", Operation::Modify, 20, "00002083: AttrErr", ErrorKind::ValueChanged);
    row("second single value", Operation::Modify, 19, "00002081: AttrErr", ErrorKind::ValueChanged);
    row("out of range", Operation::Modify, 19, "00002082: AttrErr", ErrorKind::Refused);
    row("out of range, add", Operation::Add, 19, "00002082: AttrErr", ErrorKind::Refused);
    row("bad value", Operation::Modify, 21, "0000200B: LdapErr", ErrorKind::Refused);
    row("unwilling", Operation::Modify, 53, "00002035: LdapErr", ErrorKind::Refused);
    row("refers to another", Operation::Add, 10, "0000202B: RefErr", ErrorKind::NotWritable);
    row("busy", Operation::Add, 51, "0000200E: SvcErr", ErrorKind::Throttled);
    row("unavailable", Operation::Search, 52, "", ErrorKind::ServiceUnavailable);
    row("too many", Operation::Search, 4, "", ErrorKind::LimitExceeded);
    row("too long", Operation::Search, 3, "", ErrorKind::TimedOut);
    row("admin limit", Operation::Search, 11, "00002024: SvcErr", ErrorKind::LimitExceeded);
    row("signing wanted", Operation::Bind, 8, "00002028: LdapErr", ErrorKind::TransportRefused);
    row("TLS wanted", Operation::Bind, 13, "0000202D: LdapErr", ErrorKind::TransportRefused);
    row("password", Operation::Bind, 49, "80090308: LdapErr, data 52e", ErrorKind::BindRefused);
    row("down while connecting", Operation::Connect, -1, "", ErrorKind::Unreachable);
    row("down while working", Operation::Modify, -1, "", ErrorKind::ConnectionLost);
    row("broken answer", Operation::Search, -4, "", ErrorKind::MalformedAnswer);
    row("unknown number", Operation::Add, 4711, "", ErrorKind::Refused);
}

QTEST_GUILESS_MAIN(tst_ldap_error)
#include "tst_ldap_error.moc"
