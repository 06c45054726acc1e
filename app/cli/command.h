// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exit_codes.h"
#include "app/cli/output.h"
#include "core/base/result.h"
#include "core/secrets/secret_store.h"
#include "core/settings/profile.h"
#include "core/settings/profile_store.h"

#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// What every command takes, before or after its name.
struct GlobalOptions
{
    std::string profile; ///< name or file; empty: the only profile there is
    bool json = false;
    bool quiet = false;
    bool verbose = false;
};

/// What a command works with. Lives as long as the command runs.
struct Context
{
    const GlobalOptions &options;
    std::vector<std::string> arguments; ///< after the command's name, without the global options
    const Output &out;
    const ProfileStore &profiles;
    SecretStore &secrets; ///< credential files first, then the keychain
    std::stop_token stop; ///< set by SIGINT, SIGTERM and SIGHUP

    /// The profile of --profile, ready for use: every key right, its files there, and not writable by others
    /// when credential files are in use.
    Result<Profile> loadProfile() const;
    /// $CREDENTIALS_DIRECTORY holds at least one of our secrets.
    static bool usesCredentialFiles();

    /// Shows the error and gives the exit code that belongs to it: `return context.fail(error);`
    ExitCode fail(const Error &error) const;
};

using CommandFunction = ExitCode (*)(Context &);

struct Command
{
    std::string_view name;
    const char *brief;    ///< one line, no full stop; a source for text()
    const char *synopsis; ///< what follows "dwctl NAME"; not translated
    const char *help;     ///< options and remarks, may be empty; a source for text()
    CommandFunction run;
};

/// All commands, in the order of the help. The one place to add one: command_table.cpp.
std::span<const Command> commands();

} // namespace dwc
