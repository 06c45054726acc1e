// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/settings/plain_words.h"
#include "tests/ui/settings/profile_of_tests.h"
#include "ui/settings/changes_bar.h"
#include "ui/settings/secret_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace dwc;
using dwc::testing::contoso;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyKeyHasAFieldWithAnAccessibleName();
    void aProfileThatIsShownIsNoChange();
    void savesExactlyTheChangedProfile();
    void whatIsTypedOutlivesASaveBySomebodyElse();
    void aWrongValueShowsItsProblemAndKeepsSaveOff();
    void aGuidInAnyNotationBecomesOurs();
    void discardTakesEverythingBack();
    void tellsWhichSecretsAreAskedAgain();
    void whatIsSavedIsNoChangeAnyMore();
    void aFailureNamesTheKey();
    void aNewSecretIsGivenOnceAndNotKept_data();
    void aNewSecretIsGivenOnceAndNotKept();
    void countsTheScopeOfTheLastRead();
    void theWheelChangesNothing();

private:
    template <class T>
    T *control(const char *path) const
    {
        return m_page->findChild<T *>(QStringLiteral("key.") + QString::fromLatin1(path));
    }
    void type(const char *path, const QString &text)
    {
        auto *line = control<QLineEdit>(path);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    Button *saveButton() const { return m_page->findChild<Button *>(QStringLiteral("settings.save")); }
    QString changes() const
    {
        QStringList lines;
        for (const QLabel *label : m_page->findChild<ChangesBar *>()->findChildren<QLabel *>())
            lines += label->text();
        return lines.join(QLatin1Char('\n'));
    }

    Theme m_theme{*qApp};
    dwc::testing::PlainWords m_words;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_page = std::make_unique<SettingsPage>(m_theme, m_words);
    m_page->resize(1000, 700);
    m_page->setProfile(contoso());
    m_page->show();
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
}

void TestSettingsPage::everyKeyHasAFieldWithAnAccessibleName()
{
    for (const ProfileKey &key : profileKeys()) {
        const QString name =
            QStringLiteral("key.") + QString::fromUtf8(key.path.data(), qsizetype(key.path.size()));
        auto *widget = m_page->findChild<QWidget *>(
            key.type == KeyType::Words ? name + QStringLiteral(".AzureAd") : name);
        QVERIFY2(widget, key.path.data());
        QVERIFY2(!widget->accessibleName().isEmpty(), key.path.data());
    }
}

void TestSettingsPage::aProfileThatIsShownIsNoChange()
{
    QVERIFY(!m_page->hasChanges());
    QVERIFY(saveButton()->isHidden());
    QVERIFY(m_page->findChild<ChangesBar *>()->isHidden());
}

void TestSettingsPage::savesExactlyTheChangedProfile()
{
    std::vector<Profile> saved;
    connect(m_page.get(), &SettingsPage::saveRequested, this,
            [&](const Profile &profile) { saved.push_back(profile); });
    control<QSpinBox>("guards.maxDeletes")->setValue(700);
    control<QPlainTextEdit>("scope.exclude")->setPlainText(QStringLiteral(" MUC-* \n\nBER-1\n"));
    QVERIFY(m_page->hasChanges());
    QCOMPARE(saveButton()->text(), QStringLiteral("Save 2 change(s)"));
    QVERIFY(changes().contains(QStringLiteral("700, was 500")));
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    Profile expected = contoso();
    expected.guards.maxDeletes = 700;
    expected.rules.scope.exclude = {"MUC-*", "BER-1"};
    QCOMPARE(saved.size(), 1u);
    QVERIFY(saved[0] == expected);
}

