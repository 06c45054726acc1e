// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/check_view.h"

#include "ui/prerequisites/check_look.h"
#include "ui/theme/space.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace dwc {

namespace {

constexpr int kViewIcon = 14;
constexpr int kLeastFound =
    220; ///< less would be the beginnings of sentences that the pane beside it says whole

} // namespace

CheckView::CheckView(Theme &theme, CheckModel &model, QWidget *parent)
    : TableView(theme, parent), m_theme(theme), m_model(model)
{
    setObjectName(QStringLiteral("checkList"));
    setAccessibleName(tr("Checks"));
    setModel(&model);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    setTallRows(true);
    connect(&model, &QAbstractItemModel::modelReset, this, &CheckView::shape);
    connect(this, &QAbstractItemView::clicked, this, &CheckView::open);
    connect(this, &QAbstractItemView::activated, this, &CheckView::open);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckView::take);
    connect(&theme, &Theme::themeChanged, this, &CheckView::shape);
    shape();
}

void CheckView::shape()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const CheckLine::Kind kind = m_model.line(row).kind;
        if (kind == CheckLine::Kind::Area || kind == CheckLine::Kind::Tick)
            setSpan(row, CheckModel::Question, 1, 2);
    }
    fitColumns();
    setWhole(m_whole);
    const int row = m_model.rowOf(m_chosen);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

void CheckView::setWhole(bool whole)
{
    m_whole = whole;
    if (whole)
        setFixedHeight(verticalHeader()->length() + 2);
}

void CheckView::setFoundShown(bool shown)
{
    m_hasFound = shown;
    fitColumns();
}

void CheckView::fitColumns()
{
    const QFontMetrics strong(m_theme.font(Type::BodyStrong));
    int state = 0, question = 0;
    for (const CheckState each : kWorstFirst) // so that nothing moves when results come in
        state =
            std::max(state, kViewIcon + Space::kS +
                                strong.horizontalAdvance(QString::fromStdString(m_model.words().word(each))));
    state += Space::kXl + Space::kM;
    const int least = std::max(state, viewport()->width() / 3); // a longer title of an area takes two lines
    for (int row = 0; row < m_model.rowCount(); ++row) {
        state = std::max(state, sizeHintForIndex(m_model.index(row, CheckModel::State)).width());
        if (m_model.line(row).kind == CheckLine::Kind::Check)
            question = std::max(question, sizeHintForIndex(m_model.index(row, CheckModel::Question)).width());
    }
    state = std::min(state, least);
    const int room = std::max(0, viewport()->width() - state); // none before it is laid out
    setColumnWidth(CheckModel::State, state);
    const bool hasFound = m_hasFound && room - std::min(question, room * 3 / 4) >= kLeastFound;
    setColumnHidden(CheckModel::Found, !hasFound);
    setColumnWidth(CheckModel::Question, hasFound ? std::clamp(question, room / 2, room * 3 / 4) : room);
    fitRows();
}

void CheckView::choose(const Check *check)
{
    const int row = m_model.rowOf(check);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(m_model.index(row, 0));
}

void CheckView::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const CheckLine &line = m_model.line(index.row());
    if (line.kind == CheckLine::Kind::Check) {
        m_chosen = line.answer->check;
        Q_EMIT checkChosen(m_chosen);
    } else if (line.kind == CheckLine::Kind::Area) {
        m_chosen = nullptr;
        Q_EMIT areaChosen(line.area);
    }
}

void CheckView::open(const QModelIndex &index)
{
    if (!index.isValid() || m_model.line(index.row()).kind != CheckLine::Kind::More)
        return;
    const int row = index.row();
    m_model.openArea(m_model.line(row).area);
    setCurrentIndex(m_model.index(row, 0)); // the first of those that were folded away
}

void CheckView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isTick = current.isValid() && m_model.line(current.row()).kind == CheckLine::Kind::Tick;
    if (event->key() == Qt::Key_Space && isTick) {
        const QModelIndex box = m_model.index(current.row(), CheckModel::Question);
        m_model.setData(box,
                        box.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                        Qt::CheckStateRole);
        return;
    }
    TableView::keyPressEvent(event);
}

void CheckView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitColumns();
}

} // namespace dwc
