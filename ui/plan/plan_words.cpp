// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_words.h"

#include "core/base/printable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <limits>

namespace dwc {

namespace {

QString wordOf(const char *text, std::optional<std::uint64_t> count = {})
{
    return QCoreApplication::translate("ReviewPage", text, nullptr, count ? pluralOf(*count) : kNoPlural);
}

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

QString shown(std::string_view foreign)
{
    return fromUtf8(printable(foreign));
}

QString breakable(QString text)
{
    return text.replace(u',', QStringLiteral(",\u200B"));
}

QString countText(std::uint64_t count)
{
    return QLocale().toString(qulonglong(count));
}

int pluralOf(std::uint64_t count)
{
    return int(std::min<std::uint64_t>(count, std::uint64_t(std::numeric_limits<int>::max())));
}

QString timeText(Moment moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.ms);
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    const qint64 days = time.date().daysTo(QDate::currentDate());
    if (days == 0)
        return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "today, %1")).arg(clock);
    if (days == 1)
        return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "yesterday, %1")).arg(clock);
    return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "%1, %2"))
        .arg(QLocale().toString(time.date(), QLocale::ShortFormat), clock);
}

QString atTimeText(Moment moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.ms);
    if (time.date() != QDate::currentDate())
        return timeText(moment);
    return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "at %1"))
        .arg(QLocale().toString(time.time(), QLocale::ShortFormat));
}

QString applySentence(const PlanSums &sums)
{
    QStringList parts;
    const auto add = [&](std::uint64_t count, const char *text) {
        if (count > 0)
            parts.append(wordOf(text).arg(countText(count)));
    };
    add(sums.remove, QT_TRANSLATE_NOOP("ReviewPage", "delete %1"));
    add(sums.create, QT_TRANSLATE_NOOP("ReviewPage", "create %1"));
    add(sums.update, QT_TRANSLATE_NOOP("ReviewPage", "update %1"));
    add(sums.disable, QT_TRANSLATE_NOOP("ReviewPage", "disable %1"));
    if (parts.isEmpty())
        return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Nothing is ticked"));
    QString sentence = parts.join(wordOf(QT_TRANSLATE_NOOP("ReviewPage", ", ")));
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString applyPlace(const Plan &plan)
{
    const QString container = shown(plan.basis.container.dn.text());
    if (plan.totals.owned == 0)
        return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "in %1")).arg(container);
    return wordOf(QT_TRANSLATE_N_NOOP("ReviewPage", "of %Ln devices in %1"), plan.totals.owned)
        .arg(container);
}

QString applyVerb(const PlanSums &sums)
{
    const std::uint64_t count = sums.changes();
    if (count == sums.remove && count > 0)
        return wordOf(QT_TRANSLATE_N_NOOP("ReviewPage", "Delete %Ln devices"), count);
    return wordOf(QT_TRANSLATE_N_NOOP("ReviewPage", "Apply %Ln changes"), count);
}

QString withoutVerb(const std::vector<GuardAsk> &asks, std::uint64_t stays)
{
    const auto isAbout = [&](std::initializer_list<FindingCode> codes) {
        return std::ranges::all_of(
            asks, [&](const GuardAsk &ask) { return std::ranges::find(codes, ask.code) != codes.end(); });
    };
    if (isAbout({FindingCode::TooManyDeletes, FindingCode::TooManyDeletesToday}))
        return wordOf(QT_TRANSLATE_N_NOOP("ReviewPage", "Apply %Ln without deletions"), stays);
    if (isAbout({FindingCode::TooManyDisables, FindingCode::TooManyCloudDisables}))
        return wordOf(QT_TRANSLATE_N_NOOP("ReviewPage", "Apply %Ln without disabling"), stays);
    if (isAbout({FindingCode::TooManyIdentityChanges}))
        return wordOf(QT_TRANSLATE_N_NOOP("ReviewPage", "Apply %Ln without identity changes"), stays);
    return wordOf(QT_TRANSLATE_N_NOOP("ReviewPage", "Apply %Ln without what the guards name"), stays);
}

