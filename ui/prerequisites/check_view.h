// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prerequisites/check_model.h"
#include "ui/widgets/table_view.h"

namespace dwc {

/// The checks as a list; by keyboard, too: arrows choose, Return opens what is folded, Space ticks.
class CheckView : public TableView
{
    Q_OBJECT

public:
    /// The model outlives it.
    CheckView(Theme &theme, CheckModel &model, QWidget *parent = nullptr);

    /// Nothing where it is not shown.
    void choose(const Check *check);
    const Check *chosen() const { return m_chosen; }
    /// Rows' height and no more, so that what stands around it scrolls.
    void setWhole(bool whole);
    /// Not where a pane beside it says what was found. In a narrow list it is hidden, too.
    void setFoundShown(bool shown);

Q_SIGNALS:
    void checkChosen(const dwc::Check *check);
    void areaChosen(dwc::CheckArea area);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shape();
    void open(const QModelIndex &index);
    void take(const QModelIndex &index);
    void fitColumns();

    Theme &m_theme;
    CheckModel &m_model;
    const Check *m_chosen = nullptr;
    bool m_whole = false;
    bool m_hasFound = true;
};

} // namespace dwc
