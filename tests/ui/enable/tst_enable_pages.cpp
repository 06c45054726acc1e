// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/enable/enable_room.h"
#include "ui/enable/account_commands.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QRadioButton>
#include <QTextEdit>

using namespace dwc;
using namespace dwc::testing;

/// What each page tells before anything is written.
class TestEnablePages : public EnableRoom
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsMissingAndWhere();
    void showsEveryObjectAndEntryInTheOrderOfWriting();
    void anotherSetOfPermissionsLooksAgain();
    void whatExistsIsKept();
    void theConnectionPointIsMadeWhenAsked();
    void theConnectionPointCanNameAnotherDomain();
    void anotherTenantIsReplacedWhenItsIdIsTyped();
    void anEnterpriseServiceIsLeftAlone();
    void blockersStop();
    void nothingToDoIsSaid();
    void aLookThatFailsIsSaidInThePage();
    void theDevicesChosenAreSaved();
    void theCommandForAMissingAccountIsGiven();
};

void TestEnablePages::tellsWhatIsMissingAndWhere()
{
    open();
    QCOMPARE(frame()->current(), 0);
    QVERIFY2(textOf("placeVerdict").contains(QStringLiteral("4 objects and 2 permission entries")),
             qPrintable(textOf("placeVerdict")));
    QStringList facts;
    for (const QLabel *label : named<QWidget>("placeStep")->findChildren<QLabel *>())
        facts += label->text().remove(QChar(0x200B));
    for (const char *expected :
         {"corp.example", "dc1.corp.example", "CN=RegisteredDevices,DC=corp,DC=example",
          "svc-writeback@corp.example", "S-1-5-21-1-2-3-1146"})
        QVERIFY2(facts.contains(QString::fromLatin1(expected)), expected);
    QVERIFY(next()->isEnabled());
}

void TestEnablePages::showsEveryObjectAndEntryInTheOrderOfWriting()
{
    open();
    goTo(3);
    const QStringList objects = linesOf("forestObjects"), entries = linesOf("forestEntries");
    QCOMPARE(objects.size(), 4);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(objects[2],
             QStringLiteral("Create, RegisteredDevices, device container, msDS-DeviceContainer in "
                            "DC=corp,DC=example, 3 of 5"));
    QVERIFY2(objects[3].contains(
                 QStringLiteral("msDS-DeviceLocation: CN=RegisteredDevices,DC=corp,DC=example, "
                                "msDS-IsEnabled: TRUE, msDS-MaximumRegistrationInactivityPeriod: 0, "
                                "5 of 5")),
             qPrintable(objects[3]));
    QVERIFY2(entries[0].contains(
                 QStringLiteral("(OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;S-1-5-21-1-2-3-1146)")),
             qPrintable(entries[0]));
    QVERIFY(entries[0].startsWith(QStringLiteral("Add, Create devices in it")));
    QVERIFY(entries[1].endsWith(QStringLiteral("4 of 5")));
    QCOMPARE(next()->text(), QStringLiteral("Create 4 objects, add 2 entries…"));
}

void TestEnablePages::anotherSetOfPermissionsLooksAgain()
{
    open();
    goTo(2);
    QCOMPARE(named<QWidget>("setEntries")->findChildren<QLabel *>(QStringLiteral("setEntry")).size(), 2);
    auto *widest = named<QRadioButton>("enable.set2");
    QTest::mouseClick(widest, Qt::LeftButton, {}, {8, widest->height() / 2});
    const auto entries = named<QWidget>("setEntries")->findChildren<QLabel *>(QStringLiteral("setEntry"));
    const Sid account = *Sid::fromText("S-1-5-21-1-2-3-1146");
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[1]->accessibleName(),
             QString::fromStdString(sddlOf(treeEntries(PermissionProfile::EntraConnect, account).front())));
    goTo(3);
    QCOMPARE(m_forest.looks,
             (std::vector<PreparationWish>{PermissionProfile::Strict, PermissionProfile::EntraConnect}));
    QCOMPARE(linesOf("forestEntries").size(), 2);
    QVERIFY(linesOf("forestEntries")[0].contains(QStringLiteral("Device Registration Configuration")));
    goTo(4);
    fillIn("typed");
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    next()->click();
    QVERIFY(prepared.wait());
    QCOMPARE(std::get<PreparationWish>(m_forest.writes.front().task),
             PreparationWish(PermissionProfile::EntraConnect));
    QCOMPARE(m_forest.writes.front().shown, barePreparation(PermissionProfile::EntraConnect).plan.changes);
}

