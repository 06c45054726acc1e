// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/settings/plain_words.h"
#include "ui/setup/connect_wizard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/wizard_frame.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace dwc;

/// The step Sign-in of the Connect wizard, when the application proves itself by a certificate.
class TestConnectCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wizard.reset(); }

    void signsInByACertificate();
    void withoutAFileItDoesNotGoOn();
    void theKeyIsLookedForInTheCertificatesFile();
    void aKeyThatIsNotEncryptedHasNoPassphrase();
    void backToTheClientSecretNothingIsLeft();

private:
    QLineEdit *line(const char *name) const
    {
        return m_wizard->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    WizardFrame *frame() const { return m_wizard->findChild<WizardFrame *>(); }
    void type(const char *name, const char *text) { QTest::keyClicks(line(name), QString::fromLatin1(text)); }
    void choose(int way);
    void save();

    Theme m_theme{*qApp};
    dwc::testing::PlainWords m_words;
    std::unique_ptr<ConnectWizard> m_wizard;
    QByteArray m_tested; ///< secret of the cloud's last test
    QByteArray m_signIn; ///< and what was saved
    Profile m_profile;
};

void TestConnectCertificate::init()
{
    m_tested = m_signIn = "none";
    m_wizard = std::make_unique<ConnectWizard>(m_theme, m_words);
    const auto copyOf = [](const QByteArray &octets) {
        return QByteArray(octets.constData(), octets.size());
    };
    connect(m_wizard.get(), &ConnectWizard::cloudTestRequested, this,
            [this, copyOf](const Profile &, const QByteArray &secret) { m_tested = copyOf(secret); });
    connect(m_wizard.get(), &ConnectWizard::finished, this,
            [this, copyOf](const Profile &profile, const QByteArray &signIn, const QByteArray &) {
                m_profile = profile;
                m_signIn = copyOf(signIn);
            });
    m_wizard->resize(1280, 800);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    type("key.cloud.tenantId", "0a1b2c3d-0000-4000-8000-000000000002");
    type("key.cloud.signIn.clientId", "0a1b2c3d-0000-4000-8000-000000000003");
    type("key.directory.domain", "corp.example");
    type("key.directory.bind.user", "svc@corp.example");
    type("connect.password", "pa55word");
    frame()->setCurrent(int(ConnectStep::SignIn));
    choose(1);
}

void TestConnectCertificate::choose(int way)
{
    auto *method = m_wizard->findChild<SegmentedControl *>(QStringLiteral("key.cloud.signIn.method"));
    const auto ways = method->findChildren<QAbstractButton *>();
    QCOMPARE(ways.size(), 2); // those of an application
    ways[way]->click();
}

void TestConnectCertificate::save()
{
    frame()->setCurrent(int(ConnectStep::Test));
    m_wizard->setCloudTested(CloudIdentity{});
    m_wizard->setDirectoryTested(DirectoryIdentity{});
    frame()->setCurrent(int(ConnectStep::Summary));
    frame()->nextButton()->click();
}

void TestConnectCertificate::signsInByACertificate()
{
    QVERIFY(!line("connect.clientSecret")->isVisible());
    QVERIFY(!line("key.cloud.signIn.secretExpires")->isVisible());
    type("key.cloud.signIn.certificateFile", "/etc/dwc/console.pem");
    type("connect.passphrase", "s3same");
    save();
    QCOMPARE(m_tested, QByteArray("s3same"));
    QCOMPARE(m_signIn, QByteArray("s3same"));
    QCOMPARE(m_profile.cloud.method, SignInMethod::Certificate);
    QCOMPARE(m_profile.cloud.certificateFile, std::string("/etc/dwc/console.pem"));
}

void TestConnectCertificate::withoutAFileItDoesNotGoOn()
{
    frame()->nextButton()->click();
    QCOMPARE(frame()->current(), int(ConnectStep::SignIn));
    type("key.cloud.signIn.certificateFile", "/etc/dwc/console.pem");
    frame()->nextButton()->click();
    QCOMPARE(frame()->current(), int(ConnectStep::Directory));
}

void TestConnectCertificate::theKeyIsLookedForInTheCertificatesFile()
{
    type("key.cloud.signIn.certificateFile", "/etc/dwc/console.pem");
    QCOMPARE(line("key.cloud.signIn.keyFile")->text(), QStringLiteral("/etc/dwc/console.pem"));
    line("key.cloud.signIn.keyFile")->clear();
    type("key.cloud.signIn.keyFile", "/etc/dwc/console.key");
    type("key.cloud.signIn.certificateFile", "x"); // another file: the key that was named stays
    QCOMPARE(line("key.cloud.signIn.keyFile")->text(), QStringLiteral("/etc/dwc/console.key"));
}

void TestConnectCertificate::aKeyThatIsNotEncryptedHasNoPassphrase()
{
    type("key.cloud.signIn.certificateFile", "/etc/dwc/both.pem");
    save();
    QCOMPARE(m_tested, QByteArray());
    QCOMPARE(m_signIn, QByteArray());
}

void TestConnectCertificate::backToTheClientSecretNothingIsLeft()
{
    type("key.cloud.signIn.certificateFile", "/etc/dwc/both.pem");
    type("connect.passphrase", "s3same");
    choose(0);
    QVERIFY(!line("connect.passphrase")->isVisible());
    QVERIFY(!line("key.cloud.signIn.certificateFile")->isVisible());
    type("connect.clientSecret", "s3cret");
    save();
    QCOMPARE(m_signIn, QByteArray("s3cret"));
    QCOMPARE(m_profile.cloud.method, SignInMethod::ClientSecret);
    QCOMPARE(m_profile.cloud.certificateFile + m_profile.cloud.keyFile, std::string());
}

QTEST_MAIN(TestConnectCertificate)
#include "tst_connect_certificate.moc"
