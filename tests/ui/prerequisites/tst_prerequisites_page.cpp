// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "tests/ui/prerequisites/sample_results.h"
#include "tests/ui/settings/plain_words.h"
#include "ui/prerequisites/check_pane.h"
#include "ui/prerequisites/check_view.h"
#include "ui/prerequisites/prerequisites_page.h"
#include "ui/prerequisites/quote.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/content_stack.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dwc;
using namespace dwc::testing;

class TestPrerequisitesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void beforeTheFirstRunItSaysSoAndOffersIt();
    void rowsFillInWhileItRuns();
    void theWorstIsChosenAndSaysAll();
    void everyLineOfACureIsSeen();
    void checksOneAgainAlone();
    void stops();
    void aCureLeadsThere();
    void theTickIsTakenAndAsksTheWritersAgain();
    void chipsCountAndFilter();
    void exportsInEachForm();
    void copiesARowAsText();
    void anotherProfileForgets();
    void anotherAimChecksAgain();
    void aFailureBeforeTheFirstResultStandsInItsPlace();
    void byKeyboardAlone();

private:
    template <class T>
    T *named(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    CheckView *view() const { return m_page->findChild<CheckView *>(); }
    QPushButton *button(const char *name) const { return named<QPushButton>(name); }
    void tell(const char *id, const CheckResult &result) { m_page->setDone(checkOf(id), result); }
    /// Everything passes but the licence, which fails, and the account, which warns.
    void checkAll(Cure cure = Cure::None);

    Theme m_theme{*qApp};
    PlainWords m_words;
    Profile m_profile;
    std::unique_ptr<PrerequisitesPage> m_page;
    std::vector<CheckRequest> m_requests;
};

