// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "ui/bridge/exporter.h"
#include "ui/bridge/forest_work.h"
#include "ui/enable/admin_form.h"

#include <QWidget>

class QButtonGroup;
class QStackedLayout;

namespace dwc {

class OutcomeView;
class PlanHandover;
class ReportWords;
class RunningView;
class ScriptView;

/// How the preparation is carried out: now, or by somebody else from a script or a saved plan. Then its
/// progress, then what came of it.
class CarryOutStep : public QWidget
{
    Q_OBJECT

public:
    CarryOutStep(Theme &theme, const ReportWords &words, const QString &example, QWidget *parent = nullptr);

    /// A fresh look: asks how anew.
    void setLook(const ForestLook &look);
    void setWriting();
    void setProgress(const Progress &progress);
    void setResult(const ForestResult &result);
    void setFailure(const QString &sentence, const QString &cure);

    /// There is nothing to choose: it is written from here.
    void offerWritingOnly();
    bool writesNow() const; ///< rather than handing over a script or plan
    AdminForm *form() const { return m_form; }
    void enter();

Q_SIGNALS:
    void changed(); ///< what is chosen or typed
    void stopRequested();
    void exportRequested(const QString &path, const dwc::Exporter &exporter);
    void planSaveRequested(const QString &path, const dwc::Plan &plan);

private:
    QWidget *makeChoice();
    void addWay(QWidget *parent, int number, const QString &name, const QString &line);

    Theme &m_theme;
    QButtonGroup *m_ways;
    QWidget *m_wayRow = nullptr;
    AdminForm *m_form;
    ScriptView *m_script;
    PlanHandover *m_plan;
    QStackedLayout *m_byWay = nullptr;
    QStackedLayout *m_stages;
    RunningView *m_running;
    OutcomeView *m_outcome;
};

} // namespace dwc
