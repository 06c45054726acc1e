// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/place_step.h"

#include "core/prepare/forest_domains.h"
#include "ui/enable/account_commands.h"
#include "ui/enable/account_search.h"
#include "ui/enable/account_words.h"
#include "ui/enable/domain_choice.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"
#include "ui/setup/fact_list.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace dwc {

namespace {

constexpr int kIcon = 20;

Fact factOf(const QString &label, const QString &value, bool isMono = false)
{
    return {label, isMono ? breakable(value) : value, Fact::Tone::Plain, isMono};
}

const std::string &accountOf(const Profile &profile)
{
    return profile.directory.connectorAccount.empty() ? profile.directory.user
                                                      : profile.directory.connectorAccount;
}

QString accountIn(const Profile &profile)
{
    return nameShown(accountOf(profile));
}

/// That the container is in, or will be.
QString domainShown(const Preparation &preparation)
{
    const ForestDomain *domain = domainOf(preparation.state.container, preparation.domains);
    return domain ? nameShown(domain->dnsName) : QString();
}

/// What it lacks of a set of permissions.
Fact missingOf(const Preparation &preparation, PermissionProfile permissions)
{
    const QString label = PlaceStep::tr("Of the set “%1”").arg(nameOf(permissions));
    const int missing = sumsOf(preparation).entries;
    if (missing > 0)
        return {label, PlaceStep::tr("%Ln entries are missing.", nullptr, missing)};
    return {label, PlaceStep::tr("All of it is granted."), Fact::Tone::Good};
}

} // namespace

PlaceStep::PlaceStep(Theme &theme, const Profile &profile, QWidget *parent)
    : QWidget(parent), m_profile(profile), m_banner(new Banner(theme, this)),
      m_icon(makeIcon(theme, {}, Role::Muted, kIcon, this)),
      m_verdict(makeLabel(theme, Type::BodyStrong, Role::Text, {}, this)), m_domain(new DomainChoice(theme)),
      m_places(new FactList(theme)), m_account(new FactList(theme)),
      m_another(new Button(theme, Button::Kind::Link, tr("Choose another account…"))),
      m_search(new AccountSearch(theme)),
      m_commands(
          new AccountCommands(theme, accountCommand(accountOf(profile), profile.directory.domain), this))
{
    m_banner->setObjectName(QStringLiteral("placeFailure"));
    m_verdict->setObjectName(QStringLiteral("placeVerdict"));
    m_verdict->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kS);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    layout->addWidget(m_banner);
    layout->addLayout(head);
    layout->addWidget(makePlaces(theme));
    layout->addWidget(makeAccount(theme));
    layout->addWidget(m_commands);
    layout->addWidget(makeNeeded(theme));
    layout->addStretch(1);
    connect(m_domain, &DomainChoice::changed, this,
            [this] { m_places->setVisible(m_domain->hindrance().isEmpty()); });
    connect(m_banner, &Banner::pressed, this,
            [this] { m_isBlocked ? Q_EMIT blockersRequested() : Q_EMIT lookRequested(); });
    setLooking();
}

QWidget *PlaceStep::makePlaces(Theme &theme)
{
    auto *places = new Card(theme, tr("Where"), this);
    places->body()->addWidget(m_domain);
    places->body()->addWidget(m_places);
    return places;
}

QWidget *PlaceStep::makeAccount(Theme &theme)
{
    auto *account = new Card(theme, tr("Connector account, which will write the devices"), this);
    m_another->setObjectName(QStringLiteral("enable.anotherAccount"));
    account->body()->addWidget(m_account);
    account->body()->addWidget(m_another, 0, Qt::AlignLeading);
    account->body()->addWidget(m_search);
    connect(m_another, &QPushButton::clicked, this, [this] {
        setSearching(true);
        m_search->enter();
    });
    setSearching(false);
    return account;
}

