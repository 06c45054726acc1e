// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/plan_file_lines.h"

#include "core/model/dn_parent.h"
#include "core/prepare/connection_point_wish.h"
#include "core/prepare/permission_profile.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace dwc {

namespace {

struct PlanFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanFileView)
};

constexpr char kClass[] = "objectClass";

void dress(ChangeLine &line, bool takesBack, const QString &word)
{
    line.icon = takesBack ? "delete" : "create";
    line.ink = takesBack ? Role::Danger : Role::Success;
    line.word = word;
}

ChangeLine lineOfObject(const Change &change)
{
    const bool deletes = change.action == Action::Delete;
    ChangeLine line;
    dress(line, deletes, deletes ? PlanFileTexts::tr("Delete") : PlanFileTexts::tr("Create"));
    line.name = firstNameOf(change.object.dn);
    line.place = PlanFileTexts::tr("in %1").arg(breakable(nameShown(parentOf(change.object.dn).text())));
    for (const AttributeChange &attribute : change.attributes) {
        const std::vector<std::string> &values = deletes ? attribute.before : attribute.after;
        if (attribute.name == kClass && !values.empty()) {
            line.kind = nameShown(values.back());
            continue;
        }
        for (const std::string &value : values)
            (deletes ? line.removed : line.added) +=
                QString::fromStdString(attribute.name) + QStringLiteral(": ") + breakable(nameShown(value));
    }
    return line;
}

/// Of the connection point: what it names no longer, and what it will.
ChangeLine lineOfKeywords(const Change &change)
{
    ChangeLine line;
    line.icon = "update";
    line.ink = Role::Info;
    line.word = PlanFileTexts::tr("Correct");
    line.name = firstNameOf(change.object.dn);
    line.place = PlanFileTexts::tr("in %1").arg(breakable(nameShown(parentOf(change.object.dn).text())));
    const auto lacking = [](const std::vector<std::string> &values, const std::vector<std::string> &others,
                            QStringList &lines, const std::string &name) {
        for (const std::string &value : values) {
            if (std::ranges::find(others, value) == others.end())
                lines += QString::fromStdString(name) + QStringLiteral(": ") + breakable(nameShown(value));
        }
    };
    for (const AttributeChange &attribute : change.attributes) {
        lacking(attribute.before, attribute.after, line.removed, attribute.name);
        lacking(attribute.after, attribute.before, line.added, attribute.name);
    }
    return line;
}

ChangeLine lineOfEntry(const Change &change, const std::string &sddl, bool takes, const Plan &plan,
                       const QString &account)
{
    ChangeLine line;
    dress(line, takes, takes ? PlanFileTexts::tr("Take away") : PlanFileTexts::tr("Add"));
    const auto ace = entryFrom(sddl, Sid::fromText(plan.basis.connectorAccount).value_or(Sid()));
    line.name = ace ? wordsOf(*ace) : PlanFileTexts::tr("Permission entry");
    line.kind =
        ace ? PlanFileTexts::tr("on %1, for %2").arg(firstNameOf(change.object.dn), trusteeOf(*ace, account))
            : PlanFileTexts::tr("on %1").arg(firstNameOf(change.object.dn));
    (takes ? line.removed : line.added) += breakableEntry(nameShown(sddl).toStdString());
    return line;
}

} // namespace

std::vector<ChangeLine> linesOf(const Plan &plan, const QString &account)
{
    std::vector<ChangeLine> lines;
    for (std::size_t i = 0; i < plan.changes.size(); ++i) {
        const Change &change = plan.changes[i];
        const std::size_t first = lines.size();
        const bool isOfEntries = change.action == Action::Update && !isOfConnectionPoint(change);
        if (change.action == Action::Update && !isOfEntries)
            lines.push_back(lineOfKeywords(change));
        else if (!isOfEntries)
            lines.push_back(lineOfObject(change));
        for (const AttributeChange &attribute : change.attributes) {
            if (!isOfEntries)
                break;
            for (const std::string &entry : attribute.before)
                lines.push_back(lineOfEntry(change, entry, true, plan, account));
            for (const std::string &entry : attribute.after)
                lines.push_back(lineOfEntry(change, entry, false, plan, account));
        }
        for (std::size_t line = first; line < lines.size(); ++line)
            lines[line].end = PlanFileTexts::tr("%1 of %2").arg(i + 1).arg(plan.changes.size());
    }
    return lines;
}

} // namespace dwc
