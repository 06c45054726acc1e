// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shots/fit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>

namespace dwc {

namespace {

constexpr int kBlank = 4; ///< around a text that may be cut off unseen

bool isInScrollArea(const QWidget *widget, const QWidget &root)
{
    for (const QWidget *above = widget->parentWidget(); above && above != &root;
         above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    }
    return false;
}

/// Whether a part of it lies outside what its parents show.
bool isCut(const QWidget *widget, const QWidget &root)
{
    const QRect place(widget->mapTo(&root, QPoint()), widget->size());
    if (!root.rect().contains(place) && !isInScrollArea(widget, root))
        return true;
    const QWidget *parent = widget->parentWidget();
    return parent != &root &&
           !parent->rect().adjusted(-kBlank, -kBlank, kBlank, kBlank).contains(widget->geometry()) &&
           !isInScrollArea(widget, root);
}

bool hasRoom(const QLabel *label)
{
    const QSize room = label->contentsRect().size();
    if (label->wordWrap())
        return label->heightForWidth(label->width()) <= label->height();
    const int widest = label->fontMetrics().size(0, label->text()).width();
    return widest <= room.width() && label->fontMetrics().height() <= room.height() + 2;
}

QString told(const QWidget *widget, const QString &text, const QString &what)
{
    return QStringLiteral("%1 %2 %3: %4")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), what, text);
}

void addHeadings(const QHeaderView *header, QStringList &found)
{
    if (header->orientation() != Qt::Horizontal || !header->model())
        return;
    for (int section = 0; section < header->count(); ++section) {
        const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
        if (!header->isSectionHidden(section) && !text.isEmpty() &&
            header->sectionSize(section) < header->fontMetrics().horizontalAdvance(text) + 12)
            found += told(header, text, QStringLiteral("heading"));
    }
}

} // namespace

QStringList textsWithoutRoom(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        QString text;
        bool fits = true;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            text = label->text();
            fits = hasRoom(label) || label->toolTip() == text.toHtmlEscaped();
        } else if (widget->inherits("QLineEditIconButton")) {
            continue; // it shows no text
        } else if (const auto *tool = qobject_cast<const QToolButton *>(widget)) {
            text = tool->text();
            fits = tool->fontMetrics().size(Qt::TextShowMnemonic, text).width() <= tool->width();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            text = button->text();
            fits = button->sizeHint().width() <= button->width() &&
                   button->sizeHint().height() <= button->height();
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            text = box->currentText();
            fits = box->minimumSizeHint().width() <= box->width();
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            addHeadings(header, found);
        }
        if (text.isEmpty())
            continue;
        if (!fits)
            found += told(widget, text, QStringLiteral("elided"));
        else if (isCut(widget, root))
            found += told(widget, text, QStringLiteral("cut"));
    }
    return found;
}

} // namespace dwc