void TestSettingsPage::whatIsTypedOutlivesASaveBySomebodyElse()
{
    control<QSpinBox>("guards.maxDeletes")->setValue(700);
    Profile elsewhere = contoso();
    elsewhere.schedule.mode = ScheduleMode::PlanOnly;
    m_page->setProfile(elsewhere);
    QCOMPARE(control<QSpinBox>("guards.maxDeletes")->value(), 700);
    QCOMPARE(saveButton()->text(), QStringLiteral("Save 1 change(s)"));
    std::vector<Profile> saved;
    connect(m_page.get(), &SettingsPage::saveRequested, this,
            [&](const Profile &profile) { saved.push_back(profile); });
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    elsewhere.guards.maxDeletes = 700;
    QCOMPARE(saved.size(), 1u);
    QVERIFY(saved[0] == elsewhere);

    Profile another = contoso();
    another.id.bytes[0] ^= 1;
    m_page->setProfile(another);
    QVERIFY(!m_page->hasChanges());
}

void TestSettingsPage::aWrongValueShowsItsProblemAndKeepsSaveOff()
{
    type("cloud.tenantId", QStringLiteral("contoso"));
    QVERIFY(!saveButton()->isHidden());
    QVERIFY(!saveButton()->isEnabled());
    int wrong = 0;
    for (const Field *field : m_page->findChildren<Field *>())
        wrong += field->hasProblem();
    QCOMPARE(wrong, 1);
    QVERIFY(m_page->findChild<QListWidget *>()
                ->item(0)
                ->data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("1 value")));
    type("cloud.tenantId", QStringLiteral("0a1b2c3d-0000-4000-8000-0000000000ff"));
    QVERIFY(saveButton()->isEnabled());
}

void TestSettingsPage::aGuidInAnyNotationBecomesOurs()
{
    auto *line = control<QLineEdit>("cloud.tenantId");
    line->selectAll();
    line->insert(QStringLiteral(" {0A1B2C3D-0000-4000-8000-0000000000FF} "));
    Q_EMIT line->textEdited(line->text()); // as a paste does
    QCOMPARE(line->text(), QStringLiteral("0a1b2c3d-0000-4000-8000-0000000000ff"));
}

void TestSettingsPage::discardTakesEverythingBack()
{
    control<QSpinBox>("guards.maxDeletes")->setValue(700);
    control<QCheckBox>("flow.privilegedOwners")->click();
    QVERIFY(m_page->hasChanges());
    m_page->findChild<Button *>(QStringLiteral("settings.discard"))->click();
    QVERIFY(!m_page->hasChanges());
    QCOMPARE(control<QSpinBox>("guards.maxDeletes")->value(), 500);
    QVERIFY(!control<QCheckBox>("flow.privilegedOwners")->isChecked());
}

void TestSettingsPage::tellsWhichSecretsAreAskedAgain()
{
    control<QSpinBox>("guards.maxDeletes")->setValue(700);
    QVERIFY(!changes().contains(QStringLiteral("asked for again")));
    type("directory.bind.user", QStringLiteral("other@corp.example"));
    QVERIFY(changes().contains(QStringLiteral("directory password")));
    QVERIFY(changes().contains(QStringLiteral("asked for again")));
}

void TestSettingsPage::whatIsSavedIsNoChangeAnyMore()
{
    control<QSpinBox>("guards.maxDeletes")->setValue(700);
    saveButton()->click();
    control<QSpinBox>("guards.maxDisables")->setValue(7); // typed while it is saved
    m_page->setSaved();
    QVERIFY(m_page->hasChanges());
    QVERIFY(!changes().contains(QStringLiteral("700")));
    QVERIFY(changes().contains(QStringLiteral("7, was 100")));
}

void TestSettingsPage::aFailureNamesTheKey()
{
    m_page->setFailure(toError({ProfileFault::UnreadableFile, "directory.caFile", "/etc/ca.pem"}));
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts += label->text();
    }
    QVERIFY(texts.contains(QStringLiteral("message wrongProfile")));
    QVERIFY(texts.contains(QStringLiteral("The file /etc/ca.pem cannot be read.")));
}

