// SPDX-License-Identifier: Apache-2.0
// The service connection point: read as hostile text, and never wanted of two kinds.
#include "core/prepare/connection_point_wish.h"
#include "core/prepare/prepare_script.h"
#include "tests/core/prepare/bare_forest.h"
#include "tests/core/prepare/golden_file.h"

#include <QTest>

using namespace dwc;
using namespace dwc::testing;
using Keywords = std::vector<std::string>;
using State = ConnectionPointState;

namespace {

constexpr char kOwn[] = "6f1c2a54-3d0b-4f6e-9a8d-5b7e1c2d3e4f";
constexpr char kOther[] = "00112233-4455-6677-8899-aabbccddeeff";
constexpr char kPlace[] =
    "CN=62a0ff2e-97b9-4513-943f-0d221bd30080,CN=Device Registration Configuration,CN=Services,"
    "CN=Configuration,DC=corp,DC=example";
const TenantId kTenant = *TenantId::fromText(kOwn);

ConnectionPoint pointOf(Keywords keywords, const char *objectClass = "serviceConnectionPoint")
{
    std::ranges::sort(keywords);
    return {{*ObjectGuid::fromText(kOther), Dn(kPlace)}, objectClass, std::move(keywords), true};
}

ForestState stateWith(std::optional<ConnectionPoint> point)
{
    ForestState state = bareForest();
    state.tenant = kTenant;
    state.connectionPoint = std::move(point);
    return state;
}

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

const std::string kId = std::string("azureADId:") + kOwn;
const std::string kOtherId = std::string("azureADId:") + kOther;

} // namespace

