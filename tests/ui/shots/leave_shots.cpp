// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shots/leave_shots.h"

#include "tests/ui/shots/enable_shots.h"
#include "ui/disable/disable_wizard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/typed_confirmation.h"
#include "ui/widgets/wizard_frame.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace dwc {

namespace {

constexpr int kForest = 1, kReview = 2, kCarryOut = 3;

void typeWhatIsAsked(const QWidget &wizard)
{
    for (auto *typed : wizard.findChildren<TypedConfirmation *>()) {
        auto *field = typed->findChild<QLineEdit *>();
        for (const QLabel *label : typed->findChildren<QLabel *>()) {
            if (!label->text().isEmpty() && label->text().back().isDigit())
                field->setText(label->text());
        }
    }
}

} // namespace

void shootLeave(MainWindow &window, Engine &engine, const Shots &shots, const QString &user,
                const QString &file)
{
    window.showPage(Page::Overview);
    settle(engine);
    window.showDisable();
    auto *wizard = window.findChild<DisableWizard *>();
    auto *frame = wizard->findChild<WizardFrame *>();
    for (const int fate : {0, 1, 2}) {
        for (int step = 0; step <= kCarryOut; ++step) {
            frame->setCurrent(step);
            if (step == 0)
                wizard->findChild<QRadioButton *>(QStringLiteral("leave.fate%1").arg(fate))->click();
            settle(engine);
            shots.take(window, QStringLiteral("leave-%1-fate%2").arg(step + 1).arg(fate));
        }
    }
    frame->setCurrent(kForest);
    for (const char *box : {"leave.entries", "leave.objects"})
        wizard->findChild<QCheckBox *>(QString::fromLatin1(box))->click();
    fillIn(*wizard, user, QStringLiteral("not it"));
    frame->nextButton()->click();
    settle(engine);
    shots.take(window, QStringLiteral("leave-2-refused"));
    fillIn(*wizard, user, firstLineOf(file));
    shots.take(window, QStringLiteral("leave-2-forest"));
    frame->setCurrent(0);
    wizard->findChild<QRadioButton *>(QStringLiteral("leave.fate0"))->click();
    frame->setCurrent(kReview);
    settle(engine);
    shots.take(window, QStringLiteral("leave-3-blocked"));
    frame->setCurrent(0);
    wizard->findChild<QRadioButton *>(QStringLiteral("leave.fate2"))->click();
    frame->setCurrent(kReview);
    settle(engine);
    shots.take(window, QStringLiteral("leave-3-forest"));
    frame->setCurrent(kCarryOut);
    typeWhatIsAsked(*wizard);
    shots.take(window, QStringLiteral("leave-4-typed"));
    frame->nextButton()->click();
    settle(engine);
    settle(engine); // the forest after the devices
    shots.take(window, QStringLiteral("leave-5-report"));
}

} // namespace dwc
