// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/exit_codes.h"
#include "app/words/error_text.h"
#include "core/secrets/credentials_directory_posix.h"

namespace dwc {

bool Context::usesCredentialFiles()
{
    const auto credentials = CredentialsDirectory::fromEnvironment();
    return credentials && credentials->holdsAny();
}

Result<Profile> Context::loadProfile() const
{
    return profiles.load(options.profile, usesCredentialFiles());
}

ExitCode Context::fail(const Error &error) const
{
    out.error(error);
    return exitCodeOf(error);
}

} // namespace dwc