class tst_connection_point : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereClientsRegister()
    {
        const auto state = [](Keywords keywords) { return stateOf(pointOf(std::move(keywords)), kTenant); };
        QCOMPARE(stateOf(std::nullopt, kTenant), State::Absent);
        QCOMPARE(stateOf(pointOf({}, "container"), kTenant), State::OtherClass);
        QCOMPARE(state({kId, "azureADName:corp.example"}), State::ThisTenant);
        QCOMPARE(
            state({"AZUREADID:6F1C2A54-3D0B-4F6E-9A8D-5B7E1C2D3E4F", "azureadname:corp.example", "more"}),
            State::ThisTenant);
        QCOMPARE(state({}), State::Incomplete);
        QCOMPARE(state({kId}), State::Incomplete);
        QCOMPARE(state({"azureADName:corp.example"}), State::Incomplete);
        QCOMPARE(state({kId, "azureADName:"}), State::Incomplete);
        QCOMPARE(state({kId, "azureADName:a.example", "azureADName:b.example"}), State::Incomplete);
        QCOMPARE(state({"azureADId:{6f1c2a54-3d0b-4f6e-9a8d-5b7e1c2d3e4f}", "azureADName:corp.example"}),
                 State::Incomplete); // a client need not read this notation
        QCOMPARE(state({" azureADId:" + std::string(kOwn), "azureADName:corp.example"}), State::Incomplete);
        QCOMPARE(state({"azureADId:no tenant", "azureADName:corp.example"}), State::Incomplete);
        QCOMPARE(state({kOtherId, "azureADName:corp.example"}), State::OtherTenant);
        QCOMPARE(state({"\tazureADId: {00112233445566778899aabbccddeeff} ", kId}), State::OtherTenant);
        QCOMPARE(state({"enterpriseDrsName:adfs.corp.example"}), State::Enterprise);
        QCOMPARE(state({kId, "azureADName:corp.example", " ENTERPRISEdrsname:"}), State::Both);
        QCOMPARE(state({kOtherId, "enterpriseDrsName:adfs.corp.example"}), State::Both);
        QCOMPARE(otherTenantsIn({kOtherId, "azureADId:{" + std::string(kOther) + "}", kId}, kTenant).size(),
                 std::size_t(1));
    }

    void itIsMadeWhole()
    {
        const auto change = connectionPointChange(stateWith(std::nullopt), wishFor("corp.example"));
        QVERIFY(change);
        QCOMPARE(change->action, Action::Create);
        QCOMPARE(change->object.dn.text(), std::string(kPlace));
        const std::vector<AttributeChange> expected{{"objectClass", {}, {"serviceConnectionPoint"}},
                                                    {"keywords", {}, {kId, "azureADName:corp.example"}}};
        QCOMPARE(change->attributes, expected);
    }

    void whatIsRightStays()
    {
        const Keywords right{"AzureADName:Corp.Example", "azureadid:" + std::string(kOwn), "somebody's own"};
        QVERIFY(!connectionPointChange(stateWith(pointOf(right)), wishFor("corp.example")));
        const auto change = connectionPointChange(
            stateWith(pointOf({kId, " azureADId:twice", "somebody's own", "azureADName:old.example"})),
            wishFor("corp.example"));
        QVERIFY(change);
        QCOMPARE(change->action, Action::Update);
        const Keywords before{" azureADId:twice", kId, "azureADName:old.example", "somebody's own"};
        const Keywords after{kId, "azureADName:corp.example", "somebody's own"};
        QCOMPARE(change->attributes, (std::vector<AttributeChange>{{"keywords", before, after}}));
    }

    void neverTwoKinds()
    {
        for (const Keywords &keywords : {Keywords{"enterpriseDrsName:adfs.corp.example"},
                                         Keywords{kId, "azureADName:corp.example", " enterprisedrsname:x"}}) {
            const ForestState state = stateWith(pointOf(keywords));
            PreparationWish wish;
            wish.connectionPoint = wishFor("corp.example", kOther);
            const auto blocker = connectionPointBlocker(state, *wish.connectionPoint);
            QVERIFY(blocker && blocker->id == "prepare.connectionPoint" && !blocker->result.advice.empty());
            QCOMPARE(missingChanges(state, wish), missingChanges(state, PermissionProfile::Strict));
        }
        QVERIFY(connectionPointBlocker(stateWith(pointOf({}, "container")), wishFor("corp.example")));
    }

    void anotherTenantIsReplacedOnlyByItsId()
    {
        const ForestState state = stateWith(pointOf({kOtherId, "azureADName:other.example"}));
        QVERIFY(connectionPointBlocker(state, wishFor("corp.example")));
        QVERIFY(connectionPointBlocker(state, wishFor("corp.example", kOwn)));
        QVERIFY(!connectionPointBlocker(state, wishFor("corp.example", kOther)));
        const auto change = connectionPointChange(state, wishFor("corp.example", kOther));
        QCOMPARE(change->attributes.front().after, (Keywords{kId, "azureADName:corp.example"}));
        const ForestState several =
            stateWith(pointOf({kOtherId, "azureADId:10112233-4455-6677-8899-aabbccddeeff"}));
        QVERIFY(connectionPointBlocker(several, wishFor("corp.example", kOther)));
    }

    void theDomainIsChosen()
    {
        const VerifiedDomain initial{"contoso.onmicrosoft.com", false, true, false};
        const VerifiedDomain managed{"managed.example", true, false, false};
        const VerifiedDomain federated{"federated.example", false, false, true};
        const VerifiedDomain hostile{"x' ; rm\nazureADId:", true, true, true};
        QCOMPARE(domainFor({managed, initial, federated}, {}), "federated.example");
        QCOMPARE(domainFor({managed, initial}, {}), "contoso.onmicrosoft.com");
        QCOMPARE(domainFor({managed, initial, federated}, {"azureADName:MANAGED.example"}),
                 "MANAGED.example");
        QCOMPARE(domainFor({initial, federated}, {"azureADName:gone.example"}), "federated.example");
        QCOMPARE(domainFor({hostile, initial}, {}), "contoso.onmicrosoft.com");
        QVERIFY(!domainFor({hostile, managed}, {}));
        QVERIFY(!isDomainName("a..b") && !isDomainName("-a.b") && !isDomainName("localhost") &&
                !isDomainName(""));
        QVERIFY(!isDomainName("a." + std::string(240, 'b')) && isDomainName("xn--bcher-kva.example"));
    }

    void theDomainIsComparedWithTheTenants()
    {
        const ForestState state = stateWith(std::nullopt);
        const Result<Organization> known =
            organizationOf({{"corp.example", false, false, true}, {"c.onmicrosoft.com", false, true, false}});
        const Result<Organization> unread = fail(ErrorKind::PermissionDenied);
        ConnectionPointWish chosen, named = wishFor("CORP.example"), typo = wishFor("crop.example"), none;
        QVERIFY(!chooseDomain(state, known, chosen) && chosen.domain == "corp.example");
        QVERIFY(!chooseDomain(state, known, named) && named.domain == "CORP.example");
        QVERIFY(chooseDomain(state, known, typo).has_value());
        QVERIFY(!chooseDomain(state, unread, typo)); // nobody can tell
        ConnectionPointWish handedOver = named;
        handedOver.isHandedOver = true;
        QVERIFY(chooseDomain(state, unread, handedOver).has_value()); // a file is not taken at its word
        QVERIFY(!chooseDomain(state, known, handedOver));
        QVERIFY(chooseDomain(state, unread, none).has_value());
        Organization other = *known;
        other.id = *TenantId::fromText(kOther);
        QVERIFY(chooseDomain(state, other, named).has_value());
        const ForestState right = stateWith(pointOf({kId, "azureADName:corp.example"}));
        QVERIFY(!chooseDomain(right, unread, none) && !connectionPointChange(right, none));
    }

    void theWishIsToldInAWord()
    {
        PreparationWish wish(PermissionProfile::TakingOver);
        QCOMPARE(choiceOf(wish), std::string("takingOver"));
        QCOMPARE(preparationWishFrom("takingOver"), wish);
        wish.connectionPoint = wishFor("corp.example");
        QCOMPARE(choiceOf(wish), std::string("takingOver connectionPoint=corp.example"));
        QCOMPARE(preparationWishFrom(choiceOf(wish)), wish);
        wish.connectionPoint->replaced = TenantId::fromText(kOther);
        QCOMPARE(preparationWishFrom(choiceOf(wish)), wish);
        for (const std::string bad :
             {"", "strict ", "strict connectionPoint=", "strict connectionPoint=a b.example",
              "all connectionPoint=a.example", "strict connectionPoint=a.example replaced=",
              "strict connectionPoint=a.example replaced=00112233445566778899aabbccddeeff",
              "strict connectionPoint=a.example connectionPoint=b.example"})
            QVERIFY2(!preparationWishFrom(bad), bad.c_str());
    }

    void scripts()
    {
        PreparationWish wish;
        wish.connectionPoint = wishFor("corp.example", kOther);
        const auto compare = [&](const ForestState &state, const char *name) {
            Preparation preparation = preparationOf(state, PermissionProfile::Strict);
            preparation.wish = wish;
            preparation.plan.changes = {missingChanges(state, wish).back()};
            const auto powerShell = powerShellScript(preparation, PermissionProfile::Strict);
            const auto ldif = ldifScript(preparation, PermissionProfile::Strict);
            QVERIFY(powerShell && ldif);
            compareWithGolden(*powerShell, (std::string(name) + ".ps1").c_str());
            compareWithGolden(*ldif, (std::string(name) + ".ldif").c_str());
        };
        compare(stateWith(std::nullopt), "connection-point-made");
        compare(stateWith(pointOf({kOtherId, "azureADName:\xE2\x80\x99;x\ndn: y", "somebody's own"})),
                "connection-point-corrected");
    }
};

QTEST_GUILESS_MAIN(tst_connection_point)
#include "tst_connection_point.moc"
