// SPDX-License-Identifier: Apache-2.0
// The service connection point, looked at and written in a told forest: only when asked for.
#include "core/prepare/apply_preparation.h"
#include "core/prepare/connection_point_wish.h"
#include "tests/core/prepare/asked_forest.h"

#include <QTest>

using namespace dwc;
using namespace dwc::testing;
using Keywords = std::vector<std::string>;

namespace {

constexpr char kOwn[] = "6f1c2a54-3d0b-4f6e-9a8d-5b7e1c2d3e4f";
constexpr char kOther[] = "00112233-4455-6677-8899-aabbccddeeff";
constexpr char kPlace[] =
    "CN=62a0ff2e-97b9-4513-943f-0d221bd30080,CN=Device Registration Configuration,CN=Services,"
    "CN=Configuration,DC=corp,DC=example";
const TenantId kTenant = *TenantId::fromText(kOwn);
const std::string kId = std::string("azureADId:") + kOwn;
const std::string kOtherId = std::string("azureADId:") + kOther;

ConnectionPointWish wishFor(const std::string &domain, const char *replaced = nullptr)
{
    return {domain, replaced ? TenantId::fromText(replaced) : std::nullopt};
}

Organization organizationOf(std::vector<VerifiedDomain> domains)
{
    Organization organization;
    organization.id = kTenant;
    organization.domains = std::move(domains);
    return organization;
}

/// A told forest that is prepared but for the connection point, and what is looked at with it.
struct Setting : AskedForest
{
    RecordedDirectory recorded{directory, forest};

    Setting()
    {
        const std::string container = "CN=RegisteredDevices,DC=corp,DC=example";
        forest.addPrepared();
        forest.addService("DeviceRegistrationService", container);
        grant(container, containerEntries(PermissionProfile::Strict, forest.account));
        profile.cloud.tenant = kTenant;
    }
    DirectoryObject &addPoint(Keywords keywords, bool mayWrite = true)
    {
        DirectoryObject &point = forest.add(
            kPlace, {{"objectClass", {"top", "leaf", "connectionPoint", "serviceConnectionPoint"}}});
        if (!keywords.empty())
            point.attributes.push_back({"keywords", std::move(keywords)});
        if (mayWrite)
            point.attributes.push_back({"allowedAttributesEffective", {"keywords"}});
        return point;
    }
    Result<Preparation> look(std::optional<ConnectionPointWish> point,
                             const AskOrganization &organization = {})
    {
        PreparationWish wish;
        wish.connectionPoint = std::move(point);
        return lookFor(wish, organization);
    }
    Result<ApplyReport> carryOut(const Preparation &preparation) { return carryOutOn(recorded, preparation); }
};

} // namespace

class tst_connection_point_look : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsShownAndLeftAlone()
    {
        Setting setting;
        QCOMPARE(setting.look({})->connectionPoint.state, CheckState::NotNeeded);
        setting.addPoint({kOtherId, "azureADName:other.example"});
        const auto looked = setting.look({});
        QCOMPARE(looked->connectionPoint.state, CheckState::Warning);
        QVERIFY(looked->blockers.empty() && looked->plan.changes.empty());
        QCOMPARE(looked->plan.request.choice, std::string("strict"));
    }

    void aPartOfTheKeywordsIsNoLook()
    {
        Setting setting;
        setting.addPoint({}).attributes.push_back({"keywords;range=0-1499", {kId}});
        Setting whole;
        whole.addPoint({kId, "azureADName:corp.example"});
        QVERIFY(whole.look({}));
        QCOMPARE(setting.look({}).error().kind, ErrorKind::LimitExceeded);
    }

    void theRightToWriteItIsJudged()
    {
        Setting setting;
        setting.addPoint({kId}, false);
        QCOMPARE(blockersOf(setting.look(wishFor("corp.example"))), Keywords{"prepare.rights"});
        Setting may;
        may.addPoint({kId});
        QVERIFY(blockersOf(may.look(wishFor("corp.example"))).empty());
        Setting bare;
        for (DirectoryObject &object : bare.forest.objects) // the tree takes no such child from this account
            std::erase_if(object.attributes,
                          [](const RawAttribute &a) { return a.name == "allowedChildClassesEffective"; });
        QCOMPARE(blockersOf(bare.look(wishFor("corp.example"))), Keywords{"prepare.rights"});
    }

    void itIsCorrectedAndThenNothingIsLeft()
    {
        Setting setting;
        setting.addPoint({kOtherId, "azureADName:other.example", "somebody's own"});
        const auto organization = [] {
            return Result<Organization>(organizationOf({{"corp.example", false, false, true}}));
        };
        QCOMPARE(blockersOf(setting.look(ConnectionPointWish(), organization)),
                 Keywords{"prepare.connectionPoint"});
        const auto looked = setting.look(wishFor("", kOther), organization);
        QVERIFY(looked->blockers.empty());
        QCOMPARE(looked->plan.request.choice,
                 std::string("strict connectionPoint=corp.example replaced=") + kOther);
        QCOMPARE(setting.carryOut(*looked)->written, std::size_t(1));
        const WriteRequest &sent = setting.forest.sent.back();
        const std::vector<Modification> expected{
            {Modification::Kind::Delete, "keywords", {kOtherId, "azureADName:other.example"}},
            {Modification::Kind::Add, "keywords", {kId, "azureADName:corp.example"}}};
        QCOMPARE(sent.changes, expected);
        QCOMPARE(sent.object.guid, looked->state.connectionPoint->ref.guid);
        const auto again = setting.look(wishFor("", kOther), organization);
        QVERIFY(again->blockers.empty() && again->plan.changes.empty());
        QCOMPARE(again->connectionPoint.state, CheckState::Passed);
    }

    void aKeywordThatCameInBetweenIsNoticed()
    {
        Setting setting;
        DirectoryObject &point = setting.addPoint({kId});
        const auto looked = setting.look(wishFor("corp.example"));
        for (RawAttribute &attribute : point.attributes) {
            if (attribute.name == "keywords")
                attribute.values = {kId, "enterpriseDrsName:adfs.corp.example"};
        }
        const auto report = setting.carryOut(*looked);
        QCOMPARE(report->state, RunState::Failed);
        QCOMPARE(report->error->kind, ErrorKind::ValueChanged);
        QVERIFY(setting.forest.sent.empty());
    }
};

QTEST_GUILESS_MAIN(tst_connection_point_look)
#include "tst_connection_point_look.moc"
