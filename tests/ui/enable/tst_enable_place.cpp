// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_up_outlook.h"
#include "tests/ui/enable/enable_room.h"
#include "ui/enable/account_search.h"
#include "ui/settings/settings_page.h"
#include "ui/setup/fact_list.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

using namespace dwc;
using namespace dwc::testing;

namespace {

ForestLook lookAtDomains()
{
    ForestLook look = bareLook(PermissionProfile::Strict);
    look.preparation.domains = {
        {Dn("DC=corp,DC=example"), "corp.example", true, {"dc1.corp.example"}},
        {Dn("DC=apac,DC=corp,DC=example"), "apac.corp.example", false, {}},
        {Dn("DC=emea,DC=corp,DC=example"), "emea.corp.example", false, {"dc7.example"}}};
    return look;
}

FoundAccount accountOf(const std::string &name)
{
    FoundAccount account;
    account.dn = Dn("CN=" + name + ",CN=Users,DC=corp,DC=example");
    account.displayName = name;
    account.accountName = name;
    account.principalName = name + "@corp.example";
    account.sid = *Sid::fromText("S-1-5-21-1-2-3-1200");
    return account;
}

/// The container is there, with these entries.
ForestLook lookWith(const std::vector<Ace> &entries, const std::vector<Sid> &groups)
{
    ForestLook look = bareLook(PermissionProfile::Strict);
    GuardedObject container;
    container.descriptor = securityDescriptorFrom(descriptorOf(entries));
    look.preparation.state.containerObject = container;
    look.preparation.account.groups = groups;
    return look;
}

} // namespace

/// Which domain, which account, and which devices.
class TestEnablePlace : public EnableRoom
{
    Q_OBJECT

private Q_SLOTS:
    void oneDomainIsNoQuestion();
    void anyDomainOfTheForestCanBeChosen();
    void aDomainThatIsElsewhereTellsWhichControllerToName();
    void aPlaceThatStandsIsNoQuestion();
    void theDomainChosenIsKept();
    void accountsAreFoundWhileTheNameIsTyped();
    void theAccountChosenIsSavedAndJudged();
    void returnSearchesAndDoesNotGoOn();
    void aSearchThatFailsIsSaid();
    void nobodyFoundGivesTheCommand();
    void theDomainThatWasSearchedIsSaid();
    void whatTheAccountMayDoIsTold();
    void anAdministratorIsTooStrong();
    void whatAFormerWriterWroteIsPreselected();
    void whoChoseBeforeIsNotAskedAgain();

private:
    QStringList facts() const;
    void search(const char *name);
};

QStringList TestEnablePlace::facts() const
{
    QStringList facts;
    for (const FactList *list : named<QWidget>("placeStep")->findChildren<FactList *>()) {
        for (const QLabel *label : list->findChildren<QLabel *>()) {
            if (!label->accessibleName().isEmpty())
                facts += label->accessibleName().remove(QChar(0x200B));
        }
    }
    return facts;
}

void TestEnablePlace::search(const char *name)
{
    named<Button>("enable.anotherAccount")->click();
    QSignalSpy found(m_engine.get(), &Engine::accountsFound),
        failed(m_engine.get(), &Engine::accountSearchFailed);
    QTest::keyClicks(named<QLineEdit>("enable.accountName"), QString::fromLatin1(name));
    QTRY_VERIFY(found.count() + failed.count() == 1);
}

void TestEnablePlace::oneDomainIsNoQuestion()
{
    ForestLook look = lookAtDomains();
    look.preparation.domains.resize(1);
    m_forest.nextLooks.emplace_back(look);
    open();
    QVERIFY(!named<QComboBox>("enable.domain")->isVisible());
    QVERIFY2(facts().contains(QStringLiteral("Domain: corp.example")), qPrintable(facts().join(u'\n')));
    QVERIFY(next()->isEnabled());
}

void TestEnablePlace::anyDomainOfTheForestCanBeChosen()
{
    m_forest.nextLooks.emplace_back(lookAtDomains());
    open();
    auto *domains = named<QComboBox>("enable.domain");
    QVERIFY(domains->isVisible());
    QCOMPARE(domains->count(), 3);
    QCOMPARE(domains->currentText(), QStringLiteral("corp.example"));
    QVERIFY(!named<Banner>("enable.domainElsewhere")->isVisible());
    QVERIFY(next()->isEnabled());
}

void TestEnablePlace::aDomainThatIsElsewhereTellsWhichControllerToName()
{
    m_forest.nextLooks.emplace_back(lookAtDomains());
    open();
    goTo(3);
    frame()->setCurrent(0);
    named<QComboBox>("enable.domain")->setCurrentIndex(2);
    auto *banner = named<Banner>("enable.domainElsewhere");
    QVERIFY(banner->isVisible());
    QString said;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(QStringLiteral("dc1.corp.example does not hold the domain emea.corp.example.")),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("directory.servers to a writable controller of it: dc7.example.")),
             qPrintable(said));
    QVERIFY(!next()->isEnabled());
    QVERIFY(!next()->accessibleDescription().isEmpty());
    frame()->setCurrent(3); // which was reached before
    QVERIFY(!next()->isEnabled());
    frame()->setCurrent(0);
    Q_EMIT banner->pressed(0);
    QCOMPARE(m_window->page(), Page::Settings);
}

