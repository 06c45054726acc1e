// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/report/report_words.h"
#include "ui/plan/approval.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <vector>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace dwc {

class Button;
class FlowLayout;
class ProgressLine;
class TypedConfirmation;

/// Below a plan: what will happen, in numbers; what must be typed before; the buttons that write. While it is
/// written progress and Stop, afterwards what became of it.
class ApplyBar : public QFrame
{
    Q_OBJECT

public:
    ApplyBar(Theme &theme, const ReportWords &words, QWidget *parent = nullptr);

    /// What is typed stays as long as the same is asked.
    void setPlan(const Plan &plan, const PlanTree &tree);
    void setProgress(const Progress &progress);
    void setResult(const ApplyResult &result);
    std::vector<Lift> lifts() const;
    /// Why nothing can be written now; empty when it can.
    QString hindrance() const { return m_hindrance; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void applyPressed();
    void withoutPressed(); ///< only what no guard counts
    void stopPressed();
    void retryPressed();
    void runPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeAsking(Theme &theme);
    QWidget *makeProgress(Theme &theme);
    QWidget *makeResult(Theme &theme);
    void setAsks(const std::vector<GuardAsk> &asks);
    void update();
    void placeFields();
    QString findHindrance() const;
    void stop();

    Theme &m_theme;
    const ReportWords &m_words;
    QStackedLayout *m_pages;
    QLabel *m_sentence, *m_place, *m_resultSentence, *m_resultLine;
    QWidget *m_typed;
    FlowLayout *m_typedFlow;
    QVBoxLayout *m_asking;
    QHBoxLayout *m_row;
    Button *m_without, *m_apply, *m_stop, *m_retry, *m_run;
    ProgressLine *m_progress;
    std::vector<GuardAsk> m_asks;
    std::vector<TypedConfirmation *> m_fields; ///< by ask; null where nothing can be typed
    PlanSums m_sums;
    QString m_hindrance;
    bool m_stopping = false;
};

} // namespace dwc
