// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/button.h"

#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace dwc {

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 4;

QString nameOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Default: return QStringLiteral("default");
    case Button::Kind::Primary: return QStringLiteral("primary");
    case Button::Kind::Danger: return QStringLiteral("danger");
    case Button::Kind::Link: return QStringLiteral("link");
    case Button::Kind::Small: return QStringLiteral("small");
    case Button::Kind::Icon: return QStringLiteral("icon");
    }
    return {};
}

Role inkOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
    case Button::Kind::Danger: return Role::OnFill;
    case Button::Kind::Link: return Role::Accent;
    case Button::Kind::Icon: return Role::Muted;
    default: return Role::Text;
    }
}

/// Room between icon and text: the style leaves four pixels, the grid wants eight.
QIcon padded(const QIcon &icon, bool isMirrored)
{
    QIcon wide;
    for (const auto mode : {QIcon::Normal, QIcon::Disabled}) {
        for (const qreal dpr : {1.0, 1.25, 1.5, 2.0}) {
            QPixmap pixmap(QSize(kIcon + kGap, kIcon) * dpr);
            pixmap.setDevicePixelRatio(dpr);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.drawPixmap(isMirrored ? kGap : 0, 0, icon.pixmap(QSize(kIcon, kIcon), dpr, mode));
            painter.end();
            wide.addPixmap(pixmap, mode);
        }
    }
    return wide;
}

} // namespace

Button::Button(Theme &theme, Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind)
{
    setAutoDefault(false);
    setKind(kind);
    connect(&theme, &Theme::themeChanged, this, &Button::adapt);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("kind", nameOf(kind));
    style()->unpolish(this);
    style()->polish(this);
    if (kind == Kind::Link)
        setCursor(Qt::PointingHandCursor);
    adapt();
}

void Button::setIconName(const QString &name)
{
    m_icon = name;
    if (name == u"chevron") // it stands behind the word
        setLayoutDirection(QGuiApplication::isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    adapt();
}

void Button::adapt()
{
    setFont(m_theme.font(isStrong() ? Type::BodyStrong : Type::Body));
    const bool isAlone = m_kind == Kind::Icon;
    setIconSize({isAlone ? kIcon : kIcon + kGap, kIcon});
    const QIcon icon = m_icon.isEmpty() ? QIcon() : m_theme.buttonIcon(m_icon, inkOf(m_kind));
    setIcon(icon.isNull() || isAlone ? icon : padded(icon, isRightToLeft()));
}

bool Button::event(QEvent *event)
{
    const bool isDone = QPushButton::event(event);
    if (losesFont(*this, *event, m_theme.font(isStrong() ? Type::BodyStrong : Type::Body)))
        adapt();
    return isDone;
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isGrave = m_kind == Kind::Primary || m_kind == Kind::Danger;
    if (isReturn && (!isGrave || m_returnPresses))
        click();
    else if (!isReturn)
        QPushButton::keyPressEvent(event);
}

QSize Button::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    if (m_kind == Kind::Icon)
        return {26, 26};
    return m_kind == Kind::Link ? size : size.expandedTo({64, 0});
}

CopyButton::CopyButton(Theme &theme, QWidget *parent) : Button(theme, Kind::Icon, {}, parent)
{
    setObjectName(QStringLiteral("copy"));
    setIconName(QStringLiteral("copy"));
    setCopied({}, tr("text"));
    connect(this, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
}

void CopyButton::setCopied(const QString &text, const QString &what)
{
    m_text = text;
    setAccessibleName(tr("Copy the %1").arg(what));
    setToolTip(accessibleName());
}

} // namespace dwc