void TestEnablePages::whatExistsIsKept()
{
    ForestLook look = bareLook(PermissionProfile::Strict);
    std::vector<Change> &changes = look.preparation.plan.changes;
    changes.erase(changes.begin(), changes.begin() + 3); // the tree and the container are there
    changes[0].attributes[0].after.erase(changes[0].attributes[0].after.begin());
    m_forest.nextLooks.emplace_back(look);
    open();
    goTo(3);
    QVERIFY2(
        linesOf("forestObjects")[0].startsWith(QStringLiteral("Keep, Device Registration Configuration")),
        qPrintable(linesOf("forestObjects")[0]));
    QVERIFY(linesOf("forestObjects")[0].endsWith(QStringLiteral("exists, stays as it is")));
    QVERIFY(linesOf("forestEntries")[0].startsWith(QStringLiteral("Keep")));
    QVERIFY(linesOf("forestEntries")[1].startsWith(QStringLiteral("Add")));
    QCOMPARE(next()->text(),
             QStringLiteral("Create 1 objects, add 1 entries…")); // its plurals are the translation's
}

void TestEnablePages::theConnectionPointIsMadeWhenAsked()
{
    open();
    goTo(3);
    auto *box = named<QCheckBox>("enable.connectionPoint");
    QVERIFY(box->isVisible() && box->isEnabled() && !box->isChecked());
    QVERIFY(box->text().startsWith(QStringLiteral("Create")));
    QCOMPARE(named<QTextEdit>("connectionPointFound")->toPlainText(), QStringLiteral("It is <b>so</b>."));
    QVERIFY(!named<QWidget>("connectionPointTenant")->isVisible());
    QVERIFY(linesOf("forestObjects").filter(QStringLiteral("connection point")).isEmpty());
    box->click();
    waitForLook();
    const QStringList lines = linesOf("forestObjects").filter(QStringLiteral("service connection point"));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].startsWith(QStringLiteral("Create, 62a0ff2e")), qPrintable(lines[0]));
    QVERIFY(lines[0].contains(QStringLiteral("azureADName:corp.example")));
    QCOMPARE(next()->text(), QStringLiteral("Create 5 objects, add 2 entries…"));
    next()->click();
    fillIn("typed");
    QSignalSpy prepared(m_engine.get(), &Engine::forestPrepared);
    next()->click();
    QVERIFY(prepared.wait());
    PreparationWish wish;
    wish.connectionPoint = ConnectionPointWish{"corp.example", std::nullopt};
    QCOMPARE(std::get<PreparationWish>(m_forest.writes.front().task), wish);
    QCOMPARE(m_forest.writes.front().shown.size(), std::size_t(6));
}

void TestEnablePages::theConnectionPointCanNameAnotherDomain()
{
    open();
    goTo(3);
    auto *field = named<QLineEdit>("enable.connectionDomain");
    QVERIFY(!field->isVisible());
    named<QCheckBox>("enable.connectionPoint")->click();
    waitForLook();
    QVERIFY(field->isVisible() && m_forest.looks.back().connectionPoint->domain.empty());
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("other.example"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(frame()->current(), 3); // it is looked at first
    waitForLook();
    QCOMPARE(m_forest.looks.back().connectionPoint->domain, std::string("other.example"));
    QVERIFY(linesOf("forestObjects").filter(QStringLiteral("azureADName:other.example")).size() == 1);
    QVERIFY(next()->isEnabled());
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral(" and more"));
    QTest::keyClick(field, Qt::Key_Tab);
    waitForLook();
    QVERIFY(!next()->isEnabled());
    QVERIFY2(next()->accessibleDescription().contains(QStringLiteral("domain")),
             qPrintable(next()->accessibleDescription()));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Tab);
    waitForLook();
    QVERIFY(next()->isEnabled());
}

