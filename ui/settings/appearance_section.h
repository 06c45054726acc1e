// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QScrollArea>

class QComboBox;

namespace dwc {

class SegmentedControl;

/// How the window looks. What is chosen takes effect at once and is no change of the profile.
class AppearanceSection final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AppearanceSection(Theme &theme, QWidget *parent = nullptr);

    void setLook(Scheme scheme, Density density);
    /// "" for the system's, else "en", "de" or "it".
    void setLanguage(const QString &language);

Q_SIGNALS:
    void schemeChosen(dwc::Scheme scheme);
    void densityChosen(dwc::Density density);
    void languageChosen(const QString &language);

private:
    SegmentedControl *m_scheme;
    SegmentedControl *m_density;
    QComboBox *m_language;
};

} // namespace dwc
