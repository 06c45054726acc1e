// SPDX-License-Identifier: Apache-2.0
// What is to be written to the forest in numbers, and what came of it.
#include "core/prepare/connection_point_wish.h"
#include "ui/enable/enable_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace dwc {

namespace {

struct ForestTexts
{
    Q_DECLARE_TR_FUNCTIONS(EnableWizard)
};

} // namespace

bool takesBack(const Change &change)
{
    return change.action == Action::Delete ||
           (change.action == Action::Update &&
            std::ranges::all_of(change.attributes,
                                [](const AttributeChange &one) { return one.after.empty(); }));
}

ForestSums sumsOf(const Plan &plan)
{
    ForestSums sums;
    sums.takesBack = plan.kind == PlanKind::Disable;
    for (const Change &change : plan.changes) {
        ++sums.changes;
        if (change.action == Action::Update && isOfConnectionPoint(change))
            sums.correctsPoint = true;
        else if (change.action == Action::Update)
            sums.entries += entriesIn(change);
        else
            ++sums.objects;
    }
    return sums;
}

int entriesIn(const Change &change)
{
    int entries = 0;
    for (const AttributeChange &attribute : change.attributes)
        entries += int(attribute.before.size() + attribute.after.size());
    return entries;
}

QString sumsText(const ForestSums &sums)
{
    QStringList parts;
    if (sums.objects > 0)
        parts += ForestTexts::tr("%Ln objects", nullptr, sums.objects);
    if (sums.entries > 0)
        parts += ForestTexts::tr("%Ln entries", nullptr, sums.entries);
    if (sums.correctsPoint)
        parts += ForestTexts::tr("connection point");
    return parts.isEmpty() ? ForestTexts::tr("Nothing to do") : parts.join(QStringLiteral(", "));
}

QString missingSentence(const ForestSums &sums)
{
    const QString objects = ForestTexts::tr("%Ln objects", nullptr, sums.objects);
    const QString entries = ForestTexts::tr("%Ln permission entries", nullptr, sums.entries);
    if (sums.isEmpty())
        return ForestTexts::tr("Everything is in place.");
    if (sums.takesBack && sums.objects > 0 && sums.entries > 0)
        return ForestTexts::tr("To be taken back: %1 and %2.").arg(objects, entries);
    if (sums.takesBack)
        return ForestTexts::tr("To be taken back: %1.").arg(sums.objects > 0 ? objects : entries);
    const QString point =
        sums.correctsPoint ? ForestTexts::tr("The service connection point is corrected.") : QString();
    if (sums.objects == 0 && sums.entries == 0)
        return point;
    const QString missing =
        sums.objects > 0 && sums.entries > 0
            ? ForestTexts::tr("Still missing: %1 and %2.").arg(objects, entries)
            : ForestTexts::tr("Still missing: %1.").arg(sums.objects > 0 ? objects : entries);
    return point.isEmpty() ? missing : missing + u' ' + point;
}

QString writeVerb(const ForestSums &sums)
{
    if (!sums.takesBack)
        return createVerb(sums);
    if (sums.objects == 0)
        return ForestTexts::tr("Take away %Ln entries", nullptr, sums.entries);
    if (sums.entries == 0)
        return ForestTexts::tr("Delete %Ln objects", nullptr, sums.objects);
    return ForestTexts::tr("%1, %2", "Create 3 objects, add 2 entries")
        .arg(ForestTexts::tr("Delete %Ln objects", nullptr, sums.objects),
             ForestTexts::tr("take away %Ln entries", "behind a comma", sums.entries));
}

QString createVerb(const ForestSums &sums)
{
    if (sums.correctsPoint) {
        if (sums.objects == 0 && sums.entries == 0)
            return ForestTexts::tr("Correct the connection point");
        ForestSums rest = sums;
        rest.correctsPoint = false;
        return ForestTexts::tr("%1, %2", "Create 3 objects, add 2 entries")
            .arg(createVerb(rest), ForestTexts::tr("correct the connection point", "behind a comma"));
    }
    if (sums.objects == 0)
        return ForestTexts::tr("Add %Ln entries", nullptr, sums.entries);
    if (sums.entries == 0)
        return ForestTexts::tr("Create %Ln objects", nullptr, sums.objects);
    return ForestTexts::tr("%1, %2", "Create 3 objects, add 2 entries")
        .arg(ForestTexts::tr("Create %Ln objects", nullptr, sums.objects),
             ForestTexts::tr("add %Ln entries", "behind a comma", sums.entries));
}

