// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/page_header.h"

#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kHeight = 68;

} // namespace

PageHeader::PageHeader(Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(makeLabel(theme, Type::Title, Role::Text, title, this)),
      m_facts(makeLabel(theme, Type::Body, Role::Muted, {}, this)), m_row(new QHBoxLayout(this)),
      m_more(new Button(theme, Button::Kind::Default, tr("More"), this)), m_menu(new QMenu(this)),
      m_primary(new Button(theme, Button::Kind::Primary, {}, this))
{
    setMinimumHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    m_row->setContentsMargins(Space::kXl, Space::kM, Space::kXl, Space::kM);
    m_row->setSpacing(Space::kS);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_more);
    m_row->addWidget(m_primary);
    m_more->setMenu(m_menu);
    m_more->setIconName(QStringLiteral("chevron"));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->hide();
    m_primary->setObjectName(QStringLiteral("primary"));
    m_primary->hide();
    Button *help = addSecondary(tr("Help"));
    help->setKind(Button::Kind::Link);
    help->setObjectName(QStringLiteral("help"));
    help->setToolTip(tr("Help for this page (F1)"));
    connect(help, &QPushButton::clicked, this, &PageHeader::helpRequested);
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setToolTip(facts.toHtmlEscaped());
}

Button *PageHeader::addSecondary(const QString &text, const QString &icon)
{
    auto *button = new Button(m_theme, Button::Kind::Default, text, this);
    button->setIconName(icon);
    button->installEventFilter(this);
    m_row->insertWidget(1 + int(m_secondary.size()), button);
    m_secondary.push_back(button);
    m_wanted.push_back(true);
    return button;
}

QSize PageHeader::minimumSizeHint() const
{
    return {400, kHeight};
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Pages show and hide their buttons themselves; what is only short of room is not hidden by them.
bool PageHeader::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShow = event->type() == QEvent::ShowToParent, isHide = event->type() == QEvent::HideToParent;
    if (!m_fitting && (isShow || isHide)) {
        for (std::size_t i = 0; i < m_secondary.size(); ++i) {
            if (m_secondary[i] == watched)
                m_wanted[i] = isShow;
        }
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

void PageHeader::fit()
{
    m_fitting = true;
    const int words =
        std::max(m_title->sizeHint().width(), std::min(m_facts->sizeHint().width(), width() / 3));
    int room = width() - 2 * Space::kXl - words - Space::kL;
    if (!m_primary->isHidden())
        room -= m_primary->sizeHint().width() + Space::kS;
    int needed = 0;
    for (std::size_t i = 0; i < m_secondary.size(); ++i)
        needed += m_wanted[i] ? m_secondary[i]->sizeHint().width() + Space::kS : 0;
    const bool isShort = needed > room;
    room -= isShort ? m_more->sizeHint().width() + Space::kS : 0;
    m_menu->clear();
    for (std::size_t i = 0; i < m_secondary.size(); ++i) {
        Button *button = m_secondary[i];
        const int width = button->sizeHint().width() + Space::kS;
        const bool stands = m_wanted[i] && needed <= room;
        if (m_wanted[i] && !stands) {
            QAction *action = m_menu->addAction(button->text());
            action->setEnabled(button->isEnabled());
            connect(action, &QAction::triggered, button, [button] {
                if (button->menu())
                    button->menu()->popup(QCursor::pos());
                else
                    button->click();
            });
            needed -= width;
        }
        button->setVisible(stands);
    }
    m_more->setVisible(!m_menu->isEmpty());
    m_fitting = false;
}

} // namespace dwc
