// SPDX-License-Identifier: Apache-2.0
// Of a prepared forest just what preparing adds is taken back, and nothing that somebody else needs.
#include "core/plan/plan_json.h"
#include "core/prepare/apply_preparation.h"
#include "core/prepare/removal.h"
#include "core/prepare/saved_preparation.h"
#include "tests/core/prepare/asked_forest.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace dwc;
using namespace dwc::testing;

namespace {

constexpr char kContainer[] = "CN=RegisteredDevices,DC=corp,DC=example";
constexpr char kTree[] =
    "CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example";

/// A forest that is prepared.
struct Setting : AskedForest
{
    Setting() { forest.addPrepared(); }
    DirectoryObject &addBareService()
    {
        DirectoryObject &service = forest.addService("DeviceRegistrationService", kContainer);
        std::erase_if(service.attributes,
                      [](const RawAttribute &one) { return one.name.starts_with("msDS-Issuer"); });
        return service;
    }
    Result<Preparation> look(ForestRemoval removal, std::span<const ObjectRef> leaving = {})
    {
        DirectoryFacts asked = facts();
        return prepareRemoval(asked, removal, {}, leaving);
    }
    Result<ApplyReport> carryOut(const Preparation &preparation)
    {
        return carryOutOn(directory, preparation);
    }
    std::vector<std::string> blockersOf(ForestRemoval removal) { return testing::blockersOf(look(removal)); }
};

std::vector<std::string> namesOf(const Preparation &preparation)
{
    std::vector<std::string> names;
    for (const Change &change : preparation.plan.changes)
        names.push_back((change.action == Action::Delete ? "x " : "~ ") +
                        change.object.dn.text().substr(0, change.object.dn.text().find(',')));
    return names;
}

} // namespace

class TestRemoval : public QObject
{
    Q_OBJECT

private:
    const Sid m_account = ToldForest().account;

private Q_SLOTS:
    void onlyWhatPreparingAddsIsTaken()
    {
        const Sid other = m_account.parent().child(1200);
        std::vector<Ace> list, ours;
        for (const auto profile :
             {PermissionProfile::Strict, PermissionProfile::TakingOver, PermissionProfile::EntraConnect}) {
            for (const Ace &ace : containerEntries(profile, m_account))
                ours.push_back(ace);
        }
        list = ours;
        Ace wider = ours[0];
        wider.mask |= rights::kListContents;
        Ace inherited = ours[0];
        inherited.flags |= Ace::kInherited;
        Ace denied = ours[0];
        denied.kind = Ace::Kind::Deny;
        list.insert(list.end(), {wider, inherited, denied});
        QCOMPARE(entriesToRemove(list, m_account), ours);
        list.push_back(containerEntries(PermissionProfile::Strict, other).front());
        std::erase(ours, containerEntries(PermissionProfile::Strict, m_account)[1]);
        QCOMPARE(entriesToRemove(list, m_account), ours); // Creator Owner's is the other account's too
        QVERIFY(entriesToRemove(list, m_account.parent().child(1300)).empty());
    }

    void entriesAreTakenAndTheRestStays()
    {
        Setting stage;
        stage.addBareService();
        const Ace foreign =
            containerEntries(PermissionProfile::TakingOver, m_account.parent().child(1200))[1];
        stage.grant(kContainer, containerEntries(PermissionProfile::TakingOver, m_account));
        stage.grant(kContainer, {foreign});
        stage.grant(kTree, treeEntries(PermissionProfile::EntraConnect, m_account));
        const auto preparation = stage.look(ForestRemoval::Entries).value();
        QVERIFY(preparation.blockers.empty());
        QCOMPARE(namesOf(preparation), (std::vector<std::string>{"~ CN=RegisteredDevices",
                                                                 "~ CN=Device Registration Configuration"}));
        QCOMPARE(preparation.plan.changes[0].attributes[0].before.size(), 2u);
        QCOMPARE(stage.carryOut(preparation).value().written, 2u);
        const auto after = stage.look(ForestRemoval::Entries).value();
        QVERIFY(after.plan.changes.empty());
        const auto &list = after.state.containerObject->descriptor->dacl;
        QCOMPARE(list.size(), 2u); // the administrators', and the other account's
        QVERIFY(std::ranges::find(list, foreign) != list.end());
    }