void TestEnablePages::anotherTenantIsReplacedWhenItsIdIsTyped()
{
    const std::string other = "00112233-4455-6677-8899-aabbccddeeff";
    m_forest.point = ConnectionPoint{{*ObjectGuid::fromText(other), Dn("CN=62a0ff2e,CN=Services")},
                                     "serviceConnectionPoint",
                                     {"azureADId:" + other, "azureADName:other.example"},
                                     false};
    open();
    goTo(3);
    QVERIFY(linesOf("forestObjects").filter(QStringLiteral("Keep, 62a0ff2e")).size() == 1);
    auto *box = named<QCheckBox>("enable.connectionPoint");
    QVERIFY(box->text().startsWith(QStringLiteral("Correct")));
    const std::size_t before = looks();
    box->click();
    QVERIFY(named<QWidget>("connectionPointTenant")->isVisible());
    QVERIFY(!next()->isEnabled()); // it would be left out without a word
    QVERIFY(!next()->accessibleDescription().isEmpty());
    auto *field = named<QWidget>("connectionPointTenant")->findChild<QLineEdit *>();
    field->setText(QStringLiteral("00112233"));
    QCOMPARE(looks(), before);
    field->setText(QString::fromStdString(other));
    waitForLook();
    QCOMPARE(m_forest.looks.back().connectionPoint->replaced, TenantId::fromText(other));
    QCOMPARE(field->text(), QString::fromStdString(other));
    const QStringList lines = linesOf("forestObjects").filter(QStringLiteral("Correct, 62a0ff2e"));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].contains(QStringLiteral("no longer keywords: azureADName:other.example")),
             qPrintable(lines[0]));
    QVERIFY2(lines[0].contains(QStringLiteral("keywords: azureADName:corp.example")), qPrintable(lines[0]));
    QCOMPARE(next()->text(),
             QStringLiteral("Create 4 objects, add 2 entries, correct the connection point…"));
    box->click();
    waitForLook();
    QVERIFY(!m_forest.looks.back().connectionPoint);
    QVERIFY(linesOf("forestObjects").filter(QStringLiteral("Correct")).isEmpty());
}

void TestEnablePages::anEnterpriseServiceIsLeftAlone()
{
    m_forest.point = ConnectionPoint{{{}, Dn("CN=62a0ff2e,CN=Services")},
                                     "serviceConnectionPoint",
                                     {"enterpriseDrsName:adfs.corp.example"},
                                     true};
    open();
    goTo(3);
    QVERIFY(named<QWidget>("connectionPoint")->isVisible());
    QVERIFY(!named<QCheckBox>("enable.connectionPoint")->isVisible());
    ForestLook prepared = bareLook(PermissionProfile::Strict, m_forest.point);
    prepared.preparation.plan.changes.clear();
    m_forest.nextLooks.emplace_back(prepared);
    named<Button>("enable.lookAgain")->click();
    waitForLook();
    QCOMPARE(next()->text(), QStringLiteral("Verify"));
    QVERIFY(named<QWidget>("connectionPoint")->isVisible()); // shown where nothing is missing, too
}

