// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace dwc {

/// A button of one of our kinds. With the focus, Space presses it; Return does so too unless it is a primary
/// or a dangerous one, so that no Return ever writes.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Default, Primary, Danger, Link, Small, Icon };

    Button(Theme &theme, Kind kind, const QString &text, QWidget *parent = nullptr);
    void setKind(Kind kind);
    /// For a primary button that writes nothing, such as a wizard's: Return presses it too.
    void setReturnPresses(bool presses) { m_returnPresses = presses; }
    /// Before the text, in its colour, and a chevron behind it; empty: none.
    void setIconName(const QString &name);
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void adapt();
    bool isStrong() const { return m_kind == Kind::Primary || m_kind == Kind::Danger; }

    Theme &m_theme;
    Kind m_kind;
    bool m_returnPresses = false;
    QString m_icon;
};

/// Icon alone: copies a text to the clipboard.
class CopyButton : public Button
{
    Q_OBJECT

public:
    explicit CopyButton(Theme &theme, QWidget *parent = nullptr);
    /// `what` names it for tooltip and screen reader, such as "device id".
    void setCopied(const QString &text, const QString &what);

private:
    QString m_text;
};

} // namespace dwc
