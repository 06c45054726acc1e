// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table_view.h"

#include "ui/widgets/cell_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

namespace dwc {

namespace {

constexpr int kHeader = 30;
constexpr int kMostCopied = 100'000; ///< rows; a clipboard is no export

} // namespace

TableView::TableView(Theme &theme, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_delegate(new CellDelegate(theme, this)),
      m_fitting(new QTimer(this))
{
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    QFont unseen = verticalHeader()->font();
    unseen.setPixelSize(1); // its numbers would make tall rows higher, hidden as they are
    verticalHeader()->setFont(unseen);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_fitting->setSingleShot(true);
    connect(m_fitting, &QTimer::timeout, this, &TableView::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, m_fitting, [this] {
        if (m_tall)
            m_fitting->start(0);
    });
    connect(&theme, &Theme::themeChanged, this, &TableView::adapt);
    adapt();
}

void TableView::adapt()
{
    verticalHeader()->setMinimumSectionSize(m_theme.rowHeight());
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    const QFont font = m_theme.font(Type::CaptionStrong);
    horizontalHeader()->setFont(font);
    horizontalHeader()->setFixedHeight(std::max(kHeader, QFontMetrics(font).lineSpacing() + 8));
}

void TableView::setTallRows(bool tall)
{
    m_tall = tall;
    m_delegate->setWrapping(tall);
    setWordWrap(tall); // else rows are measured as if their columns had no end
    verticalHeader()->setSectionResizeMode(tall ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
}

void TableView::fitRows()
{
    m_fitting->stop();
    if (m_tall)
        verticalHeader()->resizeSections(QHeaderView::ResizeToContents);
}

void TableView::copySelection() const
{
    QStringList lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && lines.size() < kMostCopied; ++row) {
            QStringList cells;
            for (int place = 0; place < horizontalHeader()->count(); ++place) {
                const int column = horizontalHeader()->logicalIndex(place);
                if (isColumnHidden(column))
                    continue;
                const QModelIndex index = model()->index(row, column);
                const QVariant copied = index.data(CopyRole), state = index.data(StateRole);
                cells << (copied.isValid()  ? copied.toString()
                          : state.isValid() ? wordOf(DeviceState(state.toInt()))
                                            : index.data().toString());
            }
            lines << cells.join(u'\t');
        }
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (selected.size() != 1 || selected.first().height() != 1)
        return;
    // a screen reader selects and sets no current row, which is the one that is shown
    if (currentIndex().row() != selected.first().top())
        selectionModel()->setCurrentIndex(selected.first().topLeft(), QItemSelectionModel::NoUpdate);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace dwc
