// SPDX-License-Identifier: Apache-2.0
// Accounts found by name, and what one may do at present.
#include "core/prepare/find_accounts.h"
#include "core/prepare/present_rights.h"
#include "tests/core/prepare/asked_forest.h"
#include "tests/core/prepare/bare_forest.h"

#include <QTest>

using namespace dwc;
using namespace dwc::testing;

namespace {

struct Setting : AskedForest
{
    Setting()
    {
        profile.directory.user = "svc-writeback@corp.example";
        profile.directory.connectorAccount.clear();
    }
    DirectoryObject &addUser(const std::string &name, std::uint32_t rid,
                             std::vector<RawAttribute> further = {})
    {
        further.push_back({"objectClass", {"top", "person", "user"}});
        further.push_back({"cn", {name}});
        further.push_back({"sAMAccountName", {name}});
        further.push_back({"objectSid", {forest.account.parent().child(rid).bytes()}});
        return forest.add("CN=" + name + ",CN=Users," + forest.domain.text(), std::move(further));
    }
    FoundAccounts find(const std::string &name)
    {
        DirectoryFacts asked = facts();
        const auto found = findAccounts(asked, name);
        return found ? *found : FoundAccounts();
    }
};

Preparation with(const std::vector<Ace> &entries, std::vector<Sid> groups = {})
{
    Preparation preparation;
    preparation.account.sid = kAccount;
    preparation.account.groups = std::move(groups);
    preparation.state.containerObject = withList(entries);
    return preparation;
}

} // namespace

class tst_find_accounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsToldWithWhatTheProfileNeeds()
    {
        Setting setting;
        setting.addUser("zoe", 1201,
                        {{"displayName", {"Anna's sync"}},
                         {"userPrincipalName", {"zoe@corp.example"}},
                         {"userAccountControl", {"514"}}});
        setting.addUser("gmsa$", 1202);
        setting.forest.objects.back().attributes[0].values.push_back("msDS-GroupManagedServiceAccount");
        const FoundAccounts found = setting.find("s");
        QCOMPARE(found.accounts.size(), std::size_t(2));
        const FoundAccount &user = found.accounts[0], &managed = found.accounts[1];
        QCOMPARE(user.displayName, std::string("Anna's sync"));
        QCOMPARE(user.accountName, std::string("zoe"));
        QCOMPARE(user.sid.text(), std::string("S-1-5-21-1-2-3-1201"));
        QVERIFY(user.isDisabled && !user.isManaged);
        QCOMPARE(profileNameOf(user), std::string("zoe@corp.example"));
        QVERIFY(managed.isManaged && !managed.isDisabled);
        QCOMPARE(managed.displayName, std::string("gmsa$"));
        QCOMPARE(profileNameOf(managed), std::string("CN=gmsa$,CN=Users,DC=corp,DC=example"));
        QVERIFY(!found.isCut);
    }

    void theDomainsThatWereNotSearchedAreNamed()
    {
        Setting setting;
        setting.addUser("anna", 1201);
        QCOMPARE(setting.find("anna").domain, std::string("corp.example"));
        QVERIFY(setting.find("anna").notSearched.empty());
        setting.forest.add("CN=CHILD,CN=Partitions," + setting.forest.configuration.text(),
                           {{"objectClass", {"crossRef"}},
                            {"nCName", {"DC=child,DC=corp,DC=example"}},
                            {"dnsRoot", {"child.corp.example"}},
                            {"systemFlags", {"3"}}});
        QCOMPARE(setting.find("anna").domain, std::string("corp.example"));
        QCOMPARE(setting.find("anna").notSearched, std::vector<std::string>{"child.corp.example"});
        QCOMPARE(setting.find("anna").accounts.size(), std::size_t(1));
    }

    void whatWasTypedCannotWidenTheFilter()
    {
        Setting setting;
        (void)setting.find("*)(objectClass=*");
        const std::string &filter = setting.forest.filters.back();
        QVERIFY2(filter.find("(anr=\\2a\\29\\28objectClass=\\2a)") != filter.npos, filter.c_str());
        QVERIFY2(filter.find("(sAMAccountName=\\2a\\29\\28objectClass=\\2a*)") != filter.npos,
                 filter.c_str());
    }

    void theDomainBeforeABackslashIsNoPartOfTheName()
    {
        Setting setting;
        (void)setting.find("CORP\\svc");
        QVERIFY2(setting.forest.filters.back().find("(anr=svc)") != std::string::npos,
                 setting.forest.filters.back().c_str());
    }

    void nothingTypedAsksNobody()
    {
        Setting setting;
        setting.addUser("anna", 1201);
        QVERIFY(setting.find("").accounts.empty());
        QVERIFY(setting.find("CORP\\").accounts.empty());
        QVERIFY(setting.forest.filters.empty());
    }

    void noMoreThanAPageIsTold()
    {
        Setting setting;
        for (std::uint32_t i = 0; i < 25; ++i)
            setting.addUser("user" + std::to_string(i), 1200 + i);
        const FoundAccounts found = setting.find("user");
        QCOMPARE(found.accounts.size(), kAccountsFound);
        QVERIFY(found.isCut);
    }

    void aPlainAccountMayNothing()
    {
        const PresentRights rights = presentRights(with({}));
        QVERIFY(rights.isTold && !rights.isAdministrator);
        QVERIFY(rights.create == Grant::Denied && rights.ownDevices == Grant::Denied &&
                rights.otherDevices == Grant::Denied);
    }

    void eachSetOfPermissionsIsSeen()
    {
        const PresentRights strict =
            presentRights(with(containerEntries(PermissionProfile::Strict, kAccount)));
        QVERIFY(strict.create == Grant::Granted && strict.ownDevices == Grant::Granted);
        QVERIFY(strict.otherDevices == Grant::Denied);
        const PresentRights wide =
            presentRights(with(containerEntries(PermissionProfile::TakingOver, kAccount)));
        QVERIFY(wide.otherDevices == Grant::Granted);
        auto createOnly = containerEntries(PermissionProfile::Strict, kAccount);
        createOnly.pop_back();
        QVERIFY(presentRights(with(createOnly)).create == Grant::Granted);
        QVERIFY(presentRights(with(createOnly)).ownDevices == Grant::Denied);
    }

    void anAdministratorIsKnownByItsGroups()
    {
        const Sid domain = kAccount.parent();
        QVERIFY(presentRights(with({}, {domain.child(513), domain.child(512)})).isAdministrator);
        QVERIFY(!presentRights(with({}, {domain.child(513)})).isAdministrator);
    }

    void withoutAContainerNothingIsTold()
    {
        QVERIFY(!presentRights(preparationOf(bareForest(), PermissionProfile::Strict)).isTold);
    }
};

QTEST_APPLESS_MAIN(tst_find_accounts)
#include "tst_find_accounts.moc"
