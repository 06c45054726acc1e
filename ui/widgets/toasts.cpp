// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/toasts.h"

#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr std::size_t kMost = 3;
constexpr int kLifeMs = 6000;
constexpr int kWidth = 400;

} // namespace

Toasts::Toasts(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kS);
    parent->installEventFilter(this);
    hide();
}

void Toasts::tell(Tone tone, const QString &text)
{
    if (m_toasts.size() == kMost)
        remove(m_toasts.front());
    auto *toast = new QFrame(this);
    toast->setProperty("kind", QStringLiteral("toast"));
    toast->setAccessibleName(text);
    auto *row = new QHBoxLayout(toast);
    row->setContentsMargins(Space::kM, Space::kS, Space::kS, Space::kS);
    row->setSpacing(Space::kM);
    QLabel *icon = makeIcon(m_theme, QString::fromLatin1(lookOf(tone).icon), lookOf(tone).ink, 16, toast);
    QLabel *words = makeLabel(m_theme, Type::Body, Role::Text, text, toast);
    words->setWordWrap(true);
    words->setMinimumWidth(kWidth - 96);
    words->setMaximumWidth(kWidth - 96);
    auto *close = new Button(m_theme, Button::Kind::Icon, {}, toast);
    close->setObjectName(QStringLiteral("closeToast"));
    close->setIconName(QStringLiteral("close"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QPushButton::clicked, this, [this, toast] { remove(toast); });
    if (tone != Tone::Danger && tone != Tone::Warning) // who has to act need not hurry
        QTimer::singleShot(kLifeMs, toast, [this, toast] { remove(toast); });
    layout()->addWidget(toast);
    m_toasts.push_back(toast);
    toast->show();
    show();
    place();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toasts::remove(QWidget *toast)
{
    std::erase(m_toasts, toast);
    layout()->removeWidget(toast);
    toast->hide();
    toast->deleteLater();
    setVisible(!m_toasts.empty());
    place();
}

void Toasts::place()
{
    layout()->activate();
    const QSize size(kWidth,
                     layout()->hasHeightForWidth() ? layout()->heightForWidth(kWidth) : sizeHint().height());
    const QRect area = parentWidget()->rect().adjusted(Space::kXl, 0, -Space::kXl, -Space::kXl);
    const QRect end(area.right() - size.width() + 1, area.bottom() - size.height() + 1, size.width(),
                    size.height());
    setGeometry(QStyle::visualRect(layoutDirection(), area, end));
    raise();
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace dwc
