// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/change_lines.h"

#include "ui/theme/space.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kLineIcon = 16;
constexpr int kWordWidth = 112;

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

QWidget *makeSign(Theme &theme, const ChangeLine &line, QWidget *parent)
{
    auto *sign = new QWidget(parent);
    auto *row = new QHBoxLayout(sign);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kS);
    row->addWidget(makeIcon(theme, QString::fromLatin1(line.icon), line.ink, kLineIcon, sign));
    row->addWidget(makeLabel(theme, line.isKept() ? Type::Body : Type::BodyStrong, line.ink, line.word, sign),
                   1);
    sign->setMinimumWidth(kWordWidth);
    return sign;
}

/// A value that will be there or goes, with its sign, on the ground of what is added or removed.
QWidget *makeValue(Theme &theme, const QString &value, bool isAdded, QWidget *parent)
{
    const Role ink = isAdded ? Role::DiffAddedText : Role::DiffRemovedText;
    auto *box = new QWidget(parent);
    box->setProperty("ground", isAdded ? QStringLiteral("added") : QStringLiteral("removed"));
    box->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(Space::kS, Space::kXs, Space::kS, Space::kXs);
    row->setSpacing(Space::kS);
    row->addWidget(
        makeLabel(theme, Type::Mono, ink, isAdded ? QStringLiteral("+") : QString(QChar(0x2212)), box), 0,
        Qt::AlignTop);
    QLabel *text = wrapped(makeLabel(theme, Type::Mono, ink, value, box));
    text->setLayoutDirection(Qt::LeftToRight);
    row->addWidget(text, 1);
    return box;
}

QVBoxLayout *makeBody(Theme &theme, const ChangeLine &line, QWidget *parent)
{
    auto *body = new QVBoxLayout;
    body->setSpacing(2);
    auto *title = new QHBoxLayout;
    title->setSpacing(Space::kS);
    title->addWidget(
        makeLabel(theme, line.isKept() ? Type::Body : Type::BodyStrong, Role::Text, line.name, parent), 0,
        Qt::AlignTop);
    title->addWidget(wrapped(makeLabel(theme, Type::Body, Role::Muted, line.kind, parent)), 1, Qt::AlignTop);
    body->addLayout(title);
    if (!line.place.isEmpty()) {
        QLabel *place = wrapped(makeLabel(theme, Type::MonoSmall, Role::Muted, line.place, parent));
        place->setLayoutDirection(Qt::LeftToRight);
        body->addWidget(place);
    }
    if (!line.added.isEmpty() || !line.removed.isEmpty())
        body->addSpacing(Space::kXs);
    for (const QString &value : line.removed)
        body->addWidget(makeValue(theme, value, false, parent));
    for (const QString &value : line.added)
        body->addWidget(makeValue(theme, value, true, parent));
    if (!line.cause.isEmpty())
        body->addWidget(wrapped(makeLabel(theme, Type::Body, Role::Danger, line.cause, parent)));
    if (!line.cure.isEmpty())
        body->addWidget(wrapped(makeLabel(theme, Type::Body, Role::Text, line.cure, parent)));
    return body;
}

/// One line; a stop of the Tab key, so that a screen reader comes by.
QWidget *makeRow(Theme &theme, const ChangeLine &line, QWidget *parent)
{
    auto *row = new QFrame(parent);
    row->setProperty("kind", QStringLiteral("changeRow"));
    row->setFocusPolicy(Qt::TabFocus);
    row->setAccessibleName(line.spoken());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Space::kL, Space::kM - 1, Space::kL, Space::kM - 1);
    layout->setSpacing(Space::kM);
    layout->addWidget(makeSign(theme, line, row), 0, Qt::AlignTop);
    layout->addLayout(makeBody(theme, line, row), 1);
    layout->addWidget(makeLabel(theme, Type::Caption, Role::Muted, line.end, row), 0, Qt::AlignTop);
    return row;
}

} // namespace

QString ChangeLine::spoken() const
{
    QStringList parts{word, name, kind, place};
    for (const QString &value : removed)
        parts += ChangeLines::tr("no longer %1", "a value").arg(value);
    parts += added;
    parts += {end, cause, cure};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", ")).remove(u'\u200B');
}

ChangeLines::ChangeLines(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ChangeLines::setLines(const std::vector<ChangeLine> &lines)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (lines.empty())
        return;
    auto *frame = new QFrame(this);
    frame->setProperty("kind", QStringLiteral("card"));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0)
            column->addWidget(makeHairline(m_theme, Qt::Horizontal, frame));
        column->addWidget(makeRow(m_theme, lines[i], frame));
    }
    m_layout->addWidget(frame);
}

} // namespace dwc
