// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/prerequisites_page.h"

#include "ui/prerequisites/check_look.h"
#include "ui/prerequisites/check_model.h"
#include "ui/prerequisites/check_pane.h"
#include "ui/prerequisites/check_view.h"
#include "ui/prerequisites/scenarios.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/content_stack.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

PrerequisitesPage::PrerequisitesPage(Theme &theme, const CheckWords &words, const ReportWords &reportWords,
                                     QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_reportWords(reportWords),
      m_model(new CheckModel(m_answers, words, {std::begin(kCheckAreas), std::end(kCheckAreas)},
                             CheckModel::Order::ByArea, this)),
      m_header(new PageHeader(theme, tr("Prerequisites"), this)),
      m_scenario(new SegmentedControl(theme, this)), m_stack(new ContentStack(theme, this))
{
    setObjectName(QStringLiteral("prerequisitesPage"));
    makeHeader();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeBar());
    layout->addWidget(makeHairline(theme, Qt::Horizontal, this));
    layout->addWidget(m_stack, 1);
    m_stack->setContent(makeContent());
    connect(m_stack, &ContentStack::pressed, this, [this] { request({}); });
    showCounts();
    showPlace();
}

void PrerequisitesPage::makeHeader()
{
    m_report = m_header->addSecondary(tr("&Report"), QStringLiteral("chevron"));
    m_report->setObjectName(QStringLiteral("checkReport"));
    connect(m_report, &QPushButton::clicked, this, [this] {
        openReportMenu(
            m_report, [this](const QString &path) { exportTo(path); },
            [this] { QGuiApplication::clipboard()->setText(textOf(report())); });
    });
    Button *guide = m_header->addSecondary(tr("&Guide me…"));
    guide->setObjectName(QStringLiteral("guideMe"));
    connect(guide, &QPushButton::clicked, this, &PrerequisitesPage::guideRequested);
    m_header->primary()->setObjectName(QStringLiteral("checkAll"));
    m_header->primary()->setReturnPresses(true); // it only reads
    m_header->primary()->show();
    connect(m_header->primary(), &QPushButton::clicked, this, &PrerequisitesPage::pressPrimary);
}

QWidget *PrerequisitesPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(Space::kS, bar);
    flow->setContentsMargins(Space::kXl, 0, Space::kXl, Space::kM);
    flow->addWidget(makeLabel(m_theme, Type::Body, Role::Muted, tr("I want"), bar));
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_scenario->setAccessibleName(tr("What the devices are written for"));
    for (const Scenario scenario : kScenarios)
        m_scenario->addSegment(shortNameOf(scenario));
    flow->addWidget(m_scenario);
    connect(m_scenario, &SegmentedControl::currentChanged, this, [this](int segment) {
        const Scenario chosen = kScenarios[std::size_t(segment)];
        if (m_profile && m_profile->scenario != chosen)
            Q_EMIT scenarioChosen(chosen);
    });
    for (const CheckState state : kWorstFirst) {
        auto *chip = new Chip(m_theme, QString::fromStdString(m_words.word(state)), bar);
        chip->setObjectName(QStringLiteral("chip.") + QString::fromLatin1(nameOf(state).data()));
        chip->setIconName(QString::fromLatin1(lookOf(state).icon), lookOf(state).ink);
        connect(chip, &Chip::toggled, this, &PrerequisitesPage::filter);
        m_chips[state] = chip;
        flow->addWidget(chip);
    }
    return bar;
}

QWidget *PrerequisitesPage::makeContent()
{
    auto *splitter = new QSplitter(Qt::Horizontal, m_stack);
    splitter->setChildrenCollapsible(false);
    m_model->setFolding(true);
    m_view = new CheckView(m_theme, *m_model, splitter);
    m_view->setMinimumWidth(360);
    m_pane = new CheckPane(m_theme, m_words, splitter);
    splitter->addWidget(m_view);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3100, 1900}); // shares of what there is
    connect(m_view, &CheckView::checkChosen, this, &PrerequisitesPage::showChosen);
    connect(m_view, &CheckView::areaChosen, this, [this](CheckArea area) {
        m_pane->showArea(area, countsText(m_answers.count(std::array{area})));
    });
    connect(m_pane, &CheckPane::againRequested, this, &PrerequisitesPage::request);
    connect(m_pane, &CheckPane::cureRequested, this, &PrerequisitesPage::cureRequested);
    connect(m_model, &CheckModel::otherWriterToggled, this, [this](bool isOff) {
        m_otherWriterIsOff = isOff;
        if (!m_running)
            request(checksIn(std::array{CheckArea::Writers}));
    });
    return splitter;
}

