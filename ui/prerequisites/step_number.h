// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace dwc {

/// The number of a step, in a ring; the step's own name says it to screen readers.
class StepNumber : public QWidget
{
    Q_OBJECT

public:
    StepNumber(Theme &theme, int number, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_number;
};

} // namespace dwc
