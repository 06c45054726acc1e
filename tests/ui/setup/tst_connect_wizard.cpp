// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profile_store.h"
#include "tests/ui/settings/plain_words.h"
#include "ui/setup/connect_wizard.h"
#include "ui/setup/side_card.h"
#include "ui/setup/welcome_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/wizard_frame.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace dwc;

namespace {

const QString kTenant = QStringLiteral("0a1b2c3d-0000-4000-8000-000000000002");
const QString kClient = QStringLiteral("0a1b2c3d-0000-4000-8000-000000000003");

struct Finished
{
    Profile profile;
    QByteArray signIn, password;
};

CloudIdentity contosoAnswers()
{
    CloudIdentity identity;
    identity.tenantName = "Contoso";
    identity.permissions = {true, true, true};
    return identity;
}

DirectoryIdentity controller()
{
    DirectoryIdentity identity;
    identity.dnsHostName = "dc1.corp.example";
    return identity;
}

Error toTest(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

QByteArray copyOf(const QByteArray &octets)
{
    return QByteArray(octets.constData(), octets.size());
}

} // namespace

class TestConnectWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fromTheFirstStepToTheLastByKeyboardAlone();
    void aStepThatIsNotAnsweredSaysWhatIsMissing();
    void anAnswerGrowsOldWhenAFieldChanges();
    void anAnswerToAnOlderRequestIsOld();
    void aFailedTestLetsOneGoOn();
    void aStepThatBecameWrongIsShownBeforeSaving();
    void whatCannotBeSavedCanBeTriedAgain();
    void aPastedGuidIsNormalised();
    void secretsAreInNoAccessibleText();
    void secretsAreNotKept();
    void escapeLeaves();
    void goingOnLaterKeepsAllButTheSecrets();
    void theWelcomePageLeadsHere();

private:
    QLineEdit *line(const char *name) const
    {
        return m_wizard->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    WizardFrame *frame() const { return m_wizard->findChild<WizardFrame *>(); }
    SideCard *card(const char *name) const
    {
        return m_wizard->findChild<SideCard *>(QString::fromLatin1(name));
    }
    /// Into whatever has the focus, then Return.
    void typeAndGoOn(const QStringList &fields);
    void fillIn();
    void press() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    static QString textOf(const QWidget *widget);

    Theme m_theme{*qApp};
    dwc::testing::PlainWords m_words;
    std::unique_ptr<ConnectWizard> m_wizard;
    int m_cloudTests = 0, m_directoryTests = 0;
    std::vector<Finished> m_finished;
};

void TestConnectWizard::init()
{
    m_cloudTests = m_directoryTests = 0;
    m_finished.clear();
    m_wizard = std::make_unique<ConnectWizard>(m_theme, m_words);
    connect(m_wizard.get(), &ConnectWizard::cloudTestRequested, this, [this] { ++m_cloudTests; });
    connect(m_wizard.get(), &ConnectWizard::directoryTestRequested, this, [this] { ++m_directoryTests; });
    connect(m_wizard.get(), &ConnectWizard::finished, this,
            [this](const Profile &profile, const QByteArray &signIn, const QByteArray &password) {
                m_finished.push_back({profile, copyOf(signIn), copyOf(password)});
            });
    m_wizard->resize(1280, 800);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    QCOMPARE(QApplication::focusWidget(), frame()->nextButton());
}

void TestConnectWizard::cleanup()
{
    m_wizard.reset();
}

QString TestConnectWizard::textOf(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts += label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

void TestConnectWizard::typeAndGoOn(const QStringList &fields)
{
    for (int i = 0; i < fields.size(); ++i) {
        QTest::keyClicks(QApplication::focusWidget(), fields[i]);
        if (i + 1 < fields.size())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    press();
}

void TestConnectWizard::fillIn()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // Begin
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);   // the global cloud it is
    typeAndGoOn({kTenant});
    typeAndGoOn({kClient, {}, QStringLiteral("s3cret")}); // a client secret it is
    typeAndGoOn({QStringLiteral("corp.example")});
    typeAndGoOn({QStringLiteral("svc@corp.example"), QStringLiteral("pa55word")});
}

void TestConnectWizard::fromTheFirstStepToTheLastByKeyboardAlone()
{
    fillIn();
    QCOMPARE(frame()->current(), int(ConnectStep::Test));
    QCOMPARE(m_cloudTests, 1);
    QCOMPARE(m_directoryTests, 1);
    QVERIFY(!frame()->nextButton()->isEnabled());
    m_wizard->setCloudTested(contosoAnswers());
    m_wizard->setDirectoryTested(controller());
    QVERIFY(textOf(card("connect.cloud")).contains(QStringLiteral("Contoso answered.")));
    press();
    QCOMPARE(frame()->current(), int(ConnectStep::Summary));
    QVERIFY(m_finished.empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_finished.size(), 1u);
    const Profile &profile = m_finished[0].profile;
    QCOMPARE(profile.cloud.tenant.text(), kTenant.toStdString());
    QCOMPARE(profile.cloud.clientId, kClient.toStdString());
    QCOMPARE(profile.cloud.loginOrigin, std::string("https://login.microsoftonline.com"));
    QCOMPARE(profile.directory.domain, std::string("corp.example"));
    QCOMPARE(profile.directory.user, std::string("svc@corp.example"));
    QCOMPARE(profile.name, std::string("corp"));
    QVERIFY(!profile.id.isNil());
    QCOMPARE(m_finished[0].signIn, QByteArray("s3cret"));
    QCOMPARE(m_finished[0].password, QByteArray("pa55word"));
}

void TestConnectWizard::aStepThatIsNotAnsweredSaysWhatIsMissing()
{
    const auto wrong = [this] {
        int count = 0;
        for (const Field *field : m_wizard->findChildren<Field *>())
            count += field->hasProblem();
        return count;
    };
    press(); // Begin
    QCOMPARE(frame()->current(), int(ConnectStep::Cloud));
    QCOMPARE(wrong(), 0);
    press();
    QCOMPARE(frame()->current(), int(ConnectStep::Cloud));
    QCOMPARE(wrong(), 1);
    QCOMPARE(QApplication::focusWidget(), line("key.cloud.tenantId"));
    QTest::keyClicks(QApplication::focusWidget(), kTenant);
    QCOMPARE(wrong(), 0);
}

void TestConnectWizard::anAnswerGrowsOldWhenAFieldChanges()
{
    fillIn();
    m_wizard->setCloudTested(contosoAnswers());
    m_wizard->setDirectoryTested(controller());
    const QString old = QStringLiteral("before the last change");
    QVERIFY(!textOf(card("connect.cloud")).contains(old));
    frame()->setCurrent(int(ConnectStep::SignIn));
    QTest::keyClicks(line("connect.clientSecret"), QStringLiteral("x"));
    QVERIFY(textOf(card("connect.cloud")).contains(old));
    QVERIFY(!textOf(card("connect.directory")).contains(old));
    frame()->setCurrent(int(ConnectStep::Test));
    QCOMPARE(m_cloudTests, 2); // asked again by itself; the other side's answer still holds
    QCOMPARE(m_directoryTests, 1);
}

void TestConnectWizard::anAnswerToAnOlderRequestIsOld()
{
    fillIn();
    frame()->setCurrent(int(ConnectStep::Account));
    QTest::keyClicks(line("connect.password"), QStringLiteral("x"));
    m_wizard->setDirectoryTested(controller());
    QVERIFY(textOf(card("connect.directory")).contains(QStringLiteral("before the last change")));
}

void TestConnectWizard::aFailedTestLetsOneGoOn()
{
    fillIn();
    m_wizard->setCloudTested(contosoAnswers());
    m_wizard->setDirectoryTested(fail(ErrorKind::NoContainer, "CN=x", "0000208D: NameErr"));
    QVERIFY(textOf(card("connect.directory")).contains(QStringLiteral("message noContainer")));
    QVERIFY(textOf(card("connect.directory")).contains(QStringLiteral("cure noContainer")));
    QVERIFY(!textOf(card("connect.directory")).contains(QStringLiteral("NameErr"))); // one click away
    QVERIFY(card("connect.directory")
                ->findChild<QPlainTextEdit *>()
                ->toPlainText()
                .contains(QStringLiteral("NameErr")));
    QCOMPARE(frame()->nextButton()->text(), QStringLiteral("Continue all the same"));
    press();
    QCOMPARE(frame()->current(), int(ConnectStep::Summary));
}

void TestConnectWizard::aStepThatBecameWrongIsShownBeforeSaving()
{
    fillIn();
    m_wizard->setCloudTested(CloudIdentity{});
    m_wizard->setDirectoryTested(DirectoryIdentity{});
    press();
    line("key.directory.domain")->clear();
    QTest::keyClicks(line("key.directory.domain"), QStringLiteral("-"));
    frame()->nextButton()->click();
    QCOMPARE(frame()->current(), int(ConnectStep::Directory));
    QVERIFY(m_finished.empty());
}

void TestConnectWizard::whatCannotBeSavedCanBeTriedAgain()
{
    fillIn();
    m_wizard->setCloudTested(CloudIdentity{});
    m_wizard->setDirectoryTested(DirectoryIdentity{});
    press();
    frame()->nextButton()->click();
    QVERIFY(!frame()->nextButton()->isEnabled());
    m_wizard->setFailure(toTest(ErrorKind::AlreadyExists));
    QVERIFY(textOf(m_wizard.get()).contains(QStringLiteral("message alreadyExists")));
    frame()->nextButton()->click();
    QCOMPARE(m_finished.size(), 2u);
}

void TestConnectWizard::aPastedGuidIsNormalised()
{
    press();
    QLineEdit *tenant = line("key.cloud.tenantId");
    tenant->setFocus();
    QTest::keyClicks(tenant, QStringLiteral("{0A1B2C3D000040008000000000000002}"));
    QCOMPARE(tenant->text(), kTenant);
}

void TestConnectWizard::secretsAreInNoAccessibleText()
{
    fillIn();
    for (const QWidget *widget : m_wizard->findChildren<QWidget *>()) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (spoken) {
            for (const QAccessible::Text text :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                texts += spoken->text(text);
            if (QAccessibleTextInterface *inner = spoken->textInterface())
                texts += inner->text(0, inner->characterCount());
        }
        const QString all = texts.join(QLatin1Char('\n'));
        QVERIFY2(!all.contains(QStringLiteral("s3cret")) && !all.contains(QStringLiteral("pa55word")),
                 qPrintable(widget->objectName()));
    }
}

void TestConnectWizard::secretsAreNotKept()
{
    fillIn();
    QPointer<QLineEdit> secret = line("connect.clientSecret");
    auto *show = m_wizard->findChild<Button *>(QStringLiteral("connect.clientSecret.show"));
    show->click();
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    QString left = QStringLiteral("?");
    connect(secret, &QLineEdit::textChanged, this, [&left](const QString &text) { left = text; });
    m_wizard.reset();
    QVERIFY(!secret);
    QCOMPARE(left, QString());
}

void TestConnectWizard::escapeLeaves()
{
    fillIn();
    frame()->setCurrent(int(ConnectStep::Directory));
    QSignalSpy left(m_wizard.get(), &ConnectWizard::left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestConnectWizard::goingOnLaterKeepsAllButTheSecrets()
{
    fillIn();
    const KeyValues kept = m_wizard->values();
    init();
    m_wizard->setValues(kept);
    QCOMPARE(line("key.cloud.tenantId")->text(), kTenant);
    QCOMPARE(line("key.directory.bind.user")->text(), QStringLiteral("svc@corp.example"));
    QVERIFY(line("connect.clientSecret")->text().isEmpty());
}

void TestConnectWizard::theWelcomePageLeadsHere()
{
    WelcomePage page(m_theme, m_words);
    QSignalSpy wanted(&page, &WelcomePage::connectRequested);
    page.show();
    page.setFocus();
    QTest::keyClick(page.focusProxy(), Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
}

QTEST_MAIN(TestConnectWizard)
#include "tst_connect_wizard.moc"