    void everythingGoesFromTheInside()
    {
        Setting stage;
        stage.addBareService();
        const auto preparation = stage.look(ForestRemoval::Everything).value();
        QVERIFY(preparation.blockers.empty());
        QCOMPARE(namesOf(preparation),
                 (std::vector<std::string>{"x CN=DeviceRegistrationService", "x CN=RegisteredDevices",
                                           "x CN=Device Registration Services",
                                           "x CN=Device Registration Configuration"}));
        QCOMPARE(preparation.plan.changes[0].attributes[1].before, std::vector<std::string>{kContainer});
        QCOMPARE(stage.carryOut(preparation).value().written, 4u);
        QVERIFY(stage.look(ForestRemoval::Everything).value().plan.changes.empty());
    }

    void anothersDeviceBehindManyOfOursIsSeen()
    {
        Setting stage;
        stage.addBareService();
        std::vector<ObjectRef> leaving;
        for (int i = 0; i < 1200; ++i) {
            const std::string dn = "CN=device-" + std::to_string(i) + "," + kContainer;
            leaving.push_back(stage.forest.add(dn, {{"objectClass", {"msDS-Device"}}}).ref);
        }
        QVERIFY(stage.look(ForestRemoval::Everything, leaving).value().blockers.empty());
        stage.forest.add(std::string("CN=anothers,") + kContainer, {{"objectClass", {"msDS-Device"}}});
        QCOMPARE(testing::blockersOf(stage.look(ForestRemoval::Everything, leaving)),
                 std::vector<std::string>{"disable.needed"});
    }

    /// Of another name it is not found without the service: it goes first, and what is left goes on from
    /// there.
    void aContainerOfAnotherNameGoesBeforeTheService()
    {
        Setting stage;
        const std::string other = "CN=Elsewhere,DC=corp,DC=example";
        stage.forest.add(other, {{"objectClass", {"msDS-DeviceContainer"}}});
        DirectoryObject &service = stage.forest.addService("DeviceRegistrationService", other);
        std::erase_if(service.attributes,
                      [](const RawAttribute &one) { return one.name.starts_with("msDS-Issuer"); });
        auto preparation = stage.look(ForestRemoval::Everything).value();
        QVERIFY(preparation.blockers.empty());
        QCOMPARE(namesOf(preparation).front(), std::string("x CN=Elsewhere"));
        preparation.plan.changes.resize(1); // broken off
        QCOMPARE(stage.carryOut(preparation).value().written, 1u);
        const auto rest = stage.look(ForestRemoval::Everything).value();
        QVERIFY(rest.blockers.empty());
        QCOMPARE(namesOf(rest).front(), std::string("x CN=DeviceRegistrationService"));
    }

    void whatSomebodyElseNeedsStays()
    {
        Setting adfs;
        adfs.forest.addService("DeviceRegistrationService", kContainer);
        QCOMPARE(adfs.blockersOf(ForestRemoval::Configuration), std::vector<std::string>{"disable.needed"});
        adfs.forest.addService("Second", kContainer);
        QCOMPARE(adfs.blockersOf(ForestRemoval::Everything), std::vector<std::string>{"forest.service"});

        Setting devices;
        devices.addBareService();
        devices.forest.add(std::string("CN=x,") + kContainer, {{"objectClass", {"msDS-Device"}}});
        QCOMPARE(devices.blockersOf(ForestRemoval::Configuration),
                 std::vector<std::string>{"disable.needed"});
        QVERIFY(devices.blockersOf(ForestRemoval::Entries).empty());

        Setting point;
        point.addBareService();
        point.forest.add(std::string("CN=62a0ff2e-97b9-4513-943f-0d221bd30080,") + kTree,
                         {{"objectClass", {"serviceConnectionPoint"}}});
        const auto left = namesOf(point.look(ForestRemoval::Configuration).value());
        QCOMPARE(left.size(), 3u);
        QCOMPARE(left.back(), std::string("x CN=Device Registration Services"));
    }

