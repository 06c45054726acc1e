// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/settings/profile_of_tests.h"
#include "ui/settings/key_values.h"

#include <QTest>

using namespace dwc;
using dwc::testing::contoso;

class TestKeyValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProfileComesBackAsItWas();
    void oneChangeIsOneChange();
    void whatDoesNotBelongIsNotWritten();
    void wrongValuesAreNamedAsTheCheckNamesThem();
    void aValueTypedInAnotherNotationIsNormalised();
    void secretsAreAskedAgainWhenTheirPlaceChanges_data();
    void secretsAreAskedAgainWhenTheirPlaceChanges();
};

void TestKeyValues::aProfileComesBackAsItWas()
{
    const KeyValues values(contoso());
    QVERIFY(values.problems().empty());
    QVERIFY(values.profile() == contoso());
    QVERIFY(changesBetween(values, values).empty());
}

void TestKeyValues::oneChangeIsOneChange()
{
    const KeyValues before(contoso());
    KeyValues after = before;
    after.set("guards.maxDeletes", 700);
    const auto changes = changesBetween(before, after);
    QCOMPARE(changes.size(), 1u);
    QCOMPARE(changes[0].path, std::string("guards.maxDeletes"));
    Profile expected = contoso();
    expected.guards.maxDeletes = 700;
    QVERIFY(after.profile() == expected);
}

void TestKeyValues::whatDoesNotBelongIsNotWritten()
{
    KeyValues values(contoso());
    values.set("cloud.loginUrl", "https://login.example");
    values.set("directory.bind.keytab", "/etc/keytab");
    QVERIFY(!values.isUsed("cloud.loginUrl"));
    QVERIFY(values.problems().empty());
    QVERIFY(values.profile() == contoso());
    values.set("cloud.environment", "custom");
    QVERIFY(values.isUsed("cloud.loginUrl"));
    QCOMPARE(values.problems().size(), 1u); // Graph's address is missing
    QCOMPARE(values.problems()[0].key, std::string("cloud.graphUrl"));
}

void TestKeyValues::wrongValuesAreNamedAsTheCheckNamesThem()
{
    KeyValues values(contoso());
    values.set("cloud.tenantId", "contoso");
    values.set("directory.transport", "sasl");
    const auto problems = values.problems();
    QCOMPARE(problems.size(), 2u);
    QVERIFY(problems[0] == (ProfileProblem{ProfileFault::NotAGuid, "cloud.tenantId", {}}));
    QCOMPARE(problems[1].fault, ProfileFault::WrongPair);
}

void TestKeyValues::aValueTypedInAnotherNotationIsNormalised()
{
    KeyValues values(contoso());
    values.set("cloud.tenantId", "{0A1B2C3D-0000-4000-8000-0000000000FF}");
    QCOMPARE(values.profile().cloud.tenant.text(), std::string("0a1b2c3d-0000-4000-8000-0000000000ff"));
}

void TestKeyValues::secretsAreAskedAgainWhenTheirPlaceChanges_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("client");
    QTest::addColumn<bool>("directory");
    const auto row = [](const char *path, const char *value, bool client, bool directory) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(value) << client << directory;
    };
    row("cloud.tenantId", "0a1b2c3d-0000-4000-8000-0000000000ff", true, false);
    row("cloud.signIn.clientId", "0a1b2c3d-0000-4000-8000-0000000000ff", true, false);
    row("cloud.environment", "usgov", true, false);
    row("cloud.caFile", "/etc/ca.pem", false, false);
    row("directory.domain", "other.example", false, true);
    row("directory.bind.user", "other@corp.example", false, true);
    row("directory.caFile", "/etc/ca.pem", false, true);
    row("name", "fabrikam", false, false);
    row("directory.transport", "starttls", false, false);
}

void TestKeyValues::secretsAreAskedAgainWhenTheirPlaceChanges()
{
    QFETCH(const QString, path);
    QFETCH(const QString, value);
    QFETCH(const bool, client);
    QFETCH(const bool, directory);
    KeyValues values(contoso());
    values.set(path.toStdString(), value.toStdString());
    QVERIFY(values.problems().empty());
    const SecretsAskedAgain asked = secretsAskedAgain(contoso(), values.profile());
    QCOMPARE(asked.client, client);
    QCOMPARE(asked.directory, directory);
}

QTEST_APPLESS_MAIN(TestKeyValues)
#include "tst_key_values.moc"
