// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace dwc {

class ReportWords;
class Theme;

/// In place of all pages while there is no profile.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void prepareRequested(); ///< of the forest: after connecting
    void openProfileRequested(const QString &path);

private:
    void chooseProfile();
};

} // namespace dwc
