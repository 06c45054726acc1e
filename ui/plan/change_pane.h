// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_model.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace dwc {

class CopyButton;
class StateTag;

/// Beside a plan's tree: why the chosen change is made, or what became of it, and its values.
class ChangePane : public QFrame
{
    Q_OBJECT

public:
    ChangePane(Theme &theme, const PlanModel &model, QWidget *parent = nullptr);
    void showRow(const QModelIndex &index);

private:
    void showChange(const Change &change, const Outcome *outcome);
    void showSkipped(const SkippedDevice &device);
    void showFinding(const Finding &finding);
    void showGroup(int group);
    void head(const QString &name, const QString &id);
    void evidence(const QString &title, const QString &text);

    const PlanModel &m_model;
    QLabel *m_name, *m_id, *m_dn;
    StateTag *m_tag;
    CopyButton *m_copy;
    QFrame *m_evidence;
    QLabel *m_evidenceTitle, *m_evidenceText;
};

} // namespace dwc
