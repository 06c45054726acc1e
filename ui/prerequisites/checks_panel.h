// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prerequisites/check_model.h"

#include <QFrame>

namespace dwc {

class CheckPane;
class CheckView;
class Theme;

/// Some checks beside what the chosen one says; the list and the pane of the page, in a frame.
class ChecksPanel : public QFrame
{
    Q_OBJECT

public:
    /// `answers` outlives it.
    ChecksPanel(Theme &theme, const CheckAnswers &answers, const CheckWords &words,
                std::vector<CheckArea> areas, CheckModel::Order order, QWidget *parent = nullptr);

    CheckModel *model() const { return m_model; }
    CheckView *view() const { return m_view; }
    void setBusy(bool busy);
    void changed(const Check *check);
    /// Sorts anew and shows the worst, unless somebody looks at one already.
    void layOut();

Q_SIGNALS:
    void againRequested(const std::vector<const dwc::Check *> &checks);
    void cureRequested(dwc::Cure cure);

private:
    void showChosen();

    const CheckAnswers &m_answers;
    CheckModel *m_model;
    CheckView *m_view;
    CheckPane *m_pane;
};

} // namespace dwc
