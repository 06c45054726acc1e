// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile.h"
#include "ui/bridge/forest_work.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <string>

class QLabel;

namespace dwc {

class AccountCommands;
class AccountSearch;
class Banner;
class Button;
class DomainChoice;
class FactList;

/// Where the forest is prepared, and for which account; what is there already.
class PlaceStep : public QWidget
{
    Q_OBJECT

public:
    PlaceStep(Theme &theme, const Profile &profile, QWidget *parent = nullptr);

    /// As it was saved, such as with another account.
    void setProfile(const Profile &profile);
    void setLooking();
    void setLook(const ForestLook &look, PermissionProfile permissions);
    /// `isUnknown`: there may be no such account.
    void setFailure(const QString &sentence, const QString &cure, bool isUnknown);
    AccountSearch *search() const { return m_search; }
    DomainChoice *domain() const { return m_domain; }

Q_SIGNALS:
    void lookRequested();
    void blockersRequested();

private:
    QWidget *makePlaces(Theme &theme);
    QWidget *makeAccount(Theme &theme);
    QWidget *makeNeeded(Theme &theme);
    void tell(const char *icon, Role ink, const QString &verdict);
    void showProfile();
    void setSearching(bool isSearching);

    Profile m_profile;
    Banner *m_banner;
    QLabel *m_icon;
    QLabel *m_verdict;
    DomainChoice *m_domain;
    FactList *m_places;
    FactList *m_account;
    Button *m_another; ///< opens the search
    AccountSearch *m_search;
    AccountCommands *m_commands;
    bool m_isBlocked = false;
    bool m_isUnknown = false; ///< the account, by the last look
};

} // namespace dwc
