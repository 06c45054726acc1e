// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/check_answers.h"

#include <algorithm>
#include <numeric>

namespace dwc {

namespace {

bool wasStopped(const CheckResult &result)
{
    return result.state == CheckState::Unknown && !result.evidence.empty() && result.evidence.front().error &&
           result.evidence.front().error->kind == ErrorKind::Stopped;
}

bool isIn(std::span<const CheckArea> areas, const Check &check)
{
    return areas.empty() || std::ranges::find(areas, check.area) != areas.end();
}

} // namespace

std::size_t CheckCounts::answered() const
{
    return std::accumulate(byState.begin(), byState.end(), std::size_t(0));
}

CheckAnswers::CheckAnswers()
{
    for (const Check &check : checks())
        m_all.push_back({&check, {}, false});
}

void CheckAnswers::clear()
{
    for (CheckAnswer &answer : m_all) {
        answer.result.reset();
        answer.isRunning = false;
    }
}

void CheckAnswers::begin(const CheckRequest &request)
{
    for (CheckAnswer &answer : m_all)
        answer.isRunning =
            request.wanted.empty() || std::ranges::find(request.wanted, answer.check) != request.wanted.end();
}

void CheckAnswers::take(const Check &check, const CheckResult &result)
{
    CheckAnswer *answer = at(&check);
    if (!answer)
        return;
    answer->isRunning = false;
    if (!wasStopped(result))
        answer->result = result;
}

void CheckAnswers::end()
{
    for (CheckAnswer &answer : m_all)
        answer.isRunning = false;
}

CheckAnswer *CheckAnswers::at(const Check *check)
{
    const auto found = std::ranges::find(m_all, check, &CheckAnswer::check);
    return found == m_all.end() ? nullptr : &*found;
}

const CheckAnswer *CheckAnswers::find(const Check *check) const
{
    const auto found = std::ranges::find(m_all, check, &CheckAnswer::check);
    return found == m_all.end() ? nullptr : &*found;
}

CheckCounts CheckAnswers::count(std::span<const CheckArea> areas) const
{
    CheckCounts counts;
    for (const CheckAnswer &answer : m_all) {
        if (!isIn(areas, *answer.check))
            continue;
        counts.tally.add(*answer.check, answer.result);
        counts.running += answer.isRunning ? 1 : 0;
        if (answer.result)
            ++counts.byState[std::size_t(answer.result->state)];
        else
            ++counts.unanswered;
    }
    return counts;
}

std::vector<const Check *> checksIn(std::span<const CheckArea> areas)
{
    std::vector<const Check *> wanted;
    for (const Check &check : checks()) {
        if (isIn(areas, check))
            wanted.push_back(&check);
    }
    return wanted;
}

} // namespace dwc
