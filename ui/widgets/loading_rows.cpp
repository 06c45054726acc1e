// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/loading_rows.h"

#include "ui/theme/space.h"
#include "ui/widgets/progress_line.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace dwc {

LoadingRows::LoadingRows(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_progress(new ProgressLine(theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kXl, Space::kL, Space::kXl, Space::kL);
    layout->addWidget(m_progress);
    layout->addStretch();
}

void LoadingRows::setText(const QString &text)
{
    m_progress->setText(text);
    setAccessibleName(text);
}

void LoadingRows::setProgress(quint64 done, quint64 total)
{
    m_progress->setProgress(done, total);
}

void LoadingRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Role::Hover));
    constexpr int kShares[] = {22, 30, 26, 34, 20, 28, 24, 32};
    const int row = m_theme.rowHeight();
    int number = 0;
    for (int y = m_progress->geometry().bottom() + Space::kL; y + row < height() && number < 12;
         y += row, ++number) {
        const int name = width() * kShares[number % 8] / 100;
        const QRect inner = rect();
        for (const QRect &bar : {QRect(Space::kXl, y + 8, 90, 10), QRect(Space::kXl + 130, y + 8, name, 10),
                                 QRect(Space::kXl + 170 + name, y + 8, width() / 6, 10)})
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), inner, bar), 3, 3);
    }
}

} // namespace dwc
