// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/forest_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace dwc {

class Card;
class Field;
class Quote;
class TypedConfirmation;

/// Where clients of the forest register, as the check of it says, and the choice to have that changed: with
/// the domain that is chosen for it, or another. Another tenant is replaced only when its id was typed.
class ConnectionPointCard : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPointCard(Theme &theme, QWidget *parent = nullptr);

    void setLook(const ForestLook &look);
    /// What is asked for; nothing when it is to stay as it is, or hindrance() says something.
    std::optional<ConnectionPointWish> wish() const;
    bool isChosen() const;
    /// What is still to be typed where it is chosen; empty: nothing.
    QString hindrance() const;
    void choose(bool isOn); ///< as somebody did before; nothing is told

Q_SIGNALS:
    void touched();     ///< something was ticked or typed
    void wishChanged(); ///< what wish() says

private:
    void showOffer(const ForestState &state);
    void makeDomainField(Theme &theme);
    void takeDomain();
    void takeChange();

    Card *m_card;
    QLabel *m_icon;
    QLabel *m_verdict;
    Quote *m_found;
    Quote *m_steps;
    QCheckBox *m_box;
    QLabel *m_meaning; ///< of what the box does
    Field *m_domainField;
    QLineEdit *m_domain;
    std::string m_domainGiven; ///< as it was when typing ended; empty: left to the program
    TypedConfirmation *m_typed;
    std::optional<TenantId> m_other; ///< named by the connection point now
    std::optional<ConnectionPointWish> m_told;
};

} // namespace dwc