QString doneWord(Action action)
{
    switch (action) {
    case Action::Create: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Created"));
    case Action::Update: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Updated"));
    case Action::Disable: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Disabled"));
    case Action::Delete: break;
    }
    return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Deleted"));
}

QString groupWord(const PlanTree &tree, int number, const ReportWords &words)
{
    const auto ofAction = [&](Action action) {
        return tree.list().isApplied() ? doneWord(action) : fromUtf8(words.word(nameOf(action)));
    };
    const PlanGroup &group = tree.group(number);
    switch (group.kind) {
    case GroupKind::Failed: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Failed"));
    case GroupKind::Open: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Not known"));
    case GroupKind::NotSent: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Not written"));
    case GroupKind::NotInPlan: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Not in this plan"));
    case GroupKind::Findings: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Findings"));
    case GroupKind::Delete: return ofAction(Action::Delete);
    case GroupKind::Disable: return ofAction(Action::Disable);
    case GroupKind::Update: return ofAction(Action::Update);
    case GroupKind::Create: return ofAction(Action::Create);
    case GroupKind::SkippedFor:
        return isConflict(group.skipReason) ? wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Conflict"))
                                            : wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Skipped"));
    case GroupKind::FindingsOf: break;
    }
    return {};
}

QString whyText(const Change &change)
{
    switch (change.reason) {
    case ChangeReason::CloudOnly: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "New in the cloud"));
    case ChangeReason::CloudDisabled: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Disabled in the cloud"));
    case ChangeReason::Gone: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Gone from the cloud"));
    case ChangeReason::OutOfScope: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Out of scope"));
    case ChangeReason::Leaving: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Writeback is left"));
    case ChangeReason::Differs: break;
    }
    const QString values =
        wordOf(QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln values differ"), change.attributes.size());
    return change.identityChange
               ? wordOf(QT_TRANSLATE_NOOP("ReviewPage", "%1, identity among them")).arg(values)
               : values;
}

QString whySentence(const Change &change)
{
    switch (change.reason) {
    case ChangeReason::CloudOnly:
        return wordOf(QT_TRANSLATE_NOOP(
            "ReviewPage",
            "The cloud has this device, it is in scope, and the directory has no object for it yet."));
    case ChangeReason::CloudDisabled:
        return wordOf(QT_TRANSLATE_NOOP(
            "ReviewPage", "The cloud has disabled this device, so its object is disabled too."));
    case ChangeReason::Gone:
        return change.action == Action::Delete
                   ? wordOf(QT_TRANSLATE_NOOP("ReviewPage",
                                              "The cloud was asked for this one device and no longer "
                                              "has it. This profile wrote the "
                                              "object, so it would be deleted."))
                   : wordOf(QT_TRANSLATE_NOOP("ReviewPage",
                                              "The cloud was asked for this one device and no longer "
                                              "has it. Its object is disabled "
                                              "before it is deleted."));
    case ChangeReason::OutOfScope:
        return wordOf(QT_TRANSLATE_NOOP(
            "ReviewPage",
            "The rules of this profile leave this device out, and say what happens to its object then."));
    case ChangeReason::Leaving:
        return wordOf(QT_TRANSLATE_NOOP(
            "ReviewPage", "Device writeback is left, and what this profile wrote is taken back."));
    case ChangeReason::Differs: break;
    }
    if (change.identityChange)
        return wordOf(QT_TRANSLATE_NOOP(
            "ReviewPage",
            "The directory holds other values than the cloud. Owner, users or keys are among them: whoever "
            "they name can sign in with this device."));
    return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "The directory holds other values than the cloud."));
}

QString attributeNames(const Change &change)
{
    if (change.action != Action::Update && change.action != Action::Disable)
        return {};
    QStringList names;
    for (const AttributeChange &attribute : change.attributes)
        names.append(shown(attribute.name));
    return names.join(wordOf(QT_TRANSLATE_NOOP("ReviewPage", ", ")));
}

