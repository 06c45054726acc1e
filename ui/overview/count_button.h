// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <optional>

namespace dwc {

/// How many devices are in a state: word, figure, one caption. Opens Devices with that filter.
class CountButton : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int kAside = 8; ///< room at either side of the words

    CountButton(Theme &theme, DeviceState state, QWidget *parent = nullptr);
    DeviceState state() const { return m_state; }
    void setCount(std::optional<quint64> count, const QString &caption); ///< nothing: not known yet
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString figure() const;

    Theme &m_theme;
    DeviceState m_state;
    std::optional<quint64> m_count;
    QString m_caption;
};

/// What a state means, in a word or two.
QString stateCaption(DeviceState state);

} // namespace dwc