    void devicesThatLeaveFirstDoNotHoldTheContainer()
    {
        Setting stage;
        stage.addBareService();
        const ObjectRef first =
            stage.forest.add(std::string("CN=x,") + kContainer, {{"objectClass", {"msDS-Device"}}}).ref;
        const auto all = stage.look(ForestRemoval::Everything, std::array{first}).value();
        QVERIFY(all.blockers.empty());
        QCOMPARE(all.plan.changes.size(), 4u);
        stage.forest.add(std::string("CN=y,") + kContainer, {{"objectClass", {"msDS-Device"}}});
        const auto one = stage.look(ForestRemoval::Everything, std::array{first}).value();
        QCOMPARE(one.blockers.size(), 1u); // the other one stays
        QVERIFY2(one.blockers[0].result.evidence[0].arguments[1] == "1",
                 one.blockers[0].result.evidence[0].arguments[1].c_str());
    }

    void whoCannotSeeTheIssuerTakesItForThere()
    {
        Setting stage;
        stage.addBareService();
        stage.profile.directory.user = "svc-writeback@corp.example";
        const auto ids = stage.blockersOf(ForestRemoval::Configuration);
        QCOMPARE(ids, (std::vector<std::string>{std::string(kUnseenBlocker), "prepare.rights"}));
        const Preparation preparation = stage.look(ForestRemoval::Configuration).value();
        for (const Blocker &blocker : preparation.blockers)
            QVERIFY2(*blocker.question, blocker.id.c_str()); // no check's, so its own
    }

    void issuerCertificatesThatCameMeanwhileStopIt()
    {
        Setting stage;
        DirectoryObject &service = stage.addBareService();
        const auto preparation = stage.look(ForestRemoval::Everything).value();
        service.attributes.push_back({"msDS-IssuerPublicCertificates", {"public"}});
        const auto report = stage.carryOut(preparation).value();
        QCOMPARE(report.state, RunState::Failed);
        QCOMPARE(report.written, 0u);
        QCOMPARE(report.error->kind, ErrorKind::StalePlan);
    }

    void aForgedFileTakesNothing()
    {
        Setting stage;
        stage.addBareService();
        stage.grant(kTree, treeEntries(PermissionProfile::EntraConnect, m_account));
        const auto fresh = stage.look(ForestRemoval::Everything).value();
        const auto file = planJson(fresh.plan);
        const auto outcomeOf = [&](const char *at, const char *value) -> std::optional<ErrorKind> {
            auto forged = file;
            forged[nlohmann::ordered_json::json_pointer(at)] = nlohmann::ordered_json::parse(value);
            const auto read = planFromJson(forged.dump());
            if (!read)
                return read.error().kind;
            const auto checked = checkRemovalFile(*read).and_then([&] { return matchesFile(fresh, *read); });
            return checked ? std::nullopt : std::optional(checked.error().kind);
        };
        QVERIFY(!outcomeOf(
            "/id", "\"00112233-4455-6677-8899-aabbccddeeff\"")); // an id is no part of what is compared
        QCOMPARE(outcomeOf("/changes/0/dn", "\"CN=Users,DC=corp,DC=example\""), ErrorKind::StalePlan);
        QCOMPARE(outcomeOf("/changes/0/action", "\"create\""), ErrorKind::BadPlanFile);
        QCOMPARE(outcomeOf("/changes/0/attributes/0/after", R"(["x"])"), ErrorKind::BadPlanFile);
        QCOMPARE(outcomeOf("/changes/0/attributes/0/name", "\"member\""), ErrorKind::BadPlanFile);
        QCOMPARE(outcomeOf("/changes/0/objectGuid", "\"a0000000-0000-0000-0000-000000000001\""),
                 ErrorKind::StalePlan);
        QCOMPARE(outcomeOf("/request/choice", "\"removeAll\""), ErrorKind::BadPlanFile);
        QCOMPARE(outcomeOf("/kind", "\"prepare\""), ErrorKind::BadPlanFile);
    }
};

QTEST_APPLESS_MAIN(TestRemoval)
#include "tst_removal.moc"
