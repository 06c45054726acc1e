// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/theme/space.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace dwc {

namespace {

constexpr int kHeight = 28;
constexpr int kChipIcon = 14;
constexpr int kChipGap = 6;
constexpr int kSide = 11;

} // namespace

Chip::Chip(Theme &theme, const QString &text, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::themeChanged, this, [this] { updateGeometry(); });
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
    tell();
}

void Chip::setIconName(const QString &name, Role role)
{
    m_icon = name;
    m_iconRole = role;
    updateGeometry();
    update();
}

void Chip::setState(DeviceState state)
{
    setText(wordOf(state));
    setIconName(QString::fromLatin1(lookOf(state).icon), lookOf(state).colour);
    tell();
}

void Chip::setCount(std::optional<quint64> count)
{
    if (m_count == count)
        return;
    m_count = count;
    updateGeometry();
    update();
    tell();
}

QString Chip::countText() const
{
    return m_count ? QLocale().toString(*m_count) : QString();
}

void Chip::tell()
{
    setAccessibleName(m_count ? tr("%1, %2").arg(text(), countText()) : text());
}

/// A tick says in grey, too, that the chip is on; a menu's chip says it by its count.
QString Chip::shownIcon() const
{
    return isChecked() && !m_chevron ? QStringLiteral("check") : m_icon;
}

QSize Chip::sizeHint() const
{
    int width = 2 * kSide + QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(text());
    if (!shownIcon().isEmpty())
        width += kChipIcon + kChipGap;
    if (m_count)
        width += kChipGap + QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(countText());
    if (m_chevron)
        width += kChipGap + kChipIcon;
    return {width, std::max(kHeight, QFontMetrics(m_theme.font(Type::Body)).lineSpacing() + 8)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const bool isOn = isChecked();
    const bool isRinged = hasFocus();
    const Role ground = isOn           ? Role::Selection
                        : isDown()     ? Role::Pressed
                        : underMouse() ? Role::Hover
                                       : Role::Surface;
    const qreal line = isRinged ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setBrush(m_theme.colour(ground));
    painter.setPen(QPen(m_theme.colour(isRinged ? Role::Focus : isOn ? Role::Accent : Role::Edge), line));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    int x = kSide;
    if (const QString icon = shownIcon(); !icon.isEmpty()) {
        const Role ink = !isEnabled() ? Role::DisabledText : isOn ? Role::Accent : m_iconRole;
        const QRect place(x, (height() - kChipIcon) / 2, kChipIcon, kChipIcon);
        painter.drawPixmap(mirrored(place), m_theme.icon(icon, ink, kChipIcon, devicePixelRatioF()));
        x += kChipIcon + kChipGap;
    }
    const auto write = [&](Type type, Role role, const QString &words) {
        painter.setFont(m_theme.font(type));
        painter.setPen(m_theme.colour(isEnabled() ? role : Role::DisabledText));
        const int width = painter.fontMetrics().horizontalAdvance(words);
        painter.drawText(mirrored(QRect(x, 0, width, height())), Qt::AlignCenter, words);
        x += width + kChipGap;
    };
    write(Type::Body, Role::Text, text());
    if (m_count)
        write(Type::Caption, Role::Muted, countText());
    if (m_chevron)
        painter.drawPixmap(mirrored(QRect(x, (height() - kChipIcon) / 2, kChipIcon, kChipIcon)),
                           m_theme.icon(QStringLiteral("chevron"), Role::Muted, kChipIcon, devicePixelRatioF()));
}

} // namespace dwc
