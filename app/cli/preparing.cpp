// SPDX-License-Identifier: Apache-2.0
#include "app/cli/preparing.h"

#include "app/check_prerequisites.h"
#include "app/cli/arguments.h"
#include "app/cli/streams_posix.h"
#include "app/cli/views/preparation_text.h"
#include "app/forest_preparation.h"
#include "app/read_plan_file.h"
#include "app/system_user_posix.h"
#include "app/words/check_text.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/prepare/prepare_script.h"
#include "core/prepare/saved_preparation.h"
#include "core/secrets/credentials_directory_posix.h"
#include "core/settings/secret_places.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace dwc {

namespace {

/// One run of the command, from its arguments to its exit code.
class Prepare
{
public:
    Prepare(Context &context, Profile profile, PrepareOptions options)
        : m_context(context), m_options(std::move(options)), m_profile(std::move(profile)),
          m_preparation(m_profile, preparer(), m_options.task)
    {
    }

    ExitCode run()
    {
        const auto preparation = m_preparation.look(m_context.stop);
        if (!preparation)
            return m_context.fail(preparation.error());
        // who only wants a script or a plan need not have the rights to carry it out
        const bool isPossible = std::ranges::all_of(
            preparation->blockers, [](const Blocker &blocker) { return blocker.id == "prepare.rights"; });
        const bool writes = !m_options.script && (!m_options.out || m_options.isAgreed);
        if (isPossible && m_options.out) {
            if (const auto saved = save(*preparation); !saved)
                return m_context.fail(saved.error());
        }
        if (!isPossible || (writes && !preparation->blockers.empty()))
            return tellBlocked(*preparation);
        if (m_options.script)
            return writeScript(*preparation, *m_options.script);
        if (m_options.file) {
            if (const auto same = matchesFile(*preparation, *m_options.file); !same)
                return m_context.fail(same.error());
        }
        return decide(*preparation, writes);
    }

private:
    ExitCode decide(const Preparation &preparation, bool writes)
    {
        const bool isNothing = preparation.plan.changes.empty();
        if (!m_context.out.isJson() || isNothing || !writes)
            show(preparation);
        if (isNothing)
            return settle();
        if (!writes)
            return ExitCode::ChangesWaiting;
        if (const auto declined = unlessAgreed(preparation))
            return *declined;
        return carryOut(preparation.plan.changes);
    }

    /// Nothing is missing, perhaps because a run was interrupted after its last write: the journal is to say
    /// so.
    ExitCode settle()
    {
        if (!m_options.isAgreed)
            return ExitCode::Done;
        const std::vector<Change> nothing;
        const auto settled = m_preparation.carryOut(systemUserName(), m_context.stop, &nothing);
        return settled ? done() : m_context.fail(settled.error());
    }

    ExitCode done() const { return m_options.afterwards ? m_options.afterwards() : ExitCode::Done; }

    Preparer preparer()
    {
        const auto cloud = [this] { return m_context.secrets.read(cloudSecretPlace(m_profile)); };
        if (!m_options.admin)
            return {"", [this] { return m_context.secrets.read(directorySecretPlace(m_profile)); }, cloud};
        return {*m_options.admin, [this]() -> Result<Secret> { return adminPassword(); }, cloud};
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
            auto typed = readSecret(text("Password of %1: ", {printable(m_options.admin.value_or(""))}),
                                    m_context.stop);
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

    Result<void> save(const Preparation &preparation) const
    {
        return writePlanFile(*m_options.out, preparation.plan).map([&] {
            m_context.out.note(
                text("Saved as %1. To write it: dwctl apply %1 --admin USER", {printable(*m_options.out)}));
        });
    }

    ExitCode tellBlocked(const Preparation &preparation) const
    {
        show(preparation);
        m_context.out.note(text("Nothing was written."));
        return ExitCode::Guarded;
    }

    ExitCode writeScript(const Preparation &preparation, const std::string &kind) const
    {
        const auto made = kind == "ldif" ? ldifScript(preparation, preparation.wish.permissions)
                          : kind == "powershell"
                              ? powerShellScript(preparation, preparation.wish.permissions)
                              : Result<std::string>(tl::unexpected(
                                    usageError(UsageProblem::BadValue, "--script", "ldif | powershell")));
        if (!made)
            return m_context.fail(made.error());
        m_context.out.write(*made);
        return ExitCode::Done;
    }

    /// Nothing when somebody said yes; else what the command answers.
    std::optional<ExitCode> unlessAgreed(const Preparation &preparation) const
    {
        if (m_options.isAgreed)
            return std::nullopt;
        if (m_context.out.isJson() || !canAsk()) {
            if (m_context.out.isJson())
                show(preparation);
            m_context.out.note(
                text("Nothing was written: there is nobody to ask. Give --yes to write this."));
            return ExitCode::ChangesWaiting;
        }
        const auto line = askLine(preparation.plan.changes.size() == 1
                                      ? text("Write one change to the forest %1? [y/N] ",
                                             {printable(preparation.plan.basis.forest)})
                                      : text("Write %1 changes to the forest %2? [y/N] ",
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

    ExitCode carryOut(const std::vector<Change> &shown)
    {
        const auto result =
            m_options.file ? m_preparation.carryOutSaved(*m_options.file, systemUserName(), m_context.stop)
                           : m_preparation.carryOut(systemUserName(), m_context.stop, &shown);
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
        case RunState::Done: return done();
        case RunState::Stopped: return ExitCode::Stopped;
        default: return result->report.written ? ExitCode::SomeFailed : ExitCode::Failed;
        }
    }

    /// The checks of what was prepared, with the account that will work there.
    std::vector<WordedCheck> verify()
    {
        if (std::holds_alternative<ForestRemoval>(m_options.task))
            return {};
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
    PrepareOptions m_options;
    Profile m_profile;
    Secret m_password;
    ForestPreparation m_preparation;
};

} // namespace

ExitCode prepareAsAsked(Context &context, Profile profile, PrepareOptions options)
{
    return Prepare(context, std::move(profile), std::move(options)).run();
}

} // namespace dwc
