// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace dwc {

namespace {

/// Of translators that know a text, the one installed last is asked first.
bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QString ours = QStringLiteral("dwc");
    const QString folder = QStringLiteral(":/i18n");
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    // English too: its plurals stand there, and they serve where a language lacks a text
    install(application, QLocale(QLocale::English), ours, folder);
    if (locale.language() == QLocale::English || !install(application, locale, ours, folder))
        return;
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace dwc
