// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

/// A control with its label above, help below, and below that what is wrong with it and the cure.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// Takes the control over. The label becomes its accessible name where it has none.
    Field(Theme &theme, const QString &label, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    void setHelp(const QString &help);
    void setProblem(const QString &problem); ///< empty: none
    bool hasProblem() const;

private:
    QWidget *m_control;
    QLabel *m_help;
    QWidget *m_problemRow;
    QLabel *m_problem;
};

} // namespace dwc