void TestPrerequisitesPage::init()
{
    m_requests.clear();
    m_profile = {};
    m_profile.name = "contoso";
    m_profile.id.bytes[0] = 1;
    m_page = std::make_unique<PrerequisitesPage>(m_theme, checkWords(), m_words);
    m_page->setProfile(m_profile);
    connect(m_page.get(), &PrerequisitesPage::checkRequested, this,
            [this](const CheckRequest &request) { m_requests.push_back(request); });
    m_page->resize(1064, 772);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPrerequisitesPage::checkAll(Cure cure)
{
    m_page->setStarted({});
    for (const Check &check : checks())
        m_page->setDone(check, check.id == "cloud.licence"       ? failedSample(cure)
                               : check.id == "directory.account" ? warningSample()
                                                                 : passedSample());
    m_page->setFinished();
}

void TestPrerequisitesPage::beforeTheFirstRunItSaysSoAndOffersIt()
{
    QVERIFY(!m_page->findChild<ContentStack *>()->showsContent());
    QVERIFY(!button("checkReport")->isEnabled());
    QPushButton *now = button("placeHolderButton");
    QVERIFY(now->isVisible());
    QTest::mouseClick(now, Qt::LeftButton);
    QCOMPARE(m_requests.size(), std::size_t(1));
    QVERIFY(m_requests.front().wanted.empty());
    QVERIFY(!m_requests.front().otherWriterIsOff);
}

void TestPrerequisitesPage::rowsFillInWhileItRuns()
{
    m_page->setStarted({});
    QVERIFY(m_page->findChild<ContentStack *>()->showsContent());
    const auto *model = qobject_cast<CheckModel *>(view()->model());
    const auto stateOf = [&](const char *id) {
        return model->index(model->rowOf(&checkOf(id)), CheckModel::State).data().toString();
    };
    QCOMPARE(stateOf("cloud.licence"), QStringLiteral("Checking…"));
    tell("cloud.licence", failedSample());
    QCOMPARE(stateOf("cloud.licence"), QStringLiteral("Failed"));
    QCOMPARE(stateOf("cloud.tenant"), QStringLiteral("Checking…"));
    QCOMPARE(named<Chip>("chip.failed")->accessibleName(), QStringLiteral("Failed, 1"));
    m_page->setFinished(); // in the middle, as after a stop
    QCOMPARE(stateOf("cloud.tenant"), QStringLiteral("Not checked"));
    QCOMPARE(m_page->failed(), std::size_t(1));
}

void TestPrerequisitesPage::theWorstIsChosenAndSaysAll()
{
    checkAll();
    QCOMPARE(view()->chosen(), &checkOf("cloud.licence"));
    QCOMPARE(named<QLabel>("checkState")->text(), QStringLiteral("Failed"));
    QVERIFY(named<QLabel>("checkWhy")->text().size() > 20);
    const auto *evidence = named<Quote>("checkEvidence");
    QVERIFY(evidence->toPlainText().remove(QChar(0x200B)).contains(QString::fromStdString(kLongDn)));
    QVERIFY(evidence->toPlainText().contains(QStringLiteral("<b>x<U+001B>[1m</b>")));
    QVERIFY(evidence->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QVERIFY(evidence->focusPolicy() & Qt::TabFocus);
    const auto steps = named<QWidget>("checkSteps")->findChildren<Quote *>();
    QCOMPARE(steps.size(), qsizetype(2));
    QCOMPARE(steps[1]->toPlainText(), QStringLiteral("Check again."));
    QVERIFY(!button("checkCure")->isVisible());
}

/// Whatever width the window had before, and whatever stood there.
void TestPrerequisitesPage::everyLineOfACureIsSeen()
{
    const auto seeAll = [this] {
        QCoreApplication::processEvents();
        for (const Quote *quote : m_page->findChildren<Quote *>()) {
            if (!quote->isVisible())
                continue;
            const QString text = quote->toPlainText();
            QVERIFY2(quote->document()->size().height() <= quote->viewport()->height(), qPrintable(text));
            QVERIFY2(quote->geometry().bottom() < quote->parentWidget()->height(), qPrintable(text));
        }
    };
    const std::string advice = "Note the date as cloud.signIn.secretExpires in the profile, from "
                               "Certificates and secrets of the app "
                               "registration.";
    m_page->resize(1704, 772);
    m_page->setStarted({});
    tell("cloud.licence", failed({Sentence("It is not there.")}, {Sentence(advice.c_str())}));
    m_page->setFinished();
    for (const int width : {1704, 1064, 900, 1704, 1064}) {
        m_page->resize(width, 772);
        seeAll();
    }
}

void TestPrerequisitesPage::checksOneAgainAlone()
{
    checkAll();
    QTest::mouseClick(button("checkAgain"), Qt::LeftButton);
    QCOMPARE(m_requests.size(), std::size_t(1));
    QCOMPARE(m_requests.front().wanted, std::vector<const Check *>{&checkOf("cloud.licence")});
    m_page->setStarted(m_requests.front());
    QCOMPARE(named<QLabel>("checkState")->text(), QStringLiteral("Checking…"));
    QVERIFY(!button("checkAgain")->isEnabled());
    tell("cloud.licence", passedSample());
    m_page->setFinished();
    QCOMPARE(view()->chosen(), &checkOf("cloud.licence")); // still the one somebody looks at
    QCOMPARE(named<QLabel>("checkState")->text(), QStringLiteral("Passed"));
    QVERIFY(button("checkAgain")->isEnabled());
    QCOMPARE(m_page->failed(), std::size_t(0));
}

void TestPrerequisitesPage::stops()
{
    QSignalSpy stopped(m_page.get(), &PrerequisitesPage::stopRequested);
    m_page->setStarted({});
    QCOMPARE(button("checkAll")->text(), QStringLiteral("Stop"));
    QTest::mouseClick(button("checkAll"), Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    QVERIFY(!button("checkAll")->isEnabled()); // asked for already
    for (const Check &check : checks())
        m_page->setDone(check, stoppedSample());
    m_page->setFinished();
    QVERIFY(button("checkAll")->isEnabled());
    QVERIFY(!m_page->findChild<ContentStack *>()->showsContent()); // nothing was told
    QVERIFY(m_requests.empty());
}

void TestPrerequisitesPage::aCureLeadsThere()
{
    QSignalSpy led(m_page.get(), &PrerequisitesPage::cureRequested);
    checkAll(Cure::Connect);
    QVERIFY(button("checkCure")->isVisible());
    QTest::mouseClick(button("checkCure"), Qt::LeftButton);
    QCOMPARE(led.count(), 1);
    QCOMPARE(led.front().front().value<Cure>(), Cure::Connect);
}

void TestPrerequisitesPage::theTickIsTakenAndAsksTheWritersAgain()
{
    checkAll();
    const auto *model = qobject_cast<CheckModel *>(view()->model());
    int tick = 0;
    while (model->line(tick).kind != CheckLine::Kind::Tick)
        ++tick;
    QCOMPARE(model->line(tick).area, CheckArea::Writers);
    view()->setFocus();
    view()->setCurrentIndex(model->index(tick, 0));
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_requests.size(), std::size_t(1));
    QVERIFY(m_requests.front().otherWriterIsOff);
    QVERIFY(!m_requests.front().wanted.empty());
    for (const Check *check : m_requests.front().wanted)
        QCOMPARE(check->area, CheckArea::Writers);
    QTest::mouseClick(button("checkAll"), Qt::LeftButton);
    QVERIFY(m_requests.back().otherWriterIsOff); // and stays
}

void TestPrerequisitesPage::chipsCountAndFilter()
{
    checkAll();
    auto *failed = named<Chip>("chip.failed");
    QCOMPARE(failed->accessibleName(), QStringLiteral("Failed, 1"));
    QVERIFY(!named<Chip>("chip.unknown")->isVisible());
    failed->click();
    QCOMPARE(view()->model()->rowCount(), 2);
    named<Chip>("chip.warning")->click();
    QCOMPARE(view()->model()->rowCount(), 4);
    failed->click();
    named<Chip>("chip.warning")->click();
    QVERIFY(view()->model()->rowCount() > 10);
}

void TestPrerequisitesPage::exportsInEachForm()
{
    QTemporaryDir folder;
    checkAll();
    connect(m_page.get(), &PrerequisitesPage::exportRequested, this,
            [](const QString &, const Exporter &exporter) { QVERIFY(exporter({})); });
    const auto saved = [&](const char *ending) {
        const QString path = folder.filePath(QStringLiteral("report.") + QString::fromLatin1(ending));
        m_page->exportTo(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray html = saved("html");
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("cloud.licence") && !html.contains("<b>x"));
    QVERIFY(html.contains("1 stand in the way") || html.contains("1 stands in the way"));
    const QJsonObject json = QJsonDocument::fromJson(saved("json")).object();
    const QJsonObject verdict = json.value(QStringLiteral("verdict")).toObject();
    QCOMPARE(verdict.value(QStringLiteral("code")).toString(), QStringLiteral("failed"));
    QCOMPARE(verdict.value(QStringLiteral("number")).toInt(), 1);
    const QJsonArray list = json.value(QStringLiteral("checks")).toArray();
    QCOMPARE(list.size(), qsizetype(checks().size()));
    QVERIFY(saved("txt").contains("1 failed, 1 with a warning"));
}

void TestPrerequisitesPage::copiesARowAsText()
{
    checkAll();
    QTest::mouseClick(button("copyCheck"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("Failed: ")) &&
                 copied.contains(QStringLiteral("(cloud.licence)")) &&
                 copied.contains(QString::fromStdString(kLongDn)) &&
                 copied.contains(QStringLiteral("  2. Check again.")),
             qPrintable(copied));
}

void TestPrerequisitesPage::anotherProfileForgets()
{
    checkAll();
    m_profile.name = "the same with a new name";
    m_page->setProfile(m_profile);
    QCOMPARE(m_page->failed(), std::size_t(1));
    m_profile.id.bytes[0] = 2;
    m_page->setProfile(m_profile);
    QCOMPARE(m_page->failed(), std::size_t(0));
    QVERIFY(!m_page->findChild<ContentStack *>()->showsContent());
}

void TestPrerequisitesPage::anotherAimChecksAgain()
{
    QSignalSpy chosen(m_page.get(), &PrerequisitesPage::scenarioChosen);
    checkAll();
    QCOMPARE(chosen.count(), 0); // showing a profile chooses nothing
    QTest::mouseClick(named<QWidget>("scenario")->findChild<QAbstractButton *>(QStringLiteral("segment1")),
                      Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<Scenario>(), Scenario::WhfbCertificateTrust);
    QVERIFY(m_requests.empty());
    m_profile.scenario = Scenario::WhfbCertificateTrust; // it is saved
    m_page->setProfile(m_profile);
    QCOMPARE(m_requests.size(), std::size_t(1));
    QVERIFY(m_requests.front().wanted.empty());
}

void TestPrerequisitesPage::aFailureBeforeTheFirstResultStandsInItsPlace()
{
    m_page->setStarted({});
    m_page->setFailure(Error{ErrorKind::Storage, "/x", {}, 0, {}, {}});
    QVERIFY(!m_page->findChild<ContentStack *>()->showsContent());
    QTest::mouseClick(button("placeHolderButton"), Qt::LeftButton);
    QCOMPARE(m_requests.size(), std::size_t(1));
    checkAll();
    m_page->setFailure(Error{ErrorKind::Storage, "/x", {}, 0, {}, {}});
    QVERIFY(m_page->findChild<ContentStack *>()->showsContent()); // what is known stays
}

void TestPrerequisitesPage::byKeyboardAlone()
{
    button("checkAll")->setFocus();
    QTest::keyClick(button("checkAll"), Qt::Key_Return);
    QCOMPARE(m_requests.size(), std::size_t(1));
    checkAll();
    view()->setFocus();
    const auto *model = qobject_cast<CheckModel *>(view()->model());
    const int before = model->rowCount();
    for (int row = 0; row < before; ++row) {
        if (model->line(row).kind != CheckLine::Kind::More)
            continue;
        view()->setCurrentIndex(model->index(row, 0));
        QTest::keyClick(view(), Qt::Key_Return);
        break;
    }
    QVERIFY(model->rowCount() > before);
    const Check *chosen = view()->chosen();
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(view()->chosen() != chosen);
    QTest::keyClick(view(), Qt::Key_Tab);
    QVERIFY(m_page->findChild<CheckPane *>()->isAncestorOf(QApplication::focusWidget()));
}

QTEST_MAIN(TestPrerequisitesPage)
#include "tst_prerequisites_page.moc"
