// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/plan/lifts.h"
#include "ui/plan/approval.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <optional>

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

    /// Null: nothing of the devices, or of the forest, is written; of neither: only the schedule. `written`
    /// is what came of the devices already.
    void setPlans(const Plan *devices, const PlanTree &tree, const Plan *forest, const ApplyResult *written);
    void setWriting(const QString &beginning);
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
        QString sentence;                   ///< asks for it
        std::optional<GuardAsk> guard;      ///< else a number of deletions, which this wizard asks for itself
        TypedConfirmation *field = nullptr; ///< null: nothing lifts the guard
    };

    QWidget *makeAsking();
    void forget();
    void askFor(const Plan &plan, const PlanTree &tree);
    void add(const GuardAsk &ask);
    void addNumber(const char *name, const QString &sentence, quint64 number);

    Theme &m_theme;
    const ReportWords &m_words;
    QStackedLayout *m_stages;
    RunningView *m_running;
    Banner *m_banner = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_forest = nullptr;
    QLabel *m_line = nullptr;
    QVBoxLayout *m_fields = nullptr;
    std::vector<Typed> m_typed;
};

} // namespace dwc
