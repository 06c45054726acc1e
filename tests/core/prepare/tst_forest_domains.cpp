// SPDX-License-Identifier: Apache-2.0
// The domains of a forest, and what is said where the controller in hand does not hold the one that was
// chosen.
#include "core/prepare/forest_domains.h"
#include "core/prepare/saved_preparation.h"
#include "tests/core/prepare/asked_forest.h"

#include <QTest>

using namespace dwc;
using namespace dwc::testing;

namespace {

constexpr char kEmea[] = "DC=emea,DC=corp,DC=example";

struct Setting : AskedForest
{
    void addPartition(const std::string &name, const std::string &dn, const std::string &dnsName,
                      const std::string &flags)
    {
        forest.add("CN=" + name + ",CN=Partitions," + forest.configuration.text(),
                   {{"objectClass", {"crossRef"}},
                    {"nCName", {dn}},
                    {"dnsRoot", {dnsName}},
                    {"systemFlags", {flags}}});
    }
    void addController(const std::string &name, const std::string &domain, const char *list = "hasMasterNCs")
    {
        const std::string server =
            "CN=" + name + ",CN=Servers,CN=Here,CN=Sites," + forest.configuration.text();
        forest.add(server, {{"objectClass", {"server"}}, {"dNSHostName", {name + ".example"}}});
        forest.add("CN=NTDS Settings," + server,
                   {{"objectClass", {"nTDSDSA"}}, {list, {forest.configuration.text(), domain}}});
    }
    void addThreeDomains()
    {
        addPartition("Enterprise Configuration", forest.configuration.text(), "corp.example", "1");
        addPartition("EMEA", kEmea, "emea.corp.example", "3");
        addPartition("DNS", "DC=DomainDnsZones,DC=corp,DC=example", "DomainDnsZones.corp.example", "5");
        addPartition("APAC", "DC=apac,DC=corp,DC=example", "apac.corp.example", "3");
        addPartition("CORP", "DC=Corp,DC=Example", "corp.example", "3"); // as it happened to be typed
        addController("dc1", forest.domain.text());
        addController("dc9", kEmea);
        addController("dc7", kEmea);
        addController("ro1", kEmea, "msDS-hasFullReplicaNCs"); // a read-only one
    }
    Preparation look(const std::string &domain = {})
    {
        PreparationWish wish;
        wish.domain = domain;
        const auto preparation = lookFor(wish);
        return preparation ? *preparation : Preparation();
    }
};

/// With its arguments in their places, in English.
std::string textOf(const Sentence &sentence)
{
    std::string text = sentence.text;
    for (std::size_t i = sentence.arguments.size(); i > 0; --i) {
        const std::string place = '%' + std::to_string(i);
        for (auto at = text.find(place); at != text.npos; at = text.find(place))
            text.replace(at, place.size(), sentence.arguments[i - 1]);
    }
    return text;
}

const Blocker *blockerOf(const Preparation &preparation)
{
    return preparation.blockers.size() == 1 && preparation.blockers.front().id == kDomainBlocker
               ? &preparation.blockers.front()
               : nullptr;
}

} // namespace

