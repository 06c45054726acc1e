// SPDX-License-Identifier: Apache-2.0
#include "app/cli/views/preparation_text.h"

#include "app/cli/views/check_text.h"
#include "app/words/check_text.h"
#include "app/words/error_text.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/prepare/connection_point_wish.h"
#include "core/prepare/permission_profile.h"
#include "core/report/checks_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dwc {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLongestName = 400;

std::string nameOf(const Change &change)
{
    return printable(change.object.dn.text(), kLongestName);
}

std::string classOf(const Change &change)
{
    return change.attributes.front().after.front();
}

void writeKeywords(const Change &change, const Output &out)
{
    const AttributeChange &keywords = change.attributes.front();
    const auto has = [](const std::vector<std::string> &values, const std::string &one) {
        return std::ranges::find(values, one) != values.end();
    };
    out.line("~ " + nameOf(change) + "  keywords");
    for (const std::string &keyword : keywords.before)
        out.line((has(keywords.after, keyword) ? "      " : "    - ") + printable(keyword, kLongestName));
    for (const std::string &keyword : keywords.after) {
        if (!has(keywords.before, keyword))
            out.line("    + " + printable(keyword, kLongestName));
    }
}

std::string wordsOf(const Ace &ace)
{
    const bool deletes = ace.mask & rights::kDeleteChild;
    if (ace.objectType)
        return deletes ? text("create and delete devices in it") : text("create devices in it");
    if (ace.inheritedObjectType)
        return ace.mask & rights::kDelete ? text("read, change and delete the devices that it created")
                                          : text("read and change every device in it");
    return deletes ? text("create, read, change and delete anything in it, and itself")
                   : text("read and change it and everything in it");
}

/// An entry as it is written, below what it allows and to whom. Those of others stand for themselves.
void writeEntry(const char *sign, const std::string &sddl, const Sid &account, const Output &out)
{
    static const Sid kCreatorOwner = *Sid::fromText("S-1-3-0");
    const auto ace = entryFrom(sddl, account);
    if (!ace) {
        out.line("    " + (sign + sddl));
        return;
    }
    const std::string who =
        ace->trustee == kCreatorOwner ? text("whoever creates a device") : text("the connector account");
    out.line("    " + (sign + text("%1: %2", {who, wordsOf(*ace)})));
    out.line("      " + sddl);
}

void writeChange(const Change &change, const Sid &account, const Output &out)
{
    if (change.action == Action::Create) {
        out.line("+ " + nameOf(change) + "  (" + classOf(change) + ')');
        for (std::size_t i = 1; i < change.attributes.size(); ++i) {
            for (const std::string &value : change.attributes[i].after)
                out.line("    " + change.attributes[i].name + ": " + printable(value, kLongestName));
        }
        return;
    }
    if (change.action == Action::Delete) {
        out.line("x " + nameOf(change));
        for (const AttributeChange &attribute : change.attributes)
            out.line("    " + attribute.name + ": " + printable(attribute.before.back(), kLongestName));
        return;
    }
    if (isOfConnectionPoint(change)) {
        writeKeywords(change, out);
        return;
    }
    out.line("~ " + nameOf(change) + "  " + text("permissions"));
    for (const std::string &entry : change.attributes.front().before)
        writeEntry("- ", entry, account, out);
    for (const std::string &entry : change.attributes.front().after)
        writeEntry("+ ", entry, account, out);
}

void writePresent(const Preparation &preparation, const Output &out)
{
    if (!preparation.state.containerObject) {
        out.line(text("It has no rights yet in %1, which does not exist.",
                      {printable(preparation.state.container.text(), kLongestName)}));
        return;
    }
    const std::vector<Ace> entries = presentEntries(preparation);
    out.line(entries.empty() ? text("No entry of %1 names it or a group of its.",
                                    {printable(preparation.state.container.text(), kLongestName)})
                             : text("Entries of %1 that name it or a group of its:",
                                    {printable(preparation.state.container.text(), kLongestName)}));
    for (const Ace &entry : entries)
        out.line("    " + sddlOf(entry));
}

