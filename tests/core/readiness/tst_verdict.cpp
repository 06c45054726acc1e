// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/verdict.h"

#include <QTest>
#include <algorithm>

using namespace dwc;

namespace {

CheckResult unknownSample()
{
    return unknownFor(Error{ErrorKind::TimedOut, "", "", 0, "", {}});
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGravestDecides_data();
    void theGravestDecides();
    void allUnknownIsNoGoAhead();
    void whatIsNotNeededHindersNobody();
};

void TestVerdict::theGravestDecides_data()
{
    QTest::addColumn<std::vector<std::size_t>>("counts"); // failed, untold, notable, unchecked
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("number");
    const auto row = [](const char *name, std::vector<std::size_t> counts, const char *word, int number) {
        QTest::newRow(name) << counts << QString::fromLatin1(word) << number;
    };
    row("all in order", {0, 0, 0, 0}, "ready", 0);
    row("warnings", {0, 0, 3, 0}, "warnings", 3);
    row("one not told beside warnings", {0, 1, 3, 0}, "unknown", 1);
    row("failed beside all the others", {2, 7, 3, 4}, "failed", 2);
    row("some never checked", {0, 0, 1, 4}, "notChecked", 4);
    row("not told, and some never checked", {0, 2, 0, 4}, "unknown", 2);
}

void TestVerdict::theGravestDecides()
{
    QFETCH(std::vector<std::size_t>, counts);
    const Verdict verdict = verdictOf({counts[0], counts[1], counts[2], counts[3]});
    const std::string_view word = nameOf(verdict.readiness);
    QTEST(QString::fromLatin1(word.data(), qsizetype(word.size())), "word");
    QTEST(int(verdict.number), "number");
}

void TestVerdict::allUnknownIsNoGoAhead()
{
    CheckTally tally;
    for (const Check &check : checks())
        tally.add(check, unknownSample());
    const Verdict verdict = verdictOf(tally);
    QCOMPARE(verdict.readiness, Readiness::NotTold);
    QCOMPARE(verdict.number, std::size_t(std::ranges::count(checks(), true, &Check::isNeeded)));
}

void TestVerdict::whatIsNotNeededHindersNobody()
{
    CheckTally tally;
    for (const Check &check : checks())
        tally.add(check, check.id == "cloud.expiry" ? unknownSample() : passed({}));
    QCOMPARE(verdictOf(tally), (Verdict{Readiness::Warnings, 1}));
    tally.add(*findCheck("permissions.create"), unknownSample());
    QCOMPARE(verdictOf(tally), (Verdict{Readiness::NotTold, 1}));
    tally.add(*findCheck("cloud.licence"), std::nullopt);
    tally.add(*findCheck("cloud.licence"), notNeeded({}));
    QCOMPARE(verdictOf(tally), (Verdict{Readiness::NotTold, 1}));
}

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
