// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/field.h"

#include "ui/theme/space.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

Field::Field(Theme &theme, const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent), m_control(control), m_help(makeLabel(theme, Type::Caption, Role::Muted, {}, this)),
      m_problemRow(new QWidget(this)),
      m_problem(makeLabel(theme, Type::Caption, Role::Danger, {}, m_problemRow))
{
    QLabel *name = makeLabel(theme, Type::Body, Role::Text, label, this);
    name->setBuddy(control);
    name->setVisible(!label.isEmpty());
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    m_help->setWordWrap(true);
    m_help->hide();
    m_problem->setWordWrap(true);
    m_problemRow->hide();
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kXs);
    row->addWidget(makeIcon(theme, QStringLiteral("failed"), Role::Danger, 14, m_problemRow), 0,
                   Qt::AlignTop);
    row->addWidget(m_problem, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kXs);
    for (QWidget *part : std::initializer_list<QWidget *>{name, control, m_help, m_problemRow})
        layout->addWidget(part);
    if (control->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag)
        layout->setStretchFactor(control, 1);
    else // what is left over stands below, beside a higher field
        layout->addStretch();
}

void Field::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    if (!hasProblem())
        m_control->setAccessibleDescription(help);
}

void Field::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problemRow->setVisible(!problem.isEmpty());
    m_control->setAccessibleDescription(problem.isEmpty() ? m_help->text() : problem);
}

bool Field::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

} // namespace dwc
