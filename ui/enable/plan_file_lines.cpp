// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/plan_file_lines.h"

#include "core/model/dn_parent.h"
#include "core/prepare/permission_profile.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"

#include <QCoreApplication>
#include <optional>

namespace dwc {

namespace {

struct PlanFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanFileView)
};

constexpr char kClass[] = "objectClass";

/// An entry that preparing adds for the account, by its text.
std::optional<Ace> entryOf(const std::string &sddl, const std::string &account)
{
    const auto sid = Sid::fromText(account);
    for (const PermissionProfile profile : kPermissionProfiles) {
        for (const auto &entries :
             {containerEntries(profile, sid.value_or(Sid())), treeEntries(profile, sid.value_or(Sid()))}) {
            for (const Ace &ace : entries) {
                if (sddlOf(ace) == sddl)
                    return ace;
            }
        }
    }
    return std::nullopt;
}

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

ChangeLine lineOfEntry(const Change &change, const std::string &sddl, bool takes, const Plan &plan,
                       const QString &account)
{
    ChangeLine line;
    dress(line, takes, takes ? PlanFileTexts::tr("Take away") : PlanFileTexts::tr("Add"));
    const auto ace = entryOf(sddl, plan.basis.connectorAccount);
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
        if (change.action != Action::Update)
            lines.push_back(lineOfObject(change));
        for (const AttributeChange &attribute : change.attributes) {
            if (change.action != Action::Update)
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
