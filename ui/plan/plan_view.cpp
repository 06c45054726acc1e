// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_view.h"

#include "ui/plan/plan_header.h"
#include "ui/theme/space.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kNameWidth = 250, kMostName = 320, kWhyWidth = 170, kWhatWidth = 160, kLeastId = 140;

} // namespace

PlanView::PlanView(Theme &theme, PlanModel &model, QWidget *parent)
    : QTreeView(parent), m_theme(theme), m_model(model), m_delegate(new PlanDelegate(theme, model, this))
{
    setObjectName(QStringLiteral("planView"));
    setAccessibleName(tr("Changes"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(SelectRows);
    setHeader(new PlanHeader(theme, model, this));
    connect(&theme, &Theme::themeChanged, this, &PlanView::adapt);
    adapt();
}

void PlanView::adapt()
{
    verticalScrollBar()->setSingleStep(m_theme.rowHeight());
    fitColumns();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// Ids whole where there is room for them and for why; what is left goes to the last column. How many are
/// ticked is whole in any case.
void PlanView::fitColumns()
{
    const int idWidth =
        QFontMetrics(m_theme.font(Type::MonoSmall)).horizontalAdvance(QString(36, u'0')) + 2 * Space::kM;
    const int room = viewport()->width();
    const bool isNarrow = room < kNameWidth + idWidth + kWhyWidth + kWhatWidth;
    setColumnHidden(PlanModel::What, isNarrow && !m_model.showsOutcomes());
    setColumnHidden(PlanModel::Why, isNarrow && m_model.showsOutcomes());
    const int heading = header()->sectionSizeHint(PlanModel::Name);
    const int name =
        std::min(std::max({kNameWidth, heading, room - idWidth - kWhyWidth - (isNarrow ? 0 : kWhatWidth)}),
                 std::max(kMostName, heading));
    header()->resizeSection(PlanModel::Name, name);
    header()->resizeSection(PlanModel::Device, std::clamp(room - name - kWhyWidth, kLeastId, idWidth));
    header()->resizeSection(PlanModel::Why, kWhyWidth);
}

void PlanView::openGroups()
{
    fitColumns();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        setExpanded(index, m_model.tree().group(m_model.node(index).group).hasChanges());
    }
    if (m_model.rowCount() > 0 && m_model.tree().group(m_model.tree().top().front()).hasChanges())
        setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    scrollToTop();
}

void PlanView::showIndex(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

void PlanView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    const bool isCurrent = index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0);
    QStyleOptionViewItem option = options;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus());
    if (PlanDelegate::isWholeRow(m_model.node(index))) {
        option.rect.setLeft(0);
        option.rect.setWidth(viewport()->width());
        option.state.setFlag(QStyle::State_Open, isExpanded(index));
        option.widget = this;
        const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
        option.state.setFlag(QStyle::State_MouseOver, underMouse() && option.rect.contains(mouse));
        m_delegate->paintRow(painter, option, index);
    } else {
        QTreeView::drawRow(painter, option, index);
    }
    if (isCurrent && hasFocus()) {
        painter->setPen(m_theme.colour(Role::Focus));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(
            QRect(0, option.rect.top(), viewport()->width(), option.rect.height()).adjusted(0, 0, -1, -1));
    }
}

void PlanView::activate(const QModelIndex &index)
{
    const PlanNode node = m_model.node(index);
    if (node.kind == PlanNode::Kind::Group)
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    if (node.kind != PlanNode::Kind::More)
        return;
    const int row = index.row();
    const QModelIndex parent = index.parent();
    m_model.showMore(node.group);
    setCurrentIndex(m_model.index(row, 0, parent));
}

void PlanView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at).siblingAtColumn(0);
    QTreeView::mousePressEvent(event);
    const PlanNode node = m_model.node(index);
    if (event->button() != Qt::LeftButton || !PlanDelegate::isWholeRow(node))
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const bool onBox = index.data(Qt::CheckStateRole).isValid() &&
                       m_delegate->checkRect(option, index).adjusted(-4, -6, 4, 6).contains(at);
    if (!onBox)
        activate(index);
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(currentIndex()); // opens and shows; writing is the apply button's alone
    } else if (event->key() == Qt::Key_Space) {
        const QModelIndex index = currentIndex().siblingAtColumn(0);
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void PlanView::copy() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    QStringList cells;
    for (int column = 0; column < m_model.columnCount(); ++column)
        cells.append(index.siblingAtColumn(column).data().toString());
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

void PlanView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT rowChosen(current);
}

} // namespace dwc
