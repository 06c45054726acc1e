// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

#include "app/cli/arguments.h"
#include "core/settings/nearest_word.h"

#include <algorithm>

namespace dwc {

namespace {

constexpr std::string_view kProfile = "--profile";

const Command *commandNamed(std::string_view name)
{
    const auto all = commands();
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? nullptr : &*found;
}

std::string nearestCommand(std::string_view name)
{
    std::vector<std::string_view> names;
    for (const Command &command : commands())
        names.push_back(command.name);
    return std::string(nearestWord(name, names));
}

/// True when the argument is one of the flags every command takes.
bool takeFlag(std::string_view argument, CommandLine &line)
{
    if (argument == "--json")
        line.options.json = true;
    else if (argument == "--quiet" || argument == "-q")
        line.options.quiet = true;
    else if (argument == "--verbose" || argument == "-v")
        line.options.verbose = true;
    else if (argument == "--help" || argument == "-h")
        line.help = true;
    else if (argument == "--version")
        line.version = true;
    else
        return false;
    return true;
}

/// Takes the global options out; what is left begins with the command.
Result<std::vector<std::string>> takeGlobalOptions(std::span<const std::string> arguments, CommandLine &line)
{
    std::vector<std::string> rest;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (argument == "--") { // from here on nothing is an option, for the command either
            rest.insert(rest.end(), arguments.begin() + std::ptrdiff_t(i), arguments.end());
            break;
        }
        if (takeFlag(argument, line))
            continue;
        if (argument.starts_with(std::string(kProfile) + '=')) {
            line.options.profile = argument.substr(kProfile.size() + 1);
        } else if (argument == kProfile) {
            if (i + 1 == arguments.size())
                return tl::unexpected(usageError(UsageProblem::MissingValue, std::string(kProfile)));
            line.options.profile = arguments[++i];
        } else {
            rest.push_back(argument);
        }
    }
    return rest;
}

} // namespace

Result<CommandLine> parseCommandLine(std::span<const std::string> arguments, GlobalOptions &options)
{
    CommandLine line;
    auto rest = takeGlobalOptions(arguments, line);
    options = line.options;
    if (!rest)
        return tl::unexpected(rest.error());
    if (line.options.quiet && line.options.verbose)
        return tl::unexpected(usageError(UsageProblem::ConflictingOptions, "--quiet", "--verbose"));
    if (!rest->empty() && rest->front() == "help") { // git has taught everybody to type this
        line.help = true;
        rest->erase(rest->begin());
    }
    if (rest->empty()) {
        if (line.help || line.version)
            return line;
        return tl::unexpected(usageError(UsageProblem::NoCommand));
    }
    const std::string &name = rest->front();
    if (name.starts_with('-')) {
        static constexpr std::string_view kKnown[] = {"--profile", "--json", "--quiet",
                                                      "--verbose", "--help", "--version"};
        const std::string option = name.substr(0, name.find('='));
        return tl::unexpected(
            usageError(UsageProblem::UnknownOption, option, std::string(nearestWord(option, kKnown))));
    }
    line.command = commandNamed(name);
    if (!line.command)
        return tl::unexpected(usageError(UsageProblem::UnknownCommand, name, nearestCommand(name)));
    line.arguments.assign(rest->begin() + 1, rest->end());
    return line;
}

} // namespace dwc
