// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/finding_list.h"

#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace dwc {

namespace {

/// More would be a list nobody reads; Review has them all.
constexpr std::size_t kShown = 5;

} // namespace

FindingList::FindingList(Theme &theme, QWidget *parent)
    : Card(theme, tr("Open findings"), parent), m_theme(theme),
      m_count(makeLabel(theme, Type::Body, Role::Muted, {}, this))
{
    setObjectName(QStringLiteral("openFindings"));
    setAccessibleName(tr("Open findings"));
    addToHead(m_count);
    fill();
}

void FindingList::setFindings(std::vector<OpenFinding> findings, bool isRead)
{
    m_isRead = isRead;
    m_findings = std::move(findings);
    fill();
}

void FindingList::setChecks(const ChecksTold &checks)
{
    m_checks = checks;
    fill();
}

void FindingList::setInColumn(bool on)
{
    if (std::exchange(m_inColumn, on) != on)
        fill();
}

int FindingList::heightInColumn() const
{
    constexpr int kButton = 26;
    const auto lines = [this](int titles, int captions) {
        return titles * lineHeightOf(Type::BodyStrong) + captions * lineHeightOf(Type::Caption);
    };
    const int finding = lines(1, 2) + kButton + 2 * Space::kXs + Space::kXl + 1;
    const auto shown = int(std::min(m_findings.size(), kShown));
    return 3 * Space::kL + lines(1, 0) + shown * finding + lines(1, 1);
}

void FindingList::fill()
{
    m_count->setText(m_findings.empty() ? QString() : countText(m_findings.size()));
    setTitle(m_findings.empty() && !m_inColumn ? QString() : tr("Open findings"));
    delete m_rows;
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kM);
    const auto add = [&](QWidget *row) {
        if (layout->count() > 0)
            layout->addWidget(makeHairline(m_theme, Qt::Horizontal, m_rows));
        layout->addWidget(row);
    };
    for (std::size_t i = 0; i < m_findings.size() && i < kShown; ++i)
        add(makeFinding(m_findings[i], i));
    if (m_findings.size() > kShown)
        add(makeLabel(m_theme, Type::Caption, Role::Muted,
                      tr("And %1 more in Review").arg(countText(m_findings.size() - kShown)), m_rows));
    add(makeChecks());
    layout->addStretch(1);
    body()->addWidget(m_rows);
    m_rows->show();
}

QWidget *FindingList::makeFinding(const OpenFinding &finding, std::size_t number)
{
    auto *button = new Button(m_theme, Button::Kind::Small, finding.button, m_rows);
    button->setObjectName(QStringLiteral("cure-%1").arg(number));
    button->setAccessibleDescription(finding.title);
    connect(button, &QPushButton::clicked, this,
            [this, number] { Q_EMIT cureRequested(m_findings[number]); });
    const ToneLook look = dwc::lookOf(finding.severity == Severity::Guard ? Tone::Danger : Tone::Warning);
    return makeRow({look.icon, look.ink, finding.title, finding.line}, button);
}

/// The quiet end of the list: that somebody looked, and when.
QWidget *FindingList::makeChecks()
{
    auto *link = new Button(m_theme, Button::Kind::Link, tr("Open Prerequisites"), m_rows);
    link->setObjectName(QStringLiteral("openPrerequisites"));
    connect(link, &QPushButton::clicked, this, &FindingList::prerequisitesRequested);
    const QString passed = tr("%Ln checks passed", nullptr, pluralOf(m_checks.passed));
    const QString quiet = m_isRead && m_findings.empty() ? tr("Nothing needs a look") : QString();
    if (!m_checks.at.isValid() && quiet.isEmpty())
        return makeRow({"info", Role::Info, tr("Prerequisites were not checked yet"), {}}, link);
    if (!m_checks.at.isValid())
        return makeRow(
            {"info", Role::Info, tr("No open findings"), tr("Prerequisites were not checked yet.")}, link);
    if (!m_checks.verdict.isEmpty())
        return makeRow(
            {m_checks.icon, m_checks.ink, m_checks.verdict, passed + QStringLiteral(". ") + restOfChecks()},
            link);
    return makeRow({"check", Role::Success, quiet.isEmpty() ? passed : quiet,
                    quiet.isEmpty() ? restOfChecks() : passed + QStringLiteral(". ") + restOfChecks()},
                   link);
}

QString FindingList::restOfChecks() const
{
    QStringList sentences;
    if (m_checks.warnings > 0)
        sentences += tr("%Ln with a warning.", nullptr, pluralOf(m_checks.warnings));
    if (m_checks.failed > 0)
        sentences += tr("%Ln failed.", nullptr, pluralOf(m_checks.failed));
    if (m_checks.unknown > 0)
        sentences += tr("%Ln not known.", nullptr, pluralOf(m_checks.unknown));
    const bool isToday = m_checks.at.date() == QDate::currentDate();
    sentences += tr("Last checked: %1.")
                     .arg(isToday ? QLocale().toString(m_checks.at.time(), QLocale::ShortFormat)
                                  : QLocale().toString(m_checks.at, QLocale::ShortFormat));
    return sentences.join(u' ');
}

QWidget *FindingList::makeRow(const Line &line, QWidget *button)
{
    auto *row = new QWidget(m_rows);
    auto *icon = makeIcon(m_theme, QString::fromLatin1(line.icon), line.ink, 16, row);
    auto *title = makeLabel(m_theme, Type::BodyStrong, Role::Text, line.title, row);
    auto *more = makeLabel(m_theme, Type::Caption, Role::Muted, line.line, row);
    title->setWordWrap(true);
    more->setWordWrap(true);
    more->setVisible(!line.line.isEmpty());
    button->setParent(row); // after its words, as it is read
    auto *words = new QVBoxLayout;
    words->setSpacing(m_inColumn ? Space::kXs : 0);
    words->addWidget(title);
    words->addWidget(more);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kM);
    const bool isOneLine = !m_inColumn && line.line.isEmpty();
    layout->addWidget(icon, 0, isOneLine ? Qt::AlignVCenter : Qt::AlignTop);
    layout->addLayout(words, 1);
    if (m_inColumn)
        words->addWidget(button, 0, Qt::AlignLeading);
    else
        layout->addWidget(button);
    return row;
}

} // namespace dwc
