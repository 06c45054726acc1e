// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"

#include "app/words/text.h"
#include "core/settings/profile_keys.h"

#include <QtGlobal>
#include <nlohmann/json.hpp>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

constexpr const char *kOptions = QT_TRANSLATE_NOOP(
    "dwctl", "Options of every command, before or after its name:\n"
             "  --profile NAME|FILE   which connection; may be left out when there is only one profile\n"
             "  --json                one JSON object on standard output\n"
             "  -q, --quiet           no messages on standard error but failures\n"
             "  -v, --verbose         more of them, and every attribute of every change\n"
             "  -h, --help            help, also of one command: dwctl COMMAND --help\n"
             "      --version         the version\n");

constexpr const char *kExitCodes = QT_TRANSLATE_NOOP(
    "dwctl",
    "Exit codes: 0 done, or nothing to do; 1 failed; 2 changes are waiting, or checks failed; 3 some "
    "objects\n"
    "failed; 4 a stale plan was refused; 5 another run holds the lock; 6 stopped on request; 7 declined;\n"
    "25 a guard stopped it and nothing was written; 64 wrong usage; 65 a broken plan file; 78 a wrong "
    "profile\n"
    "or a missing secret.\n");

std::string padded(std::string_view name, std::size_t width)
{
    std::string out(name);
    out.resize(std::max(width, name.size() + 1), ' ');
    return out;
}

void showOverview(const Output &out)
{
    out.line(text("Usage: dwctl [--profile NAME|FILE] [--json] [--quiet|--verbose] COMMAND"));
    out.line();
    out.line(text("Writes the devices of a Microsoft Entra tenant into an Active Directory container."));
    out.line();
    for (const Command &command : commands())
        out.line("  " + padded(command.name, 12) + text(command.brief));
    out.line();
    out.line(text(kOptions));
    out.write(text(kExitCodes));
}

void showKeys(const Output &out)
{
    const Profile standard;
    out.line();
    out.line(text("Keys of a profile (* must be there; in brackets the default):"));
    for (const ProfileKey &key : profileKeys()) {
        std::string line = (key.mandatory ? "* " : "  ") + padded(key.path, 33) + text(key.description);
        const Json value = key.get(standard);
        if (!key.mandatory && isWritten(key, value))
            line += " [" + (value.is_string() ? value.get<std::string>() : value.dump()) + ']';
        if (key.type == KeyType::Word || key.type == KeyType::Words) {
            std::string words;
            for (const std::string_view word : key.words)
                words += (words.empty() ? "" : ", ") + std::string(word);
            line += ": " + words;
        }
        out.line(line);
    }
}

} // namespace

void showHelp(const Output &out, const Command *command)
{
    const bool profile = command && command->name == "profile";
    if (out.isJson() && profile) {
        out.json(profileSchema());
        return;
    }
    if (!command) {
        showOverview(out);
        return;
    }
    out.line(text("Usage: dwctl %1 %2", {std::string(command->name), command->synopsis}));
    out.line();
    out.line(text(command->brief));
    if (command->help[0] != '\0') {
        out.line();
        out.write(text(command->help));
    }
    if (profile)
        showKeys(out);
}

void showVersion(const Output &out)
{
    if (out.isJson())
        out.json({{"formatVersion", 1}, {"version", DWC_VERSION}});
    else
        out.line("dwctl " DWC_VERSION);
}

} // namespace dwc
