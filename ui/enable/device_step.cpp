// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/device_step.h"

#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kTypeIndent = 24; ///< of the sentence, below the choice's words

QString nameOfJoin(TrustType type)
{
    switch (type) {
    case TrustType::AzureAd: return DeviceStep::tr("Entra joined");
    case TrustType::ServerAd: return DeviceStep::tr("Hybrid joined");
    default: return DeviceStep::tr("Personal (registered) devices");
    }
}

QString lineOfJoin(TrustType type)
{
    switch (type) {
    case TrustType::AzureAd:
        return DeviceStep::tr(
            "The organisation's own, joined to the cloud alone. The directory does not know "
            "them in any other way.");
    case TrustType::ServerAd:
        return DeviceStep::tr(
            "Joined to the domain and to the cloud. AD FS recognises them by these objects when "
            "somebody signs in.");
    default:
        return DeviceStep::tr("Bring your own device: phones and computers of the users themselves, with a "
                              "work account added. Needed when AD FS decides by device.");
    }
}

} // namespace

DeviceStep::DeviceStep(Theme &theme, const Rules &rules, QWidget *parent)
    : QWidget(parent), m_sum(makeLabel(theme, Type::Verdict, Role::Text, {}, this)),
      m_effects(makeLabel(theme, Type::Body, Role::Muted, {}, this))
{
    m_sum->setObjectName(QStringLiteral("enable.scopeSum"));
    m_sum->setWordWrap(true);
    m_effects->setWordWrap(true);
    auto *card = new Card(theme, {}, this);
    for (std::size_t i = 0; i < kJoinTypes.size(); ++i) {
        if (i > 0)
            card->body()->addWidget(makeHairline(theme, Qt::Horizontal, card));
        card->body()->addWidget(makeChoice(theme, i));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    layout->addWidget(card);
    auto *sum = new QVBoxLayout;
    sum->setSpacing(Space::kXs);
    sum->addWidget(m_sum);
    sum->addWidget(m_effects);
    layout->addLayout(sum);
    layout->addStretch(1);
    connect(&m_counter, &ScopeCounter::counted, this, [this](const ScopeCounts &counts) {
        m_sum->setText(sentenceOf(counts));
        m_effects->setText(effectsOf(counts, m_rules.removal.outOfScope).join(u'\n'));
    });
    setRules(rules);
}

QWidget *DeviceStep::makeChoice(Theme &theme, std::size_t number)
{
    const TrustType type = kJoinTypes[number];
    auto *row = new QWidget;
    Choice &choice = m_choices[number];
    choice.box = new QCheckBox(nameOfJoin(type), row);
    choice.box->setObjectName(QStringLiteral("enable.join%1").arg(number));
    choice.box->setFont(theme.font(Type::BodyStrong));
    choice.box->setAccessibleDescription(lineOfJoin(type));
    QLabel *line = makeLabel(theme, Type::Body, Role::Muted, lineOfJoin(type), row);
    line->setWordWrap(true);
    line->setContentsMargins(kTypeIndent, 0, 0, 0);
    choice.count = makeLabel(theme, Type::Body, Role::Muted, {}, row);
    choice.count->setObjectName(QStringLiteral("enable.joinCount%1").arg(number));
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::kXs);
    choice.former = makeLabel(theme, Type::Body, Role::Info, {}, row);
    choice.former->setObjectName(QStringLiteral("enable.former%1").arg(number));
    choice.former->setWordWrap(true);
    choice.former->setContentsMargins(kTypeIndent, 0, 0, 0);
    choice.former->hide();
    words->addWidget(choice.box);
    words->addWidget(line);
    words->addWidget(choice.former);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, Space::kXs, 0, Space::kXs);
    layout->setSpacing(Space::kXl);
    layout->addLayout(words, 1);
    layout->addWidget(choice.count, 0, Qt::AlignTop);
    connect(choice.box, &QCheckBox::toggled, this, [this] {
        countChosen();
        Q_EMIT changed();
    });
    connect(choice.box, &QCheckBox::clicked, this, [this] { m_isChosen = true; });
    connect(&choice.counter, &ScopeCounter::counted, this, [label = choice.count](const ScopeCounts &counts) {
        label->setText(tr("%Ln devices", nullptr, pluralOf(counts.in)));
    });
    return row;
}

