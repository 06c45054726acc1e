// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/change_pane.h"

#include "ui/diff/change_state.h"
#include "ui/diff/diff_lines.h"
#include "ui/diff/diff_model.h"
#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_tag.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kLeastPaneWidth = 432, kPaneSide = 20;
constexpr int kFewRows = 6;           ///< of values, which need no scroll bar
constexpr int kLeastValueWidth = 160; ///< of one that is cut

/// Half a sentence, as a row has it, standing alone.
QString wholeSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

QLabel *wrapped(QLabel *label, const char *name)
{
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

ChangePane::ChangePane(Theme &theme, const PlanModel &model, QWidget *parent)
    : QFrame(parent), m_model(model),
      m_name(wrapped(makeLabel(theme, Type::Section, Role::Text, {}, this), "changeName")),
      m_id(makeLabel(theme, Type::MonoSmall, Role::Text, {}, this)),
      m_dn(wrapped(makeLabel(theme, Type::MonoSmall, Role::Muted, {}, this), "changeDn")),
      m_tag(new StateTag(theme, this)), m_copy(new CopyButton(theme, this)), m_evidence(new QFrame(this))
{
    setObjectName(QStringLiteral("changePane"));
    setAccessibleName(tr("The chosen change"));
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(kLeastPaneWidth);
    m_evidence->setProperty("kind", QStringLiteral("evidence"));
    m_evidenceTitle = makeLabel(theme, Type::BodyStrong, Role::Text, {}, m_evidence);
    m_evidenceText = wrapped(makeLabel(theme, Type::Body, Role::Text, {}, m_evidence), "changeWhy");
    auto *inside = new QVBoxLayout(m_evidence);
    inside->setContentsMargins(Space::kM, Space::kM, Space::kM, Space::kM);
    inside->setSpacing(Space::kXs);
    inside->addWidget(m_evidenceTitle);
    inside->addWidget(m_evidenceText);
    auto *title = new QHBoxLayout;
    title->setSpacing(Space::kS);
    title->addWidget(m_name);
    title->addWidget(m_tag);
    title->addStretch(1);
    auto *id = new QHBoxLayout;
    id->setSpacing(Space::kXs);
    id->addWidget(m_id);
    id->addWidget(m_copy);
    id->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPaneSide, Space::kM, kPaneSide, Space::kM);
    layout->setSpacing(Space::kM);
    layout->addLayout(title);
    layout->addLayout(id);
    layout->addWidget(m_evidence);
    layout->addWidget(m_dn);
    makeDiff(theme);
    layout->addWidget(m_values, 1);
    layout->addStretch(0);
}

void ChangePane::makeDiff(Theme &theme)
{
    m_values = new QWidget(this);
    m_valuesTitle = makeLabel(theme, Type::BodyStrong, Role::Text, {}, m_values);
    m_valuesCount = makeLabel(theme, Type::Caption, Role::Muted, {}, m_values);
    m_diff = new DiffModel(this);
    m_lines = new DiffLines(this);
    m_table = makeTable(theme, "changeValues", m_diff);
    m_table->setTallRows(true);
    m_list = makeTable(theme, "changeLines", m_lines);
    m_list->horizontalHeader()->hide();
    m_list->setTallRows(true);
    m_list->hide();
    m_table->setColumnHidden(DiffModel::Cloud, true);
    m_table->setColumnHidden(DiffModel::LastWritten, true);
    m_table->setColumnHidden(DiffModel::Rule, true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *head = new QHBoxLayout;
    head->addWidget(m_valuesTitle, 1);
    head->addWidget(m_valuesCount);
    auto *layout = new QVBoxLayout(m_values);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kXs);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_list, 1);
    m_values->hide();
}