class tst_forest_domains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDomainOfTheForestIsTold()
    {
        Setting setting;
        setting.addThreeDomains();
        const std::vector<ForestDomain> domains = setting.look().domains;
        QCOMPARE(domains.size(), std::size_t(3));
        QCOMPARE(domains[0].dnsName, std::string("corp.example"));
        QCOMPARE(domains[1].dnsName, std::string("apac.corp.example"));
        QCOMPARE(domains[2].dnsName, std::string("emea.corp.example"));
        QVERIFY(domains[0].isHere && !domains[1].isHere && !domains[2].isHere);
        QCOMPARE(domains[0].controllers, std::vector<std::string>{"dc1.example"});
        QVERIFY(domains[1].controllers.empty());
        QCOMPARE(domains[2].controllers, (std::vector<std::string>{"dc7.example", "dc9.example"}));
    }

    void oneDomainAsksForNoControllers()
    {
        Setting setting;
        setting.addPartition("CORP", "DC=corp,DC=example", "corp.example", "3");
        const std::vector<ForestDomain> domains = setting.look().domains;
        QCOMPARE(domains.size(), std::size_t(1));
        QVERIFY(domains[0].isHere);
        for (const std::string &filter : setting.forest.filters)
            QVERIFY2(filter.find("nTDSDSA") == filter.npos, filter.c_str());
    }

    void whereNoPartitionsAreShownTheOwnDomainIsLeft()
    {
        QCOMPARE(Setting().look().domains.size(), std::size_t(1));
    }

    void theOwnDomainIsPreparedHere()
    {
        Setting setting;
        setting.addThreeDomains();
        const Preparation preparation = setting.look("Corp.Example");
        QVERIFY(preparation.blockers.empty());
        QCOMPARE(preparation.state.container.text(), std::string("CN=RegisteredDevices,DC=corp,DC=example"));
    }

    void anotherDomainTellsWhichControllersToName()
    {
        Setting setting;
        setting.addThreeDomains();
        const Blocker *blocker = nullptr;
        const Preparation preparation = setting.look("emea.corp.example");
        QVERIFY((blocker = blockerOf(preparation)));
        QCOMPARE(
            textOf(blocker->result.evidence.front()),
            std::string(
                "dc1.corp.example holds the domain corp.example, not emea.corp.example: the container can "
                "be made only by a controller of emea.corp.example."));
        QCOMPARE(textOf(blocker->result.advice.front()),
                 std::string(
                     "In the profile, set directory.domain to emea.corp.example, and directory.servers to a "
                     "writable controller of it: dc7.example, dc9.example."));
    }

    void aDomainWithoutKnownControllersIsToldWithoutNames()
    {
        Setting setting;
        setting.addThreeDomains();
        const Preparation preparation = setting.look("apac.corp.example");
        const Blocker *blocker = blockerOf(preparation);
        QVERIFY(blocker);
        QVERIFY(textOf(blocker->result.advice.front()).ends_with("to a writable controller of it."));
    }

    void anUnknownDomainIsRefusedWithTheNamesOfTheForest()
    {
        Setting setting;
        setting.addThreeDomains();
        const Preparation preparation = setting.look("nowhere.example");
        const Blocker *blocker = blockerOf(preparation);
        QVERIFY(blocker);
        QCOMPARE(textOf(blocker->result.advice.front()),
                 std::string("Its domains: corp.example, apac.corp.example, emea.corp.example."));
    }

    void aForestWhoseDevicesHaveAPlaceGetsNoSecondOne()
    {
        Setting setting;
        setting.addThreeDomains();
        setting.forest.addPrepared();
        setting.forest.addService("DeviceRegistrationService", "CN=RegisteredDevices,DC=corp,DC=example");
        const Preparation preparation = setting.look("emea.corp.example");
        const Blocker *blocker = blockerOf(preparation);
        QVERIFY(blocker);
        QVERIFY2(textOf(blocker->result.evidence.front()).find("CN=RegisteredDevices,DC=corp,DC=example") !=
                     std::string::npos,
                 textOf(blocker->result.evidence.front()).c_str());
    }

    void aNameBelongsToTheClosestDomain()
    {
        Setting setting;
        setting.addThreeDomains();
        const std::vector<ForestDomain> domains = setting.look().domains;
        const auto nameOf = [&](const char *dn) {
            const ForestDomain *domain = domainOf(Dn(dn), domains);
            return domain ? domain->dnsName : std::string();
        };
        QCOMPARE(nameOf("CN=RegisteredDevices,DC=EMEA,DC=corp,DC=example"), std::string("emea.corp.example"));
        QCOMPARE(nameOf("CN=RegisteredDevices,DC=corp,DC=example"), std::string("corp.example"));
        QCOMPARE(nameOf("CN=RegisteredDevices,DC=notcorp,DC=example"), std::string());
    }

    void aSavedPlanTellsItsDomain()
    {
        Plan plan;
        plan.kind = PlanKind::Prepare;
        plan.request.choice = choiceOf(PreparationWish());
        plan.basis.connectorAccount = "S-1-5-21-1-2-3-4";
        plan.basis.container.dn = Dn("CN=a\\,DC=b,OU=c,DC=emea,DC=corp,DC=example");
        QCOMPARE(std::get<PreparationWish>(forestTaskIn(plan).value()).domain,
                 std::string("emea.corp.example"));
    }
};

QTEST_APPLESS_MAIN(tst_forest_domains)
#include "tst_forest_domains.moc"
