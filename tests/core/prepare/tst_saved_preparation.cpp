// SPDX-License-Identifier: Apache-2.0
// A saved preparation selects what was decided again, and a forged one nothing.
#include "core/plan/plan_json.h"
#include "core/prepare/saved_preparation.h"
#include "tests/core/prepare/bare_forest.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace dwc;
using namespace dwc::testing;
using Json = nlohmann::ordered_json;

namespace {

Preparation decided(PermissionProfile profile)
{
    Preparation preparation = preparationOf(bareForest(), profile);
    Plan &plan = preparation.plan;
    plan.id = *PlanId::fromText("00112233-4455-6677-8899-aabbccddeeff");
    plan.kind = PlanKind::Prepare;
    plan.request.choice = choiceOf(profile);
    plan.madeAt = plan.basis.directoryReadAt = *momentFromIso("2026-06-15T12:00:00Z");
    plan.basis.domainSid = preparation.account.sid.parent();
    plan.basis.container.dn = preparation.state.container;
    plan.basis.connectorAccount = preparation.account.sid.text();
    plan.totals = countChanges(plan.changes, {});
    return preparation;
}

constexpr char kPoint[] =
    "CN=62a0ff2e-97b9-4513-943f-0d221bd30080,CN=Device Registration Configuration,CN=Services,"
    "CN=Configuration,DC=corp,DC=example";
constexpr char kReplaced[] =
    "strict connectionPoint=corp.example replaced=00112233-4455-6677-8899-aabbccddeeff";

/// Of a connection point that is made, or that names another tenant and is corrected.
Preparation decidedWithPoint(bool isThere)
{
    Preparation preparation = decided(PermissionProfile::Strict);
    ForestState &state = preparation.state;
    Plan &plan = preparation.plan;
    state.tenant = plan.basis.tenant = *TenantId::fromText("6f1c2a54-3d0b-4f6e-9a8d-5b7e1c2d3e4f");
    if (isThere)
        state.connectionPoint =
            ConnectionPoint{{*ObjectGuid::fromText("a0000000-0000-0000-0000-000000000009"), Dn(kPoint)},
                            "serviceConnectionPoint",
                            {"azureADId:00112233-4455-6677-8899-aabbccddeeff", "azureADName:other.example"},
                            true};
    preparation.wish = *preparationWishFrom(isThere ? kReplaced : "strict connectionPoint=corp.example");
    plan.request.choice = choiceOf(preparation.wish);
    plan.changes = missingChanges(state, preparation.wish);
    plan.totals = countChanges(plan.changes, {});
    return preparation;
}

/// What becomes of a file: nothing when it would be carried out.
std::optional<ErrorKind> refusalOf(const Json &file, const Preparation &fresh)
{
    const auto read = planFromJson(file.dump());
    if (!read)
        return read.error().kind;
    const auto listed = checkPreparationFile(*read);
    if (!listed)
        return listed.error().kind;
    const auto same = matchesFile(fresh, *read);
    return same ? std::nullopt : std::optional(same.error().kind);
}

} // namespace

