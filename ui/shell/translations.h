// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;
class QString;

namespace dwc {

/// Texts of the program and of Qt in that language: "de", "en", "it"; "" is the system's. A language that is
/// not there is English. Also sets how numbers and dates are written, unless it is the system's. Once, before
/// the first text is made.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace dwc