QString outcomeText(const Change &change, const Outcome *outcome, const ReportWords &words)
{
    if (!outcome)
        return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Sent, and no answer came: the next run looks it up"));
    if (outcome->error)
        return fromUtf8(words.message(*outcome->error));
    switch (outcome->result) {
    case OutcomeResult::Written: break;
    case OutcomeResult::AlreadyDone: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Was already so"));
    case OutcomeResult::Failed: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Failed"));
    case OutcomeResult::NotDone: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Was not carried out"));
    case OutcomeResult::NotSent:
        return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Not sent: the run ended before"));
    case OutcomeResult::Open:
        return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Sent, and no answer came: the next run looks it up"));
    }
    return doneWord(change.action);
}

QString progressText(const Progress &progress)
{
    const auto counted = [&](const QString &what) {
        if (progress.total > 0)
            return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "%1, %2 of %3"))
                .arg(what, countText(progress.done), countText(progress.total));
        return progress.done > 0 ? wordOf(QT_TRANSLATE_NOOP("ReviewPage", "%1, %2 so far"))
                                       .arg(what, countText(progress.done))
                                 : what;
    };
    switch (progress.stage) {
    case Stage::SignIn: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Signing in"));
    case Stage::ReadCloud: return counted(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Reading the cloud again")));
    case Stage::ReadDirectory:
        return counted(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Reading the directory again")));
    case Stage::ResolveOwners: return counted(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Looking up owners")));
    case Stage::Match:
    case Stage::Plan: return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Deciding again"));
    case Stage::ProveRemovals:
        return counted(
            wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Asking the cloud for each device that is gone")));
    case Stage::Settle:
        return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Looking up what an earlier run left open"));
    case Stage::Apply: return counted(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Writing")));
    case Stage::LearnIdentities: break;
    }
    return counted(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Reading back what was created")));
}

QString resultSentence(const ApplyResult &result)
{
    QStringList parts{
        wordOf(QT_TRANSLATE_NOOP("ReviewPage", "%1 written")).arg(countText(result.report.written))};
    if (result.report.failed > 0)
        parts.append(
            wordOf(QT_TRANSLATE_NOOP("ReviewPage", "%1 failed")).arg(countText(result.report.failed)));
    std::uint64_t unsent = 0, open = 0;
    for (const Outcome &outcome : result.report.outcomes) {
        unsent += outcome.result == OutcomeResult::NotSent || outcome.result == OutcomeResult::NotDone;
        open += outcome.result == OutcomeResult::Open;
    }
    if (unsent > 0)
        parts.append(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "%1 not written")).arg(countText(unsent)));
    if (open > 0)
        parts.append(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "%1 not known")).arg(countText(open)));
    const QString counts = parts.join(wordOf(QT_TRANSLATE_NOOP("ReviewPage", ", ")));
    return result.report.state == RunState::Stopped
               ? wordOf(QT_TRANSLATE_NOOP("ReviewPage", "Stopped on request: %1")).arg(counts)
               : counts;
}

bool isStale(const Error &error)
{
    return error.kind == ErrorKind::StalePlan || error.kind == ErrorKind::PlanAlreadyApplied;
}

QString staleSentence(const Error &error)
{
    if (error.kind == ErrorKind::PlanAlreadyApplied)
        return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "This plan was applied before. Nothing was written."));
    const auto because = [](const QString &cause) {
        return wordOf(QT_TRANSLATE_NOOP("ReviewPage", "This plan is out of date: %1. Nothing was written."))
            .arg(cause);
    };
    if (error.subject == "age")
        return because(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "it is older than a day")));
    if (error.subject == "tenant")
        return because(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "it was made for another tenant")));
    if (error.subject == "forest")
        return because(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "it was made for another forest")));
    if (error.subject == "container")
        return because(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "it was made for another container")));
    if (error.subject == "serviceObject")
        return because(wordOf(
            QT_TRANSLATE_NOOP("ReviewPage", "the registration service in the directory is another one")));
    if (error.subject == "rules")
        return because(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "the rules of this profile have changed")));
    const QString device = error.detail.empty() ? shown(error.subject) : shown(error.detail);
    return because(wordOf(QT_TRANSLATE_NOOP("ReviewPage", "“%1” has changed since")).arg(device));
}

} // namespace dwc