class TestSavedPreparation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsCarriedOut()
    {
        for (const auto profile :
             {PermissionProfile::Strict, PermissionProfile::TakingOver, PermissionProfile::EntraConnect}) {
            const Preparation fresh = decided(profile);
            QVERIFY(!refusalOf(planJson(fresh.plan), fresh));
            QCOMPARE(wishOf(fresh.plan), PreparationWish(profile));
        }
    }

    void whatHasChangedSinceIsStale()
    {
        const Preparation saved = decided(PermissionProfile::Strict);
        ForestState state = bareForest();
        state.configurationObject = withList({});
        Preparation fresh = saved;
        fresh.plan.changes = missingChanges(state, PermissionProfile::Strict);
        QCOMPARE(refusalOf(planJson(saved.plan), fresh), ErrorKind::StalePlan);
        Plan less = saved.plan;
        less.changes.pop_back();
        less.totals = countChanges(less.changes, {});
        QCOMPARE(refusalOf(planJson(less), saved), ErrorKind::StalePlan);
    }

    void aConnectionPointIsSavedToo()
    {
        for (const bool isThere : {false, true}) {
            const Preparation fresh = decidedWithPoint(isThere);
            QCOMPARE(fresh.plan.changes.size(), std::size_t(6));
            QVERIFY(!refusalOf(planJson(fresh.plan), fresh));
            PreparationWish handedOver = fresh.wish;
            handedOver.connectionPoint->isHandedOver = true;
            QCOMPARE(wishOf(fresh.plan), handedOver);
            handedOver.domain = "corp.example";
            QCOMPARE(std::get<PreparationWish>(forestTaskIn(fresh.plan).value()), handedOver);
            // alone, too
            Preparation rest = fresh;
            rest.plan.changes.erase(rest.plan.changes.begin(), rest.plan.changes.begin() + 5);
            rest.plan.totals = countChanges(rest.plan.changes, {});
            QVERIFY(!refusalOf(planJson(rest.plan), rest));
        }
    }

    void aForgedConnectionPointIsRefused_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, bool isThere, const char *at, const char *value) {
            QTest::newRow(name) << isThere << QByteArray(at) << QByteArray(value);
        };
        const char *foreign =
            R"(["azureADId:99112233-4455-6677-8899-aabbccddeeff","azureADName:corp.example"])";
        row("another tenant", false, "/changes/5/attributes/1/after", foreign);
        row("another tenant for the old one", true, "/changes/5/attributes/0/after", foreign);
        row("another tenant everywhere", false, "/basis/tenantId",
            R"("99112233-4455-6677-8899-aabbccddeeff")");
        row("another domain", false, "/changes/5/attributes/1/after/1", R"("azureADName:evil.example")");
        row("a keyword more", false, "/changes/5/attributes/1/after/-",
            R"("enterpriseDrsName:adfs.corp.example")");
        row("a keyword more of an old one", true, "/changes/5/attributes/0/after/-", R"("zzz")");
        row("a keyword fewer", true, "/changes/5/attributes/0/after", R"(["azureADName:corp.example"])");
        row("an enterprise service before", true, "/changes/5/attributes/0/before/-",
            R"("enterpriseDrsName:adfs")");
        row("a tenant that was not named", true, "/changes/5/attributes/0/before/0",
            R"("azureADId:99112233-4455-6677-8899-aabbccddeeff")");
        row("no leave to replace", true, "/request/choice", R"("strict connectionPoint=corp.example")");
        row("another leave to replace", true, "/request/choice",
            R"("strict connectionPoint=corp.example replaced=99112233-4455-6677-8899-aabbccddeeff")");
        row("not asked for", false, "/request/choice", R"("strict")");
        row("a domain that is none", false, "/request/choice", R"("strict connectionPoint=a b.example")");
        row("another place", false, "/changes/5/dn",
            R"("CN=62a0ff2e-97b9-4513-943f-0d221bd30080,CN=Users,DC=corp,DC=example")");
        row("another object", true, "/changes/5/dn",
            R"("CN=Other,CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example")");
        row("another class", false, "/changes/5/attributes/0/after", R"(["container"])");
        row("an attribute more", false, "/changes/5/attributes/-",
            R"({"name":"nTSecurityDescriptor","before":[],"after":["x"]})");
        row("another attribute", true, "/changes/5/attributes/0/name", R"("description")");
        row("no identity", true, "/changes/5/objectGuid", R"("00000000-0000-0000-0000-000000000000")");
        row("an identity", false, "/changes/5/objectGuid", R"("a0000000-0000-0000-0000-000000000001")");
        row("a deletion", true, "/changes/5/action", R"("delete")");
        row("a making", true, "/changes/5/action", R"("create")");
        row("keywords of the tree", false, "/changes/3/attributes/0/name", R"("keywords")");
    }
    void aForgedConnectionPointIsRefused()
    {
        QFETCH(bool, isThere);
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, value);
        verifyForgery(decidedWithPoint(isThere), at, value);
    }

    void aForgedFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const char *at, const char *value) {
            QTest::newRow(name) << QByteArray(at) << QByteArray(value);
        };
        const char *admins = "\"CN=Domain Admins,CN=Users,DC=corp,DC=example\"";
        row("another object's permissions", "/changes/3/dn", admins);
        row("another container's permissions", "/changes/3/dn", "\"CN=Other,DC=corp,DC=example\"");
        row("another object to create", "/changes/2/dn", "\"CN=Other,DC=corp,DC=example\"");
        row("another place in the tree", "/changes/0/dn",
            "\"CN=Device Registration Configuration,CN=Sites,CN=Configuration,DC=corp,DC=example\"");
        row("another container everywhere", "/basis/container/dn", "\"CN=Other,DC=corp,DC=example\"");
        row("another class", "/changes/2/attributes/0/after", R"(["user"])");
        row("a class more", "/changes/2/attributes/0/after", R"(["msDS-DeviceContainer","user"])");
        row("another location", "/changes/4/attributes/1/after", R"(["CN=Users,DC=corp,DC=example"])");
        row("another value", "/changes/4/attributes/2/after", R"(["FALSE"])");
        row("an old value", "/changes/4/attributes/2/before", R"(["FALSE"])");
        row("another trustee", "/changes/3/attributes/0/after",
            R"json(["(OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;S-1-5-21-1-2-3-1999)"])json");
        row("everybody", "/changes/3/attributes/0/after",
            R"json(["(A;CI;CCDCLCSWRPWPDTLOSDRC;;;S-1-1-0)"])json");
        row("a wider entry", "/changes/3/attributes/0/after",
            R"json(["(A;CI;CCDCLCSWRPWPDTLOSDRC;;;S-1-5-21-1-2-3-1146)"])json");
        row("no entry", "/changes/3/attributes/0/after", "[]");
        row("an entry to take away", "/changes/3/attributes/0/before",
            R"json(["(OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;S-1-5-21-1-2-3-1146)"])json");
        row("an attribute of a person", "/changes/3/attributes/0/name", R"("member")");
        row("an attribute of a device", "/changes/3/attributes/0/name", R"("altSecurityIdentities")");
        row("an attribute more", "/changes/2/attributes/-",
            R"({"name":"msDS-IsEnabled","before":[],"after":["TRUE"]})");
        row("a descriptor at creation", "/changes/2/attributes/-",
            R"({"name":"nTSecurityDescriptor","before":[],"after":["x"]})");
        row("a deletion", "/changes/2/action", R"("delete")");
        row("an update for a create", "/changes/2/action", R"("update")");
        row("another reason", "/changes/2/reason", R"("leaving")");
        row("an identity", "/changes/2/objectGuid", R"("a0000000-0000-0000-0000-000000000001")");
        row("a device", "/changes/2/deviceId", R"("a0000000-0000-0000-0000-000000000001")");
        row("another profile", "/request/choice", R"("entraConnect")");
        row("no profile", "/request/choice", R"("everything")");
        row("a selection", "/request/selection", R"(["a0000000-0000-0000-0000-000000000001"])");
        row("a run", "/request/run", "1");
        row("another account", "/basis/connectorAccount", R"("S-1-5-21-1-2-3-1999")");
        row("another kind", "/kind", R"("devices")");
        row("a change twice", "/changes/1", R"({"action":"create","reason":"cloudOnly",
            "deviceId":"00000000-0000-0000-0000-000000000000","objectId":"00000000-0000-0000-0000-000000000000",
            "displayName":"","dn":"CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example",
            "objectGuid":"00000000-0000-0000-0000-000000000000","identityChange":false,
            "attributes":[{"name":"objectClass","before":[],"after":["container"]}]})");
    }
    void aForgedFileIsRefused()
    {
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, value);
        verifyForgery(decided(PermissionProfile::Strict), at, value);
    }

private:
    static void verifyForgery(const Preparation &fresh, const QByteArray &at, const QByteArray &value)
    {
        Json file = planJson(fresh.plan);
        const Json::json_pointer pointer(at.toStdString());
        if (pointer.back() != "-")
            QVERIFY2(file.contains(pointer), at.constData());
        file[pointer] = Json::parse(value.toStdString());
        QCOMPARE(refusalOf(file, fresh), ErrorKind::BadPlanFile);
    }
};

QTEST_APPLESS_MAIN(TestSavedPreparation)
#include "tst_saved_preparation.moc"
