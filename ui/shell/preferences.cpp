// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/preferences.h"

#include "ui/shell/translations.h"
#include "ui/theme/theme.h"

#include <QSettings>

namespace dwc {

namespace {

const QString kScheme = QStringLiteral("appearance/scheme");
const QString kDensity = QStringLiteral("appearance/density");
const QString kLanguage = QStringLiteral("appearance/language");

} // namespace

Scheme schemeIn(const QSettings &settings)
{
    const int value = settings.value(kScheme, int(Scheme::System)).toInt();
    return value >= 0 && value <= int(Scheme::Dark) ? Scheme(value) : Scheme::System;
}

Density densityIn(const QSettings &settings)
{
    const int value = settings.value(kDensity, int(Density::Normal)).toInt();
    return value >= 0 && value <= int(Density::Roomy) ? Density(value) : Density::Normal;
}

void keepScheme(QSettings &settings, Scheme scheme)
{
    settings.setValue(kScheme, int(scheme));
}

void keepDensity(QSettings &settings, Density density)
{
    settings.setValue(kDensity, int(density));
}

void applyAppearance(Theme &theme, const QSettings &settings)
{
    theme.setDensity(densityIn(settings));
    theme.setScheme(schemeIn(settings));
}

QString languageIn(const QSettings &settings)
{
    return settings.value(kLanguage).toString();
}

void keepLanguage(QSettings &settings, const QString &language)
{
    settings.setValue(kLanguage, language);
}

void installLanguage(QCoreApplication &application, const QSettings &settings)
{
    installTranslations(application, languageIn(settings));
}

} // namespace dwc
