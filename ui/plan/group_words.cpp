// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace dwc {

namespace {

QString translated(const char *text, std::optional<std::uint64_t> count = {})
{
    return QCoreApplication::translate("ReviewPage", text, nullptr, count ? pluralOf(*count) : kNoPlural);
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString reasonsText(const PlanGroup &group)
{
    constexpr const char *kTexts[] = {QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln new in the cloud"),
                                      QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln with values that differ"),
                                      QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln disabled in the cloud"),
                                      QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln gone from the cloud"),
                                      QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln out of scope"),
                                      QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln because writeback is left")};
    constexpr const char *kAlone[] = {QT_TRANSLATE_NOOP("ReviewPage", "new in the cloud"),
                                      QT_TRANSLATE_NOOP("ReviewPage", "values differ"),
                                      QT_TRANSLATE_NOOP("ReviewPage", "disabled in the cloud"),
                                      QT_TRANSLATE_NOOP("ReviewPage", "gone from the cloud"),
                                      QT_TRANSLATE_NOOP("ReviewPage", "out of scope"),
                                      QT_TRANSLATE_NOOP("ReviewPage", "writeback is left")};
    static_assert(std::size(kTexts) == std::tuple_size_v<decltype(group.reasons)>);
    QStringList parts;
    for (std::size_t reason = 0; reason < group.reasons.size(); ++reason) {
        if (group.reasons[reason] == group.size())
            return translated(kAlone[reason]);
        if (group.reasons[reason] > 0)
            parts.append(translated(kTexts[reason], group.reasons[reason]));
    }
    return parts.join(translated(QT_TRANSLATE_NOOP("ReviewPage", ", ")));
}

QString notInPlanText(const PlanTree &tree, const PlanGroup &group)
{
    std::uint64_t conflicts = 0, skipped = 0;
    for (const int number : group.groups) {
        const PlanGroup &child = tree.group(number);
        (isConflict(child.skipReason) ? conflicts : skipped) += child.size();
    }
    QStringList parts;
    if (conflicts > 0)
        parts.append(translated(QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln in conflict"), conflicts));
    if (skipped > 0)
        parts.append(translated(QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln skipped"), skipped));
    return translated(QT_TRANSLATE_NOOP("ReviewPage", "%1, with a reason each"))
        .arg(parts.join(translated(QT_TRANSLATE_NOOP("ReviewPage", ", "))));
}

QString findingsText(const PlanTree &tree)
{
    std::uint64_t counts[3]{};
    for (const Finding &finding : tree.list().findings)
        ++counts[std::size_t(finding.severity)];
    QStringList parts;
    if (counts[2] > 0)
        parts.append(translated(QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln guards"), counts[2]));
    if (counts[1] > 0)
        parts.append(translated(QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln warnings"), counts[1]));
    if (counts[0] > 0)
        parts.append(translated(QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln notes"), counts[0]));
    return parts.join(translated(QT_TRANSLATE_NOOP("ReviewPage", ", ")));
}

QString deletionsVerdict(const Finding &finding)
{
    return translated(QT_TRANSLATE_N_NOOP("ReviewPage",
                                          "A guard stopped this plan: %Ln deletions are more than "
                                          "the limit of %1 or the share allowed"),
                      std::uint64_t(finding.number.value_or(0)))
        .arg(finding.arguments.empty() ? QString() : shown(finding.arguments.front()));
}

} // namespace

QString groupSummary(const PlanTree &tree, int number, const ReportWords &words)
{
    const PlanGroup &group = tree.group(number);
    switch (group.kind) {
    case GroupKind::Failed: return translated(QT_TRANSLATE_NOOP("ReviewPage", "each with its cause"));
    case GroupKind::Open:
        return translated(
            QT_TRANSLATE_NOOP("ReviewPage", "sent, and no answer came: the next run looks them up"));
    case GroupKind::NotSent: return translated(QT_TRANSLATE_NOOP("ReviewPage", "the run ended before"));
    case GroupKind::Update:
        return translated(QT_TRANSLATE_N_NOOP("ReviewPage", "%1 in %Ln devices"), group.size())
            .arg(translated(QT_TRANSLATE_N_NOOP("ReviewPage", "%Ln values"), group.values));
    case GroupKind::Delete:
    case GroupKind::Disable:
    case GroupKind::Create: return reasonsText(group);
    case GroupKind::NotInPlan: return notInPlanText(tree, group);
    case GroupKind::Findings: return findingsText(tree);
    case GroupKind::SkippedFor:
        return sentenceCase(QString::fromStdString(words.word(nameOf(group.skipReason))));
    case GroupKind::FindingsOf: break;
    }
    return QString::fromStdString(words.message(tree.list().findings[group.rows.front()]));
}

QString askSentence(const GuardAsk &ask)
{
    switch (ask.code) {
    case FindingCode::TooManyDeletes:
    case FindingCode::TooManyDeletesToday:
        return translated(QT_TRANSLATE_NOOP("ReviewPage", "Type %1 to allow the deletions"));
    case FindingCode::TooManyDisables:
    case FindingCode::TooManyCloudDisables:
        return translated(QT_TRANSLATE_NOOP("ReviewPage", "Type %1 to allow the disabling"));
    case FindingCode::TooManyIdentityChanges:
        return translated(QT_TRANSLATE_NOOP("ReviewPage", "Type %1 to allow the identity changes"));
    case FindingCode::SourceShrunk:
        return translated(QT_TRANSLATE_NOOP("ReviewPage", "Type %1 to accept that so many are missing"));
    case FindingCode::AnotherWriter:
        return translated(QT_TRANSLATE_NOOP("ReviewPage", "Type %1 to write beside the other writer"));
    case FindingCode::PermissionLost:
        return translated(QT_TRANSLATE_NOOP("ReviewPage", "Type %1 to go on without that permission"));
    case FindingCode::SignedInIdentityChanged:
        return translated(QT_TRANSLATE_NOOP("ReviewPage", "Type %1 to accept the other account"));
    default: return {};
    }
}

QString guardCure(const GuardAsk &ask)
{
    if (!ask.canLift)
        return translated(QT_TRANSLATE_NOOP(
            "ReviewPage",
            "Look at the profile: it may name another tenant, domain or container. Nothing lifts this "
            "guard."));
    if (ask.number)
        return translated(QT_TRANSLATE_NOOP(
            "ReviewPage",
            "Nothing was written. Look at what is ticked; if it is meant, type the number below."));
    return translated(QT_TRANSLATE_NOOP(
        "ReviewPage", "Nothing was written. Find out who and why; if it is meant, type the word below."));
}

QString guardVerdict(const Finding &finding, const ReportWords &words)
{
    if (finding.code == FindingCode::TooManyDeletes)
        return deletionsVerdict(finding);
    return translated(QT_TRANSLATE_NOOP("ReviewPage", "A guard stopped this plan: %1"))
        .arg(QString::fromStdString(words.message(finding)));
}

} // namespace dwc
