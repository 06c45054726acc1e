// SPDX-License-Identifier: Apache-2.0
#include "ui/disable/leaving_words.h"

#include "core/plan/make_plan.h"
#include "ui/plan/plan_words.h"

#include <QCoreApplication>

namespace dwc {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DisableWizard)
};

} // namespace

std::string_view choiceOf(Fate fate)
{
    switch (fate) {
    case Fate::Disable: return kLeaveDisable;
    case Fate::Delete: return kLeaveDelete;
    case Fate::Keep: break;
    }
    return {};
}

QString nameOf(Fate fate)
{
    switch (fate) {
    case Fate::Keep: return Texts::tr("Keep them");
    case Fate::Disable: return Texts::tr("Disable them");
    case Fate::Delete: return Texts::tr("Delete them");
    }
    return {};
}

QString lineOf(Fate fate)
{
    switch (fate) {
    case Fate::Keep:
        return Texts::tr(
            "Every device stays in the directory as it is now. Sign-ins go on; what changes in the "
            "cloud is no longer written.");
    case Fate::Disable:
        return Texts::tr(
            "Every device stays and is switched off. AD FS no longer accepts it; a run puts that back "
            "at any time.");
    case Fate::Delete:
        return Texts::tr(
            "Every device is taken out of the directory. A later run makes them again, under new object "
            "identities.");
    }
    return {};
}

QString leaveVerb(const PlanSums &sums)
{
    return sums.remove > 0 ? Texts::tr("Delete %Ln devices", nullptr, pluralOf(sums.remove))
                           : Texts::tr("Disable %Ln devices", nullptr, pluralOf(sums.changes()));
}

QString leaveSentence(const Plan &plan, const PlanSums &sums)
{
    const QString place = breakable(shown(plan.basis.container.dn.text()));
    return sums.remove > 0
               ? Texts::tr("%Ln devices are deleted from %1.", nullptr, pluralOf(sums.remove)).arg(place)
               : Texts::tr("%Ln devices are disabled in %1.", nullptr, pluralOf(sums.changes())).arg(place);
}

bool isWhole(const ApplyResult &result)
{
    return result.report.failed == 0 && result.report.state == RunState::Done;
}

QString doneSentence(const ApplyResult &result)
{
    const int written = pluralOf(result.report.written);
    const bool deletes = result.plan.request.choice == kLeaveDelete;
    const QString done = deletes ? Texts::tr("%Ln devices were deleted.", nullptr, written)
                                 : Texts::tr("%Ln devices were disabled.", nullptr, written);
    if (result.report.failed > 0)
        return Texts::tr("%1 %2 failed, and stay as they are.", "612 devices were deleted. 4 failed")
            .arg(done, countText(result.report.failed));
    return result.report.state == RunState::Stopped ? Texts::tr("Stopped as you asked: %1").arg(done) : done;
}

QString forestNotBegunSentence()
{
    return Texts::tr("What was to be taken back of the forest is not begun.\nHow the write of the devices "
                     "ends is told here.");
}

QString forestStaysSentence()
{
    return Texts::tr("Of the forest nothing was taken back: the permission entries and the configuration "
                     "objects still stand. To take them back, open "
                     "it again: Settings, Leave device writeback….");
}

} // namespace dwc
