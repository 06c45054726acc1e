// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/run_chart.h"
#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"

#include <QPainter>
#include <QStyle>

namespace dwc {

namespace {

constexpr int kSquare = 10, kSign = 14;

struct Key
{
    Action action;
    Role fill;
    Role outline;
};

constexpr Key kKeys[] = {{Action::Create, Role::Success, Role::Success},
                         {Action::Update, Role::InfoTint, Role::Info},
                         {Action::Disable, Role::DisableTint, Role::Disable},
                         {Action::Delete, Role::Danger, Role::Danger}};

} // namespace

ChartLegend::ChartLegend(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Caption));
    int width = 0;
    for (const Key &key : kKeys)
        width += kSquare + 6 + metrics.horizontalAdvance(doneWord(key.action)) + Space::kL;
    width += kSign + 6 + metrics.horizontalAdvance(tr("Failed")) + Space::kL;
    return {width, metrics.lineSpacing()};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Caption));
    int x = Space::kL;
    for (const Key &key : kKeys) {
        const QString word = doneWord(key.action);
        const int width = painter.fontMetrics().horizontalAdvance(word);
        const QRect square =
            QStyle::visualRect(layoutDirection(), rect(), {x, (height() - kSquare) / 2, kSquare, kSquare});
        painter.setPen(m_theme.colour(key.outline));
        painter.setBrush(m_theme.colour(key.fill));
        painter.drawRect(square.adjusted(0, 0, -1, -1));
        painter.setPen(m_theme.colour(Role::Text));
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), {x + kSquare + 6, 0, width + 4, height()});
        painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, word);
        x += kSquare + 6 + width + Space::kL;
    }
    const QRect sign =
        QStyle::visualRect(layoutDirection(), rect(), {x, (height() - kSign) / 2, kSign, kSign});
    painter.drawPixmap(sign.topLeft(),
                       m_theme.icon(QStringLiteral("failed"), Role::Danger, kSign, devicePixelRatioF()));
    painter.setPen(m_theme.colour(Role::Danger));
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), {x + kSign + 6, 0, width() - x - kSign - 6, height()});
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, tr("Failed"));
}

} // namespace dwc
