// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/forest_work.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <optional>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace dwc {

class Card;

/// The sets of permissions to choose from, and beside them the entries of the chosen one.
class PermissionStep : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionStep(Theme &theme, QWidget *parent = nullptr);

    /// Whose entries they are; before that they are not shown.
    void setPlace(const Preparation &preparation);
    PermissionProfile chosen() const;
    void choose(PermissionProfile profile); ///< as somebody did before; nothing is told
    void enter();

Q_SIGNALS:
    void chosenByHand(dwc::PermissionProfile profile);

private:
    QWidget *makeChoices();
    void showEntries();
    void addEntry(const Ace &ace, const Dn &dn);

    Theme &m_theme;
    QButtonGroup *m_group;
    Card *m_card;
    QWidget *m_entries;
    std::optional<Preparation> m_place;
};

} // namespace dwc
