// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "app/gui/core_backend.h"
#include "app/words/report_text.h"
#include "core/secrets/keychain_store.h"
#include "ui/devices/device_model.h"
#include "ui/devices/devices_page.h"
#include "ui/diff/diff_model.h"
#include "ui/setup/connect_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/wizard_frame.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>

using namespace dwc;

namespace {

constexpr int kPatienceMs = 30'000;

/// The world's facts, as tests/e2e/test_window.py wrote them down.
QJsonObject world()
{
    QFile file(qEnvironmentVariable("DWC_WORLD"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("DWC_WORLD does not name a file that can be read");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString fact(const char *name)
{
    return world().value(QLatin1String(name)).toString();
}

} // namespace

/// The story of an administrator, by keyboard alone. Each function goes on where the one before ended.
class WindowStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void connectsATenantAndADirectory();
    void findsADeviceByItsId();
    void looksIntoTheDifference();
    void stopsInTheMiddleOfAnApply();
    void appliesWhatIsLeft();
    void theSecondPlanIsEmpty();
    void theRunIsInTheHistory();
    void closingInTheMiddleOfARunEndsItCleanly();
    void cleanupTestCase();

private:
    template <class T>
    T *named(const char *name) const
    {
        const QWidget *wizard = m_window->findChild<ConnectWizard *>(); // Settings has the same fields
        return (wizard ? wizard : m_window.get())->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text);
    void pressSpace(QWidget *widget);
    bool waitFor(QSignalSpy &spy) { return !spy.isEmpty() || spy.wait(kPatienceMs); }
    bool readAgain();
    void beginApply();
    std::uint64_t waiting() const { return m_engine->reading().outlook->plan.totals.changes(); }

    bool m_failed = false; ///< of a chapter before: the rest of the story cannot be told
    QTemporaryDir m_scratch;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ProfileStore> m_profiles;
    KeychainStore m_keychain;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void WindowStory::initTestCase()
{
    m_settings = std::make_unique<QSettings>(m_scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>(*qApp);
    m_profiles = std::make_unique<ProfileStore>(foldersFromEnvironment());
    m_engine = std::make_unique<Engine>(std::make_unique<CoreBackend>(*m_profiles, m_keychain));
    m_window = std::make_unique<MainWindow>(WindowParts{*m_theme, *m_engine, windowText(), checkWords(), *m_settings});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy listed(m_engine.get(), &Engine::profilesListed);
    m_window->open({});
    QVERIFY(waitFor(listed));
}

void WindowStory::init()
{
    if (m_failed)
        QSKIP("A chapter before this one failed");
}

/// What the window looked like when it went wrong says most.
void WindowStory::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_failed = true;
    const QString folder = qEnvironmentVariable("DWC_STORY_PICTURES");
    if (!folder.isEmpty())
        m_window->grab().save(folder + u'/' + QString::fromLatin1(QTest::currentTestFunction()) +
                              QStringLiteral(".png"));
}

void WindowStory::type(const char *field, const QString &text)
{
    auto *line = named<QLineEdit>(field);
    QVERIFY2(line, field);
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, text);
}

void WindowStory::pressSpace(QWidget *widget)
{
    QVERIFY(widget);
    widget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(widget, Qt::Key_Space);
}

void WindowStory::connectsATenantAndADirectory()
{
    pressSpace(named<QPushButton>("welcome.connect"));
    auto *frame = m_window->findChild<WizardFrame *>();
    QVERIFY(frame);
    const auto next = [&] { pressSpace(m_window->findChild<QPushButton *>(QStringLiteral("wizardNext"))); };
    next();
    auto *environment = named<QWidget>("key.cloud.environment");
    QVERIFY(environment);
    environment->setFocus();
    QTest::keyClick(environment, Qt::Key_End); // other addresses
    type("key.cloud.tenantId", fact("tenant"));
    type("key.cloud.loginUrl", fact("origin"));
    type("key.cloud.graphUrl", fact("origin"));
    type("key.cloud.caFile", fact("caFile"));
    next();
    type("key.cloud.signIn.clientId", fact("client"));
    if (fact("certificate").isEmpty()) {
        type("connect.clientSecret", fact("secret"));
    } else {
        auto *secret = named<QWidget>("key.cloud.signIn.method")->findChild<QAbstractButton *>();
        QVERIFY(secret);
        secret->setFocus(Qt::TabFocusReason);
        QTest::keyClick(secret, Qt::Key_Right);
        type("key.cloud.signIn.certificateFile", fact("certificate")); // which holds its key, too
        type("connect.passphrase", fact("passphrase"));
    }
    next();
    type("key.directory.domain", fact("domain"));
    auto *servers = named<QWidget>("key.directory.servers");
    QVERIFY(servers);
    servers->setFocus();
    QTest::keyClicks(servers, fact("host"));
    auto *port = named<QWidget>("key.directory.port");
    QVERIFY(port);
    port->setFocus();
    QTest::keyClick(port, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(port, fact("port"));
    type("key.directory.caFile", fact("caFile"));
    next();
    type("key.directory.bind.user", fact("user"));
    type("connect.password", fact("password"));
    QSignalSpy cloud(m_engine.get(), &Engine::cloudTested), directory(m_engine.get(), &Engine::directoryTested);
    next();
    QVERIFY(waitFor(cloud) && waitFor(directory));
    QVERIFY(cloud[0][0].value<Result<CloudIdentity>>().has_value());
    QVERIFY(directory[0][0].value<Result<DirectoryIdentity>>().has_value());
    next();
    type("key.name", QStringLiteral("story"));
    QSignalSpy reading(m_engine.get(), &Engine::readingChanged);
    next();
    while (!m_engine->reading().outlook)
        QVERIFY(reading.wait(kPatienceMs));
    QCOMPARE(m_engine->profile()->name, std::string("story"));
    QVERIFY(waiting() > 0);
}

void WindowStory::findsADeviceByItsId()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::Devices);
    auto *page = m_window->findChild<DevicesPage *>();
    while (!page->model()->table()) {
        QSignalSpy reset(page->model(), &QAbstractItemModel::modelReset);
        QVERIFY(reset.wait(kPatienceMs));
    }
    const Change &change = m_engine->reading().outlook->plan.changes.front();
    const QByteArray octets = QByteArray::fromStdString(change.deviceId.windowsBytes());
    auto *search = named<QLineEdit>("search");
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, QString::fromLatin1(octets.toHex()));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(page->model()->rowCount(), 1);
    QCOMPARE(page->model()->index(0, int(DeviceColumn::DeviceId)).data().toString(),
             QString::fromStdString(change.deviceId.text()));
}

