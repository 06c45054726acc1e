// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shots/connect_shots.h"

#include "tests/ui/shots/enable_shots.h"
#include "ui/setup/connect_wizard.h"
#include "ui/widgets/wizard_frame.h"

#include <QEventLoop>
#include <QLineEdit>

namespace dwc {

namespace {

void typeSecret(const ConnectWizard &wizard, const char *field, const QString &name)
{
    auto *typed = wizard.findChild<QLineEdit *>(QString::fromLatin1(field));
    typed->setText(firstLineOf(qEnvironmentVariable("CREDENTIALS_DIRECTORY") + u'/' + name));
    Q_EMIT typed->textEdited(typed->text());
}

} // namespace

void shootConnected(MainWindow &window, Engine &engine, const Shots &shots)
{
    window.showConnect();
    auto *wizard = window.findChild<ConnectWizard *>();
    auto *frame = wizard->findChild<WizardFrame *>();
    wizard->setValues(KeyValues(*engine.profile()));
    typeSecret(*wizard, "connect.clientSecret", QStringLiteral("client-secret"));
    typeSecret(*wizard, "connect.password", QStringLiteral("directory-password"));
    int answers = 0;
    QEventLoop tested;
    const auto count = [&] {
        if (++answers == 2)
            tested.quit();
    };
    QObject::connect(&engine, &Engine::cloudTested, &tested, count);
    QObject::connect(&engine, &Engine::directoryTested, &tested, count);
    for (int step = 1; step < frame->count(); ++step) {
        frame->setCurrent(step);
        if (frame->current() == 5 && answers < 2)
            tested.exec();
        settle(engine);
        shots.take(window, QStringLiteral("connect-filled-%1").arg(step + 1));
    }
}

} // namespace dwc
