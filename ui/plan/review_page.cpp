// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/review_page.h"

#include "ui/plan/apply_bar.h"
#include "ui/plan/change_pane.h"
#include "ui/plan/plan_view.h"
#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/ask_for_file.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/content_stack.h"
#include "ui/widgets/page_header.h"

#include <QFileInfo>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace dwc {

ReviewPage::ReviewPage(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_header(new PageHeader(theme, tr("Review"), this)),
      m_bannerPlace(new QWidget(this)), m_banner(new Banner(theme, m_bannerPlace)),
      m_stack(new ContentStack(theme, this)), m_model(new PlanModel(words, this))
{
    setObjectName(QStringLiteral("reviewPage"));
    makeHeader();
    makeContent();
    auto *around = new QVBoxLayout(m_bannerPlace);
    around->setContentsMargins(Space::kXl, 0, Space::kXl, Space::kL);
    around->addWidget(m_banner);
    m_bannerPlace->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_bannerPlace);
    layout->addWidget(m_stack, 1);
    connect(m_stack, &ContentStack::pressed, this, &ReviewPage::planAgainRequested);
    connect(m_banner, &Banner::pressed, this, [this](int button) {
        if (std::size_t(button) < m_deeds.size())
            doIt(m_deeds[std::size_t(button)]);
    });
    connect(m_model, &PlanModel::ticksChanged, this, &ReviewPage::ticksChanged);
    setReading(nullptr);
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::makeHeader()
{
    const auto add = [this](const QString &text, const char *name, const QString &icon, auto deed) {
        Button *button = m_header->addSecondary(text, icon);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
    };
    add(tr("&Open plan…"), "openPlan", {}, [this] {
        askForFile(this, false, tr("Open a plan"), tr("Plans (*.json)"), {},
                   [this](const QString &path) { Q_EMIT openPlanRequested(path); });
    });
    add(tr("&Save plan…"), "savePlan", {}, [this] {
        if (m_plan)
            askForFile(this, true, tr("Save the plan"), tr("Plans (*.json)"), QStringLiteral("plan.json"),
                       [this](const QString &path) { Q_EMIT savePlanRequested(path, *m_plan); });
    });
    add(tr("&Export"), "exportPlan", QStringLiteral("chevron"), [this] { askToExport(); });
    add(tr("Plan a&gain"), "planAgain", QStringLiteral("refresh"), [this] { Q_EMIT planAgainRequested(); });
}

void ReviewPage::makeContent()
{
    auto *content = new QWidget(m_stack);
    auto *splitter = new QSplitter(Qt::Horizontal, content);
    splitter->setChildrenCollapsible(false);
    m_view = new PlanView(m_theme, *m_model, splitter);
    m_pane = new ChangePane(m_theme, *m_model, splitter);
    splitter->addWidget(m_view);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({5000, 2000}); // shares of what there is
    m_bar = new ApplyBar(m_theme, m_words, content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_bar);
    m_stack->setContent(content);
    connect(m_view, &PlanView::rowChosen, m_pane, &ChangePane::showRow);
    m_pane->setDiffSource([this](std::uint32_t, const Change &change) {
        return m_outlook && m_outlook->cloud ? diffOf(*m_outlook, change) : diffOf(change);
    });
    connect(m_bar, &ApplyBar::applyPressed, this, &ReviewPage::apply);
    connect(m_bar, &ApplyBar::withoutPressed, this, &ReviewPage::applyWithout);
    connect(m_bar, &ApplyBar::stopPressed, this, &ReviewPage::stopRequested);
    connect(m_bar, &ApplyBar::retryPressed, this, &ReviewPage::retryFailed);
    connect(m_bar, &ApplyBar::runPressed, this, [this] { Q_EMIT runRequested(m_result->run.id); });
}

void ReviewPage::setReading(std::shared_ptr<const Outlook> outlook)
{
    m_planPath.clear();
    m_outlook = outlook;
    const Plan *plan = outlook ? &outlook->plan : nullptr;
    showPlan(std::shared_ptr<const Plan>(std::move(outlook), plan));
}

void ReviewPage::setPlanFile(const Plan &plan, const QString &path)
{
    m_planPath = path;
    m_outlook.reset();
    showPlan(std::make_shared<const Plan>(plan));
}

void ReviewPage::showPlan(std::shared_ptr<const Plan> plan)
{
    m_plan = std::move(plan);
    m_result.reset();
    m_applying = false;
    m_bannerPlace->hide();
    m_model->setList(changesOf(m_plan));
    if (!m_wanted.empty() && m_plan)
        m_model->tickOnly(std::exchange(m_wanted, {}));
    updateFacts();
    if (!m_plan) {
        m_stack->showEmpty(QStringLiteral("review"), tr("Nothing has been read yet."),
                           tr("Reading both sides shows what would be written. Nothing is written by it."),
                           tr("Read both sides"));
        return;
    }
    if (m_model->rowCount() == 0) {
        m_stack->showEmpty(
            QStringLiteral("check"), tr("Both sides agree. There is nothing to write."),
            tr("%Ln devices in the cloud, ", nullptr, pluralOf(m_plan->totals.cloudDevices)) +
                tr("%Ln objects of ours in the directory.", nullptr, pluralOf(m_plan->totals.owned)),
            tr("Plan again"));
        return;
    }
    showTree();
    showGuards();
}

void ReviewPage::showTree()
{
    m_stack->showContent();
    m_view->openGroups();
    m_pane->showRow(m_view->currentIndex());
}

void ReviewPage::ticksChanged()
{
    if (!m_plan || m_applying || m_result)
        return;
    m_bar->setPlan(*m_plan, m_model->tree());
    if (m_stack->showsContent())
        showGuards();
}

void ReviewPage::showGuards()
{
    const auto asks = guardAsks(*m_plan, m_model->tree());
    if (asks.empty()) {
        m_bannerPlace->hide();
        return;
    }
    const GuardAsk &gravest = asks.front();
    const auto findings = speaking(*m_plan, asks);
    const bool canShow = gravest.number && m_model->tree().tickedFor(gravest.code) > 0;
    QStringList buttons{tr("Open settings")};
    std::vector<BannerDoes> deeds{BannerDoes::Settings};
    if (canShow) {
        buttons.append(tr("Show the %1").arg(countText(std::uint64_t(*gravest.number))));
        deeds.push_back(BannerDoes::ShowGuarded);
    }
    tell(int(Banner::Tone::Danger), guardVerdict(*findings.front(), m_words), guardCure(gravest), buttons,
         std::move(deeds), int(findings.size()) - 1);
}

void ReviewPage::tell(int tone, const QString &sentence, const QString &cause, const QStringList &buttons,
                      std::vector<BannerDoes> deeds, int more)
{
    m_deeds = std::move(deeds);
    m_bannerPlace->show();
    m_banner->tell(Banner::Tone(tone), sentence, cause, buttons, more);
}

void ReviewPage::doIt(BannerDoes deed)
{
    switch (deed) {
    case BannerDoes::Nothing: break;
    case BannerDoes::PlanAgain: Q_EMIT planAgainRequested(); break;
    case BannerDoes::Settings: Q_EMIT settingsRequested(); break;
    case BannerDoes::ShowGuarded: showGuarded(); break;
    case BannerDoes::OpenRun: Q_EMIT runRequested(m_result->run.id); break;
    }
}

/// The devices that the gravest guard counts, in Devices.
void ReviewPage::showGuarded()
{
    const auto asks = guardAsks(*m_plan, m_model->tree());
    QList<DeviceId> devices;
    for (const Change &change : m_plan->changes) {
        if (!asks.empty() && countsFor(asks.front().code, change))
            devices.append(change.deviceId);
    }
    Q_EMIT devicesRequested(devices);
}

void ReviewPage::setLoading(const QString &what)
{
    if (m_applying)
        return;
    m_stack->showLoading(what);
    if (m_stack->showsContent())
        m_header->setFacts(what);
}

void ReviewPage::setFailure(const Error &error)
{
    const QString message = QString::fromStdString(m_words.message(error));
    const QString advice = QString::fromStdString(m_words.advice(error));
    m_wanted.clear();
    updateFacts();
    if (m_plan && m_stack->showsContent())
        tell(int(Banner::Tone::Danger), message, advice, {tr("Plan again")}, {BannerDoes::PlanAgain});
    else
        m_stack->showError(message, advice, tr("Read both sides"), shown(error.detail));
}

void ReviewPage::showDevices(const QList<DeviceId> &devices)
{
    m_wanted = std::unordered_set<DeviceId>(devices.begin(), devices.end());
    if (!m_plan || m_result || m_wanted.empty()) {
        Q_EMIT planAgainRequested();
        return;
    }
    m_model->tickOnly(std::exchange(m_wanted, {}));
    if (!devices.isEmpty())
        m_view->showIndex(m_model->changeIndex(devices.front()));
}

void ReviewPage::updateFacts()
{
    if (!m_plan) {
        m_header->setFacts(tr("No plan yet"));
    } else if (m_applying) {
        m_header->setFacts(tr("Both sides are read again, then what is still as shown is written."));
    } else if (m_result) {
        m_header->setFacts(tr("Run of the plan made %1").arg(atTimeText(m_plan->madeAt)));
    } else if (!m_planPath.isEmpty()) {
        m_header->setFacts(
            tr("Plan %1, made %2. Nothing of it has been written yet.")
                .arg(shown(QFileInfo(m_planPath).fileName().toStdString()), atTimeText(m_plan->madeAt)));
    } else {
        m_header->setFacts(tr("Planned %1 from reads %2. Nothing written yet.")
                               .arg(atTimeText(m_plan->madeAt), atTimeText(m_plan->basis.directoryReadAt)));
    }
}

} // namespace dwc
