// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "app/gui/core_backend.h"
#include "app/words/report_text.h"
#include "core/secrets/credentials_directory_posix.h"
#include "core/secrets/keychain_store.h"
#include "core/secrets/layered_store.h"
#include "core/readiness/check.h"
#include "ui/disable/disable_wizard.h"
#include "ui/enable/enable_wizard.h"
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
#include <QEventLoop>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTimer>

namespace {

using namespace dwc;

/// Until the window has nothing more to do.
void settle(Engine &engine)
{
    QEventLoop loop;
    QTimer poll;
    int quiet = 0;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        quiet = engine.activity() == Activity::Idle && !engine.isChecking() && !engine.isLookingAtForest() && !engine.isLookingAtLeaving() ? quiet + 1 : 0;
        if (quiet > 20)
            loop.quit();
    });
    poll.start(20);
    loop.exec();
}

struct Shots
{
    QString folder;
    QString suffix;
    void take(QWidget &window, const QString &name) const
    {
        window.grab().save(folder + u'/' + name + suffix + QStringLiteral(".png"));
    }
};

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

template <class T>
T *inWizard(MainWindow &window, const char *name)
{
    return window.findChild<EnableWizard *>()->findChild<T *>(QString::fromLatin1(name));
}

void fillIn(MainWindow &window, const QString &user, const QString &password)
{
    auto *typed = inWizard<QLineEdit>(window, "enable.password");
    inWizard<QLineEdit>(window, "enable.user")->setText(user);
    typed->setText(password);
    Q_EMIT typed->textEdited(password);
}

QString firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the password's file cannot be read");
    return QString::fromUtf8(file.readAll().trimmed());
}

/// Every page of the wizard that prepares the forest; it is prepared when there is an administrator.
void shootEnable(MainWindow &window, Engine &engine, const Shots &shots, const QString &user, const QString &file)
{
    window.showPage(Page::Overview);
    settle(engine);
    shots.take(window, QStringLiteral("enable-0-overview"));
    window.showEnable();
    auto *frame = window.findChild<EnableWizard *>()->findChild<WizardFrame *>();
    const auto shoot = [&](int step, const QString &name) {
        frame->setCurrent(step);
        settle(engine);
        shots.take(window, QStringLiteral("enable-%1").arg(step + 1) + name);
    };
    shoot(0, {});
    shoot(1, {});
    for (int set = 2; set >= 0; --set) {
        frame->setCurrent(2);
        inWizard<QRadioButton>(window, qPrintable(QStringLiteral("enable.set%1").arg(set)))->click();
        shoot(2, QStringLiteral("-set%1").arg(set));
        shoot(3, QStringLiteral("-set%1").arg(set));
    }
    shoot(4, QStringLiteral("-now"));
    inWizard<QRadioButton>(window, "enable.script")->click();
    shoot(4, QStringLiteral("-script"));
    inWizard<QRadioButton>(window, "enable.plan")->click();
    shoot(4, QStringLiteral("-plan"));
    inWizard<QRadioButton>(window, "enable.now")->click();
    fillIn(window, user, QString::fromLatin1("wrong")); // no literal: it is overwritten
    frame->nextButton()->click();
    settle(engine);
    shots.take(window, QStringLiteral("enable-5-refused"));
    if (!file.isEmpty()) {
        fillIn(window, user, firstLineOf(file));
        shots.take(window, QStringLiteral("enable-5-filled"));
        frame->nextButton()->click();
        shots.take(window, QStringLiteral("enable-5-writing"));
        settle(engine);
        shots.take(window, QStringLiteral("enable-5-written"));
    }
    shoot(5, {});
    shoot(3, QStringLiteral("-after"));
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
        shootEnable(window, engine, shots, parser.value(QStringLiteral("enable")),
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