void WindowStory::looksIntoTheDifference()
{
    auto *table = named<QTableView>("diffTable");
    QVERIFY(table && table->isVisible());
    QVERIFY(table->model()->rowCount() >= 8);
    bool isAdded = false;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        isAdded |= table->model()->index(row, DiffModel::After).data().toString().startsWith(u'+');
    QVERIFY(isAdded);
    auto *search = named<QLineEdit>("search");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
}

void WindowStory::beginApply()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::Review);
    QPushButton *apply = nullptr;
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("kind") == QStringLiteral("primary") &&
            button->text().startsWith(QStringLiteral("Apply")))
            apply = button;
    }
    QVERIFY(apply && apply->isEnabled());
    apply->setFocus();
    QTest::keyClick(apply, Qt::Key_Return); // never a write
    QCOMPARE(m_engine->activity(), Activity::Idle);
    pressSpace(apply);
    QCOMPARE(m_engine->activity(), Activity::Applying);
}

void WindowStory::stopsInTheMiddleOfAnApply()
{
    const std::uint64_t before = waiting();
    QSignalSpy applied(m_engine.get(), &Engine::applied), progress(m_engine.get(), &Engine::progressed);
    beginApply();
    while (progress.isEmpty() || progress.last()[0].value<Progress>().stage != Stage::Apply ||
           progress.last()[0].value<Progress>().done == 0)
        QVERIFY(progress.wait(kPatienceMs));
    pressSpace(named<QPushButton>("stopRun"));
    QVERIFY(waitFor(applied));
    const auto result = applied[0][0].value<ApplyResult>();
    QCOMPARE(result.run.state, RunState::Stopped);
    QVERIFY(result.report.written > 0 && result.report.written < before);
    QVERIFY(readAgain());
    QCOMPARE(waiting(), before - result.report.written);
}

bool WindowStory::readAgain()
{
    QSignalSpy reading(m_engine.get(), &Engine::readingChanged);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    return waitFor(reading);
}

void WindowStory::appliesWhatIsLeft()
{
    const std::uint64_t before = waiting();
    QSignalSpy applied(m_engine.get(), &Engine::applied);
    beginApply();
    QVERIFY(waitFor(applied));
    const auto result = applied[0][0].value<ApplyResult>();
    QVERIFY(result.guards.empty());
    QCOMPARE(result.report.written, before);
    QCOMPARE(result.report.failed, std::uint64_t(0));
}

void WindowStory::theSecondPlanIsEmpty()
{
    QVERIFY(readAgain());
    QCOMPARE(waiting(), std::uint64_t(0));
}

void WindowStory::theRunIsInTheHistory()
{
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_window->page(), Page::Runs);
    QCOMPARE(m_engine->runs().size(), std::size_t(2));
    QCOMPARE(m_engine->runs()[0].state, RunState::Done);
    QCOMPARE(m_engine->runs()[1].state, RunState::Stopped);
}

/// Somebody changes the cloud, and the window is closed while that is written.
void WindowStory::closingInTheMiddleOfARunEndsItCleanly()
{
    // not by QProcess: the race checker loses sight of the thread that starts another program its way
    QCOMPARE(std::system(qPrintable(fact("churn"))), 0);
    QVERIFY(readAgain());
    QVERIFY(waiting() > 0);
    QSignalSpy applied(m_engine.get(), &Engine::applied);
    beginApply();
    m_window->close();
    QVERIFY(m_window->isVisible()); // until what was sent is known
    while (m_engine->activity() != Activity::Idle) {
        QSignalSpy changed(m_engine.get(), &Engine::activityChanged);
        QVERIFY(changed.wait(kPatienceMs));
    }
    QTRY_VERIFY(!m_window->isVisible());
}

void WindowStory::cleanupTestCase()
{
    m_window.reset();
    m_engine.reset();
}

QTEST_MAIN(WindowStory)
#include "window_story.moc"
