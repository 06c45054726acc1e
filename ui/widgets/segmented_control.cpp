// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/segmented_control.h"

#include "ui/theme/space.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace dwc {

namespace {

constexpr int kSegmentHeight = 28;

/// As wide as its word is when it is switched on and strong, so that nothing moves.
class Segment : public QToolButton
{
public:
    Segment(Theme &theme, QWidget *parent) : QToolButton(parent), m_theme(theme) {}
    QSize sizeHint() const override
    {
        const QFontMetrics strong(m_theme.font(Type::BodyStrong));
        return {strong.horizontalAdvance(text()) + 2 * Space::kM + 2,
                std::max(kSegmentHeight, strong.lineSpacing() + 8)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
    void adapt() { setFont(wanted()); }

protected:
    bool event(QEvent *event) override
    {
        const bool isDone = QToolButton::event(event);
        if (losesFont(*this, *event, wanted()))
            adapt();
        return isDone;
    }

private:
    const QFont &wanted() const { return m_theme.font(isChecked() ? Type::BodyStrong : Type::Body); }

    Theme &m_theme;
};

/// A checkable tool button would speak as a check box, which does not say that one of all is on.
class SpokenSegment : public QAccessibleWidget
{
public:
    explicit SpokenSegment(Segment *segment) : QAccessibleWidget(segment, QAccessible::RadioButton) {}

    QString text(QAccessible::Text part) const override
    {
        const QString given = QAccessibleWidget::text(part);
        return part == QAccessible::Name && given.isEmpty() ? segment().text() : given;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = state.selected = segment().isChecked();
        return state;
    }
    QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            segment().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Segment &segment() const { return *static_cast<Segment *>(widget()); }
};

QAccessibleInterface *spokenSegments(const QString &, QObject *object)
{
    if (auto *segment = dynamic_cast<Segment *>(object))
        return new SpokenSegment(segment);
    auto *control = qobject_cast<SegmentedControl *>(object);
    return control ? new QAccessibleWidget(control, QAccessible::Grouping) : nullptr;
}

} // namespace

SegmentedControl::SegmentedControl(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    static const bool kIsSpoken = (QAccessible::installFactory(spokenSegments), true);
    Q_UNUSED(kIsSpoken)
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int segment, bool isOn) {
        if (!isOn)
            return;
        for (QAbstractButton *button : m_group->buttons()) // one stop of the Tab key for all
            button->setFocusPolicy(m_group->id(button) == segment ? Qt::StrongFocus : Qt::ClickFocus);
        shape();
        Q_EMIT currentChanged(segment);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    const int segment = int(m_group->buttons().size());
    auto *button = new Segment(m_theme, this);
    button->setProperty("kind", QStringLiteral("segment"));
    button->setObjectName(QStringLiteral("segment%1").arg(segment));
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(segment == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    button->installEventFilter(this);
    m_group->addButton(button, segment);
    layout()->addWidget(button);
    shape();
    if (segment == 0) {
        const QSignalBlocker quiet(m_group);
        button->setChecked(true);
        shape();
    }
    return segment;
}

void SegmentedControl::shape()
{
    const auto buttons = m_group->buttons();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const bool isFirst = isRightToLeft() ? i + 1 == buttons.size() : i == 0;
        const bool isLast = isRightToLeft() ? i == 0 : i + 1 == buttons.size();
        buttons[i]->setProperty("place", isFirst && isLast ? QStringLiteral("only")
                                         : isFirst         ? QStringLiteral("first")
                                         : isLast          ? QStringLiteral("last")
                                                           : QStringLiteral("middle"));
        style()->unpolish(buttons[i]);
        style()->polish(buttons[i]);
        static_cast<Segment *>(buttons[i])->adapt();
    }
}

void SegmentedControl::setSegmentText(int segment, const QString &text)
{
    m_group->button(segment)->setText(text);
    m_group->button(segment)->updateGeometry();
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int segment)
{
    if (QAbstractButton *button = m_group->button(segment))
        button->setChecked(true);
}

void SegmentedControl::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        shape();
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) // as with radio buttons: no way out by an arrow
        return true;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (key != forward && key != back)
        return QWidget::eventFilter(watched, event);
    const int next = current() + (key == forward ? 1 : -1);
    if (QAbstractButton *button = m_group->button(next)) {
        button->setChecked(true);
        button->setFocus(Qt::TabFocusReason);
    }
    return true;
}

} // namespace dwc
