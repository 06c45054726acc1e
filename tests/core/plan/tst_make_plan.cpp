// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plan_case.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <nlohmann/json.hpp>

using namespace dwc;
using Json = nlohmann::json;

/// Each folder of tests/data/plan is a case: case.json holds both sides and what is expected of the plan.
class TestMakePlan : public QObject
{
    Q_OBJECT

private:
    static Json caseNamed(const QString &folder)
    {
        QFile file(folder + QStringLiteral("/case.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be opened", qPrintable(file.fileName()));
        return Json::parse(file.readAll().toStdString());
    }

    static void addCases()
    {
        QTest::addColumn<QString>("folder");
        QDir cases(QStringLiteral(DWC_SOURCE_DIR "/tests/data/plan"));
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }

private Q_SLOTS:
    void decides_data() { addCases(); }
    void decides()
    {
        QFETCH(QString, folder);
        const Json json = caseNamed(folder);
        const Json brief = briefOf(PlanCase(json, 0).plan());
        const Json expected = json.value("expected", Json::object());
        QVERIFY2(brief == expected, (brief.dump() + "\nexpected\n" + expected.dump()).c_str());
    }

    void givesTheSamePlanInAnyOrder_data() { addCases(); }
    void givesTheSamePlanInAnyOrder()
    {
        QFETCH(QString, folder);
        const Json json = caseNamed(folder);
        const Plan plan = PlanCase(json, 0).plan();
        for (unsigned shuffle = 1; shuffle < 6; ++shuffle)
            QVERIFY(PlanCase(json, shuffle).plan() == plan);
    }

    void givesTheSamePlanInAnyNumberOfSlices_data() { addCases(); }
    void givesTheSamePlanInAnyNumberOfSlices()
    {
        QFETCH(QString, folder);
        const PlanCase whole(caseNamed(folder), 0);
        for (const std::size_t slices : {2, 3, 7}) {
            QVERIFY(whole.match(slices).rows == whole.match(1).rows);
            QVERIFY(whole.plan(slices) == whole.plan(1));
        }
    }

    void slicesTellNoMoreOfOneKindThanTheWholeWould()
    {
        Json json = Json::parse(R"({"users": {"1": "elsewhere", "2": "privileged"}})");
        for (int number = 100; number < 700; ++number) {
            const std::string id = std::to_string(number);
            const std::string owner = number % 3 ? "1" : "2",
                              key = number % 50 ? id : "1"; // many on one thumbprint
            json["cloud"].push_back({{"id", id}, {"owner", owner}, {"keys", {key}}});
        }
        const PlanCase many(json, 0);
        const Plan whole = many.plan(1);
        QCOMPARE(std::ranges::count(whole.findings, FindingCode::OwnerElsewhere, &Finding::code), 201);
        QCOMPARE(std::ranges::count(whole.findings, FindingCode::DuplicateKey, &Finding::code), 12);
        for (const std::size_t slices : {2, 3, 7}) {
            QVERIFY(many.match(slices).rows == many.match(1).rows);
            QVERIFY(many.plan(slices) == whole);
        }
    }

    void asksForProofOfJustWhatItWouldRemove()
    {
        const Json json = Json::parse(
            R"({"directory": [{"id": "1"}, {"id": "2", "enabled": false}, {"id": "3", "by": "other"}],
                                          "held": ["4"], "missingDays": {"2": 5}})");
        const PlanCase one(json, 0);
        QCOMPARE(devicesToProve(one.input()).size(), std::size_t(1));
        Json first = json;
        first["baseline"] = false;
        QVERIFY(devicesToProve(PlanCase(first, 0).input()).empty());
    }
};

QTEST_APPLESS_MAIN(TestMakePlan)
#include "tst_make_plan.moc"
