// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/filter_bar.h"

#include "ui/devices/device_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_chip.h"

#include <QLocale>
#include <algorithm>

namespace dwc {

namespace {

/// The chips that always stand; the others appear when there are such rows.
constexpr DeviceState kFirst[] = {DeviceState::Create, DeviceState::Update,   DeviceState::Disable,
                                  DeviceState::Delete, DeviceState::Conflict, DeviceState::Skipped,
                                  DeviceState::InSync};
constexpr DeviceState kSometimes[] = {DeviceState::OutOfScope, DeviceState::Held, DeviceState::Foreign,
                                      DeviceState::Adfs,       DeviceState::Gone, DeviceState::Unknown};
constexpr std::size_t kMostSystems = 40;

template <std::size_t Size>
std::bitset<Size> bitsOf(const QVariantList &values)
{
    std::bitset<Size> bits;
    for (const QVariant &value : values)
        bits.set(std::size_t(value.toUInt()));
    return bits;
}

QList<Choice> tellChoices(const std::array<std::uint32_t, 3> &counts)
{
    QList<Choice> choices;
    for (const Tell tell : {Tell::Yes, Tell::No, Tell::Unknown})
        choices << Choice{wordOf(tell), int(tell), counts[std::size_t(tell)]};
    return choices;
}

} // namespace

FilterBar::FilterBar(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_only(new Button(theme, Button::Kind::Small, {}, this)),
      m_clear(new Button(theme, Button::Kind::Link, tr("Clear filters"), this))
{
    auto *layout = new FlowLayout(Space::kS, this);
    const auto addState = [&](DeviceState state) {
        auto *chip = new Chip(theme, wordOf(state), this);
        chip->setState(state);
        chip->setObjectName(QStringLiteral("state%1").arg(int(state)));
        connect(chip, &QAbstractButton::toggled, this, &FilterBar::takeStates);
        m_states[std::size_t(state)] = chip;
        layout->addWidget(chip);
    };
    for (const DeviceState state : kFirst)
        addState(state);
    for (const DeviceState state : kSometimes) {
        addState(state);
        m_states[std::size_t(state)]->hide();
    }
    QWidget *line = makeHairline(theme, Qt::Vertical, this);
    line->setFixedHeight(20);
    layout->addWidget(line);
    layout->setBetween(line);
    addMenus();
    layout->addWidget(m_only);
    m_only->setObjectName(QStringLiteral("onlyThese"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_only->hide();
    connect(m_only, &QPushButton::clicked, this, [this] {
        m_filter.only.reset();
        showClear();
        Q_EMIT changed();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
    showClear();
}

void FilterBar::addMenus()
{
    const auto add = [this](MenuChip *&chip, const QString &text, const QString &name) {
        chip = new MenuChip(m_theme, text, this);
        chip->setObjectName(name);
        layout()->addWidget(chip);
        connect(chip, &MenuChip::chosenChanged, this, &FilterBar::takeMenus);
    };
    add(m_joinType, tr("Join type"), QStringLiteral("joinType"));
    add(m_system, tr("System"), QStringLiteral("system"));
    add(m_owner, tr("Owner"), QStringLiteral("owner"));
    add(m_enabled, tr("Enabled"), QStringLiteral("enabled"));
    add(m_managed, tr("Managed"), QStringLiteral("managed"));
    add(m_compliant, tr("Compliant"), QStringLiteral("compliant"));
    add(m_reason, tr("Reason"), QStringLiteral("reason"));
}

void FilterBar::takeStates()
{
    if (m_quiet)
        return;
    for (std::size_t state = 0; state < m_states.size(); ++state)
        m_filter.states[state] = m_states[state]->isChecked();
    showClear();
    Q_EMIT changed();
}

void FilterBar::takeMenus()
{
    if (m_quiet)
        return;
    m_filter.joinTypes = bitsOf<6>(m_joinType->chosen());
    m_filter.enabled = bitsOf<3>(m_enabled->chosen());
    m_filter.managed = bitsOf<3>(m_managed->chosen());
    m_filter.compliant = bitsOf<3>(m_compliant->chosen());
    m_filter.owner = bitsOf<2>(m_owner->chosen());
    m_filter.reasons = bitsOf<kReasonCodes>(m_reason->chosen());
    m_filter.systems.clear();
    for (const QVariant &value : m_system->chosen())
        m_filter.systems.push_back(std::uint16_t(value.toUInt()));
    showClear();
    Q_EMIT changed();
}

void FilterBar::setFilter(const DeviceFilter &filter)
{
    m_quiet = true;
    m_filter = filter;
    m_filter.search.clear();
    for (std::size_t state = 0; state < m_states.size(); ++state)
        m_states[state]->setChecked(filter.states[state]);
    const auto choose = [](MenuChip *chip, const auto &bits) {
        QVariantList values;
        for (std::size_t i = 0; i < bits.size(); ++i) {
            if (bits[i])
                values << int(i);
        }
        chip->setChosen(values);
    };
    choose(m_joinType, filter.joinTypes);
    choose(m_enabled, filter.enabled);
    choose(m_managed, filter.managed);
    choose(m_compliant, filter.compliant);
    choose(m_owner, filter.owner);
    choose(m_reason, filter.reasons);
    QVariantList systems;
    for (const std::uint16_t number : filter.systems)
        systems << int(number);
    m_system->setChosen(systems);
    m_quiet = false;
    showClear();
}

void FilterBar::clear()
{
    setFilter({});
}

void FilterBar::showClear()
{
    m_only->setVisible(m_filter.only.has_value());
    if (m_filter.only)
        m_only->setText(tr("%n device(s) only, show all", nullptr, int(m_filter.only->size())));
    m_clear->setVisible(!m_filter.isEmpty());
}

void FilterBar::setFacets(const FacetCounts &facets, const DeviceTable &table)
{
    m_quiet = true;
    for (std::size_t state = 0; state < m_states.size(); ++state)
        m_states[state]->setCount(facets.states[state]);
    for (const DeviceState state : kSometimes) {
        Chip *chip = m_states[std::size_t(state)];
        chip->setVisible(chip->isChecked() || facets.states[std::size_t(state)] > 0);
    }
    QList<Choice> joinTypes, systems, reasons;
    for (const TrustType type : {TrustType::AzureAd, TrustType::ServerAd, TrustType::Workplace,
                                 TrustType::None, TrustType::Other, TrustType::Unread}) {
        const std::uint32_t count = facets.joinTypes[std::size_t(type)];
        if (count || m_filter.joinTypes[std::size_t(type)])
            joinTypes << Choice{wordOf(type), int(type), count};
    }
    for (std::size_t code = 1; code < kReasonCodes; ++code) {
        if (facets.reasons[code] || m_filter.reasons[code])
            reasons << Choice{reasonWords(RowReason::fromCode(std::uint8_t(code))), int(code),
                              facets.reasons[code]};
    }
    for (std::size_t number = 0; number < facets.systems.size(); ++number) {
        const bool isChosen = std::ranges::find(m_filter.systems, number) != m_filter.systems.end();
        if (facets.systems[number] || isChosen)
            systems << Choice{systemWords(table.systems()[number]), int(number), facets.systems[number]};
    }
    std::ranges::stable_sort(systems,
                             [](const Choice &one, const Choice &other) { return one.count > other.count; });
    if (systems.size() > qsizetype(kMostSystems)) // the rest is found by search
        systems.resize(kMostSystems);
    m_joinType->setChoices(joinTypes);
    m_system->setChoices(systems);
    m_reason->setChoices(reasons);
    m_enabled->setChoices(tellChoices(facets.enabled));
    m_managed->setChoices(tellChoices(facets.managed));
    m_compliant->setChoices(tellChoices(facets.compliant));
    m_owner->setChoices(
        {{tr("has an owner"), 0, facets.owner[0]}, {tr("owner missing"), 1, facets.owner[1]}});
    m_quiet = false;
}

} // namespace dwc
