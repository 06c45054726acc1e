// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/profile_button.h"

#include "ui/theme/space.h"
#include "ui/theme/theme.h"

#include <QStyle>
#include <QPainter>

namespace dwc {

namespace {

constexpr int kTile = 28;

} // namespace

ProfileButton::ProfileButton(Theme &theme, QWidget *parent) : QToolButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::themeChanged, this, [this] { updateGeometry(); });
}

void ProfileButton::setProfile(const QString &name, const QString &domain)
{
    m_name = name;
    m_domain = domain;
    setAccessibleName(tr("Profile %1, %2").arg(name, domain));
    setToolTip(tr("Change the profile"));
    update();
}

QSize ProfileButton::sizeHint() const
{
    const int lines = QFontMetrics(m_theme.font(Type::BodyStrong)).lineSpacing() +
                      QFontMetrics(m_theme.font(Type::Caption)).lineSpacing();
    return {180, std::max(52, lines + 2 * Space::kS)};
}

void ProfileButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const Role ground = isDown() ? Role::Pressed : underMouse() ? Role::Hover : Role::Surface;
    painter.setBrush(m_theme.colour(ground));
    painter.setPen(QPen(m_theme.colour(hasFocus() ? Role::Focus : Role::Border), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, 8, 8);

    const QRect tile(Space::kS, (height() - kTile) / 2, kTile, kTile);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Role::AccentFill));
    painter.drawRoundedRect(mirrored(tile), 6, 6);
    painter.setPen(m_theme.colour(Role::OnFill));
    painter.setFont(m_theme.font(Type::BodyStrong));
    painter.drawText(mirrored(tile), Qt::AlignCenter, m_name.left(1).toUpper());

    const int left = tile.right() + Space::kM, right = width() - Space::kM - 16 - Space::kS;
    const QFontMetrics strong(m_theme.font(Type::BodyStrong)), small(m_theme.font(Type::Caption));
    const int top = (height() - strong.lineSpacing() - small.lineSpacing()) / 2;
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(m_theme.colour(Role::Text));
    painter.drawText(mirrored(QRect(left, top, right - left, strong.lineSpacing())), side,
                     strong.elidedText(m_name, Qt::ElideRight, right - left));
    painter.setPen(m_theme.colour(Role::Muted));
    painter.setFont(m_theme.font(Type::Caption));
    painter.drawText(mirrored(QRect(left, top + strong.lineSpacing(), right - left, small.lineSpacing())),
                     side, small.elidedText(m_domain, Qt::ElideRight, right - left));

    const QRect chevron(width() - Space::kM - 14, (height() - 14) / 2, 14, 14);
    painter.drawPixmap(mirrored(chevron),
                       m_theme.icon(QStringLiteral("chevron"), Role::Muted, 14, devicePixelRatioF()));
}

} // namespace dwc
