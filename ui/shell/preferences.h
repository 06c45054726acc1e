// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;
class QSettings;

namespace dwc {

class Theme;
enum class Scheme : std::uint8_t;
enum class Density : std::uint8_t;

/// What somebody chose for the look of the window, kept between starts.
void applyAppearance(Theme &theme, const QSettings &settings);
Scheme schemeIn(const QSettings &settings);
Density densityIn(const QSettings &settings);
void keepScheme(QSettings &settings, Scheme scheme);
void keepDensity(QSettings &settings, Density density);

/// Language of the window: "" is the system's, else "de", "en" or "it". Takes effect at the next start.
QString languageIn(const QSettings &settings);
void keepLanguage(QSettings &settings, const QString &language);
void installLanguage(QCoreApplication &application, const QSettings &settings);

} // namespace dwc
