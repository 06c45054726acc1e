// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace dwc {

class Theme;

/// The profile in hand: its letter, its name, its domain; opens the list of profiles.
class ProfileButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ProfileButton(Theme &theme, QWidget *parent = nullptr);
    /// Texts that are printable already.
    void setProfile(const QString &name, const QString &domain);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_name;
    QString m_domain;
};

} // namespace dwc
