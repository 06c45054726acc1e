// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "app/gui/core_backend.h"
#include "app/words/report_text.h"
#include "core/readiness/check.h"
#include "core/secrets/credentials_directory_posix.h"
#include "core/secrets/keychain_store.h"
#include "core/secrets/layered_store.h"
#include "tests/ui/shots/enable_shots.h"
#include "ui/disable/disable_wizard.h"
#include "ui/help/help_window.h"
#include "ui/prerequisites/check_view.h"
#include "ui/prerequisites/readiness_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/translations.h"
#include "ui/widgets/button.h"
#include "ui/widgets/typed_confirmation.h"
#include "ui/widgets/wizard_frame.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

namespace {

using namespace dwc;

void shootPages(MainWindow &window, Engine &engine, const Shots &shots)
{
    const std::pair<Page, const char *> pages[] = {{Page::Overview, "overview"},
                                                   {Page::Devices, "devices"},
                                                   {Page::Review, "review"},
                                                   {Page::Runs, "runs"},
                                                   {Page::Settings, "settings"}};
    for (const auto &[page, name] : pages) {
        window.showPage(page);
        settle(engine);
        shots.take(window, QString::fromLatin1(name));
    }
}

void shootPrerequisites(MainWindow &window, Engine &engine, const Shots &shots)
{
    window.showPage(Page::Prerequisites);
    settle(engine);
    shots.take(window, QStringLiteral("prerequisites-1-before"));
    engine.check({});
    settle(engine);
    shots.take(window, QStringLiteral("prerequisites-2-worst"));
    auto *view = window.findChild<CheckView *>();
    auto *model = qobject_cast<CheckModel *>(view->model());
    model->openArea(CheckArea::Directory);
    view->choose(findCheck("directory.schema"));
    shots.take(window, QStringLiteral("prerequisites-3-row"));
    view->scrollToBottom();
    shots.take(window, QStringLiteral("prerequisites-4-end"));
}

void shootGuide(MainWindow &window, Engine &engine, const Shots &shots)
{
    window.showReadiness();
    auto *frame = window.findChild<ReadinessWizard *>()->findChild<WizardFrame *>();
    for (int step = 0; step < frame->count(); ++step) {
        frame->setCurrent(step);
        settle(engine);
        shots.take(window, QStringLiteral("guide-%1").arg(step + 1));
    }
}

void shootWizard(MainWindow &window, Engine &engine, const Shots &shots)
{
    window.showConnect();
    auto *frame = window.findChild<WizardFrame *>();
    for (int step = 0; frame && step < frame->count(); ++step) {
        frame->setCurrent(step);
        settle(engine);
        shots.take(window, QStringLiteral("connect-%1").arg(step + 1));
    }
}

void shootHelp(MainWindow &window, const Shots &shots)
{
    window.showHelp();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *help = qobject_cast<HelpWindow *>(widget);
        for (const HelpEntry &entry : kHelpPages) {
            if (!help)
                break;
            help->showPage(entry.page);
            QApplication::processEvents();
            shots.take(*help, QStringLiteral("help-") + QString::fromLatin1(entry.name));
        }
    }
}

/// Every page of the wizard that leaves the feature, for each fate of the devices; at last they are disabled.
void shootLeave(MainWindow &window, Engine &engine, const Shots &shots)
{
    window.showPage(Page::Overview);
    settle(engine);
    window.showDisable();
    auto *wizard = window.findChild<DisableWizard *>();
    auto *frame = wizard->findChild<WizardFrame *>();
    for (const int fate : {0, 2, 1}) {
        for (int step = 0; step < 3; ++step) {
            frame->setCurrent(step);
            if (step == 0)
                wizard->findChild<QRadioButton *>(QStringLiteral("leave.fate%1").arg(fate))->click();
            settle(engine);
            shots.take(window, QStringLiteral("leave-%1-fate%2").arg(step + 1).arg(fate));
        }
    }
    for (auto *typed : wizard->findChildren<TypedConfirmation *>()) {
        auto *field = typed->findChild<QLineEdit *>();
        for (const QLabel *label : typed->findChildren<QLabel *>()) {
            if (label->text().back().isDigit())
                field->setText(label->text());
        }
    }
    shots.take(window, QStringLiteral("leave-3-typed"));
    frame->nextButton()->click();
    settle(engine);
    shots.take(window, QStringLiteral("leave-4-report"));
}

} // namespace

int main(int count, char *values[])
{
    QApplication application(count, values);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addOptions({{QStringLiteral("dark"), QStringLiteral("dark scheme")},
                       {QStringLiteral("language"), QStringLiteral("de, it or en"), QStringLiteral("code"), QStringLiteral("en")},
                       {QStringLiteral("size"), QStringLiteral("WxH"), QStringLiteral("size"), QStringLiteral("1280x800")},
                       {QStringLiteral("name"), QStringLiteral("behind each picture's name"), QStringLiteral("name")},
                       {QStringLiteral("enable"), QStringLiteral("the wizard that prepares the forest, as this administrator"), QStringLiteral("user")},
                       {QStringLiteral("password-file"), QStringLiteral("the administrator's password; without it, nothing is written"), QStringLiteral("file")},
                       {QStringLiteral("leave"), QStringLiteral("the wizard that leaves the feature; it disables the devices")},
                       {QStringLiteral("empty"), QStringLiteral("without a profile")}});
    parser.process(application);
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    const Shots shots{parser.positionalArguments().value(0, QStringLiteral(".")), parser.value(QStringLiteral("name"))};
    QDir().mkpath(shots.folder);
    installTranslations(application, parser.value(QStringLiteral("language")));

    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    Theme theme(application);
    theme.setScheme(parser.isSet(QStringLiteral("dark")) ? Scheme::Dark : Scheme::Light);
    ProfileFolders folders = foldersFromEnvironment();
    if (parser.isSet(QStringLiteral("empty")))
        folders.userProfiles = folders.systemProfiles = scratch.path().toStdString();
    const ProfileStore profiles(folders);
    KeychainStore keychain;
    LayeredStore secrets(CredentialsDirectory::fromEnvironment(), keychain);
    Engine engine(std::make_unique<CoreBackend>(profiles, secrets));
    MainWindow window({theme, engine, reportText(), checkWords(), settings});
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    window.open({});
    settle(engine);
    if (parser.isSet(QStringLiteral("empty"))) {
        shots.take(window, QStringLiteral("welcome"));
        shootWizard(window, engine, shots);
        shootHelp(window, shots);
        return 0;
    }
    if (parser.isSet(QStringLiteral("enable"))) {
        shootEnable(window, theme, engine, shots, parser.value(QStringLiteral("enable")),
                    parser.value(QStringLiteral("password-file")));
        return 0;
    }
    if (parser.isSet(QStringLiteral("leave"))) {
        shootLeave(window, engine, shots);
        return 0;
    }
    shootPages(window, engine, shots);
    shootPrerequisites(window, engine, shots);
    shootGuide(window, engine, shots);
    return 0;
}