TableView *ChangePane::makeTable(Theme &theme, const char *name, QAbstractItemModel *model)
{
    auto *table = new TableView(theme, m_values);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(tr("Values of the chosen change"));
    table->setModel(model);
    table->setProperty("inset", true);
    table->horizontalHeader()->setProperty("inset", true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

QString ChangePane::titleOfValues(Action action, bool isWritten)
{
    switch (action) {
    case Action::Delete: return isWritten ? tr("What was lost") : tr("What is lost");
    case Action::Create: return isWritten ? tr("What was written") : tr("What is written");
    case Action::Update:
    case Action::Disable: break;
    }
    return isWritten ? tr("What was changed") : tr("What changes");
}

void ChangePane::showDiff(std::uint32_t place, bool isWritten)
{
    const Change &change = *m_model.tree().list().changes[place];
    m_diff->setDiff(m_source ? m_source(place, change) : diffOf(change));
    m_diff->setChangedOnly(true);
    m_lines->setDiff(m_diff->diff());
    m_table->setColumnHidden(DiffModel::Before, change.action == Action::Create);
    m_table->setColumnHidden(DiffModel::After, change.action == Action::Delete);
    m_valuesTitle->setText(titleOfValues(change.action, isWritten));
    m_valuesCount->setText(tr("%Ln attributes", nullptr, m_diff->rowCount()));
    m_values->show();
    fitValues();
}

/// What a column of values needs to be whole; nothing where it is not shown.
int ChangePane::wholeWidth(int column) const
{
    return m_table->isColumnHidden(column) ? 0
                                           : std::max(m_table->sizeHintForColumn(column),
                                                      m_table->horizontalHeader()->sectionSizeHint(column));
}

/// Names are whole there, and so are two values side by side; a single one may take a second line. Else the
/// values stand below the names.
void ChangePane::fitValues()
{
    const int name = m_table->sizeHintForColumn(DiffModel::Attribute);
    const int before = wholeWidth(DiffModel::Before), after = wholeWidth(DiffModel::After);
    const int values = before > 0 && after > 0 ? before + after : std::min(before + after, kLeastValueWidth);
    const int bar = m_diff->rowCount() > kFewRows ? m_table->verticalScrollBar()->sizeHint().width() : 0;
    const int spare = width() - 2 * kPaneSide - name - values - bar;
    m_table->setVisible(spare >= 0);
    m_list->setVisible(spare < 0);
    m_table->setColumnWidth(DiffModel::Attribute, name);
    if (before > 0 && after > 0) // what is last takes the rest
        m_table->setColumnWidth(DiffModel::Before, before + std::max(0, spare) / 2);
    m_table->fitRows();
    m_list->fitRows();
}

void ChangePane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitValues();
}

void ChangePane::head(const QString &name, const QString &id)
{
    // one that begins in Arabic or Hebrew is read from there
    m_name->setText(name.isRightToLeft() ? QChar(0x2068) + name + QChar(0x2069) : name);
    m_name->setVisible(!name.isEmpty());
    m_id->setText(id);
    m_copy->setCopied(id, tr("device id"));
    m_copy->setVisible(!id.isEmpty());
    m_id->setVisible(!id.isEmpty());
}

void ChangePane::evidence(const QString &title, const QString &text)
{
    m_evidenceTitle->setText(title);
    m_evidenceTitle->setVisible(!title.isEmpty());
    m_evidenceText->setText(breakable(text));
    m_evidence->setVisible(!text.isEmpty());
}

void ChangePane::showRow(const QModelIndex &index)
{
    m_dn->clear();
    m_tag->hide();
    m_values->hide();
    const PlanNode node = m_model.node(index);
    const ChangeList &list = m_model.tree().list();
    switch (node.kind) {
    case PlanNode::Kind::Change: return showChange(node.place, m_model.outcome(index));
    case PlanNode::Kind::Skipped: return showSkipped(list.skipped[node.place]);
    case PlanNode::Kind::Finding: return showFinding(list.findings[node.place]);
    case PlanNode::Kind::Group:
    case PlanNode::Kind::More: return showGroup(node.group);
    case PlanNode::Kind::None: break;
    }
    head({}, {});
    evidence({}, {});
}

void ChangePane::showChange(std::uint32_t place, const Outcome *outcome)
{
    const Change &change = *m_model.tree().list().changes[place];
    const bool isWritten = m_model.tree().list().isApplied() && outcome &&
                           outcome->result == OutcomeResult::Written && !outcome->error;
    showDiff(place, isWritten);
    head(change.displayName.empty() ? tr("Without a name") : shown(change.displayName),
         QString::fromStdString(change.deviceId.text()));
    if (isWritten)
        m_tag->setState(stateOf(change.action), doneWord(change.action));
    else
        m_tag->setState(stateOf(change.action));
    m_tag->show();
    m_dn->setText(breakable(shown(change.object.dn.text())));
    if (!m_model.tree().list().isApplied())
        return evidence(tr("Why this device"), whySentence(change));
    QStringList sentences{outcomeText(change, outcome, m_model.words())};
    if (outcome && outcome->error)
        sentences.append(QString::fromStdString(m_model.words().advice(*outcome->error)));
    sentences.removeAll(QString());
    evidence(tr("What became of it"), sentences.join(u' '));
}

void ChangePane::showSkipped(const SkippedDevice &device)
{
    head(device.displayName.empty() ? tr("Without a name") : shown(device.displayName),
         device.deviceId.isNil() ? QString() : QString::fromStdString(device.deviceId.text()));
    m_tag->setState(isConflict(device.reason) ? DeviceState::Conflict : DeviceState::Skipped);
    m_tag->show();
    evidence(tr("Why it is not written"),
             wholeSentence(QString::fromStdString(m_model.words().word(nameOf(device.reason)))));
}

void ChangePane::showFinding(const Finding &finding)
{
    head(QString::fromStdString(m_model.words().word(codeOf(finding.severity))), {});
    QStringList sentences{QString::fromStdString(m_model.words().message(finding))};
    if (finding.severity != Severity::Guard) // how to lift one stands in the bar below
        sentences.append(QString::fromStdString(m_model.words().advice(finding)));
    sentences.removeAll(QString());
    evidence(tr("What was found"), sentences.join(u' '));
}

void ChangePane::showGroup(int group)
{
    const PlanGroup &of = m_model.tree().group(group);
    const QString word = groupWord(m_model.tree(), group, m_model.words());
    head(of.groups.empty() && !word.isEmpty() ? tr("%1 %2").arg(word, countText(of.size())) : word, {});
    evidence({}, wholeSentence(groupSummary(m_model.tree(), group, m_model.words())));
}

} // namespace dwc
