// SPDX-License-Identifier: Apache-2.0
#include "ui/diff/diff_view.h"

#include "ui/diff/column_shares.h"
#include "ui/diff/diff_model.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/state_tag.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kAttribute = 160, kLeastRule = 120, kRule = 166; ///< a longer rule takes a second line
constexpr int kTightest = 144, kNarrowest = 96, kWidest = 360; ///< of a column of values
enum Which { Changes, All, Raw };

} // namespace

DiffView::DiffView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_stack(new QStackedLayout(this)),
      m_hint(makeLabel(theme, Type::Body, Role::Muted, {}, this)),
      m_name(makeLabel(theme, Type::Section, Role::Text, {}, this)), m_state(new StateTag(theme, this)),
      m_id(makeLabel(theme, Type::Mono, Role::Text, {}, this)), m_copy(new CopyButton(theme, this)),
      m_which(new SegmentedControl(theme, this)), m_headEnd(new QWidget(this)), m_model(new DiffModel(this)),
      m_table(new TableView(theme, this)), m_raw(new QPlainTextEdit(this)), m_body(new QStackedLayout)
{
    setObjectName(QStringLiteral("diffView"));
    setProperty("pane", true);
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_table->setObjectName(QStringLiteral("diffTable"));
    m_table->setAccessibleName(tr("Attributes"));
    m_table->setModel(m_model);
    m_table->setTallRows(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        m_chosenWidths |= !m_fitting && column != DiffModel::Rule;
    }); // it stretches
    m_raw->setReadOnly(true);
    m_raw->setFont(theme.font(Type::Mono));
    m_raw->setAccessibleName(tr("Raw values"));
    m_raw->setFrameShape(QFrame::NoFrame);
    auto *device = new QWidget(this);
    auto *column = new QVBoxLayout(device);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(m_body, 1);
    m_body->addWidget(m_table);
    m_body->addWidget(m_raw);
    m_hint->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(device);
    connect(m_which, &SegmentedControl::currentChanged, this, &DiffView::shape);
}

QWidget *DiffView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::kXl, Space::kS, Space::kXl, Space::kS);
    row->setSpacing(Space::kM);
    m_name->setMinimumWidth(60);
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_state, m_id, m_copy})
        row->addWidget(part);
    row->addStretch(1);
    m_which->setObjectName(QStringLiteral("diffWhich"));
    m_which->setAccessibleName(tr("Which attributes"));
    m_which->addSegment(tr("Changes"));
    m_which->addSegment(tr("All"));
    m_which->addSegment(tr("Raw"));
    row->addWidget(m_which);
    auto *end = new QHBoxLayout(m_headEnd);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(Space::kS);
    row->addWidget(m_headEnd);
    return head;
}

void DiffView::addToHead(QWidget *widget)
{
    m_headEnd->layout()->addWidget(widget);
}

void DiffView::setDiff(const Diff &diff, DeviceState state)
{
    setDiff(diff, state, wordOf(state));
}

void DiffView::setDiff(const Diff &diff, DeviceState state, const QString &word)
{
    const bool isSameDevice = m_model->diff().deviceId == diff.deviceId && m_stack->currentIndex() == 1;
    m_model->setDiff(diff);
    m_hasLastWritten = m_hasLastWritten && isSameDevice; // what comes in a moment takes no room before
    const QString name = QString::fromStdString(diff.displayName);
    m_name->setText(name);
    m_name->setToolTip(name.toHtmlEscaped());
    m_state->setState(state, word);
    const QString id = diff.deviceId.isNil() ? QString() : QString::fromStdString(diff.deviceId.text());
    m_id->setText(id);
    m_id->setAccessibleName(tr("Device id %1").arg(id));
    m_copy->setVisible(!id.isEmpty());
    m_copy->setCopied(id, tr("device id"));
    const int changed = int(diff.changedCount());
    m_which->setSegmentText(Changes, tr("Changes %1").arg(changed));
    m_which->setSegmentText(All, tr("All %1").arg(diff.attributes.size()));
    if (!isSameDevice && m_which->current() != Raw)
        m_which->setCurrent(All);
    m_raw->setPlainText(rawText(diff));
    m_stack->setCurrentIndex(1);
    fitColumns();
    fitHead();
    shape();
}

void DiffView::setLastWritten(
    const std::vector<std::pair<std::string, std::optional<std::vector<std::string>>>> &values)
{
    m_model->addLastWritten(values);
    m_raw->setPlainText(rawText(m_model->diff()));
    m_hasLastWritten = m_model->hasOtherThanNow();
    fitColumns();
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    fitHead();
}

/// The name is whole before the id is: that stands in the table above, and its button still copies it.
void DiffView::fitHead()
{
    QLayout *head = m_id->parentWidget()->layout();
    m_id->show();
    head->invalidate();
    m_id->setVisible(head->sizeHint().width() <= width());
}

/// Names whole; the values share what they and the rules leave, so that ids are whole where they can be.
/// What has still no room takes a second line.
void DiffView::fitColumns()
{
    const int name = std::max(kAttribute, m_table->sizeHintForColumn(DiffModel::Attribute));
    const int rule = std::clamp(m_table->sizeHintForColumn(DiffModel::Rule), kLeastRule, kRule);
    const int bar = m_table->verticalScrollBar()->sizeHint().width();
    const bool hasNow = m_model->hasAnyNow();
    const int values = 1 + (m_model->diff().hasCloud ? 1 : 0) + (hasNow ? 1 : 0);
    const int room = width() - name - rule - bar;
    const bool hasLast = m_hasLastWritten && room / (values + 1) >= kTightest;
    m_fitting = true; // a column that is hidden or shown has another width, and nobody chose it
    m_table->setColumnHidden(DiffModel::Cloud, !m_model->diff().hasCloud);
    m_table->setColumnHidden(DiffModel::Before, !hasNow);
    m_table->setColumnHidden(DiffModel::LastWritten, !hasLast);
    m_model->setLastWrittenByRule(m_hasLastWritten && !hasLast);
    m_fitting = false;
    if (m_chosenWidths)
        return;
    m_fitting = true;
    m_table->setColumnWidth(DiffModel::Attribute, name);
    std::vector<int> columns, wanted;
    for (const int column : {DiffModel::Cloud, DiffModel::LastWritten, DiffModel::Before, DiffModel::After}) {
        if (m_table->isColumnHidden(column))
            continue;
        const int heading = m_table->horizontalHeader()->sectionSizeHint(column);
        columns.push_back(column);
        wanted.push_back(
            std::clamp(std::max(heading, m_table->sizeHintForColumn(column)), kNarrowest, kWidest));
    }
    const std::vector<int> shares = columnShares(wanted, room, kWidest);
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_table->setColumnWidth(columns[i], shares[i]);
    m_fitting = false;
    m_table->fitRows();
}

void DiffView::shape()
{
    m_model->setChangedOnly(m_which->current() == Changes);
    m_body->setCurrentIndex(m_which->current() == Raw ? 1 : 0);
}

void DiffView::clear(const QString &hint)
{
    m_hint->setText(hint);
    m_stack->setCurrentIndex(0);
}

} // namespace dwc
