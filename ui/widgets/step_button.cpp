// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/step_button.h"

#include "ui/theme/space.h"
#include "ui/widgets/line_breaks.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace dwc {

namespace {

constexpr int kStepHeight = 50;
constexpr int kDisc = 22, kStepWidth = 264, kBesideStep = Space::kXl + kDisc + 2 * Space::kM;

QStringList valueLines(const QString &value, const QFontMetrics &metrics, int width)
{
    return value.isEmpty() ? QStringList() : linesWithin(value, metrics, width, Qt::ElideRight);
}

} // namespace

StepButton::StepButton(Theme &theme, int number, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_number(number)
{
    setText(name);
    setObjectName(QStringLiteral("wizardStepButton%1").arg(number));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStand(Stand::Ahead);
}

void StepButton::setValue(const QString &value)
{
    m_value = value;
    setToolTip(value.toHtmlEscaped()); // it may have less room than it needs
    setStand(m_stand);
}

void StepButton::setStand(Stand stand)
{
    m_stand = stand;
    setEnabled(stand != Stand::Ahead);
    setFocusPolicy(stand == Stand::Done || stand == Stand::Seen ? Qt::StrongFocus : Qt::NoFocus);
    const QString state = stand == Stand::Done      ? tr("done")
                          : stand == Stand::Current ? tr("current step")
                          : stand == Stand::Seen    ? tr("not done")
                                                    : tr("to come");
    setAccessibleName(tr("Step %1, %2, %3").arg(m_number).arg(text(), state));
    setAccessibleDescription(shownValue());
    updateGeometry();
    update();
}

QString StepButton::shownValue() const
{
    return m_stand == Stand::Ahead ? QString() : m_value; // nothing was chosen there yet
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics small(m_theme.font(Type::Caption));
    const auto values = int(valueLines(shownValue(), small, kStepWidth - kBesideStep).size());
    const int lines = QFontMetrics(m_theme.font(Type::BodyStrong)).lineSpacing() +
                      std::max(1, values) * small.lineSpacing();
    return {kStepWidth, std::max(kStepHeight, lines + 2 * Space::kS)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const bool isCurrent = m_stand == Stand::Current, isDone = m_stand == Stand::Done;
    if (isCurrent || (isEnabled() && underMouse()))
        painter.fillRect(rect(), m_theme.colour(isCurrent ? Role::Selection : Role::Hover));
    if (isCurrent)
        painter.fillRect(mirrored(QRect(0, 0, 3, height())), m_theme.colour(Role::Accent));
    const QRect disc = mirrored(QRect(Space::kXl, (height() - kDisc) / 2, kDisc, kDisc));
    painter.setPen(QPen(m_theme.colour(isDone      ? Role::Success
                                       : isCurrent ? Role::AccentFill
                                                   : Role::Control),
                        1.25));
    painter.setBrush(m_theme.colour(isCurrent ? Role::AccentFill : Role::Window));
    painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    if (isDone) {
        painter.drawPixmap(disc.center() - QPoint(6, 6),
                           m_theme.icon(QStringLiteral("check"), Role::Success, 14, devicePixelRatioF()));
    } else {
        painter.setFont(m_theme.font(Type::CaptionStrong));
        painter.setPen(m_theme.colour(isCurrent ? Role::OnFill : Role::Muted));
        painter.drawText(disc, Qt::AlignCenter, QLocale().toString(m_number));
    }
    const QFontMetrics strong(m_theme.font(Type::BodyStrong)), small(m_theme.font(Type::Caption));
    const int left = Space::kXl + kDisc + Space::kM, width = this->width() - kBesideStep;
    const QStringList values = valueLines(shownValue(), small, width);
    const int lines = strong.lineSpacing() + int(values.size()) * small.lineSpacing();
    const int top = (height() - lines) / 2;
    const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(m_theme.font(isCurrent ? Type::BodyStrong : Type::Body));
    painter.setPen(m_theme.colour(m_stand == Stand::Ahead ? Role::Muted : Role::Text));
    painter.drawText(mirrored(QRect(left, top, width, strong.lineSpacing())), side,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width));
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.colour(Role::Muted));
    int y = top + strong.lineSpacing();
    for (const QString &line : values) {
        painter.drawText(mirrored(QRect(left, y, width, small.lineSpacing())), side, line.trimmed());
        y += small.lineSpacing();
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colour(Role::Focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
}

} // namespace dwc
