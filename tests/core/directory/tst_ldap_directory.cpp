// SPDX-License-Identifier: Apache-2.0
#include "tests/core/directory/ldap_stage.h"

#include <QTest>
#include <atomic>
#include <optional>

using namespace dwc;
using namespace dwc::testing;

/// What Windows does and no lab can be brought to do, and what no server should do.
class tst_ldap_directory : public QObject, LdapStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginDomain(); }
    void cleanup() { endDomain(); }

    void identifiesABehavingDomain()
    {
        const auto identity = open();
        QVERIFY2(identity, identity ? "" : identity.error().detail.c_str());
        QCOMPARE(identity->domain, std::string("corp.example"));
        QCOMPARE(identity->highestUsn, 4711);
        QVERIFY(!identity->forestHasOtherDomains);
        QVERIFY(identity->attributes & bitOf(FlowAttribute::IsCompliant));
        QVERIFY(!(identity->attributes & bitOf(FlowAttribute::IsManaged)));
    }

    void sendsNoPasswordToAReadOnlyController()
    {
        m_domain->capabilities.push_back("1.2.840.113556.1.4.1920");
        expect(open(), ErrorKind::NotWritable, "dc1.corp.example");
        QCOMPARE(m_domain->binds.load(), 0);
    }

    void sendsNoPasswordToAnotherKindOfServer()
    {
        m_domain->capabilities = {"2.25.1", "1.3.6.1.4.1.4203.1.5.1"}; // names of a domain are not enough
        expect(open(), ErrorKind::WrongForest, "127.0.0.1");
        QCOMPARE(m_domain->binds.load(), 0);
    }

    void takesNoActiveDirectoryForAStandIn()
    {
        m_domain->capabilities.push_back("2.25.147609420609410042487674020764327776483.3.1");
        const auto identity = open();
        QVERIFY2(identity, identity ? "" : identity.error().detail.c_str());
        QCOMPARE(identity->capabilities, DirectoryCapabilities());
    }

    void tellsAnOldSchema()
    {
        m_domain->hasDeviceClass = false;
        expect(open(), ErrorKind::SchemaTooOld, "msDS-Device");
    }

    void asksForNothingThatTheSchemaLacks()
    {
        std::erase(m_domain->deviceAttributes, "msDS-IsCompliant");
        std::erase(m_domain->deviceAttributes, "msDS-KeyCredentialLink");
        std::atomic<bool> asked = false;
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (request.scope == LDAP_SCOPE_ONELEVEL && request.base.starts_with("<GUID="))
                asked = asked || request.has("msDS-IsCompliant") || request.has("msDS-KeyCredentialLink");
            return std::nullopt;
        };
        const auto identity = open();
        QVERIFY(identity);
        QVERIFY(m_directory->readDevices(identity->container, {}, {}));
        QVERIFY(!asked);
    }

    void neverAsksForKeyCredentials()
    {
        std::atomic<bool> asked = false;
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            asked = asked || request.asksFor("msDS-KeyCredentialLink");
            if (request.scope == LDAP_SCOPE_ONELEVEL && request.has("msDS-KeyCredentialLink"))
                return m_domain->found(request, "CN=b", {{"objectGUID", {guidOf('b')}}});
            if (isDeviceList(request))
                return QList<QByteArray>{entryMessage(request, "CN=a", device('a')),
                                         entryMessage(request, "CN=b", device('b')), resultMessage(request)};
            return std::nullopt;
        };
        const auto devices = readDevices();
        QVERIFY(devices);
        QCOMPARE((*devices)->size(), 2u);
        QVERIFY(!(*devices)->device(0).hasKeyCredential());
        QVERIFY((*devices)->device(1).hasKeyCredential());
        QVERIFY(!asked);
    }

    void seesGroupsOfOtherDomains()
    {
        m_domain->hasOtherDomain = true;
        m_domain->special = [&](const LdapRequest &request) -> std::optional<QList<QByteArray>> {
            if (!request.base.starts_with("<GUID=") || !request.asksFor("tokenGroups"))
                return std::nullopt;
            return m_domain->found(request, "CN=Alice",
                                   {{"objectGUID", {guidOf('A')}},
                                    {"tokenGroups", {Sid::fromText("S-1-5-21-9-9-9-519")->bytes()}}});
        };
        QVERIFY(open());
        const std::vector<AccountQuery> queries{{kDomainSid.child(1200), {}}};
        auto answers = m_directory->findAccounts(queries, {});
        QVERIFY(answers);
        QCOMPARE((*answers)[0].status, AccountStatus::Found);
        QVERIFY((*answers)[0].privileged);
        m_domain->special = nullptr;
    }

    void cannotTellOwnersWhenAdminCountIsHidden()
    {
        const std::vector<AccountQuery> queries{{kDomainSid.child(1200), {}}, {kDomainSid.child(1300), {}}};
        QVERIFY(open());
        auto answers = m_directory->findAccounts(queries, {});
        QVERIFY(answers);
        QCOMPARE((*answers)[0].status, AccountStatus::Found);
        QVERIFY(!(*answers)[0].privileged);
        QCOMPARE((*answers)[1].status, AccountStatus::NotInForest);
        beginDomain();
        m_domain->adminCount.reset();
        QVERIFY(open());
        answers = m_directory->findAccounts(queries, {});
        QVERIFY(answers);
        QCOMPARE((*answers)[0].status, AccountStatus::Unknown);
        QCOMPARE((*answers)[1].status,
                 AccountStatus::Unknown); // what may not be seen may be there all the same
    }

    void cannotTellOwnersOfOtherDomains()
    {
        m_domain->hasOtherDomain = true;
        const auto identity = open();
        QVERIFY(identity && identity->forestHasOtherDomains);
        const std::vector<AccountQuery> queries{
            {kDomainSid.child(1300), {}}, {*Sid::fromText("S-1-5-21-9-9-9-1300"), {}}, {{}, guidOf('x')}};
        const auto answers = m_directory->findAccounts(queries, {});
        QVERIFY(answers);
        QCOMPARE((*answers)[0].status, AccountStatus::NotInForest); // our own domain would know
        QCOMPARE((*answers)[1].status, AccountStatus::Unknown);
        QCOMPARE((*answers)[2].status, AccountStatus::Unknown);
    }

private:
    static void expect(const Result<DirectoryIdentity> &identity, ErrorKind kind, const char *subject)
    {
        QVERIFY(!identity);
        QVERIFY2(identity.error().kind == kind, std::string(codeOf(identity.error().kind)).c_str());
        QCOMPARE(identity.error().subject, std::string(subject));
    }
};

QTEST_GUILESS_MAIN(tst_ldap_directory)
#include "tst_ldap_directory.moc"
