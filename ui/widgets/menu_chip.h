// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip.h"

#include <QList>
#include <QVariant>

class QMenu;

namespace dwc {

struct Choice
{
    QString text; ///< printable
    QVariant value;
    std::optional<quint64> count;
};

/// A chip that opens a list of choices, several of which may be on. It is on itself while any is, and its
/// count is that of its choices in use.
class MenuChip : public Chip
{
    Q_OBJECT

public:
    MenuChip(Theme &theme, const QString &text, QWidget *parent = nullptr);

    /// Keeps what is chosen, as far as it is still among the choices.
    void setChoices(const QList<Choice> &choices);
    QVariantList chosen() const;
    void setChosen(const QVariantList &values);

Q_SIGNALS:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override {} ///< a click opens; only a choice switches it on

private:
    void open();
    void take();

    QMenu *m_menu;
    QVariantList m_chosen; ///< as last told
};

} // namespace dwc
