// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/plan_file_view.h"

#include "core/prepare/removal.h"
#include "core/prepare/saved_preparation.h"
#include "ui/enable/account_words.h"
#include "ui/enable/blocker_list.h"
#include "ui/enable/enable_words.h"
#include "ui/enable/plan_file_lines.h"
#include "ui/plan/plan_words.h"
#include "ui/setup/fact_list.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/typed_confirmation.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

QString purposeOf(const Plan &file)
{
    if (const auto wish = file.kind == PlanKind::Prepare ? wishOf(file) : std::nullopt)
        return PlanFileView::tr("Prepare the forest, with the permissions “%1”")
            .arg(nameOf(wish->permissions));
    switch (forestRemovalFrom(file.request.choice).value_or(ForestRemoval::Everything)) {
    case ForestRemoval::Entries:
        return PlanFileView::tr("Take back the permissions of the connector account");
    case ForestRemoval::Configuration:
        return PlanFileView::tr("Take back the objects of device registration");
    case ForestRemoval::Everything: break;
    }
    return PlanFileView::tr("Take back the permissions and the objects of device registration");
}

} // namespace

PlanFileView::PlanFileView(Theme &theme, const Plan &file, const QString &path, QWidget *parent)
    : QWidget(parent), m_file(file), m_path(path), m_banner(new Banner(theme, this)),
      m_facts(new FactList(theme)), m_account(new FactList(theme)), m_blockers(new BlockerList(theme, this)),
      m_lines(new ChangeLines(theme, this))
{
    m_banner->setObjectName(QStringLiteral("planFile.failure"));
    m_blockers->setObjectName(QStringLiteral("planFile.blockers"));
    auto *facts = new Card(theme, tr("The plan"), this);
    facts->body()->addWidget(m_facts);
    auto *account = new Card(theme, tr("The account that its permissions are for"), this);
    account->body()->addWidget(m_account);
    m_lines->setObjectName(QStringLiteral("planFile.changes"));
    m_lines->setLines(linesOf(file, nameShown(file.basis.connectorAccount)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    layout->addWidget(m_banner);
    layout->addWidget(m_blockers);
    layout->addWidget(facts);
    layout->addWidget(account);
    layout->addWidget(m_lines);
    const auto deleted = std::ranges::count(file.changes, Action::Delete, &Change::action);
    if (deleted > 0) {
        m_confirmation = new TypedConfirmation(theme, this);
        m_confirmation->setObjectName(QStringLiteral("planFile.confirmation"));
        m_confirmation->ask(tr("Type %1 to allow these objects to be deleted"), quint64(deleted));
        layout->addWidget(m_confirmation, 0, Qt::AlignLeading);
        connect(m_confirmation, &TypedConfirmation::changed, this, &PlanFileView::confirmationChanged);
    }
    const auto wish = file.kind == PlanKind::Prepare ? wishOf(file) : std::nullopt;
    if (wish && wish->connectionPoint && wish->connectionPoint->replaced) {
        m_tenant = new TypedConfirmation(theme, this);
        m_tenant->setObjectName(QStringLiteral("planFile.tenant"));
        m_tenant->askWord(tr("Type %1 to replace that tenant:"),
                          QString::fromStdString(wish->connectionPoint->replaced->text()));
        layout->addWidget(m_tenant, 0, Qt::AlignLeading);
        connect(m_tenant, &TypedConfirmation::changed, this, &PlanFileView::confirmationChanged);
    }
    layout->addStretch(1);
    connect(m_banner, &Banner::pressed, this, &PlanFileView::lookRequested);
    setLooking();
}

void PlanFileView::showFile(const QString &state, Fact::Tone tone)
{
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(m_file.madeAt.ms);
    m_facts->setFacts({{tr("File"), breakable(nameShown(m_path.toStdString())), Fact::Tone::Plain, true},
                       {tr("For"), purposeOf(m_file)},
                       {tr("Made"), QLocale().toString(made, QLocale::ShortFormat)},
                       {tr("Forest"), nameShown(m_file.basis.forest)},
                       {tr("State"), state, tone}});
    m_account->setFacts({{tr("SID"), nameShown(m_file.basis.connectorAccount), Fact::Tone::Plain, true}});
    FactList::align({m_facts, m_account});
}

void PlanFileView::setLooking()
{
    m_banner->hide();
    m_blockers->hide();
    showFile(tr("Being compared with the forest. Nothing is written."), Fact::Tone::Plain);
}

void PlanFileView::setFailure(const QString &sentence, const QString &cure)
{
    showFile(tr("It could not be compared with the forest."), Fact::Tone::Warning);
    m_banner->tell(Banner::Tone::Danger, sentence, cure, {tr("Look again")});
    m_banner->show();
}

void PlanFileView::setLook(const ForestLook &look)
{
    m_blockers->setBlockers(look.blockers);
    m_blockers->setVisible(!look.blockers.empty());
    if (!look.blockers.empty()) {
        showFile(tr("Something is in the way"), Fact::Tone::Warning);
        return;
    }
    if (look.isCompared)
        showFile(tr("It holds: change for change, it is what would be written now."), Fact::Tone::Good);
    else
        showFile(tr("Only an administrator can see whether it still holds. It is compared just before the "
                    "writing."),
                 Fact::Tone::Plain);
    if (look.preparation.account.ref.dn.isEmpty())
        return;
    m_account->setFacts(accountFacts(look.preparation, {}));
    m_lines->setLines(linesOf(m_file, accountName(look.preparation)));
    FactList::align({m_facts, m_account});
}

bool PlanFileView::isConfirmed() const
{
    return (!m_confirmation || m_confirmation->isGiven()) && (!m_tenant || m_tenant->isGiven());
}

} // namespace dwc
