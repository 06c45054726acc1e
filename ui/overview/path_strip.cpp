// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/path_strip.h"

#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

namespace dwc {

PathStrip::PathStrip(Theme &theme, QWidget *parent) : Card(theme, {}, parent)
{
    setObjectName(QStringLiteral("pathStrip"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::kL);
    const QString headings[] = {tr("Cloud directory"), tr("Rules"), tr("Active Directory")};
    const int shares[] = {11, 13, 12}; // a tenant's id, the rules in words, a container's DN
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        if (i > 0) {
            auto *arrow = new QLabel(this);
            const auto draw = [&theme, arrow] {
                const QPixmap chevron =
                    theme.icon(QStringLiteral("chevron"), Role::Muted, 16, arrow->devicePixelRatioF());
                const bool mirrored = arrow->layoutDirection() == Qt::RightToLeft;
                arrow->setPixmap(chevron.transformed(QTransform().rotate(mirrored ? 90 : -90)));
            };
            draw();
            connect(&theme, &Theme::themeChanged, arrow, draw);
            row->addWidget(arrow);
        }
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        m_stops[i] = makeStop(theme, headings[i], i == 1 ? Type::Caption : Type::MonoSmall);
        for (QLabel *label : {m_stops[i].heading, m_stops[i].name, m_stops[i].id, m_stops[i].fact})
            column->addWidget(label);
        column->addStretch(1); // what has fewer lines begins where the others do
        row->addLayout(column, shares[i]);
    }
    body()->addLayout(row);
}

PathStrip::Stop PathStrip::makeStop(Theme &theme, const QString &heading, Type second)
{
    Stop stop{makeLabel(theme, Type::Caption, Role::Muted, heading, this),
              makeLabel(theme, Type::BodyStrong, Role::Text, {}, this),
              makeLabel(theme, second, Role::Muted, {}, this),
              makeLabel(theme, Type::Caption, Role::Muted, {}, this)};
    for (QLabel *label : {stop.name, stop.id, stop.fact}) {
        label->setWordWrap(true);
        label->setMinimumWidth(120);
    }
    return stop;
}

void PathStrip::show(const Profile &profile, const Outlook *outlook)
{
    auto &[cloud, rules, directory] = m_stops;
    const bool isNamed = outlook && !outlook->cloudIdentity.tenantName.empty();
    cloud.name->setText(isNamed ? shown(outlook->cloudIdentity.tenantName) : shown(profile.name));
    cloud.id->setText(QString::fromStdString(profile.cloud.tenant.text()));
    rules.name->setText(scopeText(profile.rules.scope));
    directory.name->setText(shown(profile.directory.domain));
    if (!outlook) {
        for (const Stop &stop : m_stops)
            stop.fact->setText(tr("Not read yet"));
        directory.id->hide();
        rules.id->hide();
        return;
    }
    const Plan &plan = outlook->plan;
    const std::uint64_t inScope =
        plan.totals.cloudDevices - std::min(plan.totals.cloudDevices, plan.totals.outOfScope);
    cloud.fact->setText(tr("%Ln devices, read %1", nullptr, pluralOf(plan.totals.cloudDevices))
                            .arg(atTimeText(plan.basis.cloudReadAt)));
    rules.fact->setText(tr("%Ln devices are in scope", nullptr, pluralOf(inScope)));
    rules.id->setText(flowText(*outlook));
    rules.id->show();
    directory.id->show();
    directory.id->setText(breakable(shown(plan.basis.container.dn.text())));
    const std::uint64_t objects = outlook->directory ? outlook->directory->size() : plan.totals.owned;
    directory.fact->setText(tr("%Ln objects, %1 of ours, read %2", nullptr, pluralOf(objects))
                                .arg(countText(plan.totals.owned), atTimeText(plan.basis.directoryReadAt)));
}

QString flowText(const Outlook &outlook)
{
    int flowing = 0, missing = 0;
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        const bool isOff = isSwitchedOff(traits.attribute, outlook.rules.flow);
        const bool isThere = outlook.directoryIdentity.attributes & bitOf(traits.attribute);
        flowing += !isOff && isThere ? 1 : 0;
        missing += isOff || isThere ? 0 : 1;
    }
    const int off = int(kFlowAttributes.size()) - flowing - missing;
    QString text = PathStrip::tr("%Ln attributes flow", nullptr, flowing);
    if (off > 0)
        text += PathStrip::tr(", %Ln switched off", nullptr, off);
    if (missing > 0)
        text += PathStrip::tr(", %Ln not in the schema", nullptr, missing);
    return text;
}

QString scopeText(const Scope &scope)
{
    QStringList kinds;
    for (const TrustType type : scope.trustTypes) {
        if (type == TrustType::AzureAd)
            kinds.append(PathStrip::tr("Entra joined"));
        else if (type == TrustType::ServerAd)
            kinds.append(PathStrip::tr("hybrid joined"));
        else if (type == TrustType::Workplace)
            kinds.append(PathStrip::tr("registered"));
    }
    QString text = kinds.size() == 3 ? PathStrip::tr("All join types") : kinds.join(PathStrip::tr(", "));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    const auto filters = int(scope.operatingSystems.size() + scope.include.size() + scope.exclude.size());
    return filters == 0 ? PathStrip::tr("%1, no filter").arg(text)
                        : PathStrip::tr("%1, %Ln filters", nullptr, filters).arg(text);
}

} // namespace dwc