void DeviceStep::setRules(const Rules &rules)
{
    m_rules = rules;
    tick();
    count();
}

void DeviceStep::tick()
{
    const std::vector<TrustType> &saved = m_rules.scope.trustTypes;
    for (std::size_t i = 0; i < kJoinTypes.size(); ++i) {
        const bool isSaved = std::ranges::find(saved, kJoinTypes[i]) != saved.end();
        m_choices[i].box->setChecked(isSaved || (!m_isChosen && m_choices[i].formerly > 0));
    }
}

void DeviceStep::setFormer(const std::vector<std::pair<TrustType, std::uint64_t>> &former)
{
    for (std::size_t i = 0; i < kJoinTypes.size(); ++i) {
        Choice &choice = m_choices[i];
        const auto found =
            std::ranges::find(former, kJoinTypes[i], &std::pair<TrustType, std::uint64_t>::first);
        choice.formerly = found == former.end() ? 0 : found->second;
        choice.former->setVisible(choice.formerly > 0);
        choice.former->setText(
            tr("A former writer has written %Ln of them already. Ticked, they can be taken over "
               "and kept up to date; otherwise they stay as they are.",
               nullptr, pluralOf(choice.formerly)));
        choice.box->setAccessibleDescription(choice.formerly > 0
                                                 ? lineOfJoin(kJoinTypes[i]) + u' ' + choice.former->text()
                                                 : lineOfJoin(kJoinTypes[i]));
    }
    if (!m_isChosen)
        tick();
}

void DeviceStep::setChosenBefore()
{
    m_isChosen = true;
}

void DeviceStep::setLastRead(const LastRead &lastRead)
{
    m_lastRead = lastRead;
    count();
}

std::vector<TrustType> DeviceStep::chosen() const
{
    std::vector<TrustType> types;
    for (std::size_t i = 0; i < kJoinTypes.size(); ++i) {
        if (m_choices[i].box->isChecked())
            types.push_back(kJoinTypes[i]);
    }
    return types;
}

bool DeviceStep::isChanged() const
{
    return !std::ranges::is_permutation(chosen(), m_rules.scope.trustTypes);
}

QString DeviceStep::value() const
{
    const std::vector<TrustType> types = chosen();
    if (types.size() == kJoinTypes.size())
        return tr("All join types");
    QStringList names;
    for (const TrustType type : types)
        names += nameOfJoin(type);
    return names.join(QStringLiteral(", "));
}

void DeviceStep::enter()
{
    m_choices.front().box->setFocus(Qt::OtherFocusReason);
}

void DeviceStep::count()
{
    for (std::size_t i = 0; i < kJoinTypes.size(); ++i) {
        m_choices[i].count->clear();
        m_choices[i].counter.drop();
        if (!m_lastRead.cloud)
            continue;
        Rules alone = m_rules;
        alone.scope.trustTypes = {kJoinTypes[i]};
        m_choices[i].counter.count(m_lastRead.cloud, m_lastRead.directory, m_rules, alone);
    }
    countChosen();
}

void DeviceStep::countChosen()
{
    m_counter.drop();
    if (chosen().empty()) {
        m_sum->setText(tr("No device would be written"));
        m_effects->setText(tr("Choose one way of joining at least."));
    } else if (!m_lastRead.cloud) {
        m_sum->setText(tr("Not counted yet"));
        m_effects->setText(
            tr("The counts appear once both sides have been read, which needs the prepared forest. "
               "The choice can be changed in Settings at any time."));
    } else {
        Rules then = m_rules;
        then.scope.trustTypes = chosen();
        m_counter.count(m_lastRead.cloud, m_lastRead.directory, m_rules, then);
    }
}

} // namespace dwc
