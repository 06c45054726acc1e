// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"
#include "app/cli/help.h"
#include "app/cli/stop_signal_posix.h"
#include "core/secrets/hardening_posix.h"
#include "core/secrets/keychain_store.h"
#include "core/secrets/layered_store.h"

#include <QCoreApplication>

namespace dwc {

namespace {

Loudness loudnessOf(const GlobalOptions &options)
{
    return options.quiet ? Loudness::Quiet : options.verbose ? Loudness::Verbose : Loudness::Normal;
}

ExitCode runCommand(const CommandLine &line, const Output &out, std::stop_token stop)
{
    const ProfileStore profiles(foldersFromEnvironment());
    KeychainStore keychain;
    LayeredStore secrets(CredentialsDirectory::fromEnvironment(), keychain);
    Context context{line.options, line.arguments, out, profiles, secrets, stop};
    return line.command->run(context);
}

ExitCode start(std::span<const std::string> arguments, std::stop_token stop)
{
    GlobalOptions options;
    const auto line = parseCommandLine(arguments, options);
    const Output out(options.json, loudnessOf(options));
    ExitCode code = ExitCode::Done;
    if (!line) {
        out.error(line.error());
        code = ExitCode::WrongUsage;
    } else if (line->version) {
        showVersion(out);
    } else if (line->help) {
        showHelp(out, line->command);
    } else {
        code = runCommand(*line, out, stop);
    }
    // what could not be shown was not done, as far as a script can tell
    return out.flush() || code != ExitCode::Done ? code : ExitCode::Failed;
}

} // namespace

} // namespace dwc

int main(int count, char *values[])
{
    const dwc::StopSignal stop;
    if (!dwc::hardenProcess())
        return int(dwc::ExitCode::Failed);
    const QCoreApplication application(count, values);
    const std::vector<std::string> arguments(values + 1, values + count);
    return int(dwc::start(arguments, stop.token()));
}