void writeBlockers(const Preparation &preparation, const Output &out)
{
    std::vector<WordedCheck> words;
    for (const Blocker &blocker : preparation.blockers)
        words.push_back(worded(blocker));
    writeChecks(words, out);
}

Json changeJson(const Change &change)
{
    Json json{{"action", dwc::nameOf(change.action)}, {"dn", change.object.dn.text()}};
    if (change.action == Action::Update && !isOfConnectionPoint(change)) {
        const AttributeChange &list = change.attributes.front();
        if (!list.before.empty())
            json["removedEntries"] = list.before;
        if (!list.after.empty())
            json["entries"] = list.after;
        return json;
    }
    if (change.action == Action::Create)
        json["objectClass"] = classOf(change);
    json["attributes"] = Json::array();
    for (const AttributeChange &attribute : change.attributes) {
        if (change.action == Action::Delete || attribute.name != "objectClass")
            json["attributes"].push_back(
                {{"name", attribute.name}, {"before", attribute.before}, {"after", attribute.after}});
    }
    return json;
}

Json findingsJson(const Preparation &preparation)
{
    Json findings = Json::array();
    for (const Blocker &blocker : preparation.blockers) {
        std::string message, advice;
        for (const Sentence &sentence : blocker.result.evidence)
            message += (message.empty() ? "" : " ") + evidenceText(sentence);
        for (const Sentence &sentence : blocker.result.advice)
            advice += (advice.empty() ? "" : " ") + adviceText(sentence);
        findings.push_back({{"severity", "guard"}, {"code", blocker.id}, {"message", message}, {"advice", advice}});
    }
    return findings;
}

bool isRemoval(const Preparation &preparation)
{
    return preparation.plan.kind == PlanKind::Disable;
}

/// The check's answer, where the forest was looked at.
void writeConnectionPoint(const Preparation &preparation, const Output &out)
{
    if (preparation.connectionPoint.evidence.empty())
        return;
    writeCheck(worded(*findCheck("forest.connectionPoint"), preparation.connectionPoint), out);
    if (isRemoval(preparation) && preparation.state.connectionPoint)
        out.line(text("The service connection point stays: clients of this forest register by it, with "
                      "writeback or without."));
}

Json connectionPointJson(const Preparation &preparation)
{
    if (preparation.connectionPoint.evidence.empty())
        return nullptr;
    const auto &point = preparation.state.connectionPoint;
    Json keywords = Json::array(), advice = Json::array();
    std::string message;
    for (std::size_t i = 0; point && i < point->keywords.size(); ++i)
        keywords.push_back(point->keywords[i]);
    for (const Sentence &sentence : preparation.connectionPoint.evidence)
        message += (message.empty() ? "" : " ") + evidenceText(sentence);
    for (const Sentence &sentence : preparation.connectionPoint.advice)
        advice.push_back(adviceText(sentence));
    return {{"state", dwc::nameOf(stateOf(point, preparation.state.tenant))},
            {"dn", point ? Json(point->ref.dn.text()) : Json(nullptr)},
            {"keywords", std::move(keywords)},
            {"message", message},
            {"advice", std::move(advice)}};
}

std::string stateOf(RunState state)
{
    return std::string(nameOf(state));
}

void writeChanges(const Preparation &preparation, const Output &out)
{
    out.line(text("Forest %1, by the controller %2", {printable(preparation.plan.basis.forest),
                                                     printable(preparation.plan.basis.domainController)}));
    out.line(text("Connector account %1 (%2)", {printable(preparation.account.ref.dn.text(), kLongestName),
                                               preparation.account.sid.text()}));
    writePresent(preparation, out);
    out.line();
    for (const Change &change : preparation.plan.changes)
        writeChange(change, preparation.account.sid, out);
    out.line();
    const std::vector<std::string> count{std::to_string(preparation.plan.changes.size())};
    const bool isOne = preparation.plan.changes.size() == 1;
    const bool corrects = std::ranges::any_of(preparation.plan.changes, [](const Change &change) {
        return change.action == Action::Update && isOfConnectionPoint(change);
    });
    const std::string changes = isOne ? text("One change.") : text("%1 changes.", count);
    out.line(changes + ' ' +
             (isRemoval(preparation) ? text("Nothing else is taken away.")
              : corrects             ? text("But for these keywords, what exists stays as it is.")
                                     : text("What exists stays as it is.")));
}

} // namespace

