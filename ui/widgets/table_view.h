// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

class QTimer;

namespace dwc {

class CellDelegate;

/// A table in our looks, for any number of rows. Ctrl+C copies the texts of the selection, tab between
/// columns, one line a row. A row that is selected alone becomes the current one.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(Theme &theme, QWidget *parent = nullptr);

    /// Rows as high as their content needs, for small tables whose cells have several lines; what is wider
    /// than its column wraps.
    void setTallRows(bool tall);
    /// Rows anew for the columns' widths, at once; after a change by hand they follow by themselves.
    void fitRows();
    using QTableView::sizeHintForColumn;
    void copySelection() const;

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void adapt();

    Theme &m_theme;
    CellDelegate *m_delegate;
    QTimer *m_fitting; ///< rows follow columns, once for many
    bool m_tall = false;
};

} // namespace dwc
