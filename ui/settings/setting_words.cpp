// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/setting_words.h"

#include "core/base/printable.h"
#include "core/settings/notations.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace dwc {

namespace {

struct SettingWordsTexts
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

struct Row
{
    std::string_view path;
    Section section;
    const char *group;
    const char *label;
    const char *help;
};

constexpr const char *kCloud = QT_TRANSLATE_NOOP("Settings", "Cloud");
constexpr const char *kSignIn = QT_TRANSLATE_NOOP("Settings", "Sign-in to the cloud");
constexpr const char *kDirectory = QT_TRANSLATE_NOOP("Settings", "Directory");
constexpr const char *kAccount = QT_TRANSLATE_NOOP("Settings", "Account in the directory");

constexpr Row kProfileRows[] = {
    {"name", Section::Profile, "", QT_TRANSLATE_NOOP("Settings", "Name of the profile"),
     QT_TRANSLATE_NOOP("Settings", "Shown in the window and in reports.")},
    {"scenario", Section::Profile, "", QT_TRANSLATE_NOOP("Settings", "What the devices are written for"),
     QT_TRANSLATE_NOOP("Settings", "Changes the advice you are given, never what is written.")},
    {"id", Section::Profile, "", QT_TRANSLATE_NOOP("Settings", "Id of the profile"),
     QT_TRANSLATE_NOOP("Settings", "Random, and never changed: secrets and kept data belong to it.")},
    {"formatVersion", Section::Profile, "", QT_TRANSLATE_NOOP("Settings", "Version of the file"),
     QT_TRANSLATE_NOOP("Settings", "The form in which the profile's file is written.")},
    {"cloud.environment", Section::Profile, kCloud, QT_TRANSLATE_NOOP("Settings", "Microsoft cloud"),
     QT_TRANSLATE_NOOP("Settings", "Most tenants are in the global one.")},
    {"cloud.tenantId", Section::Profile, kCloud, QT_TRANSLATE_NOOP("Settings", "Tenant id"),
     QT_TRANSLATE_NOOP("Settings", "In the Entra admin center, on the tenant's overview.")},
    {"cloud.loginUrl", Section::Profile, kCloud,
     QT_TRANSLATE_NOOP("Settings", "Address of the sign-in service"),
     QT_TRANSLATE_NOOP("Settings", "Such as https://login.example, without a path.")},
    {"cloud.graphUrl", Section::Profile, kCloud, QT_TRANSLATE_NOOP("Settings", "Address of Graph"),
     QT_TRANSLATE_NOOP("Settings", "Such as https://graph.example, without a path.")},
    {"cloud.caFile", Section::Profile, kCloud, QT_TRANSLATE_NOOP("Settings", "Additional authorities"),
     QT_TRANSLATE_NOOP("Settings",
                       "A PEM file of certificates that are trusted beside the system's, for the cloud "
                       "alone.")},
    {"cloud.signIn.method", Section::Profile, kSignIn, QT_TRANSLATE_NOOP("Settings", "Way to sign in"), ""},
    {"cloud.signIn.clientId", Section::Profile, kSignIn,
     QT_TRANSLATE_NOOP("Settings", "Application (client) id"),
     QT_TRANSLATE_NOOP("Settings", "In the Entra admin center, on the overview of the app registration.")},
    {"cloud.signIn.certificateFile", Section::Profile, kSignIn,
     QT_TRANSLATE_NOOP("Settings", "Certificate of the app registration"),
     QT_TRANSLATE_NOOP(
         "Settings",
         "A PEM file. The same certificate is uploaded to the app registration, without its key.")},
    {"cloud.signIn.keyFile", Section::Profile, kSignIn,
     QT_TRANSLATE_NOOP("Settings", "Private key of the certificate"),
     QT_TRANSLATE_NOOP("Settings", "A PEM file with an RSA key, which may be the certificate's own file.")},
    {"cloud.signIn.secretExpires", Section::Profile, kSignIn,
     QT_TRANSLATE_NOOP("Settings", "The client secret expires on"),
     QT_TRANSLATE_NOOP("Settings", "A date such as 2027-01-31, for a warning in time. It may stay empty.")},
    {"directory.domain", Section::Profile, kDirectory, QT_TRANSLATE_NOOP("Settings", "Domain"),
     QT_TRANSLATE_NOOP("Settings", "DNS name of the domain that holds the devices, such as corp.example.")},
    {"directory.servers", Section::Profile, kDirectory, QT_TRANSLATE_NOOP("Settings", "Domain controllers"),
     QT_TRANSLATE_NOOP("Settings",
                       "One in each line, tried in this order. Empty: found by the domain's name.")},
    {"directory.transport", Section::Profile, kDirectory,
     QT_TRANSLATE_NOOP("Settings", "Protection of the connection"),
     QT_TRANSLATE_NOOP("Settings", "A password is only ever sent through TLS.")},
    {"directory.port", Section::Profile, kDirectory, QT_TRANSLATE_NOOP("Settings", "Port"),
     QT_TRANSLATE_NOOP("Settings", "The usual one is 636 for LDAPS, 389 else.")},
    {"directory.caFile", Section::Profile, kDirectory,
     QT_TRANSLATE_NOOP("Settings", "Authorities of the directory"),
     QT_TRANSLATE_NOOP("Settings",
                       "A PEM file of certificates that are trusted in place of the system's. Empty: the "
                       "system's.")},
    {"directory.bind.method", Section::Profile, kAccount, QT_TRANSLATE_NOOP("Settings", "Way to sign in"),
     ""},
    {"directory.bind.user", Section::Profile, kAccount, QT_TRANSLATE_NOOP("Settings", "Account"),
     QT_TRANSLATE_NOOP("Settings", "As user@domain, or its DN.")},
    {"directory.bind.keytab", Section::Profile, kAccount, QT_TRANSLATE_NOOP("Settings", "Keytab"),
     QT_TRANSLATE_NOOP("Settings",
                       "The account's keys for Kerberos. Empty: the tickets of whoever runs the program.")},
    {"directory.connectorAccount", Section::Profile, kAccount,
     QT_TRANSLATE_NOOP("Settings", "Account that the checks judge"),
     QT_TRANSLATE_NOOP("Settings", "When it is not the one that signs in. Empty: the same.")},
};

constexpr Row kRuleRows[] = {
    {"scope.trustTypes", Section::Scope, "", QT_TRANSLATE_NOOP("Settings", "How devices joined"),
     QT_TRANSLATE_NOOP("Settings", "Devices that joined in another way are out of scope.")},
    {"scope.operatingSystems", Section::Scope, "", QT_TRANSLATE_NOOP("Settings", "Operating systems"),
     QT_TRANSLATE_NOOP("Settings", "One in each line, as the cloud names them: Windows, iOS. Empty: all.")},
    {"scope.include", Section::Scope, "", QT_TRANSLATE_NOOP("Settings", "Only these devices"),
     QT_TRANSLATE_NOOP("Settings",
                       "Device ids, or names with * for any characters, one in each line. Empty: all.")},
    {"scope.exclude", Section::Scope, "", QT_TRANSLATE_NOOP("Settings", "Never these devices"),
     QT_TRANSLATE_NOOP("Settings", "Ids or names in the same form. This list wins over the one above.")},
    {"flow.registeredUsers", Section::Flow, "", QT_TRANSLATE_NOOP("Settings", "Write the registered users"),
     QT_TRANSLATE_NOOP("Settings",
                       "The users registered on a device, beside its owner. Reading takes longer.")},
    {"flow.lastLogonTimestamp", Section::Flow, "", QT_TRANSLATE_NOOP("Settings", "Write the last sign-in"),
     QT_TRANSLATE_NOOP("Settings",
                       "The approximate time. Most runs then have something to write for most devices.")},
    {"flow.privilegedOwners", Section::Flow, "",
     QT_TRANSLATE_NOOP("Settings", "Write owners who are privileged"),
     QT_TRANSLATE_NOOP("Settings",
                       "Who can write the owner of a device can sign in to AD FS as that owner. Keep "
                       "administrators out of it unless they need it.")},
    {"removal.mode", Section::Removal, "",
     QT_TRANSLATE_NOOP("Settings", "When a device is gone from the cloud"), ""},
    {"removal.afterDays", Section::Removal, "",
     QT_TRANSLATE_NOOP("Settings", "Days before the object is deleted"),
     QT_TRANSLATE_NOOP("Settings", "Counted from the first run that missed the device.")},
    {"removal.outOfScope", Section::Removal, "",
     QT_TRANSLATE_NOOP("Settings", "When a device is out of scope"), ""},
    {"guards.maxDeletes", Section::Guards, "", QT_TRANSLATE_NOOP("Settings", "Deletions in one run"), ""},
    {"guards.maxDeletePercent", Section::Guards, "", QT_TRANSLATE_NOOP("Settings", "Deletions as a share"),
     ""},
    {"guards.maxDeletesPerDay", Section::Guards, "", QT_TRANSLATE_NOOP("Settings", "Deletions in one day"),
     ""},
    {"guards.maxDisables", Section::Guards, "", QT_TRANSLATE_NOOP("Settings", "Objects disabled in one run"),
     ""},
    {"guards.maxDisablePercent", Section::Guards, "",
     QT_TRANSLATE_NOOP("Settings", "Objects disabled as a share"), ""},
    {"guards.maxCloudDisablePercent", Section::Guards, "",
     QT_TRANSLATE_NOOP("Settings", "Devices that the cloud disabled, as a share"), ""},
    {"guards.maxIdentityChanges", Section::Guards, "",
     QT_TRANSLATE_NOOP("Settings", "Changes of owner, users or keys in one run"), ""},
    {"guards.maxSourceShrinkPercent", Section::Guards, "",
     QT_TRANSLATE_NOOP("Settings", "Devices that vanished from the cloud"), ""},
    {"schedule.every", Section::Schedule, "", QT_TRANSLATE_NOOP("Settings", "Time between two runs"), ""},
    {"schedule.mode", Section::Schedule, "", QT_TRANSLATE_NOOP("Settings", "What a run by itself does"), ""},
};

struct Choice
{
    std::string_view path;
    std::string_view word;
    const char *label;
};

constexpr Choice kChoices[] = {
    {"scenario", "undecided", QT_TRANSLATE_NOOP("Settings", "Undecided")},
    {"scenario", "adfs", QT_TRANSLATE_NOOP("Settings", "AD FS, access by device")},
    {"scenario", "whfbCertificateTrust",
     QT_TRANSLATE_NOOP("Settings", "Windows Hello for Business, certificate trust")},
    {"cloud.environment", "global", QT_TRANSLATE_NOOP("Settings", "Global")},
    {"cloud.environment", "usgov", QT_TRANSLATE_NOOP("Settings", "US Government (GCC High)")},
    {"cloud.environment", "usgovdod", QT_TRANSLATE_NOOP("Settings", "US Government (DoD)")},
    {"cloud.environment", "china", QT_TRANSLATE_NOOP("Settings", "China (21Vianet)")},
    {"cloud.environment", "custom", QT_TRANSLATE_NOOP("Settings", "Other addresses")},
    {"cloud.signIn.method", "clientSecret", QT_TRANSLATE_NOOP("Settings", "Client secret")},
    {"cloud.signIn.method", "certificate", QT_TRANSLATE_NOOP("Settings", "Certificate")},
    {"cloud.signIn.method", "deviceCode", QT_TRANSLATE_NOOP("Settings", "Device code")},
    {"cloud.signIn.method", "browser", QT_TRANSLATE_NOOP("Settings", "Browser")},
    {"directory.transport", "ldaps", "LDAPS"},
    {"directory.transport", "starttls", "StartTLS"},
    {"directory.transport", "sasl", QT_TRANSLATE_NOOP("Settings", "Kerberos sealing")},
    {"directory.bind.method", "simple", QT_TRANSLATE_NOOP("Settings", "Password")},
    {"directory.bind.method", "kerberos", "Kerberos"},
    {"scope.trustTypes", "AzureAd", QT_TRANSLATE_NOOP("Settings", "Entra joined")},
    {"scope.trustTypes", "ServerAd", QT_TRANSLATE_NOOP("Settings", "Hybrid joined")},
    {"scope.trustTypes", "Workplace", QT_TRANSLATE_NOOP("Settings", "Registered")},
    {"removal.mode", "disableThenDelete", QT_TRANSLATE_NOOP("Settings", "Disable, later delete")},
    {"removal.mode", "delete", QT_TRANSLATE_NOOP("Settings", "Delete")},
    {"removal.mode", "disable", QT_TRANSLATE_NOOP("Settings", "Disable")},
    {"removal.outOfScope", "keep", QT_TRANSLATE_NOOP("Settings", "Keep")},
    {"removal.outOfScope", "disable", QT_TRANSLATE_NOOP("Settings", "Disable")},
    {"removal.outOfScope", "delete", QT_TRANSLATE_NOOP("Settings", "Delete")},
    {"schedule.mode", "apply", QT_TRANSLATE_NOOP("Settings", "Plan and write")},
    {"schedule.mode", "planOnly", QT_TRANSLATE_NOOP("Settings", "Plan only")},
};

QString translated(const char *source)
{
    return *source ? QCoreApplication::translate("Settings", source) : QString();
}

QString shownText(const std::string &text)
{
    return QString::fromStdString(printable(text, 60));
}

QString shownList(std::string_view path, const nlohmann::ordered_json &list)
{
    constexpr int kShown = 3;
    QStringList shown;
    for (const auto &entry : list) {
        if (shown.size() == kShown)
            break;
        const auto text = entry.get<std::string>();
        const QString choice = choiceOf(path, text);
        shown += choice.isEmpty() ? shownText(text) : choice;
    }
    const QString some = shown.join(QStringLiteral(", "));
    const int more = int(list.size()) - int(shown.size());
    return more > 0 ? SettingWordsTexts::tr("%1 and %Ln more", nullptr, more).arg(some) : some;
}

QString shownDuration(std::int64_t seconds)
{
    if (seconds % 86'400 == 0)
        return SettingWordsTexts::tr("%Ln day(s)", nullptr, int(seconds / 86'400));
    if (seconds % 3'600 == 0)
        return SettingWordsTexts::tr("%Ln hour(s)", nullptr, int(seconds / 3'600));
    if (seconds % 60 == 0)
        return SettingWordsTexts::tr("%Ln minute(s)", nullptr, int(seconds / 60));
    return SettingWordsTexts::tr("%Ln second(s)", nullptr, int(seconds));
}

} // namespace

QString titleOf(Section section)
{
    switch (section) {
    case Section::Profile: return SettingWordsTexts::tr("Profile");
    case Section::Scope: return SettingWordsTexts::tr("Scope");
    case Section::Flow: return SettingWordsTexts::tr("Flow");
    case Section::Guards: return SettingWordsTexts::tr("Guards");
    case Section::Schedule: return SettingWordsTexts::tr("Schedule");
    case Section::Removal: return SettingWordsTexts::tr("Removal");
    case Section::Appearance: return SettingWordsTexts::tr("Appearance");
    }
    return {};
}

QString leadOf(Section section)
{
    switch (section) {
    case Section::Profile:
        return SettingWordsTexts::tr("Which tenant is read, which directory is written, and who signs in.");
    case Section::Scope: return SettingWordsTexts::tr("Which devices of the cloud are written.");
    case Section::Flow: return SettingWordsTexts::tr("What is written of a device beyond what every device needs.");
    case Section::Guards:
        return SettingWordsTexts::tr(
            "When a run stops before its first write, until somebody looked at it. A share counts from "
            "ten objects on.");
    case Section::Schedule:
        return SettingWordsTexts::tr("How often the writeback is to run, and whether it then writes. A timer or service of this "
                                  "machine starts it, with dwctl run; the console does not.");
    case Section::Removal:
        return SettingWordsTexts::tr(
            "What happens to an object whose device is no longer there, once the cloud has confirmed it.");
    case Section::Appearance:
        return SettingWordsTexts::tr("How this window looks. It belongs to you, not to the profile.");
    }
    return {};
}

SettingWords wordsOf(std::string_view path)
{
    for (const std::span<const Row> rows :
         {std::span<const Row>(kProfileRows), std::span<const Row>(kRuleRows)}) {
        const auto row = std::ranges::find(rows, path, &Row::path);
        if (row != rows.end())
            return {row->section, translated(row->group), translated(row->label), translated(row->help)};
    }
    return {};
}

std::vector<std::string_view> keysOf(Section section)
{
    std::vector<std::string_view> keys;
    for (const std::span<const Row> rows :
         {std::span<const Row>(kProfileRows), std::span<const Row>(kRuleRows)}) {
        for (const Row &row : rows) {
            if (row.section == section)
                keys.push_back(row.path);
        }
    }
    return keys;
}

QString choiceOf(std::string_view path, std::string_view word)
{
    const auto found = std::ranges::find_if(
        kChoices, [&](const Choice &choice) { return choice.path == path && choice.word == word; });
    return found == std::end(kChoices) ? QString() : translated(found->label);
}

QString unitOf(std::string_view path)
{
    return path.ends_with("Percent") ? QStringLiteral(" %") : QString();
}

QString shownValue(std::string_view path, const nlohmann::ordered_json &value)
{
    if (value.is_boolean())
        return value.get<bool>() ? SettingWordsTexts::tr("on") : SettingWordsTexts::tr("off");
    if (value.is_number_integer()) {
        const auto number = value.get<std::int64_t>();
        if (path == "directory.port" && number == 0)
            return SettingWordsTexts::tr("the usual one");
        return (path == "directory.port" ? QString::number(number) : QLocale().toString(qlonglong(number))) +
               unitOf(path);
    }
    if (value.empty() || (value.is_string() && value.get_ref<const std::string &>().empty()))
        return SettingWordsTexts::tr("not set");
    if (value.is_array())
        return shownList(path, value);
    const auto text = value.get<std::string>();
    if (const QString choice = choiceOf(path, text); !choice.isEmpty())
        return choice;
    if (const auto seconds = path == "schedule.every" ? durationFrom(text) : std::nullopt)
        return shownDuration(*seconds);
    return shownText(text);
}

} // namespace dwc
