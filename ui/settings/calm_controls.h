// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QSpinBox>
#include <QWheelEvent>

namespace dwc {

/// The wheel belongs to the page that scrolls: a limit must not change in passing.
class CalmSpinBox final : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace dwc
