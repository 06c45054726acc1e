// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace dwc {

/// A state on its tint, for headings.
class StateTag : public QWidget
{
    Q_OBJECT

public:
    explicit StateTag(Theme &theme, QWidget *parent = nullptr);
    void setState(DeviceState state);
    /// Icon and colours of the state with another word, such as an outcome: "Created".
    void setState(DeviceState state, const QString &word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    DeviceState m_state = DeviceState::InSync;
    QString m_word;
};

} // namespace dwc
