// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace dwc {

/// One of a few, side by side. Arrow keys move, as with radio buttons.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(Theme &theme, QWidget *parent = nullptr);

    int addSegment(const QString &text); ///< its number, from 0
    void setSegmentText(int segment, const QString &text);
    int current() const;
    void setCurrent(int segment);

Q_SIGNALS:
    void currentChanged(int segment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void shape();

    Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace dwc
