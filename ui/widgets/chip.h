// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <optional>

namespace dwc {

/// A filter that is on or off: icon, word, count.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(Theme &theme, const QString &text, QWidget *parent = nullptr);

    void setIconName(const QString &name, Role role = Role::Muted);
    /// Word, icon and colour of a state.
    void setState(DeviceState state);
    void setCount(std::optional<quint64> count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void setChevron(bool chevron) { m_chevron = chevron; }
    Theme &theme() const { return m_theme; }

private:
    void tell();
    QString countText() const;
    QString shownIcon() const;

    Theme &m_theme;
    QString m_icon;
    Role m_iconRole = Role::Muted;
    std::optional<quint64> m_count;
    bool m_chevron = false;
};

} // namespace dwc
