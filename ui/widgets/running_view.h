// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

class Button;
class ProgressLine;

/// Work in hand: what it is at, how far it is, and the button that stops it.
class RunningView : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` of the object names, such as "enable."; `stopping`: what is said once Stop was pressed.
    RunningView(Theme &theme, const QString &prefix, const QString &stopping, QWidget *parent = nullptr);

    /// It begins anew, and Stop has the focus.
    void begin(const QString &doing);
    /// Empty `doing`: as it was said before. After Stop was pressed the words stay.
    void setProgress(std::uint64_t done, std::uint64_t total, const QString &doing);

Q_SIGNALS:
    void stopRequested();

private:
    QLabel *m_doing;
    ProgressLine *m_progress;
    Button *m_stop;
};

} // namespace dwc
