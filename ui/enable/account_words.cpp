// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/account_words.h"

#include "core/prepare/present_rights.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"

#include <QCoreApplication>

namespace dwc {

namespace {

struct AccountTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlaceStep)
};

Fact rightsOf(const PresentRights &rights, bool hasContainer)
{
    const QString label = AccountTexts::tr("May do there now");
    if (!hasContainer)
        return {label, AccountTexts::tr("Nothing yet: the container does not exist.")};
    if (!rights.isTold)
        return {label, AccountTexts::tr("Not known: the permissions of the container may not be read."),
                Fact::Tone::Warning};
    if (rights.create == Grant::Unknown)
        return {
            label,
            AccountTexts::tr("Not known: an entry with a condition decides, which only the server can tell."),
            Fact::Tone::Warning};
    if (rights.create == Grant::Denied)
        return {label, AccountTexts::tr("Nothing: it may not create devices."), Fact::Tone::Warning};
    if (rights.otherDevices == Grant::Granted)
        return {label,
                AccountTexts::tr("Create devices, and change and delete every device in the container."),
                Fact::Tone::Good};
    if (rights.ownDevices == Grant::Granted)
        return {label, AccountTexts::tr("Create devices, and change and delete those that it created."),
                Fact::Tone::Good};
    return {label, AccountTexts::tr("Create devices, and not change or delete them afterwards."),
            Fact::Tone::Warning};
}

Fact strengthOf(const PresentRights &rights)
{
    const QString label = AccountTexts::tr("Strength");
    if (rights.isAdministrator)
        return {
            label,
            AccountTexts::tr(
                "Too strong: it is an administrator, itself or through a group. Its password is kept where "
                "writeback runs, so that a plain account is the better choice."),
            Fact::Tone::Warning};
    return {label, AccountTexts::tr("Plain: it is in no group of administrators."), Fact::Tone::Good};
}

} // namespace

std::vector<Fact> accountFacts(const Preparation &preparation, const std::string &shownAs)
{
    const PresentRights rights = presentRights(preparation);
    std::vector<Fact> facts;
    if (!shownAs.empty())
        facts.push_back({AccountTexts::tr("Account"), nameShown(shownAs)});
    facts.push_back({AccountTexts::tr("Name"), breakable(nameShown(preparation.account.ref.dn.text())),
                     Fact::Tone::Plain, true});
    facts.push_back({AccountTexts::tr("SID"), QString::fromStdString(preparation.account.sid.text()),
                     Fact::Tone::Plain, true});
    facts.push_back(rightsOf(rights, preparation.state.containerObject.has_value()));
    facts.push_back(strengthOf(rights));
    return facts;
}

QString kindOf(const FoundAccount &account)
{
    if (account.isDisabled)
        return account.isManaged ? AccountTexts::tr("managed service account, disabled")
                                 : AccountTexts::tr("disabled");
    return account.isManaged ? AccountTexts::tr("managed service account") : QString();
}

QString sentenceOf(const FoundAccounts &found, const QString &name)
{
    const int count = int(found.accounts.size());
    const QString domain = nameShown(found.domain);
    QString sentence =
        count == 0 ? AccountTexts::tr("No account of the domain %2 has a name that begins with “%1”. The "
                                      "command below creates a plain one.")
                         .arg(name, domain)
        : found.isCut
            ? AccountTexts::tr("The first %Ln accounts of the domain %1 are shown. More letters find fewer.",
                               nullptr, count)
                  .arg(domain)
            : AccountTexts::tr("%Ln accounts of the domain %1", nullptr, count).arg(domain);
    if (found.notSearched.empty())
        return sentence;
    QStringList others;
    for (const std::string &other : found.notSearched)
        others += nameShown(other);
    return sentence + u'\n' +
           AccountTexts::tr(
               "The forest's other domains were not searched: %1. What an account may do is told "
               "only by a controller of its own domain, so the connector account is to be one "
               "of %2.")
               .arg(others.join(QStringLiteral(", ")), domain);
}

} // namespace dwc
