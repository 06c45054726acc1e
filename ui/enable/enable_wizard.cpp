// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/enable_wizard.h"

#include "ui/enable/account_search.h"
#include "ui/enable/carry_out_step.h"
#include "ui/enable/connection_point_card.h"
#include "ui/enable/device_step.h"
#include "ui/enable/domain_choice.h"
#include "ui/enable/enable_words.h"
#include "ui/enable/forest_review.h"
#include "ui/enable/permission_step.h"
#include "ui/enable/place_step.h"
#include "ui/prerequisites/check_report.h"
#include "ui/prerequisites/checks_step.h"
#include "ui/settings/secret_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/wizard_frame.h"

#include <algorithm>
#include <utility>

namespace dwc {

EnableWizard::EnableWizard(Theme &theme, const CheckWords &words, const ReportWords &reportWords,
                           const Profile &profile, QWidget *parent)
    : WritingWizard(theme, tr("Enable device writeback"), nameShown(profile.name), parent), m_words(words),
      m_reportWords(reportWords), m_domain(nameShown(profile.directory.domain)),
      m_account(profile.directory.connectorAccount), m_place(new PlaceStep(theme, profile)),
      m_devices(new DeviceStep(theme, profile.rules)), m_permissions(new PermissionStep(theme)),
      m_review(new ForestReview(theme)),
      m_carryOut(new CarryOutStep(theme, reportWords,
                                  tr("Such as %1").arg(QStringLiteral("administrator@") + m_domain))),
      m_verify(new ChecksStep(theme, m_answers, words, {CheckArea::Forest, CheckArea::Permissions}))
{
    frame()->setNote(
        tr("Nothing is written before step %1. You can leave at any step; opened again, the wizard goes on "
           "there, with a fresh look.")
            .arg(int(CarryOut) + 1));
    addSteps();
    wireSteps();
    refresh();
}

void EnableWizard::addSteps()
{
    frame()->addStep(
        tr("What and where"), tr("Prepare the forest for device writeback"),
        tr("The forest gets a container for devices, a service object that names it, and the few "
           "permissions that the connector account needs in it. Every object and every entry is shown "
           "before anything is written, and what exists stays as it is."),
        m_place, tr("Continue"));
    frame()->addStep(
        tr("Devices"), tr("Which devices are written back?"),
        tr("By the way they joined. The profile keeps the choice, and a preview shows each device "
           "before any is written."),
        m_devices, tr("Continue"));
    frame()->addStep(
        tr("Permissions"), tr("What may the connector account do?"),
        tr("The least that is enough is best: a stronger set helps only where devices of a former "
           "writer are taken over."),
        m_permissions, tr("Continue"));
    frame()->addStep(tr("Review"), tr("Review what will be written"), {}, m_review, tr("Continue"));
    frame()->addStep(tr("Carry out"), tr("Who carries it out?"), {}, m_carryOut, {});
    frame()->addStep(
        tr("Verify"), tr("Is everything in place?"),
        tr("The checks of forest and permissions as they are now, made with the connector account. "
           "They only read."),
        m_verify, tr("See the first preview"));
    m_place->setObjectName(QStringLiteral("placeStep"));
    m_permissions->setObjectName(QStringLiteral("permissionStep"));
    m_review->setObjectName(QStringLiteral("forestReview"));
    m_carryOut->setObjectName(QStringLiteral("carryOutStep"));
    m_verify->setObjectName(QStringLiteral("verifyStep"));
}

void EnableWizard::wireSteps()
{
    connect(m_place, &PlaceStep::lookRequested, this, &EnableWizard::look);
    connect(m_place, &PlaceStep::blockersRequested, this, [this] { frame()->setCurrent(Review); });
    connect(m_place->domain(), &DomainChoice::changed, this, &EnableWizard::refresh);
    connect(m_place->domain(), &DomainChoice::settingsRequested, this,
            [this] { Q_EMIT cureRequested(Cure::Settings); });
    connect(m_place->search(), &AccountSearch::searchRequested, this, &EnableWizard::accountSearched);
    connect(m_place->search(), &AccountSearch::accountChosen, this,
            [this](const FoundAccount &account) { Q_EMIT accountChosen(profileNameOf(account)); });
    connect(m_devices, &DeviceStep::changed, this, &EnableWizard::refresh);
    connect(m_permissions, &PermissionStep::chosenByHand, this, &EnableWizard::look);
    connect(m_review, &ForestReview::lookRequested, this, &EnableWizard::look);
    connect(m_review->connectionPoint(), &ConnectionPointCard::wishChanged, this, &EnableWizard::look);
    connect(m_review->connectionPoint(), &ConnectionPointCard::touched, this, &EnableWizard::refresh);
    connect(m_carryOut, &CarryOutStep::changed, this, &EnableWizard::refresh);
    connect(m_carryOut, &CarryOutStep::stopRequested, this, &EnableWizard::stopRequested);
    connect(m_carryOut, &CarryOutStep::exportRequested, this, &EnableWizard::exportRequested);
    connect(m_carryOut, &CarryOutStep::planSaveRequested, this, &EnableWizard::planSaveRequested);
    const auto check = [this](std::vector<const Check *> wanted) {
        Q_EMIT checkRequested({std::move(wanted), false});
    };
    connect(m_verify, &ChecksStep::againRequested, this, check);
    connect(m_verify->panel(), &ChecksPanel::cureRequested, this, &EnableWizard::cureRequested);
}

void EnableWizard::begin(const Place &from)
{
    m_permissions->choose(from.permissions);
    m_place->domain()->choose(from.domain);
    m_devicesChosen = from.devicesChosen;
    if (m_devicesChosen)
        m_devices->setChosenBefore();
    m_review->connectionPoint()->choose(from.connectionPoint);
    frame()->setCurrent(std::clamp(from.step, 0, int(Verify)));
    if (!m_isLooking)
        look();
}

EnableWizard::Place EnableWizard::place() const
{
    const bool isDone = frame()->current() == CarryOut && isWritten();
    return {isDone ? Verify : frame()->current(), m_permissions->chosen(),
            m_review->connectionPoint()->isChosen(), m_place->domain()->chosen(), m_devicesChosen};
}

PreparationWish EnableWizard::wish() const
{
    PreparationWish wish(m_permissions->chosen());
    wish.connectionPoint = m_review->connectionPoint()->wish();
    return wish;
}

void EnableWizard::setProfile(const Profile &profile)
{
    const bool isOtherAccount = profile.directory.connectorAccount != m_account;
    m_account = profile.directory.connectorAccount;
    m_devices->setRules(profile.rules);
    m_place->setProfile(profile);
    refresh();
    if (!isOtherAccount)
        return;
    frame()->setFocus(Qt::OtherFocusReason); // the button that chose it is gone
    look();
}

void EnableWizard::setLastRead(const LastRead &lastRead)
{
    m_devices->setLastRead(lastRead);
}

void EnableWizard::setFormer(const std::vector<std::pair<TrustType, std::uint64_t>> &former)
{
    m_devices->setFormer(former);
}

void EnableWizard::setAccountsFound(const QString &name, const FoundAccounts &found)
{
    m_place->search()->setFound(name, found);
}

void EnableWizard::setAccountSearchFailure(const Error &error)
{
    m_place->search()->setFailure(QString::fromStdString(m_reportWords.message(error)));
}

void EnableWizard::look()
{
    if (m_isWriting)
        return;
    m_look.reset();
    m_isLooking = true;
    m_place->setLooking();
    m_review->setLooking();
    refresh();
    Q_EMIT lookRequested(wish());
}

void EnableWizard::setLook(const PreparationWish &asked, const ForestLook &look)
{
    if (asked != wish() || m_isWriting)
        return;
    m_isLooking = false;
    m_look = look;
    m_result.reset();
    m_place->setLook(look, asked.permissions);
    m_permissions->setPlace(look.preparation);
    m_review->setLook(look, asked.permissions);
    m_carryOut->setLook(look);
    refresh();
    if (frame()->current() == CarryOut && (isPrepared() || !look.blockers.empty()))
        frame()->setCurrent(Review); // where it was left there is nothing to carry out now
    if (frame()->nextButton()->isEnabled() &&
        (!focusWidget() || !focusWidget()->isVisible() || focusWidget() == frame()))
        frame()->nextButton()->setFocus(Qt::OtherFocusReason);
}

void EnableWizard::setLookFailure(const Error &error)
{
    m_isLooking = false;
    const QString sentence = QString::fromStdString(m_reportWords.message(error));
    const QString cure = QString::fromStdString(m_reportWords.advice(error));
    m_place->setFailure(sentence, cure,
                        error.kind == ErrorKind::BindRefused || error.kind == ErrorKind::NotFound);
    m_review->setFailure(sentence, cure, nameShown(error.detail));
    refresh();
}

void EnableWizard::write()
{
    QByteArray octets = m_carryOut->form()->takePassword();
    PreparationWish approved = wish();
    if (approved.connectionPoint && m_look->preparation.wish.connectionPoint)
        approved.connectionPoint = m_look->preparation.wish.connectionPoint; // with the domain that was shown
    const PreparationRequest request{approved, m_look->preparation.plan.changes, m_carryOut->form()->user()};
    m_isWriting = true;
    m_carryOut->setWriting();
    refresh();
    Q_EMIT writeRequested(request, octets);
    wipe(octets);
}

void EnableWizard::setProgress(const Progress &progress)
{
    m_carryOut->setProgress(progress);
}

void EnableWizard::setResult(const ForestResult &result)
{
    if (!std::exchange(m_isWriting, false))
        return;
    m_result = result;
    m_look.reset(); // it is no longer so
    m_carryOut->setResult(result);
    refresh();
    verify();
    frame()->nextButton()->setFocus(Qt::OtherFocusReason);
}

void EnableWizard::setFailure(const Error &error)
{
    if (!std::exchange(m_isWriting, false))
        return;
    if (!isRefusal(error))
        m_look.reset(); // it need not be so any more
    m_carryOut->setFailure(failureSentence(error, m_reportWords), failureAdvice(error, m_reportWords));
    refresh();
    verify();
}

/// Asks the checks of the last step, when that is shown: not while it is being written.
void EnableWizard::verify()
{
    if (frame()->current() == Verify && !m_isWriting)
        Q_EMIT checkRequested({checksIn(m_verify->areas()), false});
}

void EnableWizard::setStarted(const CheckRequest &request)
{
    m_answers.begin(request);
    m_verify->panel()->layOut();
    refresh();
}

void EnableWizard::setDone(const Check &check, const CheckResult &result)
{
    m_answers.take(check, result);
    m_verify->panel()->changed(&check);
    refresh();
}

void EnableWizard::setFinished()
{
    m_answers.end();
    m_verify->panel()->layOut();
    refresh();
    if (frame()->current() == Verify && frame()->nextButton()->isEnabled())
        frame()->nextButton()->setFocus(Qt::OtherFocusReason);
}

void EnableWizard::entering(int step)
{
    if ((step == Where || step == Review) && !m_look && !m_isLooking)
        look();
    verify();
}

bool EnableWizard::focusIn(int step)
{
    const bool asksHow = step == CarryOut && !m_isWriting && !m_result;
    if (step == Devices)
        m_devices->enter();
    else if (step == Permissions)
        m_permissions->enter();
    else if (asksHow)
        m_carryOut->enter();
    return step == Devices || step == Permissions || asksHow;
}

void EnableWizard::goOn(int step, const Way &way)
{
    if (way.writes)
        write();
    else if (step == CarryOut && !isWritten() && (m_result || !m_look))
        frame()->setCurrent(Review);
    else if (step == Review && isPrepared())
        frame()->setCurrent(Verify);
    else if (step == Verify)
        Q_EMIT finished();
    else
        frame()->setCurrent(step + 1);
    m_devicesChosen |= step == Devices;
    if (step == Devices && m_devices->isChanged())
        Q_EMIT scopeChosen(m_devices->chosen());
}

} // namespace dwc
