// SPDX-License-Identifier: Apache-2.0
#include "app/words/report_text.h"
#include "tests/support/hostile_texts.h"
#include "tests/ui/plan/sample_plan.h"
#include "ui/plan/plan_model.h"
#include "ui/plan/plan_view.h"
#include "ui/plan/review_page.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace dwc;
using namespace dwc::testing;

class TestReviewPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReviewPage> m_page;

    void show(const Plan &plan)
    {
        auto outlook = std::make_shared<Outlook>();
        outlook->plan = plan;
        m_page->setReading(outlook);
    }
    template <class T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton *applyButton() const { return part<QPushButton>("apply"); }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        m_page = std::make_unique<ReviewPage>(*m_theme, reportText());
        m_page->resize(1064, 772);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void writesWhatAGuardForbadeOnlyOnceItsNumberIsTyped()
    {
        QSignalSpy spy(m_page.get(), &ReviewPage::applyRequested);
        show(samplePlan({6, 612, 21, 38}));
        QVERIFY(!applyButton()->isEnabled());
        QVERIFY(applyButton()->toolTip().contains(QStringLiteral("612")));
        QLineEdit *field = part<QWidget>("lift-tooManyDeletes")->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("61"));
        QVERIFY(!applyButton()->isEnabled());
        QTest::keyClicks(field, QStringLiteral("2"));
        QVERIFY(applyButton()->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(spy.count(), 0);
        QTest::mouseClick(applyButton(), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        const auto request = spy.front().front().value<ApplyRequest>();
        QVERIFY(request.lifts == (std::vector<Lift>{{FindingCode::TooManyDeletes, 612, {}}}));
        QVERIFY(request.only.empty());
    }

    /// Side by side where both sides have room, else one below the other.
    void namesOfAttributesAreWholeBesideTheirValues()
    {
        const auto *table = part<QTableView>("changeValues"), *lines = part<QTableView>("changeLines");
        const auto isWhole = [&](const QTableView *view) {
            bool isSo = true;
            for (int row = 0; row < view->model()->rowCount(); ++row)
                isSo &= view->columnWidth(0) >= view->sizeHintForIndex(view->model()->index(row, 0)).width();
            return isSo;
        };
        Plan plan = samplePlan({1, 0, 0, 0});
        show(plan);
        QVERIFY(table->isVisible() && !lines->isVisible() && isWhole(table));
        plan.changes.front().attributes.push_back(
            {"msDS-ApproximateLastLogonTimeStamp", {"133500000000000000"}, {"133600000000000000"}});
        show(plan);
        QCoreApplication::processEvents();
        QVERIFY(!table->isVisible() && lines->isVisible());
        QCOMPARE(lines->model()->rowCount(), 6);
        QVERIFY(isWhole(lines));
        m_page->resize(2600, 772);
        QCoreApplication::processEvents();
        QVERIFY(table->isVisible() && !lines->isVisible() && isWhole(table));
    }

    void howManyAreTickedIsWhole()
    {
        show(samplePlan({0, 0, 21, 0}));
        const auto *header = part<PlanView>("planView")->header();
        for (const int width : {1064, 884}) {
            m_page->resize(width, 772);
            QCoreApplication::processEvents();
            QVERIFY(header->sectionSize(0) >= header->sectionSizeHint(0));
        }
    }

    void writesNothingOnReturn()
    {
        QSignalSpy spy(m_page.get(), &ReviewPage::applyRequested);
        show(samplePlan({0, 2, 2, 2}));
        QVERIFY(applyButton()->isEnabled());
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<QAbstractButton *>(widget) ||
                !widget->isVisible())
                continue;
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Return);
            QTest::keyClick(widget, Qt::Key_Enter);
        }
        QTest::keyClick(m_page.get(), Qt::Key_Return);
        QCOMPARE(spy.count(), 0);
    }

    void sendsTheRestWithoutDeletions()
    {
        QSignalSpy spy(m_page.get(), &ReviewPage::applyRequested);
        show(samplePlan({6, 612, 21, 38}));
        QTest::mouseClick(part<QPushButton>("applyWithout"), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        const auto request = spy.front().front().value<ApplyRequest>();
        QCOMPARE(request.plan.totals.changes(), std::uint64_t(65));
        QCOMPARE(request.plan.totals.remove, std::uint64_t(0));
    }

    void neverLiftsPinsThatDiffer()
    {
        show(withFindings(samplePlan({0, 0, 1, 0}),
                          {{Severity::Guard, FindingCode::PinsDiffer, "tenant", {}, {}}}));
        QVERIFY(!applyButton()->isEnabled());
        QVERIFY(!part<QWidget>("lift-pinsDiffer"));
        QVERIFY(part<Banner>("banner")->isVisible());
    }

    void saysThatAStalePlanWroteNothing()
    {
        show(samplePlan({0, 0, 1, 0}));
        QSignalSpy spy(m_page.get(), &ReviewPage::planAgainRequested);
        m_page->setApplying({Stage::SignIn, 0, 0});
        m_page->setApplyFailed({ErrorKind::StalePlan, "rules", {}, 0, {}, {}});
        Banner *banner = part<Banner>("banner");
        QVERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains(QStringLiteral("Nothing was written")));
        Q_EMIT banner->pressed(0);
        QCOMPARE(spy.count(), 1);
        QVERIFY(applyButton()->isEnabled());
    }

    void tellsEachAnswerWhileItWrites()
    {
        const Plan plan = samplePlan({0, 0, 3, 2});
        show(plan);
        auto *model = qobject_cast<PlanModel *>(m_page->findChild<PlanView *>()->model());
        const auto rowOf = [&](std::size_t change) {
            const QModelIndex name = model->changeIndex(plan.changes[change].deviceId);
            return model->index(name.row(), PlanModel::What, name.parent()).data().toString();
        };
        const auto groupOf = [&](std::size_t change) {
            return model->changeIndex(plan.changes[change].deviceId).parent().data().toString();
        };
        QVERIFY(rowOf(0).contains(QStringLiteral("displayName")));
        const Answer written{plan.changes[0].deviceId, Action::Update, OutcomeResult::Written, {}};
        m_page->setAnswered({written}); // nothing is being written: it is of another plan
        QVERIFY(rowOf(0).contains(QStringLiteral("displayName")));
        m_page->setApplying({Stage::Apply, 0, 5});
        const Error refused{ErrorKind::PermissionDenied, "CN=x", "no", 50, {}, {}};
        m_page->setAnswered(
            {written, {plan.changes[1].deviceId, Action::Update, OutcomeResult::Failed, refused}});
        QCOMPARE(rowOf(0), QStringLiteral("Updated"));
        QCOMPARE(rowOf(1), QString::fromStdString(reportText().message(refused)));
        QCOMPARE(rowOf(2), QString());
        QVERIFY(groupOf(0).endsWith(QStringLiteral("1 of 3 written, 1 failed")));
        QVERIFY(groupOf(3).endsWith(QStringLiteral("0 of 2 written")));
        m_page->setApplyFailed({ErrorKind::Stopped, {}, {}, 0, {}, {}});
        QVERIFY(rowOf(0).contains(QStringLiteral("displayName")));
    }

    void retriesWhatFailedByAPlanOfItsOwn()
    {
        ApplyResult result;
        result.plan = samplePlan({0, 0, 3, 0});
        for (std::uint32_t i = 0; i < 3; ++i)
            result.report.outcomes.push_back(
                {i, i == 1 ? OutcomeResult::Failed : OutcomeResult::Written, {}, {}, {}});
        result.report.written = 2;
        result.report.failed = 1;
        show(result.plan);
        m_page->setApplied(result);
        QSignalSpy again(m_page.get(), &ReviewPage::planAgainRequested),
            apply(m_page.get(), &ReviewPage::applyRequested);
        QTest::mouseClick(part<QPushButton>("retry"), Qt::LeftButton);
        QCOMPARE(again.count(), 1);
        show(samplePlan({0, 0, 3, 0}));
        QTest::mouseClick(applyButton(), Qt::LeftButton);
        const auto request = apply.front().front().value<ApplyRequest>();
        QCOMPARE(request.only, std::vector<DeviceId>{numbered<DeviceId>(1)});
    }

    void keepsHostileNamesPlain()
    {
        Plan plan = samplePlan({0, 0, 0, std::uint32_t(hostileTexts().size())});
        for (std::size_t i = 0; i < plan.changes.size(); ++i)
            plan.changes[i].displayName = hostileTexts()[i];
        show(plan);
        PlanView *view = part<PlanView>("planView");
        for (int row = 0; row < view->model()->rowCount(view->model()->index(0, 0)); ++row) {
            view->setCurrentIndex(view->model()->index(row, 0, view->model()->index(0, 0)));
            for (const QLabel *label : m_page->findChildren<QLabel *>()) {
                QCOMPARE(label->text().isEmpty() || label->textFormat() == Qt::PlainText ||
                             !label->text().contains(QStringLiteral("LT")),
                         true);
                QVERIFY(!label->text().contains(QChar(0x202E)) && !label->text().contains(u'\x1b'));
            }
        }
    }

    void exportsWhatIsShown()
    {
        QTemporaryDir folder;
        show(samplePlan({0, 1, 1, 1}));
        Exporter exporter;
        connect(m_page.get(), &ReviewPage::exportRequested, this,
                [&](const QString &, const Exporter &made) { exporter = made; });
        for (const auto form : {ReportForm::Csv, ReportForm::Json, ReportForm::Ldif, ReportForm::Html}) {
            const QString path = folder.filePath(QString::number(int(form)));
            m_page->exportTo(path, form);
            QVERIFY(exporter({}));
            QVERIFY(QFileInfo(path).size() > 100);
        }
        m_page->exportTo(folder.filePath(QStringLiteral("no/such/folder")), ReportForm::Csv);
        QCOMPARE(exporter({}).error().kind, ErrorKind::Storage);
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_review_page.moc"