QString doneText(const ForestSums &sums)
{
    QStringList parts;
    if (sums.objects > 0)
        parts += sums.takesBack ? ForestTexts::tr("%Ln objects were deleted", nullptr, sums.objects)
                                : ForestTexts::tr("%Ln objects were created", nullptr, sums.objects);
    if (sums.entries > 0)
        parts += sums.takesBack
                     ? ForestTexts::tr("%Ln permission entries were taken away", nullptr, sums.entries)
                     : ForestTexts::tr("%Ln permission entries were added", nullptr, sums.entries);
    if (sums.correctsPoint)
        parts += ForestTexts::tr("the service connection point was corrected");
    return parts.join(QStringLiteral(", "));
}

QString outcomeWord(const Change &change, OutcomeResult result)
{
    switch (result) {
    case OutcomeResult::Written:
        switch (change.action) {
        case Action::Create: return ForestTexts::tr("Created");
        case Action::Delete: return ForestTexts::tr("Deleted");
        default:
            if (isOfConnectionPoint(change))
                return ForestTexts::tr("Corrected");
            return takesBack(change) ? ForestTexts::tr("Taken away") : ForestTexts::tr("Added");
        }
    case OutcomeResult::AlreadyDone:
        return takesBack(change) ? ForestTexts::tr("Was gone") : ForestTexts::tr("Was there");
    case OutcomeResult::Failed: return ForestTexts::tr("Failed");
    case OutcomeResult::NotDone:
    case OutcomeResult::NotSent: return ForestTexts::tr("Not written");
    case OutcomeResult::Open: break;
    }
    return ForestTexts::tr("Not known");
}

QString resultSentence(const ForestResult &result)
{
    const ApplyReport &report = result.report;
    const int written = int(report.written), failed = int(report.failed);
    if (!result.blockers.empty())
        return ForestTexts::tr("Nothing was written.");
    if (report.outcomes.empty() && result.preparation.plan.kind == PlanKind::Disable)
        return ForestTexts::tr("All of it was gone already. Nothing was written.");
    if (report.outcomes.empty())
        return ForestTexts::tr("Everything was in place already. Nothing was written.");
    if (report.state == RunState::Stopped)
        return ForestTexts::tr("Stopped as you asked: %Ln changes were written.", nullptr, written);
    if (failed > 0)
        return ForestTexts::tr("%1, %2 failed. What was not written can be finished by another attempt.")
            .arg(ForestTexts::tr("%Ln changes were written", nullptr, written), QString::number(failed));
    const ForestSums sums = sumsOf(result.preparation.plan);
    if (sums.takesBack)
        return written < sums.changes
                   ? ForestTexts::tr("The preparation is taken back: %Ln changes were written.", nullptr,
                                     written)
                   : ForestTexts::tr("The preparation is taken back: %1.").arg(doneText(sums));
    if (written < sums.changes) // somebody else wrote the rest
        return ForestTexts::tr("The forest is prepared: %Ln changes were written.", nullptr, written);
    return ForestTexts::tr("The forest is prepared: %1.").arg(doneText(sums));
}

bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::BindRefused || error.kind == ErrorKind::NameNotResolved ||
           error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TimedOut ||
           error.kind == ErrorKind::UntrustedCertificate || error.kind == ErrorKind::RunLocked;
}

QString failureSentence(const Error &error, const ReportWords &words)
{
    if (error.kind == ErrorKind::StalePlan)
        return ForestTexts::tr("The forest is no longer as it was shown: %1 has changed since.")
            .arg(nameShown(error.subject));
    return QString::fromStdString(words.message(error));
}

QString failureAdvice(const Error &error, const ReportWords &words)
{
    const QString nothing = ForestTexts::tr("Nothing was written.");
    switch (error.kind) {
    case ErrorKind::StalePlan:
        return nothing + u' ' + ForestTexts::tr("Look again at what is missing in Review.");
    case ErrorKind::BindRefused: // the profile's account is another one
        return nothing + u' ' +
               ForestTexts::tr(
                   "Type name and password again. It is not tried again by itself, since that could lock the "
                   "account.");
    case ErrorKind::Stopped: return nothing;
    case ErrorKind::Storage: // the journal: it may have broken off in between
    case ErrorKind::Internal: return QString::fromStdString(words.advice(error));
    default: return nothing + u' ' + QString::fromStdString(words.advice(error));
    }
}

QString planFileAdvice(const Error &error, const ReportWords &words)
{
    if (error.kind == ErrorKind::StalePlan)
        return ForestTexts::tr("Nothing was written.") + u' ' +
               ForestTexts::tr(
                   "The plan no longer holds: make a new one in the wizard that prepares the forest.");
    return failureAdvice(error, words);
}

} // namespace dwc
