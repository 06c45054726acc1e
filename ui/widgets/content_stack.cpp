// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/content_stack.h"

#include "ui/widgets/loading_rows.h"

#include <QStackedLayout>

namespace dwc {

namespace {

constexpr int kDelayMs = 300;

} // namespace

ContentStack::ContentStack(Theme &theme, QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_holder(new PlaceHolder(theme, this)),
      m_loading(new LoadingRows(theme, this))
{
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_stack->addWidget(m_holder);
    m_stack->addWidget(m_loading);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_loading); });
    connect(m_holder, &PlaceHolder::pressed, this, &ContentStack::pressed);
}

void ContentStack::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
}

void ContentStack::showContent()
{
    m_delay.stop();
    m_stack->setCurrentWidget(m_content);
}

bool ContentStack::showsContent() const
{
    return m_content && m_stack->currentWidget() == m_content;
}

void ContentStack::showEmpty(const QString &icon, const QString &verdict, const QString &line,
                             const QString &button)
{
    m_delay.stop();
    m_holder->tell(icon, verdict, line, button);
    m_stack->setCurrentWidget(m_holder);
}

void ContentStack::showLoading(const QString &text, quint64 done, quint64 total)
{
    m_loading->setProgress(done, total);
    m_loading->setText(text);
    if (showsContent() || m_stack->currentWidget() == m_loading || m_delay.isActive())
        return;
    m_delay.start();
}

void ContentStack::showError(const QString &verdict, const QString &line, const QString &button,
                             const QString &details)
{
    m_delay.stop();
    m_holder->tell(QStringLiteral("failed"), verdict, line, button, details);
    m_stack->setCurrentWidget(m_holder);
}

} // namespace dwc
