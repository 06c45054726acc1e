// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "app/gui/core_backend.h"
#include "app/words/report_text.h"
#include "core/readiness/check.h"
#include "core/secrets/credentials_directory_posix.h"
#include "core/secrets/keychain_store.h"
#include "core/secrets/layered_store.h"
#include "tests/ui/shots/connect_shots.h"
#include "tests/ui/shots/enable_shots.h"
#include "tests/ui/shots/leave_shots.h"
#include "tests/ui/shots/shots.h"
#include "ui/devices/devices_page.h"
#include "ui/help/help_window.h"
#include "ui/plan/review_page.h"
#include "ui/prerequisites/check_view.h"
#include "ui/prerequisites/readiness_wizard.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/translations.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

namespace {

using namespace dwc;

void shootDevices(MainWindow &window, Engine &engine, const Shots &shots)
{
    window.showPage(Page::Devices);
    settle(engine);
    auto *page = window.findChild<DevicesPage *>();
    auto *table = page->findChild<QTableView *>(QStringLiteral("deviceTable"));
    for (int patience = 0; patience < 60 && table->model()->rowCount() == 0; ++patience)
        settle(engine); // a million rows take a while
    shots.take(window, QStringLiteral("devices-1"));
    for (const DeviceState state : {DeviceState::Update, DeviceState::Delete, DeviceState::Create}) {
        page->showState(state);
        settle(engine);
        if (table->model()->rowCount() == 0)
            continue;
        table->setCurrentIndex(table->model()->index(0, 0));
        shots.take(window, QStringLiteral("devices-2-state%1").arg(int(state)));
    }
    page->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("kiosk"));
    settle(engine);
    shots.take(window, QStringLiteral("devices-3-search"));
}

/// One change of each kind, beside its values.
void shootReview(MainWindow &window, Engine &engine, const Shots &shots)
{
    window.showPage(Page::Review);
    settle(engine);
    shots.take(window, QStringLiteral("review"));
    auto *view = window.findChild<ReviewPage *>()->findChild<QTreeView *>(QStringLiteral("planView"));
    const QAbstractItemModel &model = *view->model();
    for (int group = 1; group < model.rowCount(); ++group) {
        const QModelIndex first = model.index(0, 0, model.index(group, 0));
        if (!first.isValid())
            continue;
        view->setCurrentIndex(first);
        shots.take(window, QStringLiteral("review-%1").arg(group + 1));
    }
}

void shootSettings(MainWindow &window, Engine &engine, const Shots &shots)
{
    window.showPage(Page::Settings);
    settle(engine);
    auto *list = window.findChild<SettingsPage *>()->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        settle(engine);
        shots.take(window, QStringLiteral("settings-%1").arg(row + 1));
    }
    list->setCurrentRow(0);
}

void shootPages(MainWindow &window, Engine &engine, const Shots &shots)
{
    const std::pair<Page, const char *> pages[] = {{Page::Overview, "overview"}, {Page::Runs, "runs"}};
    for (const auto &[page, name] : pages) {
        window.showPage(page);
        settle(engine);
        shots.take(window, QString::fromLatin1(name));
    }
    shootReview(window, engine, shots);
    shootDevices(window, engine, shots);
    shootSettings(window, engine, shots);
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

/// It looks the same everywhere: one size, one scheme.
void shootHelp(MainWindow &window, const Shots &shots)
{
    const Shots once{shots.theme, shots.folder, shots.suffix, {shots.sizes.first()}, {shots.schemes.first()}};
    window.showHelp();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *help = qobject_cast<HelpWindow *>(widget);
        for (const HelpEntry &entry : kHelpPages) {
            if (!help)
                break;
            help->showPage(entry.page);
            QApplication::processEvents();
            once.take(*help, QStringLiteral("help-") + QString::fromLatin1(entry.name));
        }
    }
}

Shots shotsWanted(Theme &theme, const QCommandLineParser &parser)
{
    Shots shots{theme,
                parser.positionalArguments().value(0, QStringLiteral(".")),
                parser.value(QStringLiteral("name")),
                {},
                {}};
    for (const QString &size : parser.value(QStringLiteral("sizes")).split(u',')) {
        const QStringList sides = size.split(u'x');
        shots.sizes += QSize(sides.value(0).toInt(), sides.value(1).toInt());
    }
    for (const QString &scheme : parser.value(QStringLiteral("schemes")).split(u','))
        shots.schemes += scheme == u"dark" ? Scheme::Dark : Scheme::Light;
    return shots;
}

} // namespace

int main(int count, char *values[])
{
    QApplication application(count, values);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    parser.addOptions(
        {{QStringLiteral("schemes"), QStringLiteral("light, dark"), QStringLiteral("names"),
          QStringLiteral("light")},
         {QStringLiteral("language"), QStringLiteral("de, it or en"), QStringLiteral("code"),
          QStringLiteral("en")},
         {QStringLiteral("sizes"), QStringLiteral("WxH, by commas"), QStringLiteral("sizes"),
          QStringLiteral("1280x800")},
         {QStringLiteral("name"), QStringLiteral("behind each picture's name"), QStringLiteral("name")},
         {QStringLiteral("enable"),
          QStringLiteral("the wizard that prepares the forest, as this administrator"),
          QStringLiteral("user")},
         {QStringLiteral("password-file"),
          QStringLiteral("the administrator's password; without it, nothing is written"),
          QStringLiteral("file")},
         {QStringLiteral("leave"),
          QStringLiteral(
              "the wizard that leaves the feature; as this administrator it deletes the devices, and "
              "takes the preparation back"),
          QStringLiteral("user")},
         {QStringLiteral("connect"), QStringLiteral("the wizard that connects, filled in and tested, alone")},
         {QStringLiteral("mirrored"), QStringLiteral("as in a language that is read from right to left")},
         {QStringLiteral("empty"), QStringLiteral("without a profile")}});
    parser.process(application);
    installTranslations(application, parser.value(QStringLiteral("language")));
    if (parser.isSet(QStringLiteral("mirrored")))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    Theme theme(application);
    const Shots shots = shotsWanted(theme, parser);
    QDir().mkpath(shots.folder);
    theme.setScheme(shots.schemes.first());
    ProfileFolders folders = foldersFromEnvironment();
    if (parser.isSet(QStringLiteral("empty")))
        folders.userProfiles = folders.systemProfiles = scratch.path().toStdString();
    const ProfileStore profiles(folders);
    KeychainStore keychain;
    LayeredStore secrets(CredentialsDirectory::fromEnvironment(), keychain);
    Engine engine(std::make_unique<CoreBackend>(profiles, secrets));
    MainWindow window({theme, engine, windowText(), checkWords(), settings});
    window.resize(shots.sizes.first());
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
        shootLeave(window, engine, shots, parser.value(QStringLiteral("leave")),
                   parser.value(QStringLiteral("password-file")));
        return 0;
    }
    if (parser.isSet(QStringLiteral("connect"))) {
        shootConnected(window, engine, shots);
        return 0;
    }
    shootPages(window, engine, shots);
    shootPrerequisites(window, engine, shots);
    shootGuide(window, engine, shots);
    return 0;
}
