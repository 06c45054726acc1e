// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_words.h"
#include "ui/bridge/forest_work.h"

#include <QString>
#include <array>
#include <vector>

namespace dwc {

inline constexpr std::array kPermissionProfiles{PermissionProfile::Strict, PermissionProfile::TakingOver,
                                                PermissionProfile::EntraConnect};

QString nameOf(PermissionProfile profile); ///< "Strict"
QString lineOf(PermissionProfile profile); ///< what it lets the account do
QString riskOf(PermissionProfile profile);
bool isRisky(PermissionProfile profile);

/// An entry of one of the sets in words: "Create devices in it".
QString wordsOf(const Ace &ace);
/// Who gets it: the account's name, or who creates the device.
QString trusteeOf(const Ace &ace, const QString &account);

/// Foreign text may be long here: a DN, an entry.
QString nameShown(const std::string &foreign);
/// For a label that wraps; not for the clipboard.
QString breakableEntry(const std::string &sddl);
/// "RegisteredDevices" of a DN, and what stands behind it.
QString firstNameOf(const Dn &dn);
QString accountName(const Preparation &preparation);

/// An object of the forest's part in this, in the order of writing.
struct ForestObject
{
    Dn dn; ///< empty: it is there under a name that was not looked at
    QString kind;
    const Change *creation = nullptr;   ///< null: it is there
    const Change *correction = nullptr; ///< of the keywords of one that is there
};
std::vector<ForestObject> objectsOf(const Preparation &preparation);

/// An entry of the chosen set on one of these objects.
struct ForestEntry
{
    Dn dn;
    Ace ace;
    const Change *change = nullptr; ///< that adds it; null: an equal or stronger one is there
};
std::vector<ForestEntry> entriesOf(const Preparation &preparation, PermissionProfile profile);

struct ForestSums
{
    int objects = 0;            ///< to create, or to delete
    int entries = 0;            ///< to add, or to take away
    bool correctsPoint = false; ///< the keywords of the connection point
    int changes = 0;            ///< writes: the entries of one object are one
    bool takesBack = false;

    bool isEmpty() const { return changes == 0; }
};
ForestSums sumsOf(const Plan &plan);
inline ForestSums sumsOf(const Preparation &preparation)
{
    return sumsOf(preparation.plan);
}
/// Permission entries that a change adds or takes away.
int entriesIn(const Change &change);
/// It deletes an object or takes entries away.
bool takesBack(const Change &change);
QString sumsText(const ForestSums &sums);        ///< "3 objects, 2 entries"
QString missingSentence(const ForestSums &sums); ///< "3 objects and 2 permission entries are missing."
QString createVerb(const ForestSums &sums);      ///< "Create 3 objects, add 2 entries"
QString writeVerb(const ForestSums &sums);       ///< the same, or "Delete 3 objects, take away 2 entries"
QString doneText(const ForestSums &sums); ///< "3 objects were created, 2 permission entries were added"

QString outcomeWord(const Change &change, OutcomeResult result); ///< "Created"
QString resultSentence(const ForestResult &result);
/// Nobody was let in, so that the forest is as it was shown.
bool isRefusal(const Error &error);
/// What became of it where it could not begin, or broke off.
QString failureSentence(const Error &error, const ReportWords &words);
QString failureAdvice(const Error &error, const ReportWords &words);
/// The same for a saved plan.
QString planFileAdvice(const Error &error, const ReportWords &words);

} // namespace dwc
