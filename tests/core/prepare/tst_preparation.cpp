// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/prepare_script.h"
#include "tests/core/prepare/bare_forest.h"
#include "tests/core/prepare/golden_file.h"

#include <QTest>
#include <algorithm>

using namespace dwc;
using namespace dwc::testing;

namespace {

std::vector<std::string> namesOf(const std::vector<Change> &changes)
{
    std::vector<std::string> names;
    for (const Change &change : changes)
        names.push_back((change.action == Action::Create ? "+ " : "~ ") +
                        change.object.dn.text().substr(0, change.object.dn.text().find(',')));
    return names;
}

} // namespace

class tst_preparation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBareForestLacksEverythingInOrder()
    {
        const auto changes = missingChanges(bareForest(), PermissionProfile::Strict);
        const std::vector<std::string> expected{"+ CN=Device Registration Configuration",
                                                "+ CN=Device Registration Services", "+ CN=RegisteredDevices",
                                                "~ CN=RegisteredDevices", "+ CN=DeviceRegistrationService"};
        QCOMPARE(namesOf(changes), expected);
        QCOMPARE(changes[4].attributes[1].name, std::string("msDS-DeviceLocation"));
        QCOMPARE(changes[4].attributes[1].after.front(),
                 std::string("CN=RegisteredDevices,DC=corp,DC=example"));
    }

    void whatIsThereIsKept()
    {
        ForestState state = bareForest();
        state.configurationObject = withList({});
        state.servicesObject = withList({});
        state.hasService = true;
        state.containerObject = withList(containerEntries(PermissionProfile::Strict, kAccount));
        QVERIFY(missingChanges(state, PermissionProfile::Strict).empty());
        state.containerObject = withList({containerEntries(PermissionProfile::Strict, kAccount).front()});
        const auto changes = missingChanges(state, PermissionProfile::Strict);
        QCOMPARE(namesOf(changes), std::vector<std::string>{"~ CN=RegisteredDevices"});
        QCOMPARE(
            changes.front().attributes.front().after,
            std::vector<std::string>{"(OA;CIIO;LCRPWPSD;;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;S-1-3-0)"});
    }

    void aStrongerEntryCountsAsThere()
    {
        const auto strong = containerEntries(PermissionProfile::EntraConnect, kAccount);
        for (const Ace &wanted : containerEntries(PermissionProfile::TakingOver, kAccount))
            QVERIFY(isGranted(strong, wanted));
        QVERIFY(
            !isGranted(strong, containerEntries(PermissionProfile::Strict, kAccount)[1])); // of Creator Owner
        Ace notInherited = strong.front();
        notInherited.flags = 0;
        QVERIFY(!isGranted(std::span(&notInherited, 1),
                           containerEntries(PermissionProfile::TakingOver, kAccount)[1]));
        Ace onlyInherited = strong.front();
        onlyInherited.flags = Ace::kContainerInherit | Ace::kInheritOnly;
        QVERIFY(!isGranted(std::span(&onlyInherited, 1),
                           containerEntries(PermissionProfile::TakingOver, kAccount)[0]));
        Ace denied = strong.front();
        denied.kind = Ace::Kind::Deny;
        QVERIFY(!isGranted(std::span(&denied, 1), strong.front()));
    }

    void addedEntriesStandBetweenOwnAndInherited()
    {
        Ace inherited = containerEntries(PermissionProfile::EntraConnect, kAccount).front();
        inherited.flags |= Ace::kInherited;
        const std::vector<Ace> before{containerClassEntries(kAccount.parent().child(512)).front(), inherited};
        const auto added = containerEntries(PermissionProfile::Strict, kAccount);
        const auto written = withEntries(descriptorOf(before), added);
        QVERIFY(written);
        const std::vector<Ace> expected{before[0], added[0], added[1], before[1]};
        QCOMPARE(securityDescriptorFrom(*written)->dacl, expected);
        QVERIFY(!withEntries("cut", added));
    }

    void onlyWhatWasShownCounts()
    {
        const auto shown = missingChanges(bareForest(), PermissionProfile::Strict);
        QVERIFY(!firstNotShown(shown, shown));
        ForestState state = bareForest();
        state.configurationObject = withList({});
        state.containerObject = withList({containerEntries(PermissionProfile::Strict, kAccount).front()});
        state.containerObject->object.ref.guid =
            *ObjectGuid::fromText("11111111-2222-4333-8444-555555555555");
        const auto less = missingChanges(state, PermissionProfile::Strict);
        QVERIFY(less.size() < shown.size());
        QVERIFY(!firstNotShown(less, shown)); // somebody did a part of it
        QCOMPARE(firstNotShown(shown, less), &shown[0]);
        auto madeAnew = less;
        const auto there = std::ranges::find_if(
            madeAnew, [](const Change &change) { return !change.object.guid.isNil(); });
        QVERIFY(there != madeAnew.end());
        there->object.guid = *ObjectGuid::fromText("99999999-2222-4333-8444-555555555555");
        QCOMPARE(firstNotShown(madeAnew, less), &*there);
        const auto wider = missingChanges(bareForest(), PermissionProfile::TakingOver);
        QCOMPARE(firstNotShown(wider, shown), &wider[3]); // other entries
        ForestState elsewhere = bareForest();
        elsewhere.container = Dn::child(elsewhere.domainDn, "CN", "Elsewhere");
        const auto moved = missingChanges(elsewhere, PermissionProfile::Strict);
        QCOMPARE(firstNotShown(moved, shown), &moved[2]);
        QCOMPARE(firstNotShown({moved.begin() + 4, moved.end()}, shown) != nullptr, true); // another location
    }

    void scripts_data()
    {
        QTest::addColumn<int>("profile");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("strict") << int(PermissionProfile::Strict) << QByteArray("strict");
        QTest::newRow("takingOver") << int(PermissionProfile::TakingOver) << QByteArray("taking-over");
        QTest::newRow("entraConnect") << int(PermissionProfile::EntraConnect) << QByteArray("entra-connect");
    }
    void scripts()
    {
        QFETCH(int, profile);
        QFETCH(QByteArray, name);
        const auto which = PermissionProfile(profile);
        const Preparation preparation = preparationOf(bareForest(), which);
        const auto powerShell = powerShellScript(preparation, which);
        QVERIFY(powerShell);
        compareWithGolden(*powerShell, (name + ".ps1").constData());
        const auto ldif = ldifScript(preparation, which);
        QVERIFY(ldif);
        compareWithGolden(*ldif, (name + ".ldif").constData());
    }

    void namesCannotBecomeCode()
    {
        ForestState state = bareForest();
        state.domainDn = Dn("DC=it's,DC=example");
        state.container = Dn::child(state.domainDn, "CN", "RegisteredDevices");
        const auto script =
            powerShellScript(preparationOf(state, PermissionProfile::Strict), PermissionProfile::Strict);
        QVERIFY(script);
        QVERIFY(script->find("'DC=it''s,DC=example'") != std::string::npos);
        state.domainDn =
            Dn("DC=\xE2\x80\x99;Remove-Item,DC=example"); // PowerShell takes that quote for its own
        state.container = Dn::child(state.domainDn, "CN", "RegisteredDevices");
        QVERIFY(
            !powerShellScript(preparationOf(state, PermissionProfile::Strict), PermissionProfile::Strict));
    }

    void theScriptSplitsNoNameAtAnEscapedComma()
    {
        ForestState state = bareForest();
        state.container = Dn("CN=Devices\\, all,DC=corp,DC=example");
        const auto script =
            powerShellScript(preparationOf(state, PermissionProfile::Strict), PermissionProfile::Strict);
        QVERIFY2(script->find("Add-Object 'DC=corp,DC=example' 'CN=Devices\\, all' ") != script->npos,
                 script->c_str());
    }
};

QTEST_GUILESS_MAIN(tst_preparation)
#include "tst_preparation.moc"
