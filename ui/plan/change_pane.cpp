// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/change_pane.h"

#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_tag.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kLeastWidth = 348;

DeviceState stateOf(Action action)
{
    switch (action) {
    case Action::Create: return DeviceState::Create;
    case Action::Update: return DeviceState::Update;
    case Action::Disable: return DeviceState::Disable;
    case Action::Delete: break;
    }
    return DeviceState::Delete;
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
    setMinimumWidth(kLeastWidth);
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
    layout->setContentsMargins(20, Space::kM, 20, Space::kM);
    layout->setSpacing(Space::kM);
    layout->addLayout(title);
    layout->addLayout(id);
    layout->addWidget(m_evidence);
    layout->addWidget(m_dn);
    layout->addStretch(1);
}

void ChangePane::head(const QString &name, const QString &id)
{
    m_name->setText(name);
    m_id->setText(id);
    m_copy->setCopied(id, tr("device id"));
    m_copy->setVisible(!id.isEmpty());
    m_id->setVisible(!id.isEmpty());
}

void ChangePane::evidence(const QString &title, const QString &text)
{
    m_evidenceTitle->setText(title);
    m_evidenceText->setText(breakable(text));
    m_evidence->setVisible(!text.isEmpty());
}

void ChangePane::showRow(const QModelIndex &index)
{
    m_dn->clear();
    m_tag->hide();
    const PlanNode node = m_model.node(index);
    const ChangeList &list = m_model.tree().list();
    switch (node.kind) {
    case PlanNode::Kind::Change: return showChange(*list.changes[node.place], m_model.outcome(index));
    case PlanNode::Kind::Skipped: return showSkipped(list.skipped[node.place]);
    case PlanNode::Kind::Finding: return showFinding(list.findings[node.place]);
    case PlanNode::Kind::Group:
    case PlanNode::Kind::More: return showGroup(node.group);
    case PlanNode::Kind::None: break;
    }
    head({}, {});
    evidence({}, {});
}

void ChangePane::showChange(const Change &change, const Outcome *outcome)
{
    head(change.displayName.empty() ? tr("Without a name") : shown(change.displayName),
         QString::fromStdString(change.deviceId.text()));
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
             QString::fromStdString(m_model.words().word(nameOf(device.reason))));
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
    evidence({}, groupSummary(m_model.tree(), group, m_model.words()));
}

} // namespace dwc