void TestEnablePages::blockersStop()
{
    ForestLook blocked;
    blocked.blockers = {blockerSample()};
    m_forest.nextLooks.emplace_back(blocked);
    open();
    QVERIFY(named<Banner>("placeFailure")->isVisible());
    goTo(3);
    QVERIFY(named<QWidget>("forestBlockers")->isVisible());
    QString said;
    for (const QTextEdit *words : named<QWidget>("forestBlockers")->findChildren<QTextEdit *>())
        said += words->toPlainText() + u'\n';
    QVERIFY2(said.contains(QStringLiteral("The class <b>x</b> is missing.")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Upgrade the schema")), qPrintable(said));
    QVERIFY(!next()->isEnabled());
    QVERIFY(!next()->accessibleDescription().isEmpty());
    QTest::keyClick(wizard(), Qt::Key_Return);
    QCOMPARE(frame()->current(), 3);
    named<Button>("enable.lookAgain")->click();
    waitForLook();
    QVERIFY(!named<QWidget>("forestBlockers")->isVisible());
    QVERIFY(next()->isEnabled());
}

void TestEnablePages::nothingToDoIsSaid()
{
    ForestLook look = bareLook(PermissionProfile::Strict);
    look.preparation.plan.changes.clear();
    m_forest.nextLooks.emplace_back(look);
    open();
    QCOMPARE(textOf("placeVerdict"), QStringLiteral("Everything is in place."));
    goTo(3);
    QVERIFY(!named<QWidget>("forestObjects")->isVisible());
    QCOMPARE(next()->text(), QStringLiteral("Verify"));
    next()->click();
    QCOMPARE(frame()->current(), 5);
}

void TestEnablePages::aLookThatFailsIsSaidInThePage()
{
    m_forest.nextLooks.emplace_back(tl::unexpected(errorOf(ErrorKind::Unreachable)));
    open();
    auto *banner = named<Banner>("placeFailure");
    QVERIFY(banner->isVisible());
    QVERIFY(banner->findChildren<QLabel *>()[1]->text().contains(QStringLiteral("message unreachable")) ||
            banner->findChildren<QLabel *>()[2]->text().contains(QStringLiteral("message unreachable")));
    QVERIFY(!next()->isEnabled());
    Q_EMIT banner->pressed(0);
    waitForLook();
    QVERIFY(!banner->isVisible());
    QVERIFY(next()->isEnabled());
}

void TestEnablePages::theDevicesChosenAreSaved()
{
    open();
    goTo(1);
    auto *personal = named<QCheckBox>("enable.join2");
    QCOMPARE(personal->text(), QStringLiteral("Personal (registered) devices"));
    QVERIFY(!personal->isChecked());
    QTRY_COMPARE(textOf("enable.joinCount0"), QStringLiteral("0 devices")); // the last reading has none
    named<QCheckBox>("enable.join0")->click();
    named<QCheckBox>("enable.join1")->click();
    QVERIFY(!next()->isEnabled()); // none at all
    QVERIFY(!next()->accessibleDescription().isEmpty());
    personal->click();
    QSignalSpy saved(m_engine.get(), &Engine::profileSaved);
    next()->click();
    QCOMPARE(frame()->current(), 2);
    QVERIFY(saved.wait());
    QCOMPARE(m_engine->profile()->rules.scope.trustTypes, std::vector{TrustType::Workplace});
    QTest::keyClick(wizard(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1); // nothing new to save
}

void TestEnablePages::theCommandForAMissingAccountIsGiven()
{
    m_forest.nextLooks.emplace_back(tl::unexpected(errorOf(ErrorKind::BindRefused)));
    open();
    const QString command = textOf("enable.accountCommand");
    QVERIFY(named<QLabel>("enable.accountCommand")->isVisible());
    QVERIFY2(
        command.startsWith(QStringLiteral("New-ADUser -Name 'svc-writeback' -SamAccountName 'svc-writeback' "
                                          "-UserPrincipalName 'svc-writeback@corp.example' ")),
        qPrintable(command));
    named<Button>("enable.copyCommand")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    QVERIFY(accountCommand("CN=sync,OU=It,DC=corp,DC=example", "corp.example")
                .contains(QStringLiteral("'sync@corp.example'")));
    const QString hostile = accountCommand("a'; Remove-Item x #@corp.example", "corp.example'; y");
    QVERIFY2(!hostile.contains(QStringLiteral("Remove-Item")) &&
                 !hostile.contains(u'y' + QStringLiteral("'")),
             qPrintable(hostile));
    Q_EMIT named<Banner>("placeFailure")->pressed(0);
    waitForLook();
    QVERIFY(!named<QLabel>("enable.accountCommand")->isVisible());
}

QTEST_MAIN(TestEnablePages)
#include "tst_enable_pages.moc"
