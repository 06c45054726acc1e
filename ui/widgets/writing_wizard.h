// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/wizard.h"

namespace dwc {

/// A wizard that writes at one of its steps, and the button by which each step goes on. Return goes on from a
/// choice; nothing is written and nothing is left by it.
class WritingWizard : public Wizard
{
    Q_OBJECT

public:
    /// Something else reads or writes: nothing can be written meanwhile.
    void setBusy(bool busy);

Q_SIGNALS:
    void stopRequested(); ///< of the write

protected:
    /// What the primary button of a step does, and whether it may.
    struct Way
    {
        QString verb;
        bool may = true;
        QString reason{}; ///< why not
        bool writes = false;
        bool deletes = false;
        bool closes = false; ///< nothing is left to go on with later
    };

    WritingWizard(Theme &theme, const QString &title, const QString &profile, QWidget *parent);

    /// Shows where it stands, and the way on.
    void refresh();
    void focusNext();
    /// A way that writes as soon as nothing hinders it; empty: nothing of its own does.
    Way writing(const QString &verb, const QString &hindrance, bool deletes = false) const;
    void keyPressEvent(QKeyEvent *event) override;

    virtual Way wayOn() const = 0; ///< from the step in hand
    /// The button of the step in hand was pressed, and its way may be gone.
    virtual void goOn(int step, const Way &way) = 0;
    /// What stands in the steps, beside and above them.
    virtual void showSteps() = 0;
    /// A step was entered, and is not shown yet.
    virtual void entering(int step) = 0;
    /// Where a step wants the keyboard; false: at the button that goes on.
    virtual bool focusIn(int step) = 0;

private:
    void enter(int step) override;
    void press(int step) override;

    bool m_isBusy = false; ///< by something else
};

} // namespace dwc