void writePreparation(const Preparation &preparation, const Output &out)
{
    if (!preparation.blockers.empty())
        writeBlockers(preparation, out);
    if (!preparation.plan.changes.empty())
        writeChanges(preparation, out);
    else if (preparation.blockers.empty())
        out.line(isRemoval(preparation) ? text("There is nothing of it to take back.")
                                        : text("The forest is prepared. There is nothing to do."));
    if (std::ranges::find(preparation.blockers, "prepare.connectionPoint", &Blocker::id) ==
        preparation.blockers.end())
        writeConnectionPoint(preparation, out);
}

void writePrepared(const Preparation &preparation, const ApplyReport &report, std::span<const WordedCheck> checks,
                   const Output &out)
{
    for (const Outcome &outcome : report.outcomes) {
        const Change &change = preparation.plan.changes[outcome.number];
        if (outcome.result == OutcomeResult::Failed && outcome.error) {
            out.line("x " + nameOf(change) + ": " + messageOf(*outcome.error));
            out.line("  > " + adviceOf(*outcome.error));
        } else if (outcome.result == OutcomeResult::NotSent) {
            out.line("- " + nameOf(change) + ": " + text("not sent"));
        }
    }
    out.line(text(report.written == 1 ? "%1 change written, %2 failed." : "%1 changes written, %2 failed.",
                  {std::to_string(report.written), std::to_string(report.failed)}));
    if (checks.empty())
        return;
    out.line();
    writeChecks(checks, out);
}

Json preparationJson(const Preparation &preparation)
{
    const Basis &basis = preparation.plan.basis;
    Json changes = Json::array(), present = Json::array();
    for (const Ace &entry : presentEntries(preparation))
        present.push_back(sddlOf(entry));
    for (const Change &change : preparation.plan.changes)
        changes.push_back(changeJson(change));
    return {{"formatVersion", 1},
            {"basis",
             {{"forest", basis.forest},
              {"domainController", basis.domainController},
              {"connectorAccount", preparation.account.sid.text()},
              {"connectorAccountDn", preparation.account.ref.dn.text()}}},
            {"permissions", isRemoval(preparation) ? preparation.plan.request.choice
                                                   : std::string(choiceOf(preparation.wish.permissions))},
            {"connectionPoint", connectionPointJson(preparation)},
            {"presentEntries", std::move(present)},
            {"totals",
             {{"create", preparation.plan.totals.create},
              {"update", preparation.plan.totals.update},
              {"delete", preparation.plan.totals.remove}}},
            {"changes", std::move(changes)},
            {"findings", findingsJson(preparation)}};
}

Json preparationJson(const Preparation &preparation, const ApplyReport &report, std::span<const WordedCheck> checks)
{
    Json json = preparationJson(preparation);
    Json outcomes = Json::array();
    for (const Outcome &outcome : report.outcomes) {
        const Change &change = preparation.plan.changes[outcome.number];
        Json one{{"dn", change.object.dn.text()},
                 {"action", dwc::nameOf(change.action)},
                 {"result", dwc::nameOf(outcome.result)}};
        if (outcome.error)
            one.update({{"code", codeOf(outcome.error->kind)}, {"message", messageOf(*outcome.error)}});
        outcomes.push_back(std::move(one));
    }
    json["run"] = {{"id", report.run},
                   {"state", stateOf(report.state)},
                   {"written", report.written},
                   {"failed", report.failed},
                   {"outcomes", std::move(outcomes)}};
    json["checks"] = checksJson(checks);
    return json;
}

} // namespace dwc
