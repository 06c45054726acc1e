// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile.h"
#include "ui/bridge/forest_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

class AccountCommands;
class Banner;
class FactList;

/// Where the forest is prepared, and for which account; what is there already.
class PlaceStep : public QWidget
{
    Q_OBJECT

public:
    PlaceStep(Theme &theme, const Profile &profile, QWidget *parent = nullptr);

    void setLooking();
    void setLook(const ForestLook &look, PermissionProfile permissions);
    /// `isUnknown`: there may be no such account.
    void setFailure(const QString &sentence, const QString &cure, bool isUnknown);

Q_SIGNALS:
    void lookRequested();
    void blockersRequested();

private:
    void tell(const char *icon, Role ink, const QString &verdict);
    void showProfile();

    const Profile m_profile;
    Banner *m_banner;
    QLabel *m_icon;
    QLabel *m_verdict;
    FactList *m_places;
    FactList *m_account;
    AccountCommands *m_commands;
    bool m_isBlocked = false;
};

} // namespace dwc