void TestSettingsPage::aNewSecretIsGivenOnceAndNotKept_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<SecretName>("secret");
    QTest::addColumn<int>("method");
    QTest::newRow("client secret") << QStringLiteral("settings.clientSecret") << SecretName::ClientSecret
                                   << int(SignInMethod::ClientSecret);
    QTest::newRow("passphrase") << QStringLiteral("settings.keyPassphrase") << SecretName::KeyPassphrase
                                << int(SignInMethod::Certificate);
    QTest::newRow("password") << QStringLiteral("settings.directoryPassword") << SecretName::DirectoryPassword
                              << int(SignInMethod::ClientSecret);
}

void TestSettingsPage::aNewSecretIsGivenOnceAndNotKept()
{
    QFETCH(QString, button);
    QFETCH(SecretName, secret);
    QFETCH(int, method);
    Profile profile = contoso();
    profile.cloud.method = SignInMethod(method);
    m_page->setProfile(profile);
    for (const auto &[name, isFor] : {std::pair("settings.clientSecret", SignInMethod::ClientSecret),
                                      {"settings.keyPassphrase", SignInMethod::Certificate}})
        QCOMPARE(m_page->findChild<Button *>(QString::fromLatin1(name))->parentWidget()->isHidden(),
                 profile.cloud.method != isFor);
    QByteArray given;
    SecretName name = SecretName::AdminPassword;
    connect(m_page.get(), &SettingsPage::secretGiven, this, [&](SecretName which, const QByteArray &octets) {
        name = which;
        given = QByteArray(octets.constData(), octets.size());
    });
    m_page->findChild<Button *>(button)->click();
    auto *dialog = m_page->findChild<SecretDialog *>();
    auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("secret"));
    auto *replace = dialog->findChild<Button *>(QStringLiteral("secret.replace"));
    QVERIFY(!replace->isEnabled());
    QTest::keyClicks(line, QStringLiteral("hunter2"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(line);
    QVERIFY(!spoken->text(QAccessible::Value).contains(QStringLiteral("hunter2")));
    replace->click();
    QCOMPARE(name, secret);
    QCOMPARE(given, QByteArray("hunter2"));
    QVERIFY(line->text().isEmpty());
}

void TestSettingsPage::countsTheScopeOfTheLastRead()
{
    CloudSnapshotBuilder builder(contoso().cloud.tenant);
    for (std::uint8_t i = 1; i <= 5; ++i) {
        CloudDeviceRecord record;
        record.objectId.bytes[15] = i;
        record.deviceId = DeviceId{record.objectId.bytes};
        record.trustType = i == 1 ? TrustType::ServerAd : TrustType::AzureAd;
        QVERIFY(builder.add(record).has_value());
    }
    m_page->setLastRead({builder.finish(Moment{0}), nullptr});
    auto *count = m_page->findChild<QLabel *>(QStringLiteral("scope.count"));
    QTRY_COMPARE(count->text(), QStringLiteral("5 of 5 devices in scope, as many as now"));
    control<QCheckBox>("scope.trustTypes.ServerAd")->click();
    QTRY_COMPARE(count->text(), QStringLiteral("4 of 5 devices in scope, 1 fewer than now"));
    control<QCheckBox>("scope.trustTypes.AzureAd")->click(); // none is left
    QVERIFY(count->text().startsWith(QStringLiteral("Not counted")));
    control<QCheckBox>("scope.trustTypes.AzureAd")->click();
    control<QCheckBox>("scope.trustTypes.ServerAd")->click();
    QTRY_COMPARE(count->text(), QStringLiteral("5 of 5 devices in scope, as many as now"));
}

void TestSettingsPage::theWheelChangesNothing()
{
    auto *number = control<QSpinBox>("guards.maxDeletes");
    number->setFocus();
    QWheelEvent wheel({5, 5}, number->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(number, &wheel);
    QCOMPARE(number->value(), 500);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
