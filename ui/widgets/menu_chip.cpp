// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/menu_chip.h"

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
    connect(this, &QAbstractButton::clicked, this, [this] {
        setChecked(!chosen().isEmpty()); // a click opens; only a choice switches it on
        m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
    });
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
    setChecked(!chosen().isEmpty());
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
    setChecked(!values.isEmpty());
    setCount(values.isEmpty() ? std::nullopt : std::optional<quint64>(quint64(values.size())));
    Q_EMIT chosenChanged();
}

} // namespace dwc
