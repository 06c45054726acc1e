// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wizard_frame.h"

#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/step_button.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kStepsWidth = 264;
constexpr int kWidestContent = 980;
constexpr int kFooter = 64;

} // namespace

WizardFrame::WizardFrame(Theme &theme, const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_stack(new QStackedWidget(this)),
      m_note(makeLabel(theme, Type::Caption, Role::Muted, {}, this)),
      m_noteLine(makeHairline(theme, Qt::Horizontal, this)),
      m_leave(new Button(theme, Button::Kind::Default, tr("Leave and go on later"), this)),
      m_back(new Button(theme, Button::Kind::Default, tr("Back"), this)),
      m_next(new Button(theme, Button::Kind::Primary, {}, this))
{
    m_leave->setObjectName(QStringLiteral("wizardLeave"));
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_next->setObjectName(QStringLiteral("wizardNext"));
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_stack, 1);
    main->addWidget(makeHairline(theme, Qt::Horizontal, this));
    main->addWidget(makeFooter());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide(title, subtitle));
    layout->addWidget(makeHairline(theme, Qt::Vertical, this));
    layout->addLayout(main, 1);
    m_next->setReturnPresses(true);
    connect(m_leave, &QPushButton::clicked, this, &WizardFrame::left);
    connect(m_back, &QPushButton::clicked, this, [this] { setCurrent(current() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextPressed(current()); });
}

QWidget *WizardFrame::makeSide(const QString &title, const QString &subtitle)
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kStepsWidth);
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(Space::kXl, Space::kXl, Space::kM, Space::kM);
    heading->setSpacing(0);
    QLabel *name = makeLabel(m_theme, Type::Verdict, Role::Text, title, side);
    name->setWordWrap(true);
    heading->addWidget(name);
    QLabel *line = makeLabel(m_theme, Type::Caption, Role::Muted, subtitle, side);
    line->setWordWrap(true);
    heading->addWidget(line);
    m_stepColumn = new QWidget(side);
    auto *steps = new QVBoxLayout(m_stepColumn);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(0);
    m_note->setWordWrap(true);
    m_note->hide();
    m_noteLine->hide();
    m_note->setContentsMargins(Space::kXl, Space::kM, Space::kM, Space::kL);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_stepColumn);
    layout->addStretch();
    layout->addWidget(m_noteLine);
    layout->addWidget(m_note);
    return side;
}

QWidget *WizardFrame::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setProperty("ground", QStringLiteral("raised"));
    footer->setAttribute(Qt::WA_StyledBackground);
    footer->setMinimumHeight(kFooter);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(Space::kXxl, Space::kM, Space::kXl, Space::kM);
    row->setSpacing(Space::kS);
    row->addWidget(m_leave);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    return footer;
}

void WizardFrame::addStep(const QString &name, const QString &heading, const QString &line, QWidget *content,
                          const QString &verb)
{
    const int step = count();
    auto *button = new StepButton(m_theme, step + 1, name, m_stepColumn);
    m_stepColumn->layout()->addWidget(button);
    m_steps.push_back(button);
    m_isDone.push_back(true);
    m_verbs.push_back(verb);
    connect(button, &QAbstractButton::clicked, this, [this, step] { setCurrent(step); });

    auto *column = new QWidget;
    column->setMaximumWidth(kWidestContent);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(Space::kXxl, Space::kXl, Space::kXl, Space::kXl);
    layout->setSpacing(Space::kXs);
    m_headings.push_back(makeLabel(m_theme, Type::Title, Role::Text, heading, column));
    layout->addWidget(m_headings.back());
    m_lines.push_back(makeLabel(m_theme, Type::Body, Role::Muted, line, column));
    m_lines.back()->setWordWrap(true);
    layout->addWidget(m_lines.back());
    layout->addSpacing(Space::kL);
    layout->addWidget(content, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setObjectName(QStringLiteral("wizardStep%1").arg(step + 1));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_stack->addWidget(scroll);
    refresh();
}

void WizardFrame::setStepValue(int step, const QString &value)
{
    m_steps[std::size_t(step)]->setValue(value);
}

void WizardFrame::setStepDone(int step, bool done)
{
    m_isDone[std::size_t(step)] = done;
    refresh();
}

void WizardFrame::setVerb(int step, const QString &verb)
{
    m_verbs[std::size_t(step)] = verb;
    refresh();
}

void WizardFrame::setHeading(int step, const QString &heading)
{
    m_headings[std::size_t(step)]->setText(heading);
}

void WizardFrame::setLine(int step, const QString &line)
{
    m_lines[std::size_t(step)]->setText(line);
}

void WizardFrame::setMayContinue(bool may, const QString &reason)
{
    m_next->setEnabled(may);
    m_next->setToolTip(may ? QString() : reason);
    m_next->setAccessibleDescription(may ? QString() : reason);
}

void WizardFrame::setLeaveOffered(bool offered)
{
    m_leave->setVisible(offered);
}

void WizardFrame::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_noteLine->setVisible(!note.isEmpty());
}

int WizardFrame::current() const
{
    return m_stack->currentIndex();
}

void WizardFrame::setCurrent(int step)
{
    if (step < 0 || step >= count())
        return;
    m_furthest = std::max(m_furthest, step);
    m_stack->setCurrentIndex(step);
    refresh();
    Q_EMIT currentChanged(step);
}

void WizardFrame::refresh()
{
    for (int step = 0; step < count(); ++step) {
        const bool isDone = step < m_furthest && m_isDone[std::size_t(step)];
        m_steps[std::size_t(step)]->setStand(step == current()    ? StepButton::Stand::Current
                                             : isDone             ? StepButton::Stand::Done
                                             : step <= m_furthest ? StepButton::Stand::Seen
                                                                  : StepButton::Stand::Ahead);
    }
    m_back->setVisible(current() > 0);
    if (current() >= 0)
        m_next->setText(m_verbs[std::size_t(current())]);
}

/// A focus proxy of the whole would do so too, and Tab would jump from the content to it, past the buttons
/// before.
void WizardFrame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!focusWidget())
        m_next->setFocus();
}

void WizardFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace dwc
