// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_confirmation.h"
#include "ui/widgets/wizard_frame.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace dwc;

/// What the keyboard does to each widget.
class TestWidgetKeys : public QObject
{
    Q_OBJECT

private:
    Theme m_theme{*qApp};

    static void bring(QWidget &window)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

private Q_SLOTS:
    void spaceSwitchesAChip()
    {
        Chip chip(m_theme, QStringLiteral("Create"));
        bring(chip);
        chip.setFocus();
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(chip.isChecked());
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(!chip.isChecked());
    }

    void arrowsMoveBetweenSegments()
    {
        SegmentedControl control(m_theme);
        for (const char *text : {"Changes 4", "All 17", "Raw"})
            control.addSegment(QString::fromLatin1(text));
        bring(control);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        const auto press = [&](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        control.findChild<QWidget *>(QStringLiteral("segment0"))->setFocus();
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Right); // there is no further one
        QCOMPARE(control.current(), 2);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("segment2"));
        press(Qt::Key_Left);
        QCOMPARE(control.current(), 1);
        QCOMPARE(changed.count(), 3);
        control.setLayoutDirection(Qt::RightToLeft);
        press(Qt::Key_Right);
        QCOMPARE(control.current(), 0);
    }

    void aMenuChipIsChosenFromByKeys()
    {
        MenuChip chip(m_theme, QStringLiteral("System"));
        chip.setChoices({{QStringLiteral("Windows 11"), 11, 120}, {QStringLiteral("iOS"), 17, {}}});
        bring(chip);
        QSignalSpy chosen(&chip, &MenuChip::chosenChanged), toggled(&chip, &QAbstractButton::toggled);
        QTest::keyClick(&chip, Qt::Key_Space);
        QVERIFY(!chip.isChecked());
        QCOMPARE(toggled.count(), 0);
        auto *menu = chip.findChild<QMenu *>();
        QVERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(menu->isVisible());
        QCOMPARE(chip.chosen(), QVariantList{17});
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!menu->isVisible());
        QVERIFY(chip.isChecked());
        chip.setChoices({{QStringLiteral("macOS"), 3, {}}}); // what is no longer there is no longer chosen
        QCOMPARE(chosen.count(), 2);
        QVERIFY(!chip.isChecked());
    }

    void aConfirmationTakesTheNumberOnly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("given");
        QTest::newRow("plain") << QStringLiteral("1612") << true;
        QTest::newRow("grouped, comma") << QStringLiteral("1,612") << true;
        QTest::newRow("grouped, point") << QStringLiteral("1.612") << true;
        QTest::newRow("grouped, narrow space") << QStringLiteral("1\u202f612") << true;
        QTest::newRow("Arabic digits") << QStringLiteral("\u0661\u0666\u0661\u0662") << true;
        QTest::newRow("other") << QStringLiteral("1613") << false;
        QTest::newRow("longer") << QStringLiteral("16120") << false;
        QTest::newRow("words") << QStringLiteral("1612 devices") << false;
        QTest::newRow("negative") << QStringLiteral("-1612") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void aConfirmationTakesTheNumberOnly()
    {
        QFETCH(QString, typed);
        QFETCH(bool, given);
        TypedConfirmation confirmation(m_theme);
        confirmation.ask(QStringLiteral("Type %1 to allow the deletions"), 1612);
        auto *field = confirmation.findChild<QLineEdit *>();
        QSignalSpy changed(&confirmation, &TypedConfirmation::changed);
        for (const QChar sign : typed) {
            if (sign.unicode() < 128)
                QTest::keyClick(field, sign.toLatin1());
            else // QTest has no key for it
                field->insert(sign);
        }
        QCOMPARE(confirmation.isGiven(), given);
        QCOMPARE(changed.count(), typed.size());
        QCOMPARE(field->accessibleName(), QStringLiteral("Type 1,612 to allow the deletions"));
    }

    void aWizardGoesBackAndLeaves()
    {
        WizardFrame wizard(m_theme, QStringLiteral("Connect"), {});
        for (const char *name : {"Cloud", "Sign-in", "Directory"})
            wizard.addStep(QString::fromLatin1(name), {}, {}, new QWidget, QStringLiteral("Continue"));
        bring(wizard);
        QSignalSpy next(&wizard, &WizardFrame::nextPressed), left(&wizard, &WizardFrame::left);
        QTest::keyClick(wizard.nextButton(), Qt::Key_Space);
        QCOMPARE(next.count(), 1);
        QCOMPARE(wizard.current(), 0); // the owner decides
        wizard.setCurrent(2);
        auto *first = wizard.findChild<QWidget *>(QStringLiteral("wizardStepButton1"));
        QVERIFY(first->isEnabled());
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(wizard.current(), 0);
        wizard.setCurrent(1);
        QTest::keyClick(wizard.findChild<QWidget *>(QStringLiteral("wizardBack")), Qt::Key_Space);
        QCOMPARE(wizard.current(), 0);
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void onlyWhatWasGoneOnFromIsDone()
    {
        WizardFrame wizard(m_theme, QStringLiteral("Connect"), {});
        for (const char *name : {"Cloud", "Sign-in", "Review", "Report"})
            wizard.addStep(QString::fromLatin1(name), {}, {}, new QWidget, QStringLiteral("Continue"));
        wizard.setCurrent(2);
        wizard.setCurrent(1);
        const auto stateOf = [&wizard](int number) {
            return wizard.findChild<QWidget *>(QStringLiteral("wizardStepButton%1").arg(number))
                ->accessibleName()
                .section(QStringLiteral(", "), 2);
        };
        QCOMPARE(stateOf(1), QStringLiteral("done"));
        QCOMPARE(stateOf(2), QStringLiteral("current step"));
        QCOMPARE(stateOf(3), QStringLiteral("not done"));
        QCOMPARE(stateOf(4), QStringLiteral("to come"));
        wizard.setStepDone(0, false);
        QCOMPARE(stateOf(1), QStringLiteral("not done"));
        QVERIFY(wizard.findChild<QWidget *>(QStringLiteral("wizardStepButton3"))->isEnabled());
    }

    void returnPressesButNeverWrites()
    {
        for (const auto kind :
             {Button::Kind::Default, Button::Kind::Link, Button::Kind::Primary, Button::Kind::Danger}) {
            Button button(m_theme, kind, QStringLiteral("Delete 612 devices"));
            QSignalSpy clicked(&button, &QPushButton::clicked);
            QTest::keyClick(&button, Qt::Key_Return);
            const bool mayWrite = kind == Button::Kind::Primary || kind == Button::Kind::Danger;
            QCOMPARE(clicked.count(), mayWrite ? 0 : 1);
            QTest::keyClick(&button, Qt::Key_Space);
            QCOMPARE(clicked.count(), mayWrite ? 1 : 2);
        }
    }

    void aDialogIsSafeByDefault()
    {
        Dialog dialog(m_theme, QStringLiteral("Delete 612 devices?"));
        Button *keep = dialog.addButton(QStringLiteral("Keep them"), Button::Kind::Default);
        dialog.addButton(QStringLiteral("Delete 612 devices"), Button::Kind::Danger);
        bring(dialog);
        QCOMPARE(QApplication::focusWidget(), keep);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(keep, Qt::Key_Return);
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(dialog.answer(), 0);
    }

    void aSearchSpeaksAtOnceOnReturnAndEscape()
    {
        SearchField field(m_theme);
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, QStringLiteral("MUC"));
        QCOMPARE(searched.count(), 0);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.takeFirst().first().toString(), QStringLiteral("MUC"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searched.takeFirst().first().toString(), QString());
        QTest::keyClicks(&field, QStringLiteral("L"));
        QVERIFY(searched.wait());
        QCOMPARE(searched.count(), 1);
    }

    void aTableCopiesAndTicks()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), QStringLiteral("LT-MUC-0482"));
        model.setData(model.index(0, 1), QStringLiteral("Katharina Reiter"));
        model.item(0, 0)->setCheckable(true);
        TableView table(m_theme);
        table.setModel(&model);
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("LT-MUC-0482\tKatharina Reiter"));
        table.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(model.item(0, 0)->checkState(), Qt::Checked);
        table.show();
        const QRect cell = table.visualRect(model.index(0, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          cell.topLeft() + QPoint(32, cell.height() / 2));
        QCOMPARE(model.item(0, 0)->checkState(), Qt::Unchecked);
    }
};

QTEST_MAIN(TestWidgetKeys)
#include "tst_widget_keys.moc"
