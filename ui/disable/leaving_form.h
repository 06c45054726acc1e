// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/plan/lifts.h"
#include "ui/plan/approval.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace dwc {

class Banner;
class ReportWords;
class RunningView;
class TypedConfirmation;

/// Before the write: what it does in a sentence, the guards that speak, and what must be typed. Then its
/// progress.
class LeavingForm : public QWidget
{
    Q_OBJECT

public:
    LeavingForm(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);

    void setPlan(const Plan &plan, const PlanTree &tree);
    /// Nothing of the devices is written: only the schedule.
    void setNoPlan();
    void setWriting();
    void setProgress(const Progress &progress);
    void setFailure(const QString &sentence, const QString &cure);
    /// Why it cannot be written yet; empty: it can.
    QString hindrance() const;
    std::vector<Lift> lifts() const;
    void enter();

Q_SIGNALS:
    void changed(); ///< what is typed
    void stopRequested();

private:
    struct Typed
    {
        GuardAsk ask;
        bool isGuard = true; ///< else only the number of deletions, which this wizard asks for itself
        TypedConfirmation *field = nullptr;
    };

    QWidget *makeAsking();
    void forget();
    void add(const GuardAsk &ask, bool isGuard);

    Theme &m_theme;
    const ReportWords &m_words;
    QStackedLayout *m_stages;
    RunningView *m_running;
    Banner *m_banner = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_line = nullptr;
    QVBoxLayout *m_fields = nullptr;
    std::vector<Typed> m_typed;
};

} // namespace dwc
