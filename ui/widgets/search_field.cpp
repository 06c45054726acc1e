// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/search_field.h"

#include "ui/theme/space.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace dwc {

namespace {

constexpr int kPauseMs = 50;

} // namespace

SearchField::SearchField(Theme &theme, QWidget *parent)
    : QLineEdit(parent), m_theme(theme), m_icon(addAction(QIcon(), LeadingPosition)),
      m_clear(addAction(QIcon(), TrailingPosition))
{
    setMaxLength(256);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    setAccessibleName(tr("Search"));
    m_icon->setText(tr("Search"));
    m_clear->setText(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear the search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        tellNow();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &SearchField::tellNow);
    connect(&theme, &Theme::themeChanged, this, &SearchField::adapt);
    adapt();
}

void SearchField::setHint(const QString &keys)
{
    m_hint = keys;
    update();
}

void SearchField::adapt()
{
    m_icon->setIcon(m_theme.buttonIcon(QStringLiteral("search"), Role::Muted));
    m_clear->setIcon(m_theme.buttonIcon(QStringLiteral("close"), Role::Muted));
}

void SearchField::tellNow()
{
    m_pause.stop();
    Q_EMIT searched(text());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        tellNow();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        tellNow();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Type::Caption));
    const int textWidth = painter.fontMetrics().horizontalAdvance(m_hint);
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    const bool isWordsSide = isRightToLeft() && !placeholderText().isRightToLeft();
    if (isWordsSide || width() < textWidth + words + 2 * Space::kXl + Space::kXxl) // the words go first
        return;
    const QRect box(width() - textWidth - 2 * Space::kS - 6, (height() - 20) / 2, textWidth + 12, 20);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), box);
    painter.setPen(m_theme.colour(Role::Border));
    painter.setBrush(m_theme.colour(Role::Raised));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(m_theme.colour(Role::Muted));
    painter.drawText(place, Qt::AlignCenter, m_hint);
}

} // namespace dwc