void TestEnablePlace::aPlaceThatStandsIsNoQuestion()
{
    ForestLook look = lookAtDomains();
    look.preparation.state.hasService = true;
    look.preparation.state.container = Dn("CN=RegisteredDevices,DC=emea,DC=corp,DC=example");
    m_forest.nextLooks.emplace_back(look);
    open();
    QVERIFY(!named<QComboBox>("enable.domain")->isVisible());
    QVERIFY2(facts().contains(QStringLiteral("Domain: emea.corp.example")), qPrintable(facts().join(u'\n')));
}

void TestEnablePlace::theDomainChosenIsKept()
{
    m_forest.nextLooks.emplace_back(lookAtDomains());
    m_forest.nextLooks.emplace_back(lookAtDomains());
    open();
    named<QComboBox>("enable.domain")->setCurrentIndex(1);
    QTest::keyClick(frame(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open();
    QCOMPARE(named<QComboBox>("enable.domain")->currentText(), QStringLiteral("apac.corp.example"));
    QVERIFY(!next()->isEnabled());
}

void TestEnablePlace::accountsAreFoundWhileTheNameIsTyped()
{
    m_forest.found.accounts = {accountOf("svc-one"), accountOf("svc-two")};
    m_forest.found.accounts[1].isManaged = true;
    m_forest.found.accounts[1].displayName = "R&D";
    open();
    search("svc");
    QCOMPARE(m_forest.searches, std::vector<std::string>{"svc"});
    auto *one = named<QRadioButton>("enable.account0"), *two = named<QRadioButton>("enable.account1");
    QVERIFY(one->isVisible() && two->isVisible());
    QCOMPARE(one->text(), QStringLiteral("svc-one"));
    QCOMPARE(two->text(), QStringLiteral("R&&D"));
    QVERIFY2(
        one->accessibleDescription().contains(QStringLiteral("svc-one@corp.example")) &&
            one->accessibleDescription().contains(QStringLiteral("CN=svc-one,CN=Users,DC=corp,DC=example")),
        qPrintable(one->accessibleDescription()));
    QVERIFY(two->accessibleDescription().contains(QStringLiteral("managed service account")));
    QVERIFY(!named<Button>("enable.useAccount")->isEnabled()); // none is ticked
}

void TestEnablePlace::theAccountChosenIsSavedAndJudged()
{
    m_forest.found.accounts = {accountOf("svc-one")};
    open();
    search("svc");
    named<QRadioButton>("enable.account0")->click();
    QSignalSpy saved(m_engine.get(), &Engine::profileSaved);
    const std::size_t before = looks();
    named<Button>("enable.useAccount")->click();
    QVERIFY(saved.wait());
    QCOMPARE(m_engine->profile()->directory.connectorAccount, std::string("svc-one@corp.example"));
    QTRY_COMPARE(looks(), before + 1);
    waitForLook();
    QCOMPARE(m_forest.lookedAccounts.back(), std::string("svc-one@corp.example"));
    QVERIFY2(facts().contains(QStringLiteral("Account: svc-one@corp.example")),
             qPrintable(facts().join(u'\n')));
    QVERIFY2(facts().filter(QStringLiteral("Signs in: svc-writeback@corp.example")).size() == 1,
             qPrintable(facts().join(u'\n')));
    QVERIFY(!named<QWidget>("enable.accountName")->isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(next())); // Return goes on
    // the account that signs in needs no name of its own
    m_forest.found.accounts = {accountOf("svc-writeback")};
    search("svc");
    named<QRadioButton>("enable.account0")->click();
    named<Button>("enable.useAccount")->click();
    QVERIFY(saved.wait());
    QVERIFY(m_engine->profile()->directory.connectorAccount.empty());
}

void TestEnablePlace::returnSearchesAndDoesNotGoOn()
{
    open();
    named<Button>("enable.anotherAccount")->click();
    auto *name = named<QLineEdit>("enable.accountName");
    QCOMPARE(QApplication::focusWidget(), name);
    QSignalSpy found(m_engine.get(), &Engine::accountsFound);
    QTest::keyClicks(name, QStringLiteral("s")); // too short to be searched by itself
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(found.wait());
    QCOMPARE(frame()->current(), 0);
    QCOMPARE(m_forest.searches, std::vector<std::string>{"s"});
}

void TestEnablePlace::aSearchThatFailsIsSaid()
{
    m_forest.searchError = errorOf(ErrorKind::Unreachable);
    open();
    search("svc");
    QVERIFY2(textOf("enable.accountStatus").contains(QStringLiteral("message unreachable")),
             qPrintable(textOf("enable.accountStatus")));
    QVERIFY(next()->isEnabled());
}

void TestEnablePlace::nobodyFoundGivesTheCommand()
{
    open();
    search("nobody");
    QVERIFY2(textOf("enable.accountStatus").contains(QStringLiteral("“nobody”")),
             qPrintable(textOf("enable.accountStatus")));
    QVERIFY(named<QLabel>("enable.accountCommand")->isVisible());
}

void TestEnablePlace::theDomainThatWasSearchedIsSaid()
{
    m_forest.found.domain = "corp.example";
    m_forest.found.accounts = {accountOf("svc-one")};
    open();
    search("svc");
    QVERIFY2(textOf("enable.accountStatus").contains(QStringLiteral("corp.example")),
             qPrintable(textOf("enable.accountStatus")));
    QVERIFY(!textOf("enable.accountStatus").contains(QStringLiteral("not searched")));
    m_forest.found.notSearched = {"child.corp.example", "tree.example"};
    m_forest.found.accounts.clear();
    search("one");
    const QString said = textOf("enable.accountStatus");
    QVERIFY2(said.contains(QStringLiteral("child.corp.example, tree.example")) &&
                 said.contains(QStringLiteral("not searched")),
             qPrintable(said));
}

void TestEnablePlace::whatTheAccountMayDoIsTold()
{
    const Sid account = barePreparation(PermissionProfile::Strict).account.sid;
    m_forest.nextLooks.emplace_back(
        lookWith(containerEntries(PermissionProfile::Strict, account), {account.parent().child(513)}));
    open();
    const QStringList told = facts();
    QVERIFY2(told.contains(QStringLiteral(
                 "May do there now: Create devices, and change and delete those that it created.")),
             qPrintable(told.join(u'\n')));
    QVERIFY2(told.contains(QStringLiteral("Strength: Plain: it is in no group of administrators.")),
             qPrintable(told.join(u'\n')));
}

void TestEnablePlace::anAdministratorIsTooStrong()
{
    const Sid account = barePreparation(PermissionProfile::Strict).account.sid;
    m_forest.nextLooks.emplace_back(lookWith({}, {account.parent().child(512)}));
    open();
    const QStringList told = facts();
    QVERIFY2(told.filter(QStringLiteral("Strength: Too strong: it is an administrator")).size() == 1,
             qPrintable(told.join(u'\n')));
    QVERIFY2(told.contains(QStringLiteral("May do there now: Nothing: it may not create devices.")),
             qPrintable(told.join(u'\n')));
}

void TestEnablePlace::whatAFormerWriterWroteIsPreselected()
{
    std::vector<MadeUpDevice> devices(3);
    devices[0].join = devices[1].join = TrustType::Workplace;
    for (MadeUpDevice &device : devices)
        device.alter = [](ObjectDraft &draft) { draft.ours = false; };
    devices[2].join = TrustType::AzureAd;
    devices[2].inDirectory = false;
    m_forest.outlook = madeUpOutlook(devices);
    open();
    QSignalSpy reading(m_engine.get(), &Engine::readingChanged);
    m_engine->read();
    QVERIFY(reading.wait());
    goTo(1);
    QVERIFY(named<QCheckBox>("enable.join2")->isChecked()); // which the profile does not name
    QVERIFY(named<QLabel>("enable.former2")->isVisible());
    QVERIFY2(
        textOf("enable.former2").startsWith(QStringLiteral("A former writer has written 2 of them already.")),
        qPrintable(textOf("enable.former2")));
    QVERIFY(!named<QLabel>("enable.former0")->isVisible());
    QSignalSpy saved(m_engine.get(), &Engine::profileSaved);
    next()->click();
    QVERIFY(saved.wait());
    QCOMPARE(m_engine->profile()->rules.scope.trustTypes.size(), std::size_t(3));
}

void TestEnablePlace::whoChoseBeforeIsNotAskedAgain()
{
    std::vector<MadeUpDevice> devices(1);
    devices[0].join = TrustType::Workplace;
    devices[0].alter = [](ObjectDraft &draft) { draft.ours = false; };
    m_forest.outlook = madeUpOutlook(devices);
    open();
    QSignalSpy reading(m_engine.get(), &Engine::readingChanged);
    m_engine->read();
    QVERIFY(reading.wait());
    goTo(1);
    named<QCheckBox>("enable.join2")->setChecked(true);
    named<QCheckBox>("enable.join2")->click(); // they are not wanted
    m_engine->read();
    QVERIFY(reading.wait());
    QVERIFY(!named<QCheckBox>("enable.join2")->isChecked());
    goTo(2);
    QTest::keyClick(frame(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open();
    QVERIFY(!named<QCheckBox>("enable.join2")->isChecked());
}

QTEST_MAIN(TestEnablePlace)
#include "tst_enable_place.moc"
