// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/count_button.h"

#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kIcon = 14;

} // namespace

CountButton::CountButton(Theme &theme, DeviceState state, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_state(state)
{
    setObjectName(QStringLiteral("count-%1").arg(int(state)));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setText(wordOf(state));
    connect(&theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    setCount({}, {});
}

QString CountButton::figure() const
{
    return m_count ? countText(*m_count) : tr("–");
}

void CountButton::setCount(std::optional<quint64> count, const QString &caption)
{
    m_count = count;
    m_caption = caption;
    setEnabled(count.has_value());
    setAccessibleName(count ? tr("%1: %2").arg(text(), figure()) : text());
    setAccessibleDescription(caption);
    updateGeometry();
    update();
}

QSize CountButton::sizeHint() const
{
    const QFontMetrics word(m_theme.font(Type::BodyStrong)), number(m_theme.font(Type::Figure)),
        small(m_theme.font(Type::Caption));
    const int width = std::max({word.horizontalAdvance(text()) + kIcon + Space::kS,
                                number.horizontalAdvance(figure()), small.horizontalAdvance(m_caption)});
    return {width + 2 * kAside + Space::kXs,
            word.lineSpacing() + number.lineSpacing() + small.lineSpacing() + Space::kM};
}

void CountButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(isDown() ? Role::Pressed : Role::Hover));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colour(Role::Focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (const int edge = isRightToLeft() ? parentWidget()->width() - geometry().right() : x(); edge > kAside)
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, kAside, 1, height() - 2 * kAside)),
            m_theme.colour(Role::Border));
    const StateLook look = dwc::lookOf(m_state);
    const QRect inside = rect().adjusted(kAside, Space::kXs, -kAside, -Space::kXs);
    int y = inside.top();
    const auto line = [&](const QString &words, Type type, Role role, int before) {
        const QFont font = m_theme.font(type);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(m_theme.colour(role));
        const QRect place(inside.left() + before, y, inside.width() - before, metrics.lineSpacing());
        painter.drawText(QStyle::visualRect(layoutDirection(), inside, place),
                         Qt::AlignLeading | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, place.width()));
        y += metrics.lineSpacing() + 2;
    };
    const int wordHeight = QFontMetrics(m_theme.font(Type::Body)).lineSpacing();
    const QRect icon =
        QStyle::visualRect(layoutDirection(), inside, QRect(inside.left(), y, kIcon, wordHeight));
    painter.drawPixmap(icon.left(), icon.center().y() - kIcon / 2 + 1,
                       m_theme.icon(QString::fromLatin1(look.icon), look.colour, kIcon, devicePixelRatioF()));
    line(text(), look.strong ? Type::BodyStrong : Type::Body, look.colour, kIcon + 6);
    line(figure(), Type::Figure, m_count ? Role::Text : Role::Muted, 0);
    line(m_caption, Type::Caption, Role::Muted, 0);
}

QString stateCaption(DeviceState state)
{
    switch (state) {
    case DeviceState::Create: return CountButton::tr("new");
    case DeviceState::Update: return CountButton::tr("changed");
    case DeviceState::Disable: return CountButton::tr("switched off");
    case DeviceState::Delete: return CountButton::tr("gone");
    case DeviceState::Conflict: return CountButton::tr("to decide");
    case DeviceState::Skipped: return CountButton::tr("not writable");
    case DeviceState::OutOfScope: return CountButton::tr("by the rules");
    case DeviceState::Held: return CountButton::tr("kept as they are");
    case DeviceState::Foreign: return CountButton::tr("another writer");
    case DeviceState::Adfs: return CountButton::tr("registered there");
    default: return {};
    }
}

} // namespace dwc
