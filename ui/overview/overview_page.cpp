// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/overview_page.h"

#include "ui/overview/count_button.h"
#include "ui/overview/finding_list.h"
#include "ui/overview/health.h"
#include "ui/overview/overview_grid.h"
#include "ui/overview/path_strip.h"
#include "ui/overview/run_chart.h"
#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

namespace dwc {

namespace {

constexpr DeviceState kStates[] = {DeviceState::InSync,  DeviceState::Create,     DeviceState::Update,
                                   DeviceState::Disable, DeviceState::Delete,     DeviceState::Conflict,
                                   DeviceState::Skipped, DeviceState::OutOfScope, DeviceState::Held,
                                   DeviceState::Foreign, DeviceState::Adfs};

std::uint64_t countIn(const Totals &totals, DeviceState state)
{
    switch (state) {
    case DeviceState::InSync: return totals.unchanged;
    case DeviceState::Create: return totals.create;
    case DeviceState::Update: return totals.update;
    case DeviceState::Disable: return totals.disable;
    case DeviceState::Delete: return totals.remove;
    case DeviceState::Conflict: return totals.conflict;
    case DeviceState::Skipped: return totals.skipped;
    case DeviceState::OutOfScope: return totals.outOfScope;
    case DeviceState::Held: return totals.held;
    case DeviceState::Foreign: return totals.foreign;
    case DeviceState::Adfs: return totals.adfs;
    default: return 0;
    }
}

/// Those that are rare stand there only when there are some.
bool isRare(DeviceState state)
{
    return state == DeviceState::OutOfScope || state == DeviceState::Held || state == DeviceState::Foreign ||
           state == DeviceState::Adfs;
}

} // namespace

OverviewPage::OverviewPage(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_header(new PageHeader(theme, tr("Overview"), this))
{
    setObjectName(QStringLiteral("overviewPage"));
    makeHeader();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
    connect(&theme, &Theme::themeChanged, this, &OverviewPage::refreshVerdict);
    refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    int counts = 3 * Space::kM; // the card's sides, and a scroll bar that may come
    for (const CountButton *button : m_counts)
        counts += button->isHidden() ? 0 : button->sizeHint().width() + Space::kXs;
    m_grid->arrange({width(), height() - m_header->sizeHint().height()}, m_chart->usefulHeight(), counts);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::makeHeader()
{
    Button *again = m_header->addSecondary(tr("Read a&gain"), QStringLiteral("refresh"));
    again->setObjectName(QStringLiteral("readAgain"));
    connect(again, &QPushButton::clicked, this, &OverviewPage::readRequested);
    m_header->primary()->setObjectName(QStringLiteral("overviewPrimary"));
    connect(m_header->primary(), &QPushButton::clicked, this, [this] {
        const bool waits = m_outlook && m_outlook->plan.totals.changes() > 0;
        if (lacksContainer())
            Q_EMIT enableRequested();
        else
            waits ? Q_EMIT reviewRequested() : Q_EMIT readRequested();
    });
}

QWidget *OverviewPage::makeContent()
{
    m_grid = new OverviewGrid(this);
    // made in the order in which they are read aloud
    OverviewGrid::Cards cards{};
    cards.verdict = makeVerdict(m_grid);
    cards.path = m_path = new PathStrip(m_theme, m_grid);
    cards.counts = makeCounts(m_grid);
    cards.chart = makeChart(m_grid);
    cards.findings = m_findings = new FindingList(m_theme, m_grid);
    connect(m_findings, &FindingList::cureRequested, this, &OverviewPage::cure);
    connect(m_findings, &FindingList::prerequisitesRequested, this, &OverviewPage::prerequisitesRequested);
    m_grid->setCards(cards);
    return m_grid;
}

Card *OverviewPage::makeVerdict(QWidget *parent)
{
    auto *card = new Card(m_theme, {}, parent);
    card->setObjectName(QStringLiteral("verdict"));
    m_icon = new QLabel(card);
    m_verdict = makeLabel(m_theme, Type::Verdict, Role::Text, {}, card);
    m_verdict->setObjectName(QStringLiteral("healthVerdict"));
    m_line = makeLabel(m_theme, Type::Body, Role::Muted, {}, card);
    m_line->setObjectName(QStringLiteral("healthLine"));
    m_verdict->setWordWrap(true);
    m_line->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_verdict);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::kL);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    return card;
}

Card *OverviewPage::makeCounts(QWidget *parent)
{
    auto *card = new Card(m_theme, tr("Devices by state"), parent);
    card->setLink(tr("Open Devices"));
    card->setBodyReach(CountButton::kAside);
    connect(card, &Card::linkClicked, this, &OverviewPage::devicesRequested);
    auto *place = new QWidget(card);
    auto *flow = new FlowLayout(Space::kXs, place);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setEven(true);
    for (const DeviceState state : kStates) {
        auto *button = new CountButton(m_theme, state, place);
        connect(button, &QAbstractButton::clicked, this, [this, state] { Q_EMIT stateRequested(state); });
        flow->addWidget(button);
        m_counts.push_back(button);
    }
    card->body()->addWidget(place);
    return card;
}

Card *OverviewPage::makeChart(QWidget *parent)
{
    auto *card = m_chartCard = new Card(m_theme, tr("Last runs"), parent);
    m_chart = new RunChart(m_theme, card);
    connect(m_chart, &RunChart::runChosen, this, &OverviewPage::runRequested);
    m_legend = new ChartLegend(m_theme, card);
    card->addToHead(m_legend);
    card->body()->addWidget(m_chart, 1);
    return card;
}

void OverviewPage::setProfile(const Profile &profile)
{
    m_profile = profile;
    refresh();
}

void OverviewPage::setReading(std::shared_ptr<const Outlook> outlook, qint64 tookMs)
{
    m_outlook = std::move(outlook);
    m_tookMs = tookMs;
    m_failure.reset();
    refresh();
}

void OverviewPage::setRuns(const std::vector<RunRecord> &runs)
{
    m_runs = runs;
    m_chart->setRuns(runs);
    const std::size_t bars = std::min<std::size_t>(runs.size(), RunChart::kBars);
    m_legend->setVisible(bars > 0);
    m_chartCard->setTitle(bars > 1 ? tr("Last %Ln runs", nullptr, pluralOf(bars)) : tr("Last runs"));
    refresh();
}

void OverviewPage::setChecks(const ChecksTold &checks)
{
    m_findings->setChecks(checks);
}

void OverviewPage::setLoading(const QString &what)
{
    m_header->setFacts(what);
}

void OverviewPage::setFailure(const Error &error)
{
    m_failure = error;
    refresh();
}

void OverviewPage::refresh()
{
    m_open = openFindings({m_profile ? &*m_profile : nullptr, m_outlook.get(), &m_runs,
                           Moment{QDateTime::currentMSecsSinceEpoch()}},
                          m_words);
    m_findings->setFindings(m_open, m_outlook && !m_failure);
    if (m_profile)
        m_path->show(*m_profile, m_outlook.get());
    const std::uint64_t changes = m_outlook ? m_outlook->plan.totals.changes() : 0;
    m_header->primary()->setText(lacksContainer() ? tr("Prepare the forest…")
                                 : changes > 0    ? tr("Review %Ln changes", nullptr, pluralOf(changes))
                                 : m_outlook      ? QString()
                                                  : tr("Read both sides"));
    m_header->primary()->setVisible(lacksContainer() || changes > 0 || !m_outlook);
    m_header->setFacts(m_outlook ? tr("Read %1 in %2 s")
                                       .arg(atTimeText(m_outlook->plan.basis.directoryReadAt),
                                            QLocale().toString(double(m_tookMs) / 1000.0, 'f', 1))
                                 : tr("Nothing has been read yet"));
    refreshCounts();
    refreshVerdict();
    arrange();
}

/// Then nothing is read or written before the forest is prepared.
bool OverviewPage::lacksContainer() const
{
    return m_failure && m_failure->kind == ErrorKind::NoContainer;
}

void OverviewPage::refreshCounts()
{
    for (CountButton *button : m_counts) {
        if (!m_outlook) {
            button->setCount({}, {});
            button->setVisible(!isRare(button->state()));
            continue;
        }
        const Totals &totals = m_outlook->plan.totals;
        const std::uint64_t count = countIn(totals, button->state());
        const bool isShare = button->state() == DeviceState::InSync && totals.cloudDevices > 0;
        const double share = isShare ? 100.0 * double(count) / double(totals.cloudDevices) : 0;
        button->setCount(count, isShare ? tr("%1 % of the cloud").arg(QLocale().toString(share, 'f', 1))
                                        : stateCaption(button->state()));
        button->setVisible(count > 0 || !isRare(button->state()));
    }
}

void OverviewPage::showVerdict(const char *icon, Role ink, const QString &verdict, const QString &line)
{
    constexpr int kDisc = 40, kSign = 20;
    const qreal dpr = devicePixelRatioF();
    QPixmap sign(QSize(kDisc, kDisc) * dpr);
    sign.setDevicePixelRatio(dpr);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(ink == Role::Danger ? Role::DangerTint
                                    : ink == Role::Info ? Role::InfoTint
                                                        : Role::SuccessTint));
    painter.drawEllipse(0, 0, kDisc, kDisc);
    painter.drawPixmap((kDisc - kSign) / 2, (kDisc - kSign) / 2,
                       m_theme.icon(QString::fromLatin1(icon), ink, kSign, dpr));
    painter.end();
    m_icon->setPixmap(sign);
    m_verdict->setText(verdict);
    m_line->setText(line);
}

