// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/setting_effects.h"

#include "core/settings/check_value.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace dwc {

namespace {

struct SettingEffectsTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingEffects)
};

/// Sentences about one limit: at nothing, at a number, and at a number that nothing exceeds.
struct LimitTexts
{
    std::string_view path;
    const char *zero;
    const char *some;
};

constexpr LimitTexts kLimits[] = {
    {"guards.maxDeletes", QT_TRANSLATE_NOOP("SettingEffects", "A run that would delete anything stops."),
     QT_TRANSLATE_N_NOOP("SettingEffects", "A run that would delete more than %1 objects stops.")},
    {"guards.maxDeletePercent",
     QT_TRANSLATE_NOOP("SettingEffects", "A run that would delete anything stops."),
     QT_TRANSLATE_NOOP("SettingEffects", "A run that would delete more than %1 of our objects stops.")},
    {"guards.maxDeletesPerDay",
     QT_TRANSLATE_NOOP("SettingEffects", "A run that would delete anything stops."),
     QT_TRANSLATE_N_NOOP("SettingEffects",
                       "A run stops when all runs of the day (UTC) would delete more than %1 objects.")},
    {"guards.maxDisables",
     QT_TRANSLATE_NOOP("SettingEffects",
                       "A run that would disable anything for being gone or out of scope stops."),
     QT_TRANSLATE_N_NOOP(
         "SettingEffects",
         "A run that would disable more than %1 objects for being gone or out of scope stops.")},
    {"guards.maxDisablePercent",
     QT_TRANSLATE_NOOP("SettingEffects",
                       "A run that would disable anything for being gone or out of scope stops."),
     QT_TRANSLATE_NOOP(
         "SettingEffects",
         "A run that would disable more than %1 of our objects for being gone or out of scope stops.")},
    {"guards.maxCloudDisablePercent",
     QT_TRANSLATE_NOOP("SettingEffects", "A run stops as soon as the cloud disabled any device."),
     QT_TRANSLATE_NOOP("SettingEffects",
                       "A run stops when the cloud disabled the devices of more than %1 of our objects.")},
    {"guards.maxIdentityChanges",
     QT_TRANSLATE_NOOP("SettingEffects",
                       "A run that would change any owner, user or key of an object stops."),
     QT_TRANSLATE_N_NOOP(
         "SettingEffects",
         "A run that would change the owner, users or keys of more than %1 objects stops. These decide "
         "who can sign in.")},
    {"guards.maxSourceShrinkPercent",
     QT_TRANSLATE_NOOP("SettingEffects",
                       "A run stops when the cloud has fewer devices than in the seven days before."),
     QT_TRANSLATE_NOOP(
         "SettingEffects",
         "A run stops when the cloud has over %1 fewer devices than in the seven days before.")},
};

QString ofLimit(std::string_view path, std::int64_t number)
{
    const bool share = path.ends_with("Percent");
    for (const LimitTexts &limit : kLimits) {
        if (limit.path != path)
            continue;
        if (share && number == 100)
            return SettingEffectsTexts::tr("At 100 % this guard never stops a run.");
        if (number == 0)
            return SettingEffectsTexts::tr(limit.zero);
        const QString shown = QLocale().toString(qlonglong(number));
        constexpr int kNoPlural = -1;
        const int plural = share ? kNoPlural : int(std::min<std::int64_t>(number, 1'000'000));
        return SettingEffectsTexts::tr(limit.some, nullptr, plural)
            .arg(share ? shown + QStringLiteral(" %") : shown);
    }
    return {};
}

QString ofRemoval(const Removal &removal)
{
    const int days = int(removal.afterDays);
    switch (removal.mode) {
    case RemovalMode::DisableThenDelete:
        return days == 0
                   ? SettingEffectsTexts::tr("Its object is disabled by the next run and deleted by the one after.")
                   : SettingEffectsTexts::tr(
                         "Its object is disabled by the next run, and deleted when the device was missing "
                         "for %Ln day(s).",
                         nullptr, days);
    case RemovalMode::Delete:
        return SettingEffectsTexts::tr("Its object is deleted by the next run, without being disabled first.");
    case RemovalMode::Disable: return SettingEffectsTexts::tr("Its object is disabled by the next run and stays.");
    }
    return {};
}

QString ofOutOfScope(OutOfScope outOfScope)
{
    switch (outOfScope) {
    case OutOfScope::Keep: return SettingEffectsTexts::tr("Its object stays as it is and is not updated any more.");
    case OutOfScope::Disable: return SettingEffectsTexts::tr("Its object is disabled by the next run and stays.");
    case OutOfScope::Delete: return SettingEffectsTexts::tr("Its object is deleted by the next run.");
    }
    return {};
}

QString ofSchedule(std::string_view path, const Schedule &schedule)
{
    if (path == "schedule.mode")
        return schedule.mode == ScheduleMode::Apply
                   ? SettingEffectsTexts::tr("A run writes what it planned, unless a guard stops it. The first write of a "
                               "profile is "
                               "always approved by a person.")
                   : SettingEffectsTexts::tr("A run plans and tells what it would write. Nothing is written until somebody "
                               "applies "
                               "it.");
    constexpr std::int64_t kDay = 86'400;
    if (schedule.everySeconds > 0 && schedule.everySeconds < kDay)
        return SettingEffectsTexts::tr("About %Ln run(s) a day, where a timer starts them.", nullptr, int(kDay / schedule.everySeconds));
    return {};
}

QString ofTransport(Transport transport)
{
    switch (transport) {
    case Transport::Ldaps: return SettingEffectsTexts::tr("TLS from the first byte on.");
    case Transport::StartTls: return SettingEffectsTexts::tr("TLS, begun on the usual port before anything is said.");
    case Transport::Sasl:
        return SettingEffectsTexts::tr("Sealed by Kerberos, without TLS. It goes with a sign-in by Kerberos only.");
    }
    return {};
}

} // namespace

QString effectOf(std::string_view path, const KeyValues &values)
{
    const ProfileKey &key = profileKeyAt(path);
    if (problemWith(key, values.value(path)))
        return {};
    if (path.starts_with("guards."))
        return ofLimit(path, values.value(path).get<std::int64_t>());
    Profile profile;
    for (const std::string_view name : {std::string_view("removal.afterDays"), path}) {
        if (!problemWith(profileKeyAt(name), values.value(name)))
            profileKeyAt(name).put(profile, values.value(name));
    }
    if (path == "removal.mode")
        return ofRemoval(profile.rules.removal);
    if (path == "removal.afterDays" && values.text("removal.mode") != "disableThenDelete")
        return SettingEffectsTexts::tr("It counts only when objects are disabled first and deleted later.");
    if (path == "removal.outOfScope")
        return ofOutOfScope(profile.rules.removal.outOfScope);
    if (path.starts_with("schedule."))
        return ofSchedule(path, profile.schedule);
    if (path == "directory.transport")
        return ofTransport(profile.directory.transport);
    return {};
}

QString sentenceOf(const SecretsAskedAgain &asked)
{
    if (asked.client && asked.directory)
        return SettingEffectsTexts::tr(
            "The client secret and the directory password belong to the places they were given for. Both "
            "are asked for again.");
    if (asked.client)
        return SettingEffectsTexts::tr(
            "The client secret belongs to the tenant, application and addresses it was given for. It is "
            "asked for again.");
    if (asked.directory)
        return SettingEffectsTexts::tr(
            "The directory password belongs to the account, domain, servers and authorities it was given "
            "for. It is asked for again.");
    return {};
}

} // namespace dwc
