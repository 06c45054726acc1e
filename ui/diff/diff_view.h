// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diff/attribute_diff.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedLayout;

namespace dwc {

class CopyButton;
class DiffModel;
class SegmentedControl;
class StateTag;
class TableView;

/// One device, attribute by attribute: what the cloud says, what the directory has, what it has after the
/// run, by which rule. Serves every page that shows a device.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(Theme &theme, QWidget *parent = nullptr);

    void setDiff(const Diff &diff, DeviceState state);
    /// With another word for the state, such as an outcome.
    void setDiff(const Diff &diff, DeviceState state, const QString &word);
    /// Of the device shown: attributes, and what our last write left of each, raw.
    void setLastWritten(
        const std::vector<std::pair<std::string, std::optional<std::vector<std::string>>>> &values);
    void clear(const QString &hint); ///< nothing selected
    /// A place at the end of the heading for a page's own buttons.
    void addToHead(QWidget *widget);
    TableView *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void shape();
    void fitColumns();
    void fitHead();

    Theme &m_theme;
    QStackedLayout *m_stack;
    QLabel *m_hint;
    QLabel *m_name;
    StateTag *m_state;
    QLabel *m_id;
    CopyButton *m_copy;
    SegmentedControl *m_which;
    QWidget *m_headEnd;
    DiffModel *m_model;
    TableView *m_table;
    QPlainTextEdit *m_raw;
    QStackedLayout *m_body;
    bool m_hasLastWritten = false;
    bool m_fitting = false;
    bool m_chosenWidths = false; ///< somebody moved a border: the widths are theirs
};

} // namespace dwc
