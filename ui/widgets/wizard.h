// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QWidget>

namespace dwc {

class Banner;
class WizardFrame;

/// A wizard of the window: its steps, with news above them.
class Wizard : public QWidget
{
    Q_OBJECT

public:
    /// News of what was asked for; until the next step.
    virtual void tell(Tone tone, const QString &sentence, const QString &line);

Q_SIGNALS:
    void left();
    void finished();

protected:
    Wizard(Theme &theme, const QString &title, const QString &subtitle, QWidget *parent);

    WizardFrame *frame() const { return m_frame; }
    /// A step was entered.
    virtual void enter(int step) = 0;
    /// The button of the step in hand was pressed.
    virtual void press(int step) = 0;

private:
    Banner *m_banner;
    WizardFrame *m_frame;
};

} // namespace dwc
