// SPDX-License-Identifier: Apache-2.0
#include "app/check_prerequisites.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/streams_posix.h"
#include "app/cli/views/preparation_text.h"
#include "app/forest_preparation.h"
#include "app/system_user_posix.h"
#include "app/words/check_text.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/prepare/prepare_script.h"
#include "core/secrets/credentials_directory_posix.h"
#include "core/settings/secret_places.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dwc {

namespace {

constexpr OptionSpec kOptions[] = {{"--admin", true}, {"--permissions", true}, {"--script", true}, {"--yes"}};

Result<PermissionProfile> permissionsOf(const Arguments &arguments)
{
    const std::string word = arguments.value("--permissions").value_or("strict");
    const auto profile = permissionProfileFrom(word);
    if (!profile)
        return tl::unexpected(
            usageError(UsageProblem::BadValue, "--permissions", "strict | takingOver | entraConnect"));
    return *profile;
}

/// One run of the command, from its arguments to its exit code.
class Prepare
{
public:
    Prepare(Context &context, const Arguments &arguments, Profile profile, PermissionProfile permissions)
        : m_context(context), m_arguments(arguments), m_profile(std::move(profile)), m_permissions(permissions),
          m_preparation(m_profile, preparer(), permissions)
    {
    }

    ExitCode run()
    {
        const auto preparation = m_preparation.look(m_context.stop);
        if (!preparation)
            return m_context.fail(preparation.error());
        const auto script = m_arguments.value("--script");
        // who only wants a script need not have the rights to carry it out
        const bool isStopped = std::ranges::any_of(preparation->blockers, [&](const Blocker &blocker) {
            return !script || blocker.id != "prepare.rights";
        });
        if (isStopped)
            return tellBlocked(*preparation);
        if (script)
            return writeScript(*preparation, *script);
        if (preparation->plan.changes.empty()) {
            show(*preparation);
            return ExitCode::Done;
        }
        if (!m_context.out.isJson())
            show(*preparation);
        if (const auto declined = unlessAgreed(*preparation))
            return *declined;
        return carryOut();
    }

private:
    Preparer preparer()
    {
        const auto admin = m_arguments.value("--admin");
        if (!admin)
            return {"", [this] { return m_context.secrets.read(directorySecretPlace(m_profile)); }};
        return {*admin, [this]() -> Result<Secret> { return adminPassword(); }};
    }

    /// Asked for once and held as long as the command runs.
    Result<Secret> adminPassword()
    {
        if (m_password.isEmpty()) {
            if (const auto credentials = CredentialsDirectory::fromEnvironment()) {
                if (auto secret = credentials->read(SecretName::AdminPassword))
                    m_password = std::move(*secret);
            }
        }
        if (m_password.isEmpty()) {
            auto typed = readSecret(
                text("Password of %1: ", {printable(m_arguments.value("--admin").value_or(""))}), m_context.stop);
            if (!typed)
                return tl::unexpected(typed.error());
            m_password = Secret(std::move(*typed));
        }
        return Secret(std::string(m_password.reveal()));
    }

    void show(const Preparation &preparation) const
    {
        if (m_context.out.isJson())
            m_context.out.json(preparationJson(preparation));
        else
            writePreparation(preparation, m_context.out);
    }

    ExitCode tellBlocked(const Preparation &preparation) const
    {
        show(preparation);
        m_context.out.note(text("Nothing was written."));
        return ExitCode::Guarded;
    }

    ExitCode writeScript(const Preparation &preparation, const std::string &kind) const
    {
        const auto made = kind == "ldif"         ? ldifScript(preparation, m_permissions)
                          : kind == "powershell" ? powerShellScript(preparation, m_permissions)
                                                 : Result<std::string>(tl::unexpected(usageError(
                                                       UsageProblem::BadValue, "--script", "ldif | powershell")));
        if (!made)
            return m_context.fail(made.error());
        m_context.out.write(*made);
        return ExitCode::Done;
    }

    /// Nothing when somebody said yes; else what the command answers.
    std::optional<ExitCode> unlessAgreed(const Preparation &preparation) const
    {
        if (m_arguments.has("--yes"))
            return std::nullopt;
        if (m_context.out.isJson() || !canAsk()) {
            if (m_context.out.isJson())
                show(preparation);
            m_context.out.note(text("Nothing was written: there is nobody to ask. Give --yes to write this."));
            return ExitCode::ChangesWaiting;
        }
        const auto line = askLine(text("Write %1 changes to the forest %2? [y/N] ",
                                       {std::to_string(preparation.plan.changes.size()),
                                        printable(preparation.plan.basis.forest)}),
                                  m_context.stop);
        if (!line && line.error().kind == ErrorKind::Stopped)
            return ExitCode::Stopped;
        if (line && (*line == "y" || *line == "Y" || *line == text("yes")))
            return std::nullopt;
        m_context.out.note(text("Nothing was written."));
        return ExitCode::Declined;
    }

    ExitCode carryOut()
    {
        const auto result = m_preparation.carryOut(systemUserName(), m_context.stop);
        if (!result)
            return m_context.fail(result.error());
        if (!result->preparation.blockers.empty())
            return tellBlocked(result->preparation);
        const std::vector<WordedCheck> checks = verify();
        if (m_context.out.isJson())
            m_context.out.json(preparationJson(result->preparation, result->report, checks));
        else
            writePrepared(result->preparation, result->report, checks, m_context.out);
        switch (result->report.state) {
        case RunState::Done: return ExitCode::Done;
        case RunState::Stopped: return ExitCode::Stopped;
        default: return result->report.written ? ExitCode::SomeFailed : ExitCode::Failed;
        }
    }

    /// The checks of what was prepared, with the account that will work there.
    std::vector<WordedCheck> verify()
    {
        CheckRequest request;
        for (const Check &check : checks()) {
            if (check.area == CheckArea::Forest || check.area == CheckArea::Permissions)
                request.wanted.push_back(&check);
        }
        const auto results = checkPrerequisites(m_profile, m_context.secrets, request, m_context.stop, {});
        std::vector<WordedCheck> words;
        for (std::size_t i = 0; results && i < results->size(); ++i)
            words.push_back(worded(*request.wanted[i], (*results)[i]));
        return words;
    }

    Context &m_context;
    const Arguments &m_arguments;
    Profile m_profile;
    PermissionProfile m_permissions;
    Secret m_password;
    ForestPreparation m_preparation;
};

} // namespace

ExitCode commandPrepare(Context &context)
{
    const auto arguments = Arguments::parse(context.arguments, kOptions);
    if (!arguments)
        return context.fail(arguments.error());
    if (const auto none = arguments->expectPositionals({}, 0); !none)
        return context.fail(none.error());
    const auto permissions = permissionsOf(*arguments);
    if (!permissions)
        return context.fail(permissions.error());
    auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    return Prepare(context, *arguments, std::move(*profile), *permissions).run();
}

} // namespace dwc
