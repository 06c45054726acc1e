// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_json.h"

#include <QTest>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>

using namespace dwc;
using Json = nlohmann::ordered_json;

namespace {

Plan richPlan()
{
    Plan plan;
    plan.id = *PlanId::fromText("00112233-4455-6677-8899-aabbccddeeff");
    plan.madeAt = *momentFromIso("2026-06-15T12:00:00Z");
    plan.basis = {*TenantId::fromText("f0000000-0000-0000-0000-000000000001"),
                  "corp.example",
                  *Sid::fromText("S-1-5-21-1-2-3"),
                  {*ObjectGuid::fromText("a0000000-0000-0000-0000-000000000001"), Dn("CN=R,DC=corp")},
                  {*ObjectGuid::fromText("a0000000-0000-0000-0000-000000000002"), Dn("CN=S,DC=corp")},
                  "dc1.corp.example",
                  "S-1-5-21-1-2-3-1001",
                  plan.madeAt,
                  plan.madeAt,
                  4711,
                  "abc"};
    plan.totals.create = plan.totals.update = plan.totals.remove = 1;
    plan.totals.identityChanges = plan.totals.skipped = 1;
    plan.totals.cloudDevices = 100;
    Change create;
    create.action = Action::Create;
    create.reason = ChangeReason::CloudOnly;
    create.deviceId = *DeviceId::fromText("d0000000-0000-0000-0000-000000000001");
    create.displayName = "<b>\x1b[31m\xE2\x80\xAE name";
    create.object.dn = Dn("CN=x,CN=R,DC=corp");
    create.attributes = {{"msDS-DeviceID", {}, {create.deviceId.windowsBytes()}},
                         {"displayName", {}, {"\xff\xfe"}}};
    Change remove = create;
    remove.action = Action::Delete;
    remove.reason = ChangeReason::Gone;
    remove.deviceId.bytes[15] = 2;
    remove.object.guid = *ObjectGuid::fromText("a0000000-0000-0000-0000-000000000004");
    remove.attributes = {{"displayName", {"x"}, {}}};
    Change update = create;
    update.deviceId.bytes[15] = 3;
    update.action = Action::Update;
    update.reason = ChangeReason::Differs;
    update.object.guid = *ObjectGuid::fromText("a0000000-0000-0000-0000-000000000003");
    update.identityChange = true;
    update.attributes = {{"msDS-DevicePhysicalIDs", {"[GID]:g:1"}, {"[GID]:g:2", "[HWID]:h:3"}}};
    plan.changes = {remove, update, create};
    plan.skipped = {{create.deviceId, {}, "pending", SkipReason::PendingNoKey}};
    plan.findings = {{Severity::Guard, FindingCode::TooManyDeletes, {}, 1, {"500"}},
                     {Severity::Guard, FindingCode::SourceShrunk, {}, 50, {"150", "100"}},
                     {Severity::Note, FindingCode::OwnerElsewhere, "d", {}, {"name"}}};
    return plan;
}

/// Every path of the document to an object's member.
void collect(const Json &json, const std::string &at, std::vector<std::string> &paths)
{
    if (json.is_object()) {
        for (const auto &[key, value] : json.items()) {
            const std::string path = at + '/' + key;
            paths.push_back(path);
            collect(value, path, paths);
        }
    } else if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i)
            collect(json[i], at + '/' + std::to_string(i), paths);
    }
}

} // namespace

class TestPlanJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const Plan plan = richPlan();
        const auto back = planFromJson(planJson(plan).dump());
        QVERIFY2(back.has_value(), back ? "" : (back.error().subject + back.error().detail).c_str());
        QVERIFY(*back == plan);
    }

    void refusesEveryMemberThatIsMissingUnknownOrOfAnotherType()
    {
        const Json json = planJson(richPlan());
        std::vector<std::string> paths;
        collect(json, "", paths);
        QVERIFY(paths.size() > 60);
        for (const std::string &path : paths) {
            const Json::json_pointer pointer(path);
            Json without = json, wrong = json, renamed = json;
            without[pointer.parent_pointer()].erase(pointer.back());
            QVERIFY2(!planFromJson(without.dump()), path.c_str());
            wrong[pointer] = Json::parse(R"([[3.5]])");
            QVERIFY2(!planFromJson(wrong.dump()), path.c_str());
            renamed[pointer.parent_pointer()]["unheardOf"] = 1;
            QVERIFY2(!planFromJson(renamed.dump()), path.c_str());
        }
    }

    void isWrittenPieceByPieceAsTheSameDocument()
    {
        for (const Plan &plan : {richPlan(), Plan()}) {
            std::string text;
            writePlanJson(plan, [&](std::string_view piece) { text += piece; });
            QVERIFY(Json::parse(text) == planJson(plan));
            QVERIFY(std::ranges::all_of(text, [](char c) { return c > 0 && c < 127; }));
        }
    }

    void keepsTheRequest()
    {
        Plan plan = richPlan();
        plan.request.selection = {plan.changes[0].deviceId, plan.changes[1].deviceId,
                                  plan.changes[2].deviceId};
        std::ranges::sort(plan.request.selection);
        QVERIFY(planFromJson(planJson(plan).dump()).value() == plan);
        std::ranges::reverse(plan.request.selection);
        QVERIFY(!planFromJson(planJson(plan).dump()));
        plan.kind = PlanKind::Undo;
        plan.request = {17, {}, {}};
        QVERIFY(planFromJson(planJson(plan).dump()).value() == plan);
    }

    void readsForeignTextBackAsTheFileHoldsIt()
    {
        Plan plan = richPlan();
        plan.changes[0].displayName = std::string("a\0b\xff", 4);
        plan.skipped[0].displayName = "\xc3";
        const Plan back = planFromJson(planJson(plan).dump()).value();
        QCOMPARE(back.changes[0].displayName, savedText(plan.changes[0].displayName));
        QCOMPARE(back.changes[0].displayName, std::string("ab"));
        QCOMPARE(back.skipped[0].displayName, std::string());
    }

    void anAdoptionChangesNoAttribute()
    {
        Plan plan = richPlan();
        plan.kind = PlanKind::Adopt;
        plan.changes = {plan.changes[1]};
        plan.changes[0].attributes.clear();
        plan.changes[0].identityChange = false;
        plan.totals = countChanges(plan.changes, plan.totals);
        plan.findings.clear();
        QVERIFY(planFromJson(planJson(plan).dump()).value() == plan);
        Plan forged = plan;
        forged.changes[0].attributes = {{"displayName", {}, {"x"}}};
        QVERIFY(!planFromJson(planJson(forged).dump()));
        forged = plan;
        forged.changes[0].object.guid = {};
        QVERIFY(!planFromJson(planJson(forged).dump()));
        forged = plan;
        forged.request.choice = "all";
        QVERIFY(!planFromJson(planJson(forged).dump()));
    }

    void onlyPreparingWritesPermissions()
    {
        Plan plan = richPlan();
        plan.changes[2].attributes = {{"nTSecurityDescriptor", {}, {"x"}}};
        for (const PlanKind kind : {PlanKind::Devices, PlanKind::Disable}) {
            plan.kind = kind;
            plan.request.choice = kind == PlanKind::Disable ? "deleteDevices" : "";
            const auto read = planFromJson(planJson(plan).dump());
            QVERIFY(!read);
            QCOMPARE(read.error().subject, std::string("changes[2]"));
        }
    }

    void refusesAFileThatContradictsItself_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *at, const char *value) {
            QTest::newRow(name) << QByteArray(at) << QByteArray(value);
        };
        for (const char *total : {"create", "update", "disable", "delete", "identityChanges", "cloudDisables",
                                  "skipped", "conflict"})
            QTest::addRow("totals.%s", total) << QByteArray("/totals/") + total << QByteArray("7");
        row("number of a guard", "/findings/0/number", "600");
        row("no number of a guard", "/findings/0/number", "null");
        row("shrink from another number", "/findings/1/arguments/0", "\"151\"");
        row("shrink to another number", "/totals/cloudDevices", "99");
        row("guard that is none", "/findings/0/code", "\"noBaseline\"");
        row("an object without identity", "/changes/1/objectGuid",
            "\"00000000-0000-0000-0000-000000000000\"");
        row("a create with an identity", "/changes/2/objectGuid", "\"a0000000-0000-0000-0000-00000000000f\"");
        row("a create of old values", "/changes/2/attributes/0/before", "[\"x\"]");
        row("a delete with new values", "/changes/0/attributes/0/after", "[\"x\"]");
        row("an update of nothing", "/changes/1/attributes", "[]");
        row("one object twice", "/changes/1/objectGuid", "\"a0000000-0000-0000-0000-000000000004\"");
        row("one device twice", "/changes/1/deviceId", "\"d0000000-0000-0000-0000-000000000002\"");
        row("a device not selected", "/request/selection", "[\"d0000000-0000-0000-0000-000000000002\"]");
        row("a run", "/request/run", "1");
        row("a choice", "/request/choice", "\"deleteDevices\"");
    }
    void refusesAFileThatContradictsItself()
    {
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, value);
        Json json = planJson(richPlan());
        json.at(Json::json_pointer(at.toStdString())) = Json::parse(value.toStdString());
        QCOMPARE(planFromJson(json.dump()).error().kind, ErrorKind::BadPlanFile);
    }

    /// By the square of their number it would not end before the test is stopped.
    void refusesAnObjectOfVeryManyMembersAtOnce()
    {
        const std::string plan = planJson(richPlan()).dump();
        std::string members;
        for (int i = 0; i < 500'000; ++i)
            members += "\"member" + std::to_string(i) + "\":0,";
        for (const char *object : {"{", "\"totals\":{", "\"changes\":[{", "\"container\":{"}) {
            std::string forged = plan;
            const std::size_t at = forged.find(object);
            QVERIFY2(at != forged.npos, object);
            forged.insert(at + std::string_view(object).size(), members);
            const auto read = planFromJson(forged);
            QCOMPARE(read.error().kind, ErrorKind::BadPlanFile);
            QCOMPARE(read.error().detail, std::string("has an object of too many members"));
        }
    }

    void refusesChangesOutOfTheOrderOfWriting()
    {
        Plan plan = richPlan();
        std::swap(plan.changes[0], plan.changes[1]);
        QVERIFY(!planFromJson(planJson(plan).dump()));
    }

    void refusesAnAttributeTwice()
    {
        Plan plan = richPlan();
        plan.changes[1].attributes.push_back(plan.changes[1].attributes.front());
        plan.changes[1].attributes.back().name = "MSDS-devicephysicalids";
        QVERIFY(!planFromJson(planJson(plan).dump()));
    }

    void refusesRepeatedMembersAndDepth()
    {
        const std::string text = planJson(richPlan()).dump();
        QVERIFY(!planFromJson("{\"formatVersion\":1," + text.substr(1)));
        QVERIFY(!planFromJson(std::string(100'000, '[')));
        QVERIFY(!planFromJson(text.substr(0, text.size() / 2)));
        QVERIFY(!planFromJson(""));
    }

    void aMutatedFileIsRefusedOrReadForWhatItSays()
    {
        const std::string text = planJson(richPlan()).dump();
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            std::string mutated = text;
            for (int edits = int(random() % 3) + 1; edits > 0; --edits)
                mutated[random() % mutated.size()] = char(random() % 256);
            const auto plan = planFromJson(mutated);
            if (plan)
                QVERIFY(planFromJson(planJson(*plan).dump()).value() == *plan);
        }
    }
};

QTEST_APPLESS_MAIN(TestPlanJson)
#include "tst_plan_json.moc"
