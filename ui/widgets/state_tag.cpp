// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/state_tag.h"

#include <QPainter>
#include <QStyle>

namespace dwc {

namespace {

constexpr int kTagHeight = 22;
constexpr int kIcon = 14;
constexpr int kSide = 8;
constexpr int kGap = 6;

} // namespace

StateTag::StateTag(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, [this] { updateGeometry(); });
    setState(DeviceState::InSync);
}

void StateTag::setState(DeviceState state)
{
    setState(state, wordOf(state));
}

void StateTag::setState(DeviceState state, const QString &word)
{
    m_state = state;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateTag::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::BodyStrong));
    return {2 * kSide + kIcon + kGap + metrics.horizontalAdvance(m_word),
            std::max(kTagHeight, metrics.lineSpacing() + 4)};
}

void StateTag::paintEvent(QPaintEvent *)
{
    const StateLook look = lookOf(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(look.tint));
    painter.drawRoundedRect(rect(), 4, 4);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    painter.drawPixmap(mirrored(QRect(kSide, (height() - kIcon) / 2, kIcon, kIcon)),
                       m_theme.icon(QString::fromLatin1(look.icon), look.colour, kIcon, devicePixelRatioF()));
    painter.setPen(m_theme.colour(look.colour));
    painter.setFont(m_theme.font(Type::BodyStrong));
    const int left = kSide + kIcon + kGap;
    painter.drawText(mirrored(QRect(left, 0, width() - left - kSide, height())), Qt::AlignCenter, m_word);
}

} // namespace dwc
