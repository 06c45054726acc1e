// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/settings/plain_words.h"
#include "ui/setup/connect_answers.h"
#include "ui/setup/side_answer.h"

#include <QTest>

using namespace dwc;

class TestConnectAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepIsAnsweredWhenItsKeysAndItsSecretAreThere();
    void twoProfilesNeverShareAnId();
    void originsAreAskedForInACloudOfOnesOwn();
    void theDomainSuggestsAName();
    void aMissingPermissionIsAWarningWithItsCure();
    void foreignTextOfAnAnswerIsPrintable();
    void aFailureKeepsTheServersWordsForTheDetails();
};

void TestConnectAnswers::aStepIsAnsweredWhenItsKeysAndItsSecretAreThere()
{
    ConnectAnswers answers = newAnswers();
    QVERIFY(isAnswered(answers, ConnectStep::Welcome));
    QVERIFY(!isAnswered(answers, ConnectStep::SignIn));
    answers.values.set("cloud.signIn.clientId", "0a1b2c3d-0000-4000-8000-000000000003");
    QVERIFY(problemsOf(answers, ConnectStep::SignIn).empty());
    QVERIFY(!isAnswered(answers, ConnectStep::SignIn));
    answers.clientSecret = Secret(std::string("s"));
    QVERIFY(isAnswered(answers, ConnectStep::SignIn));
    answers.values.set("cloud.signIn.secretExpires", "soon");
    QVERIFY(!isAnswered(answers, ConnectStep::SignIn));
}

void TestConnectAnswers::twoProfilesNeverShareAnId()
{
    const ProfileId one = newAnswers().values.profile().id;
    QVERIFY(!one.isNil());
    QVERIFY(one != newAnswers().values.profile().id);
}

void TestConnectAnswers::originsAreAskedForInACloudOfOnesOwn()
{
    ConnectAnswers answers = newAnswers();
    answers.values.set("cloud.tenantId", "0a1b2c3d-0000-4000-8000-000000000002");
    QVERIFY(isAnswered(answers, ConnectStep::Cloud));
    answers.values.set("cloud.environment", "custom");
    QCOMPARE(problemsOf(answers, ConnectStep::Cloud).size(), 2u);
}

void TestConnectAnswers::theDomainSuggestsAName()
{
    QCOMPARE(suggestedName("corp.example"), std::string("corp"));
    QCOMPARE(suggestedName("../x"), std::string("default"));
}

void TestConnectAnswers::aMissingPermissionIsAWarningWithItsCure()
{
    CloudIdentity identity;
    identity.permissions = {true, true, true};
    QCOMPARE(answerOf(identity).verdict, SideAnswer::Verdict::Good);
    identity.permissions.readUsers = false;
    QCOMPARE(answerOf(identity).verdict, SideAnswer::Verdict::Warning);
    QVERIFY(answerOf(identity).cure.contains(QStringLiteral("User.Read.All")));
    identity.permissions.readDevices = false;
    QVERIFY(answerOf(identity).cure.contains(QStringLiteral("Device.Read.All")));
}

void TestConnectAnswers::foreignTextOfAnAnswerIsPrintable()
{
    CloudIdentity identity;
    identity.tenantName = "a\u202Eb\n<b>";
    const SideAnswer answer = answerOf(identity);
    QVERIFY(!answer.sentence.contains(QChar(0x202E)));
    for (const Fact &fact : answer.facts)
        QVERIFY(!fact.value.contains(QLatin1Char('\n')));
}

void TestConnectAnswers::aFailureKeepsTheServersWordsForTheDetails()
{
    Error error;
    error.kind = ErrorKind::BindRefused;
    error.detail = "80090308: data 52e";
    error.nativeCode = 49;
    const SideAnswer answer = answerOf(error, dwc::testing::PlainWords());
    QCOMPARE(answer.sentence, QStringLiteral("message bindRefused"));
    QCOMPARE(answer.cure, QStringLiteral("cure bindRefused"));
    QVERIFY(answer.details.contains(QStringLiteral("data 52e")));
    QVERIFY(answer.details.contains(QStringLiteral("49")));
}

QTEST_APPLESS_MAIN(TestConnectAnswers)
#include "tst_connect_answers.moc"
