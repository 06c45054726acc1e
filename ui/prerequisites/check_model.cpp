// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/check_model.h"

#include "ui/prerequisites/check_look.h"
#include "ui/prerequisites/check_report.h"
#include "ui/widgets/item_roles.h"

#include <algorithm>

namespace dwc {

namespace {

constexpr std::size_t kQuietShown = 2; ///< of an area, before the others are folded away

/// What was not answered stands behind what needs somebody.
int rankIn(const CheckAnswer *answer)
{
    return answer->result ? 2 * rankOf(answer->result->state) : 2 * rankOf(CheckState::Passed) - 1;
}

bool isCalm(const CheckAnswer *answer)
{
    return answer->result && isQuiet(answer->result->state);
}

} // namespace

CheckModel::CheckModel(const CheckAnswers &answers, const CheckWords &words, std::vector<CheckArea> areas,
                       Order order, QObject *parent)
    : QAbstractTableModel(parent), m_answers(answers), m_words(words), m_areas(std::move(areas)),
      m_order(order)
{
    layOut();
}

bool CheckModel::isShown(const CheckAnswer &answer) const
{
    const bool isOurs = std::ranges::find(m_areas, answer.check->area) != m_areas.end();
    return isOurs && (m_states.empty() || (answer.result && m_states.contains(answer.result->state)));
}

CheckLine CheckModel::lineOf(const CheckAnswer &answer) const
{
    CheckLine line{CheckLine::Kind::Check, answer.check->area, &answer, 0, {}, {}};
    line.question = QString::fromStdString(m_words.question(*answer.check));
    if (!answer.result)
        return line;
    const WordedCheck worded = m_words.worded(*answer.check, *answer.result);
    if (!worded.evidence.empty())
        line.found = QString::fromStdString(worded.evidence.front());
    return line;
}

void CheckModel::layOut()
{
    beginResetModel();
    m_lines.clear();
    std::vector<const CheckAnswer *> all;
    for (const CheckArea area : m_areas) {
        std::vector<const CheckAnswer *> here;
        for (const CheckAnswer &answer : m_answers.all()) {
            if (answer.check->area == area && isShown(answer))
                here.push_back(&answer);
        }
        all.insert(all.end(), here.begin(), here.end());
        if (m_order == Order::ByArea && !here.empty()) {
            m_lines.push_back({CheckLine::Kind::Area, area, nullptr, 0, {}, {}});
            addLines(std::move(here), area);
        }
    }
    if (m_order == Order::WorstFirst) {
        std::ranges::stable_sort(all, {}, rankIn);
        for (const CheckAnswer *answer : all)
            m_lines.push_back(lineOf(*answer));
    }
    endResetModel();
}

void CheckModel::addLines(std::vector<const CheckAnswer *> answers, CheckArea area)
{
    std::ranges::stable_sort(answers, {}, rankIn);
    const auto quiet = std::size_t(std::ranges::count_if(answers, isCalm));
    const bool isFolded = m_folding && m_states.empty() && !m_open.contains(area) && quiet > kQuietShown + 1;
    const std::size_t shown = isFolded ? answers.size() - quiet + kQuietShown : answers.size();
    for (std::size_t i = 0; i < shown; ++i)
        m_lines.push_back(lineOf(*answers[i]));
    if (isFolded)
        m_lines.push_back({CheckLine::Kind::More, area, nullptr, answers.size() - shown, {}, {}});
    if (area == CheckArea::Writers && m_states.empty())
        m_lines.push_back({CheckLine::Kind::Tick, area, nullptr, 0, {}, {}});
}

void CheckModel::changed(const Check *check)
{
    for (int row = 0; row < rowCount(); ++row) {
        CheckLine &line = m_lines[std::size_t(row)];
        if (line.answer && line.answer->check == check)
            line = lineOf(*line.answer);
        else if (line.kind != CheckLine::Kind::Area || line.area != check->area)
            continue;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void CheckModel::setStates(const std::set<CheckState> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    layOut();
}

void CheckModel::openArea(CheckArea area)
{
    m_open.insert(area);
    layOut();
}

void CheckModel::setOtherWriterIsOff(bool isOff)
{
    if (m_otherWriterIsOff == isOff)
        return;
    m_otherWriterIsOff = isOff;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CheckModel::rowOf(const Check *check) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&](const CheckLine &line) { return line.answer && line.answer->check == check; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

const Check *CheckModel::worst() const
{
    const CheckAnswer *worst = nullptr;
    for (const CheckLine &line : m_lines) {
        if (line.answer && line.answer->result && !isCalm(line.answer) &&
            (!worst || rankIn(line.answer) < rankIn(worst)))
            worst = line.answer;
    }
    return worst ? worst->check : nullptr;
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CheckModel::stateText(const CheckAnswer &answer) const
{
    if (answer.isRunning)
        return tr("Checking…");
    return answer.result ? QString::fromStdString(m_words.word(answer.result->state)) : tr("Not checked");
}

QString CheckModel::countsOf(CheckArea area) const
{
    const CheckCounts counts = m_answers.count(std::array{area});
    return counts.answered() > 0 ? countsText(counts) : tr("not checked yet");
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    const CheckLine &line = m_lines[std::size_t(index.row())];
    switch (line.kind) {
    case CheckLine::Kind::Area: return areaData(line, index.column(), role);
    case CheckLine::Kind::Check: return checkData(line, index.column(), role);
    case CheckLine::Kind::More: return moreData(line, index.column(), role);
    case CheckLine::Kind::Tick: break;
    }
    return tickData(index.column(), role);
}

QVariant CheckModel::areaData(const CheckLine &line, int column, int role) const
{
    const QString title = QString::fromStdString(m_words.title(line.area));
    switch (role) {
    case Qt::DisplayRole:
        return column == State ? title : column == Question ? countsOf(line.area) : QString();
    case Qt::AccessibleTextRole:
        return column == State ? tr("%1: %2").arg(title, countsOf(line.area)) : QVariant();
    case GroupRole: return true;
    case StrongRole: return column == State;
    case MutedRole: return column == Question;
    default: return {};
    }
}

QVariant CheckModel::checkData(const CheckLine &line, int column, int role) const
{
    const CheckAnswer &answer = *line.answer;
    const bool isTold = answer.result && !answer.isRunning;
    switch (role) {
    case Qt::DisplayRole:
        return column == State ? stateText(answer) : column == Question ? line.question : line.found;
    case Qt::AccessibleTextRole: // the whole line, whichever cell has the focus
        return line.found.isEmpty() ? tr("%1: %2").arg(stateText(answer), line.question)
                                    : tr("%1: %2 %3").arg(stateText(answer), line.question, line.found);
    case Qt::AccessibleDescriptionRole: return QString::fromStdString(m_words.why(*answer.check));
    case StrongRole: return column == State && isTold && answer.result->state != CheckState::NotNeeded;
    case IconRole:
        return column == State && isTold ? QVariant(QString::fromLatin1(lookOf(answer.result->state).icon))
                                         : QVariant();
    case InkRole:
        return column == State && isTold ? QVariant(int(lookOf(answer.result->state).ink)) : QVariant();
    case MutedRole: return column == Found || (column == State && !isTold);
    case OneLineRole: return column == Found;
    case MiddleRole: // a name says most at both its ends
        return column == Found && line.found.contains(QStringLiteral("DC="));
    default: return {};
    }
}

QVariant CheckModel::moreData(const CheckLine &line, int column, int role) const
{
    if (role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && column == Question))
        return tr("Show %Ln more", nullptr, int(line.folded));
    return role == InkRole ? QVariant(int(Role::Accent)) : QVariant();
}

QVariant CheckModel::tickData(int column, int role) const
{
    const QString text = tr("The former writer was switched off");
    switch (role) {
    case Qt::DisplayRole: return column == Question ? text : QString();
    case Qt::AccessibleTextRole:
        return m_otherWriterIsOff ? tr("%1: ticked").arg(text) : tr("%1: not ticked").arg(text);
    case Qt::ToolTipRole:
        return tr("What it wrote within the last seven days is a warning then, no longer a failure.");
    case Qt::CheckStateRole:
        return column == Question ? QVariant(m_otherWriterIsOff ? Qt::Checked : Qt::Unchecked) : QVariant();
    default: return {};
    }
}

bool CheckModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || line(index.row()).kind != CheckLine::Kind::Tick)
        return false;
    setOtherWriterIsOff(value.toInt() == Qt::Checked);
    Q_EMIT otherWriterToggled(m_otherWriterIsOff);
    return true;
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == State ? tr("Result") : section == Question ? tr("Question") : tr("Found");
}

Qt::ItemFlags CheckModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Question && line(index.row()).kind == CheckLine::Kind::Tick)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace dwc
