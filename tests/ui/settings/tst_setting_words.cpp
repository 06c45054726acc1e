// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/problem_words.h"
#include "ui/settings/setting_effects.h"
#include "ui/settings/setting_words.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace dwc;

class TestSettingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheTableStandsInOneSectionWithALabel();
    void everyWordAKeyTakesHasALabelOfItsOwn();
    void everyGuardSaysWhatItMeans();
    void valuesAreShownAsPeopleSayThem();
    void foreignTextIsShownPrintable();
    void everyFaultHasASentence();
};

void TestSettingWords::everyKeyOfTheTableStandsInOneSectionWithALabel()
{
    std::multiset<std::string_view> placed;
    for (const Section section : kSections) {
        for (const std::string_view path : keysOf(section)) {
            placed.insert(path);
            QCOMPARE(wordsOf(path).section, section);
        }
    }
    for (const ProfileKey &key : profileKeys()) {
        QVERIFY2(placed.count(key.path) == 1, key.path.data());
        QVERIFY2(!wordsOf(key.path).label.isEmpty(), key.path.data());
    }
    QCOMPARE(placed.size(), profileKeys().size());
}

void TestSettingWords::everyWordAKeyTakesHasALabelOfItsOwn()
{
    for (const ProfileKey &key : profileKeys()) {
        std::set<QString> labels;
        for (const std::string_view word : key.words) {
            const QString label = choiceOf(key.path, word);
            QVERIFY2(!label.isEmpty(), word.data());
            labels.insert(label);
        }
        QCOMPARE(labels.size(), key.words.size());
    }
}

void TestSettingWords::everyGuardSaysWhatItMeans()
{
    KeyValues values;
    for (const std::string_view path : keysOf(Section::Guards)) {
        values.set(path, 37);
        QVERIFY2(effectOf(path, values).contains(QStringLiteral("37")), path.data());
        values.set(path, 0);
        const QString atZero = effectOf(path, values);
        QVERIFY2(!atZero.isEmpty() && !atZero.contains(QLatin1Char('%')), path.data());
    }
}

void TestSettingWords::valuesAreShownAsPeopleSayThem()
{
    QCOMPARE(shownValue("guards.maxDeletes", 1200), QStringLiteral("1,200"));
    QCOMPARE(shownValue("guards.maxDeletePercent", 30), QStringLiteral("30 %"));
    QCOMPARE(shownValue("directory.port", 0), QStringLiteral("the usual one"));
    QCOMPARE(shownValue("directory.port", 1636), QStringLiteral("1636"));
    QCOMPARE(shownValue("directory.caFile", ""), QStringLiteral("not set"));
    QCOMPARE(shownValue("flow.registeredUsers", true), QStringLiteral("on"));
    QCOMPARE(shownValue("scope.trustTypes", {"AzureAd", "Workplace"}),
             QStringLiteral("Entra joined, Registered"));
    QVERIFY(shownValue("scope.include", {"a", "b", "c", "d", "e"})
                .startsWith(QStringLiteral("a, b, c and 2 more")));
}

void TestSettingWords::foreignTextIsShownPrintable()
{
    QVERIFY(!shownValue("directory.connectorAccount", "a\u202Eb").contains(QChar(0x202E)));
    QVERIFY(!sentenceOf({ProfileFault::UnreadableFile, "cloud.caFile", "/a\nb"}).contains(QLatin1Char('\n')));
}

void TestSettingWords::everyFaultHasASentence()
{
    for (int fault = 1; fault <= int(ProfileFault::WritableByOthers); ++fault)
        QVERIFY(!sentenceOf(ProfileProblem{ProfileFault(fault), "cloud.caFile", "0 to 65535"}).isEmpty());
    QVERIFY(sentenceOf({ProfileFault::OutOfRange, "guards.maxDeletes", "0 to 100"})
                .contains(QStringLiteral("100")));
    QVERIFY(sentenceOf({ProfileFault::NeededWith, "cloud.loginUrl", "cloud.environment custom"})
                .contains(QStringLiteral("Other addresses")));
}

QTEST_APPLESS_MAIN(TestSettingWords)
#include "tst_setting_words.moc"
