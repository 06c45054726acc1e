// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diff/attribute_diff.h"
#include "ui/plan/plan_model.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <functional>

class QAbstractItemModel;
class QLabel;

namespace dwc {

class CopyButton;
class DiffLines;
class DiffModel;
class StateTag;
class TableView;

/// Beside a plan's tree: why the chosen change is made, or what became of it, and its values.
class ChangePane : public QFrame
{
    Q_OBJECT

public:
    ChangePane(Theme &theme, const PlanModel &model, QWidget *parent = nullptr);
    void showRow(const QModelIndex &index);
    /// Who knows more of a change than it says itself, by its place in the list; without one it speaks alone.
    using DiffSource = std::function<Diff(std::uint32_t place, const Change &change)>;
    void setDiffSource(DiffSource source) { m_source = std::move(source); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitValues();
    int wholeWidth(int column) const;
    TableView *makeTable(Theme &theme, const char *name, QAbstractItemModel *model);
    void showChange(std::uint32_t place, const Outcome *outcome);
    static QString titleOfValues(Action action, bool isWritten);
    void showDiff(std::uint32_t place, bool isWritten);
    void makeDiff(Theme &theme);
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
    QWidget *m_values;
    QLabel *m_valuesTitle, *m_valuesCount;
    DiffModel *m_diff;
    DiffLines *m_lines;
    TableView *m_table, *m_list; ///< side by side, or where that is too narrow one below the other
    DiffSource m_source;
};

} // namespace dwc
