// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace dwc {

/// One step of a wizard at its side: number or tick, name, what was chosen. One that was seen can be gone
/// back to.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Stand : std::uint8_t { Ahead, Seen, Current, Done };

    StepButton(Theme &theme, int number, const QString &name, QWidget *parent = nullptr);
    void setValue(const QString &value);
    void setStand(Stand stand);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownValue() const;

    Theme &m_theme;
    int m_number;
    QString m_value;
    Stand m_stand = Stand::Ahead;
};

} // namespace dwc
