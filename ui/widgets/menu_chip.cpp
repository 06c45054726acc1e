// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/menu_chip.h"

#include "ui/theme/space.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

namespace dwc {

namespace {

/// Stays open while its entries are ticked.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (QAction *action = activeAction())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

MenuChip::MenuChip(Theme &theme, const QString &text, QWidget *parent)
    : Chip(theme, text, parent), m_menu(new TickMenu(this))
{
    setChevron(true);
    setAccessibleDescription(tr("Opens a list of choices"));
    connect(this, &QAbstractButton::clicked, this, &MenuChip::open);
}

void MenuChip::open()
{
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(QPoint(isRightToLeft() ? width() : 0, height() + Space::kXs)));
    if (!m_menu->actions().isEmpty()) // arrow keys begin here
        m_menu->setActiveAction(m_menu->actions().first());
}

void MenuChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else
        Chip::keyPressEvent(event);
}

void MenuChip::setChoices(const QList<Choice> &choices)
{
    const QVariantList before = chosen();
    m_menu->clear();
    for (const Choice &choice : choices) {
        QString words = QString(choice.text).replace(u'&', QStringLiteral("&&"));
        if (choice.count)
            words += u'\t' + QLocale().toString(*choice.count);
        QAction *action = m_menu->addAction(words);
        action->setCheckable(true);
        action->setData(choice.value);
        action->setChecked(before.contains(choice.value));
        connect(action, &QAction::toggled, this, &MenuChip::take);
    }
    take();
}

QVariantList MenuChip::chosen() const
{
    QVariantList values;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            values << action->data();
    }
    return values;
}

void MenuChip::setChosen(const QVariantList &values)
{
    for (QAction *action : m_menu->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(values.contains(action->data()));
    }
    take();
}

void MenuChip::take()
{
    const QVariantList values = chosen();
    if (values == m_chosen)
        return;
    m_chosen = values;
    setChecked(!values.isEmpty());
    setCount(values.isEmpty() ? std::nullopt : std::optional<quint64>(quint64(values.size())));
    Q_EMIT chosenChanged();
}

} // namespace dwc