void PrerequisitesPage::setProfile(const Profile &profile)
{
    const bool isAnother = !m_profile || m_profile->id != profile.id;
    const bool hasOtherAim = !isAnother && m_profile->scenario != profile.scenario;
    m_profile = profile;
    m_scenario->setCurrent(int(std::ranges::find(kScenarios, profile.scenario) - kScenarios.begin()));
    if (isAnother) { // what was found belongs to the one before
        m_answers.clear();
        m_lastAt = {};
        m_otherWriterIsOff = false;
        m_model->setOtherWriterIsOff(false);
        m_model->layOut();
        showCounts();
        showPlace();
        showFacts();
    } else if (hasOtherAim && isVisible() && m_lastAt.isValid()) {
        request({}); // what is needed depends on it
    }
}

void PrerequisitesPage::request(std::vector<const Check *> wanted)
{
    Q_EMIT checkRequested({std::move(wanted), m_otherWriterIsOff});
}

void PrerequisitesPage::pressPrimary()
{
    if (!m_running)
        return request({});
    m_stopping = true;
    showFacts();
    Q_EMIT stopRequested();
}

void PrerequisitesPage::setStarted(const CheckRequest &request)
{
    m_running = true;
    m_stopping = false;
    m_answers.begin(request);
    m_model->layOut();
    m_pane->setBusy(true);
    m_stack->showContent();
    if (!m_view->chosen() && m_model->rowCount() > 1)
        m_view->choose(m_answers.all().front().check);
    showChosen();
    showFacts();
}

void PrerequisitesPage::setDone(const Check &check, const CheckResult &result)
{
    m_answers.take(check, result);
    m_model->changed(&check);
    if (m_view->chosen() == &check)
        showChosen();
    showCounts();
    showFacts();
}

void PrerequisitesPage::setFinished()
{
    const bool isFirst = !m_lastAt.isValid();
    m_running = m_stopping = false;
    m_answers.end();
    if (m_answers.count().answered() > 0)
        m_lastAt = QDateTime::currentDateTime();
    m_pane->setBusy(false);
    m_model->layOut();
    if (isFirst && m_model->worst())
        m_view->choose(m_model->worst());
    showChosen();
    showCounts();
    showPlace();
    showFacts();
}

void PrerequisitesPage::setFailure(const Error &error)
{
    setFinished();
    if (m_answers.count().answered() == 0)
        m_stack->showError(QString::fromStdString(m_reportWords.message(error)),
                           QString::fromStdString(m_reportWords.advice(error)), tr("Check again"), {});
}

void PrerequisitesPage::filter()
{
    std::set<CheckState> states;
    for (const auto &[state, chip] : m_chips) {
        if (chip->isChecked())
            states.insert(state);
    }
    m_model->setStates(states);
}

void PrerequisitesPage::showChosen()
{
    if (const CheckAnswer *answer = m_answers.find(m_view->chosen()))
        m_pane->showCheck(*answer);
}

void PrerequisitesPage::showCounts()
{
    const CheckCounts counts = m_answers.count();
    for (const auto &[state, chip] : m_chips) {
        chip->setCount(counts.of(state));
        chip->setVisible(counts.of(state) > 0 || chip->isChecked());
    }
    m_report->setEnabled(counts.answered() > 0);
}

void PrerequisitesPage::showFacts()
{
    const CheckCounts counts = m_answers.count();
    const int all = int(m_answers.all().size());
    Button *primary = m_header->primary();
    primary->setText(m_running ? tr("Stop") : tr("&Check all"));
    primary->setIconName(m_running ? QStringLiteral("stop") : QStringLiteral("refresh"));
    primary->setEnabled(m_profile && !m_stopping);
    if (m_stopping)
        m_header->setFacts(tr("Stopping after this check"));
    else if (m_running)
        m_header->setFacts(tr("Checking, %Ln still to come", nullptr, int(counts.running)));
    else if (!m_lastAt.isValid())
        m_header->setFacts(tr("%Ln checks, all of them only read", nullptr, all));
    else
        m_header->setFacts(tr("%Ln checks, last at %1, all of them only read", nullptr, all)
                               .arg(QLocale().toString(m_lastAt.time(), QLocale::ShortFormat)));
}

void PrerequisitesPage::showPlace()
{
    if (m_running || m_answers.count().answered() > 0)
        m_stack->showContent();
    else
        m_stack->showEmpty(
            QStringLiteral("prerequisites"), tr("Not checked yet"),
            tr("%Ln questions to this machine, the cloud and the directory tell what is missing, "
               "who has to do what, and why. They only read, and take some seconds.",
               nullptr, int(m_answers.all().size())),
            tr("Check now"));
}

CheckReport PrerequisitesPage::report() const
{
    return reportOf(m_answers, m_profile ? m_profile->name : std::string(), m_lastAt, m_words);
}

void PrerequisitesPage::exportTo(const QString &path)
{
    Q_EMIT exportRequested(path, exportReport(report(), m_reportWords, path));
}

} // namespace dwc
