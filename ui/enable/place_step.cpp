// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/place_step.h"

#include "ui/enable/account_commands.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"
#include "ui/setup/fact_list.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

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

/// What it may do in the container, measured by a set of permissions.
Fact rightsOf(const Preparation &preparation, PermissionProfile permissions)
{
    const QString label = PlaceStep::tr("Rights there");
    if (!preparation.state.containerObject)
        return {label, PlaceStep::tr("None yet: the container does not exist.")};
    const int missing = sumsOf(preparation).entries;
    if (missing > 0)
        return {label,
                PlaceStep::tr("%Ln entries of the set “%1” are missing.", nullptr, missing)
                    .arg(nameOf(permissions)),
                Fact::Tone::Warning};
    return {label, PlaceStep::tr("All that the set “%1” gives.").arg(nameOf(permissions)), Fact::Tone::Good};
}

} // namespace

PlaceStep::PlaceStep(Theme &theme, const Profile &profile, QWidget *parent)
    : QWidget(parent), m_profile(profile), m_banner(new Banner(theme, this)),
      m_icon(makeIcon(theme, {}, Role::Muted, kIcon, this)),
      m_verdict(makeLabel(theme, Type::BodyStrong, Role::Text, {}, this)), m_places(new FactList(theme)),
      m_account(new FactList(theme)),
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
    auto *places = new Card(theme, tr("Where"), this);
    places->body()->addWidget(m_places);
    auto *account = new Card(theme, tr("Connector account, which will write the devices"), this);
    account->body()->addWidget(m_account);
    auto *needed = new Card(theme, tr("What it takes"), this);
    QLabel *who =
        makeLabel(theme, Type::Body, Role::Text,
                  tr("An Enterprise Admin who is also a Domain Admin of the domain that holds the devices, "
                     "once, to carry it out. Whoever has no such account gets a script there to hand on."),
                  needed);
    who->setWordWrap(true);
    needed->body()->addWidget(who);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    layout->addWidget(m_banner);
    layout->addLayout(head);
    layout->addWidget(places);
    layout->addWidget(account);
    layout->addWidget(m_commands);
    layout->addWidget(needed);
    layout->addStretch(1);
    connect(m_banner, &Banner::pressed, this,
            [this] { m_isBlocked ? Q_EMIT blockersRequested() : Q_EMIT lookRequested(); });
    setLooking();
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
    m_commands->hide();
    m_banner->hide();
    tell("refresh", Role::Muted, tr("Looking at what is there. Nothing is written."));
    showProfile();
}

void PlaceStep::setFailure(const QString &sentence, const QString &cure, bool isUnknown)
{
    m_commands->setVisible(isUnknown);
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
    tell(sums.isEmpty() ? "check" : "create", sums.isEmpty() ? Role::Success : Role::Accent,
         missingSentence(sums));
    m_places->setFacts({
        factOf(tr("Forest"), nameShown(preparation.plan.basis.forest)),
        factOf(tr("Domain"), nameShown(m_profile.directory.domain)),
        factOf(tr("Controller"), nameShown(preparation.plan.basis.domainController)),
        factOf(tr("Device container"), nameShown(state.container.text()), true),
        {tr("State"), state.containerObject ? tr("Exists, and stays as it is.") : tr("Will be created."),
         state.containerObject ? Fact::Tone::Good : Fact::Tone::Plain},
    });
    m_account->setFacts({factOf(tr("Account"), accountIn(m_profile)),
                         factOf(tr("Name"), nameShown(preparation.account.ref.dn.text()), true),
                         factOf(tr("SID"), QString::fromStdString(state.account.text()), true),
                         rightsOf(preparation, permissions)});
    FactList::align({m_places, m_account});
}

} // namespace dwc
