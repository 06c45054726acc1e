// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/progress_line.h"

#include "ui/theme/space.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace dwc {

class ProgressLine::Bar : public QWidget
{
public:
    Bar(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedHeight(4);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Role::Pressed));
        painter.drawRoundedRect(rect(), 2, 2);
        if (m_share <= 0)
            return;
        painter.setBrush(m_theme.colour(Role::AccentFill));
        const QRect done(0, 0, std::max(4, int(m_share * width())), height());
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), done), 2, 2);
    }

private:
    Theme &m_theme;
    double m_share = 0;
};

ProgressLine::ProgressLine(Theme &theme, QWidget *parent)
    : QWidget(parent), m_bar(new Bar(theme, this)),
      m_words(makeLabel(theme, Type::Caption, Role::Muted, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::kXs, 0, Space::kXs);
    layout->setSpacing(Space::kXs);
    layout->addWidget(m_bar);
    layout->addWidget(m_words);
    m_words->hide();
}

void ProgressLine::setProgress(quint64 done, quint64 total)
{
    m_bar->setShare(total ? double(done) / double(total) : 0);
    setAccessibleDescription(total ? tr("%1 of %2").arg(done).arg(total) : QString());
}

void ProgressLine::setText(const QString &text)
{
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

} // namespace dwc
