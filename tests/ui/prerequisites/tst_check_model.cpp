// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "tests/ui/prerequisites/sample_results.h"
#include "ui/prerequisites/check_model.h"
#include "ui/prerequisites/check_report.h"
#include "ui/widgets/item_roles.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace dwc;
using namespace dwc::testing;

class TestCheckModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tester.reset();
        m_model.reset();
        m_answers.clear();
        m_model = std::make_unique<CheckModel>(
            m_answers, checkWords(), std::vector<CheckArea>(std::begin(kCheckAreas), std::end(kCheckAreas)),
            CheckModel::Order::ByArea);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void everyCheckStandsInItsAreaAndNoneIsLost()
    {
        std::size_t seen = 0;
        std::vector<CheckArea> areas;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const CheckLine &line = m_model->line(row);
            if (line.kind == CheckLine::Kind::Area)
                areas.push_back(line.area);
            if (line.kind != CheckLine::Kind::Check)
                continue;
            ++seen;
            QCOMPARE(line.answer->check->area, areas.back());
        }
        QCOMPARE(seen, checks().size());
        QVERIFY(std::ranges::equal(areas, kCheckAreas));
    }

    void linesKeepTheirPlacesUntilTheyAreLaidOut()
    {
        const int before = m_model->rowOf(&checkOf("cloud.licence"));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        take("cloud.licence", failedSample());
        QCOMPARE(m_model->rowOf(&checkOf("cloud.licence")), before);
        QCOMPARE(changed.count(), 2); // its own line, and its area's count
        m_model->layOut();
        QVERIFY(m_model->rowOf(&checkOf("cloud.licence")) < before);
        QCOMPARE(m_model->worst(), &checkOf("cloud.licence"));
    }

    void aStateIsAWordAndASignNotAColourAlone()
    {
        take("cloud.licence", failedSample());
        const QModelIndex state =
            m_model->index(m_model->rowOf(&checkOf("cloud.licence")), CheckModel::State);
        QCOMPARE(state.data().toString(), QStringLiteral("Failed"));
        QCOMPARE(state.data(IconRole).toString(), QStringLiteral("failed"));
        const QString spoken = state.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("Failed: ")) &&
                     spoken.contains(QStringLiteral("CN=Registered")),
                 qPrintable(spoken));
        QVERIFY(!state.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QVERIFY(state.siblingAtColumn(CheckModel::Found).data(MiddleRole).toBool());
    }

    void aStoppedCheckKeepsWhatWasKnown()
    {
        take("cloud.licence", passedSample());
        m_answers.begin({{&checkOf("cloud.licence")}, false});
        take("cloud.licence", stoppedSample());
        QCOMPARE(m_answers.find(&checkOf("cloud.licence"))->result->state, CheckState::Passed);
        QVERIFY(!m_answers.find(&checkOf("cloud.licence"))->isRunning);
        take("cloud.tenant", stoppedSample());
        QVERIFY(!m_answers.find(&checkOf("cloud.tenant"))->result);
    }

    void manyQuietOnesFoldAwayAndOpen()
    {
        for (const Check &check : checks())
            m_answers.take(check, passedSample());
        m_model->setFolding(true);
        m_model->layOut();
        const int folded = m_model->rowCount();
        int more = -1;
        for (int row = 0; row < folded && more < 0; ++row)
            more = m_model->line(row).kind == CheckLine::Kind::More ? row : -1;
        QVERIFY(more > 0);
        const auto hidden = int(m_model->line(more).folded);
        m_model->openArea(m_model->line(more).area);
        QCOMPARE(m_model->rowCount(), folded - 1 + hidden);
    }

    void statesFilter()
    {
        take("cloud.licence", failedSample());
        take("cloud.tenant", passedSample());
        m_model->setStates({CheckState::Failed});
        QCOMPARE(m_model->rowCount(), 2); // area and check
        m_model->setStates({});
        QVERIFY(m_model->rowCount() > int(checks().size()));
    }

    void theTicketSaysTheWorstFirst()
    {
        take("cloud.tenant", passedSample());
        take("permissions.create", failedSample());
        const CheckReport report = reportOf(m_answers, "contoso", QDateTime::currentDateTime(), checkWords());
        const QString text = textOf(report);
        QVERIFY2(text.contains(QStringLiteral("1 failed, 1 passed")), qPrintable(text));
        QVERIFY(text.indexOf(QStringLiteral("permissions.create")) <
                text.indexOf(QStringLiteral("cloud.tenant")));
        QVERIFY(text.contains(QStringLiteral("  1. Make ")));
        QVERIFY(!text.contains(QChar(0x1b)));
    }

private:
    void take(const char *id, const CheckResult &result)
    {
        m_answers.take(checkOf(id), result);
        m_model->changed(&checkOf(id));
    }

    CheckAnswers m_answers;
    std::unique_ptr<CheckModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestCheckModel)
#include "tst_check_model.moc"