void OverviewPage::refreshVerdict()
{
    if (m_failure) {
        const QString seen =
            m_outlook
                ? tr("What is shown was read %1.").arg(atTimeText(m_outlook->plan.basis.directoryReadAt))
                : QString();
        showVerdict("failed", Role::Danger, QString::fromStdString(m_words.message(*m_failure)),
                    (lacksContainer() ? tr("The wizard shows what is missing, each object and permission, "
                                           "before anything is written.")
                                      : QString::fromStdString(m_words.advice(*m_failure))) +
                        u' ' + seen);
        return;
    }
    const Health health = healthOf(m_outlook ? &m_outlook->plan : nullptr, m_runs);
    const bool isUnread = health.kind == HealthKind::NothingRead || health.kind == HealthKind::NeverWritten;
    const char *icon = health.isBad() ? "failed" : isUnread ? "info" : "check";
    showVerdict(icon,
                health.isBad() ? Role::Danger
                : isUnread     ? Role::Info
                               : Role::Success,
                healthVerdict(health), healthLine(health, m_open.size()));
}

void OverviewPage::cure(const OpenFinding &finding)
{
    switch (finding.cure) {
    case LeadTo::Review: Q_EMIT reviewRequested(); break;
    case LeadTo::Settings: Q_EMIT settingsRequested(); break;
    case LeadTo::ShowState: Q_EMIT stateRequested(finding.state.value_or(DeviceState::Conflict)); break;
    case LeadTo::ShowDevices: Q_EMIT devicesRequested(); break;
    case LeadTo::OpenRun: Q_EMIT runRequested(finding.run); break;
    }
}

} // namespace dwc
