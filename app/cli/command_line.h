// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <span>
#include <string>
#include <vector>

namespace dwc {

/// The whole command line, the global options taken out wherever they stood.
struct CommandLine
{
    GlobalOptions options;
    bool help = false;
    bool version = false;
    const Command *command = nullptr; ///< none only with help or version
    std::vector<std::string> arguments;
};

/// `arguments` are those after the program's name. WrongUsage (UsageProblem) for an unknown command, a global
/// option without its value, --quiet with --verbose, or no command at all. `json` is set in `options` also
/// when it fails, so that the error takes the asked form.
Result<CommandLine> parseCommandLine(std::span<const std::string> arguments, GlobalOptions &options);

} // namespace dwc
