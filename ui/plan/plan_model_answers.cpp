// SPDX-License-Identifier: Apache-2.0
// The plan's tree while it is written: what became of each change so far.
#include "ui/plan/plan_model.h"
#include "ui/plan/plan_words.h"

namespace dwc {

void PlanModel::addAnswers(const std::vector<Answer> &answers)
{
    for (const Answer &answer : answers) {
        m_answers[answer.device] = answer.result;
        if (answer.error)
            m_causes.insert_or_assign(answer.device, *answer.error);
        Answered &of = m_answered[std::size_t(answer.action)];
        ++(answer.result == OutcomeResult::Failed ? of.failed : of.written);
    }
    for (const int group : m_tree.top()) {
        const QModelIndex parent = groupIndex(group);
        Q_EMIT dataChanged(parent, parent);
        if (const int rows = rowCount(parent); rows > 0 && m_tree.group(group).hasChanges())
            Q_EMIT dataChanged(index(0, What, parent), index(rows - 1, What, parent));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, What, What);
}

QString PlanModel::summary(int group) const
{
    const PlanGroup &of = m_tree.group(group);
    if (m_answers.empty() || !of.hasChanges() || m_tree.list().isApplied())
        return groupSummary(m_tree, group, m_words);
    const Answered &answered = m_answered[std::size_t(m_tree.list().changes[of.rows.front()]->action)];
    const QString written = tr("%1 of %2 written").arg(countText(answered.written), countText(of.ticked));
    return answered.failed == 0 ? written : tr("%1, %2 failed").arg(written, countText(answered.failed));
}

} // namespace dwc