QWidget *PlaceStep::makeNeeded(Theme &theme)
{
    auto *needed = new Card(theme, tr("What it takes"), this);
    QLabel *who =
        makeLabel(theme, Type::Body, Role::Text,
                  tr("An Enterprise Admin who is also a Domain Admin of the domain that holds the devices, "
                     "once, to carry it out. Whoever has no such account gets a script there to hand on."),
                  needed);
    who->setWordWrap(true);
    needed->body()->addWidget(who);
    return needed;
}

void PlaceStep::setSearching(bool isSearching)
{
    m_another->setVisible(!isSearching);
    m_search->setVisible(isSearching);
    if (!isSearching)
        m_search->clear();
    m_commands->setVisible(isSearching);
}

void PlaceStep::setProfile(const Profile &profile)
{
    const bool isAnother = accountOf(profile) != accountOf(m_profile);
    m_profile = profile;
    if (isAnother)
        setSearching(false);
}

void PlaceStep::tell(const char *icon, Role ink, const QString &verdict)
{
    setIcon(m_icon, QString::fromLatin1(icon), ink);
    m_verdict->setText(verdict);
    m_icon->setVisible(!verdict.isEmpty());
    m_verdict->setVisible(!verdict.isEmpty());
}

void PlaceStep::showProfile()
{
    m_places->setFacts({factOf(tr("Domain"), nameShown(m_profile.directory.domain))});
    m_account->setFacts({factOf(tr("Account"), accountIn(m_profile))});
    FactList::align({m_places, m_account});
}

void PlaceStep::setLooking()
{
    m_banner->hide();
    tell("refresh", Role::Muted, tr("Looking at what is there. Nothing is written."));
    showProfile();
}

void PlaceStep::setFailure(const QString &sentence, const QString &cure, bool isUnknown)
{
    m_isUnknown = isUnknown;
    if (isUnknown)
        setSearching(true);
    m_isBlocked = false;
    m_banner->tell(Banner::Tone::Danger, sentence, cure, {tr("Look again")});
    m_banner->show();
    tell("", Role::Muted, {});
    showProfile();
}

void PlaceStep::setLook(const ForestLook &look, PermissionProfile permissions)
{
    m_isBlocked = !look.blockers.empty();
    m_banner->setVisible(m_isBlocked);
    if (m_isBlocked) {
        m_banner->tell(Banner::Tone::Danger,
                       tr("%Ln prerequisites stand in the way", nullptr, int(look.blockers.size())),
                       tr("Nothing can be prepared before that is put right."), {tr("Show the cure")});
        tell("", Role::Muted, {});
        showProfile();
        return;
    }
    const Preparation &preparation = look.preparation;
    const ForestState &state = preparation.state;
    const ForestSums sums = sumsOf(preparation);
    m_domain->setLook(preparation);
    if (std::exchange(m_isUnknown, false))
        setSearching(false);
    tell(sums.isEmpty() ? "check" : "create", sums.isEmpty() ? Role::Success : Role::Accent,
         missingSentence(sums));
    m_places->setFacts({
        factOf(tr("Forest"), nameShown(preparation.plan.basis.forest)),
        factOf(tr("Domain"), domainShown(preparation)),
        factOf(tr("Controller"), nameShown(preparation.plan.basis.domainController)),
        factOf(tr("Device container"), nameShown(state.container.text()), true),
        {tr("State"), state.containerObject ? tr("Exists, and stays as it is.") : tr("Will be created."),
         state.containerObject ? Fact::Tone::Good : Fact::Tone::Plain},
    });
    std::vector<Fact> facts = accountFacts(preparation, accountOf(m_profile));
    if (state.containerObject)
        facts.push_back(missingOf(preparation, permissions));
    if (accountOf(m_profile) != m_profile.directory.user)
        facts.push_back({tr("Signs in"), tr("%1, until a profile signs in as the account above: who signs in "
                                            "writes the devices.")
                                             .arg(nameShown(m_profile.directory.user))});
    m_account->setFacts(facts);
    FactList::align({m_places, m_account});
    m_places->setVisible(m_domain->hindrance().isEmpty()); // they are of the domain in hand
}

} // namespace dwc
