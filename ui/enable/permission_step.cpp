// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/permission_step.h"

#include "ui/enable/enable_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kSetIndent = 24; ///< of the sentences, below the choice's words
constexpr int kSetIcon = 14;

QLabel *wrappedLabel(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

PermissionStep::PermissionStep(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this)),
      m_card(new Card(theme, tr("The entries of this set"), this)), m_entries(new QWidget(m_card))
{
    m_entries->setObjectName(QStringLiteral("setEntries"));
    auto *entries = new QVBoxLayout(m_entries);
    entries->setContentsMargins(0, 0, 0, 0);
    entries->setSpacing(Space::kXs);
    m_card->body()->addWidget(m_entries);
    m_card->body()->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kXl);
    layout->addWidget(makeChoices(), 1);
    layout->addWidget(m_card, 1, Qt::AlignTop);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (!isOn)
            return;
        showEntries();
        Q_EMIT chosenByHand(chosen());
    });
    showEntries();
}

QWidget *PermissionStep::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kXs);
    for (std::size_t i = 0; i < kPermissionProfiles.size(); ++i) {
        const PermissionProfile profile = kPermissionProfiles[i];
        auto *button =
            new QRadioButton(i == 0 ? tr("%1 (recommended)").arg(nameOf(profile)) : nameOf(profile), choices);
        button->setObjectName(QStringLiteral("enable.set%1").arg(i));
        button->setFont(m_theme.font(Type::BodyStrong));
        button->setAccessibleDescription(lineOf(profile) + u' ' + riskOf(profile));
        m_group->addButton(button, int(i));
        QLabel *line = wrappedLabel(makeLabel(m_theme, Type::Body, Role::Text, lineOf(profile), choices));
        line->setContentsMargins(kSetIndent, 0, 0, 0);
        const Role ink = isRisky(profile) ? Role::Warning : Role::Success;
        auto *risk = new QHBoxLayout;
        risk->setContentsMargins(kSetIndent, 0, 0, Space::kL);
        risk->setSpacing(Space::kXs + 2);
        risk->addWidget(makeIcon(m_theme,
                                 isRisky(profile) ? QStringLiteral("warning") : QStringLiteral("check"), ink,
                                 kSetIcon, choices),
                        0, Qt::AlignTop);
        risk->addWidget(wrappedLabel(makeLabel(m_theme, Type::Caption, ink, riskOf(profile), choices)), 1);
        layout->addWidget(button);
        layout->addWidget(line);
        layout->addLayout(risk);
    }
    layout->addStretch(1);
    return choices;
}

PermissionProfile PermissionStep::chosen() const
{
    return kPermissionProfiles[std::size_t(m_group->checkedId())];
}

void PermissionStep::choose(PermissionProfile profile)
{
    const QSignalBlocker quiet(this);
    const auto found = std::ranges::find(kPermissionProfiles, profile);
    m_group->button(int(found - kPermissionProfiles.begin()))->setChecked(true);
}

void PermissionStep::enter()
{
    m_group->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void PermissionStep::setPlace(const Preparation &preparation)
{
    m_place = preparation;
    showEntries();
}

void PermissionStep::showEntries()
{
    while (QLayoutItem *item = m_entries->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_place || m_place->state.account.isNull()) {
        m_entries->layout()->addWidget(wrappedLabel(makeLabel(
            m_theme, Type::Body, Role::Muted,
            tr("They are shown here as soon as the account and its forest are known."), m_entries)));
        return;
    }
    const ForestState &state = m_place->state;
    for (const Ace &ace : containerEntries(chosen(), state.account))
        addEntry(ace, state.container);
    for (const Ace &ace : treeEntries(chosen(), state.account))
        addEntry(ace, state.configuration);
}

void PermissionStep::addEntry(const Ace &ace, const Dn &dn)
{
    auto *layout = static_cast<QVBoxLayout *>(m_entries->layout());
    if (layout->count() > 0)
        layout->addSpacing(Space::kS);
    const QString where = tr("On %1, for %2").arg(firstNameOf(dn), trusteeOf(ace, accountName(*m_place)));
    layout->addWidget(
        wrappedLabel(makeLabel(m_theme, Type::BodyStrong, Role::Text, wordsOf(ace), m_entries)));
    layout->addWidget(wrappedLabel(makeLabel(m_theme, Type::Caption, Role::Muted, where, m_entries)));
    const std::string sddl = sddlOf(ace);
    QLabel *entry = wrappedLabel(makeLabel(m_theme, Type::Mono, Role::Text, breakableEntry(sddl), m_entries));
    entry->setObjectName(QStringLiteral("setEntry"));
    entry->setLayoutDirection(Qt::LeftToRight);
    entry->setAccessibleName(QString::fromStdString(sddl));
    layout->addWidget(entry);
}

} // namespace dwc
