// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/finding_list.h"

#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

/// More would be a list nobody reads; Review has them all.
constexpr std::size_t kShown = 5;

} // namespace

FindingList::FindingList(Theme &theme, QWidget *parent)
    : Card(theme, tr("Open findings"), parent), m_theme(theme)
{
    setObjectName(QStringLiteral("openFindings"));
    setFindings({});
}

void FindingList::setFindings(std::vector<OpenFinding> findings)
{
    m_findings = std::move(findings);
    setTitle(m_findings.empty() ? tr("Open findings") : tr("Open findings: %1").arg(m_findings.size()));
    delete m_rows;
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    for (std::size_t i = 0; i < m_findings.size() && i < kShown; ++i)
        layout->addWidget(makeRow(m_findings[i], i));
    if (m_findings.size() > kShown)
        layout->addWidget(makeLabel(m_theme, Type::Caption, Role::Muted,
                                    tr("And %1 more in Review").arg(m_findings.size() - kShown), m_rows));
    if (m_findings.empty())
        layout->addWidget(makeLabel(m_theme, Type::Body, Role::Muted, tr("Nothing needs a look."), m_rows));
    layout->addStretch(1);
    body()->addWidget(m_rows);
    m_rows->show();
}

QWidget *FindingList::makeRow(const OpenFinding &finding, std::size_t number)
{
    auto *row = new QWidget(m_rows);
    const ToneLook look = dwc::lookOf(finding.severity == Severity::Guard ? Tone::Danger : Tone::Warning);
    auto *icon = new QLabel(row);
    const auto draw = [this, icon, look] {
        icon->setPixmap(m_theme.icon(QString::fromLatin1(look.icon), look.ink, 16, devicePixelRatioF()));
    };
    draw();
    connect(&m_theme, &Theme::themeChanged, icon, draw);
    auto *title = makeLabel(m_theme, Type::BodyStrong, Role::Text, finding.title, row);
    auto *line = makeLabel(m_theme, Type::Caption, Role::Muted, finding.line, row);
    title->setWordWrap(true);
    line->setWordWrap(true);
    line->setVisible(!finding.line.isEmpty());
    auto *button = new Button(m_theme, Button::Kind::Small, finding.button, row);
    button->setObjectName(QStringLiteral("cure-%1").arg(number));
    button->setAccessibleDescription(finding.title);
    connect(button, &QPushButton::clicked, this,
            [this, number] { Q_EMIT cureRequested(m_findings[number]); });
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::kXs);
    words->addWidget(title);
    words->addWidget(line);
    words->addWidget(button, 0, Qt::AlignLeading);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kM);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return row;
}

} // namespace dwc
