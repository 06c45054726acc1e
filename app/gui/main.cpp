// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "app/gui/core_backend.h"
#include "app/words/report_text.h"
#include "core/secrets/credentials_directory_posix.h"
#include "core/secrets/hardening_posix.h"
#include "core/secrets/keychain_store.h"
#include "core/secrets/layered_store.h"
#include "ui/bridge/engine.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

namespace {

QString profileFrom(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Writes the devices of Microsoft Entra ID into Active Directory."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(
        QStringLiteral("profile"), QApplication::translate("main", "Open the profile of this name or file."),
        QApplication::translate("main", "NAME|FILE"));
    parser.addOption(profile);
    parser.process(application);
    return parser.value(profile);
}

} // namespace

int main(int count, char *values[])
{
    if (!dwc::hardenProcess())
        return 1;
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(count, values);
    QApplication::setApplicationName(QStringLiteral("device-writeback-console"));
    QApplication::setApplicationVersion(QStringLiteral(DWC_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("device-writeback-console"));
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QApplication::applicationName(),
                       QStringLiteral("window"));
    dwc::installLanguage(application, settings);
    const QString wanted = profileFrom(application);

    dwc::Theme theme(application);
    dwc::applyAppearance(theme, settings);
    const dwc::ProfileStore profiles(dwc::foldersFromEnvironment());
    dwc::KeychainStore keychain;
    dwc::LayeredStore secrets(dwc::CredentialsDirectory::fromEnvironment(), keychain);
    dwc::Engine engine(std::make_unique<dwc::CoreBackend>(profiles, secrets));
    dwc::MainWindow window({theme, engine, dwc::windowText(), dwc::checkWords(), settings});
    window.show();
    window.open(wanted);
    return QApplication::exec();
}
