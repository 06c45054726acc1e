// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/check_words.h"
#include "ui/prerequisites/check_answers.h"

#include <QAbstractTableModel>
#include <set>

namespace dwc {

/// One line of the list.
struct CheckLine
{
    enum class Kind : std::uint8_t {
        Area,
        Check,
        More, ///< opens the quiet checks of its area that are folded away
        Tick  ///< "The former writer was switched off"
    };
    Kind kind;
    CheckArea area;
    const CheckAnswer *answer = nullptr;
    std::size_t folded = 0;
    QString question;
    QString found; ///< the first evidence
};

/// Checks by area, the bad ones first in each. Lines keep their places while results come in; layOut() sorts
/// and folds them anew.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Question, Found, ColumnCount };
    enum class Order : std::uint8_t { ByArea, WorstFirst };

    /// `answers` outlives it. The writers' tick stands where their area does.
    CheckModel(const CheckAnswers &answers, const CheckWords &words, std::vector<CheckArea> areas,
               Order order, QObject *parent = nullptr);

    void layOut();
    /// Something about this check is new.
    void changed(const Check *check);
    /// Only checks in these states; all when empty.
    void setStates(const std::set<CheckState> &states);
    void openArea(CheckArea area);
    /// Whether quiet checks are folded away where there are many; they are not unless told so.
    void setFolding(bool folding) { m_folding = folding; }
    void setOtherWriterIsOff(bool isOff);

    const CheckLine &line(int row) const { return m_lines[std::size_t(row)]; }
    int rowOf(const Check *check) const; ///< -1: not shown
    const Check *worst() const;          ///< shown, and not quiet; null when there is none
    const CheckAnswers &answers() const { return m_answers; }
    const CheckWords &words() const { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void otherWriterToggled(bool isOff);

private:
    void addLines(std::vector<const CheckAnswer *> answers, CheckArea area);
    CheckLine lineOf(const CheckAnswer &answer) const;
    bool isShown(const CheckAnswer &answer) const;
    QString stateText(const CheckAnswer &answer) const;
    QString countsOf(CheckArea area) const;
    QVariant areaData(const CheckLine &line, int column, int role) const;
    QVariant checkData(const CheckLine &line, int column, int role) const;
    QVariant moreData(const CheckLine &line, int column, int role) const;
    QVariant tickData(int column, int role) const;

    const CheckAnswers &m_answers;
    const CheckWords &m_words;
    std::vector<CheckArea> m_areas;
    Order m_order;
    bool m_folding = false;
    bool m_otherWriterIsOff = false;
    std::set<CheckState> m_states;
    std::set<CheckArea> m_open;
    std::vector<CheckLine> m_lines;
};

} // namespace dwc
