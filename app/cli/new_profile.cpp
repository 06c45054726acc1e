// SPDX-License-Identifier: Apache-2.0
#include "app/cli/new_profile.h"

#include "app/cli/arguments.h"
#include "app/cli/streams_posix.h"
#include "app/words/text.h"
#include "core/settings/check_value.h"
#include "core/settings/profile_keys.h"
#include "core/settings/write_profile.h"

#include <QUuid>
#include <QtGlobal>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

/// Which key an option fills, and how it is asked for.
struct Question
{
    std::string_view option;
    std::string_view key;
    const char *words; ///< nullptr: not asked for
};

constexpr Question kQuestions[] = {
    {"--tenant", "cloud.tenantId", QT_TRANSLATE_NOOP("dwctl", "Tenant id: ")},
    {"--client-id", "cloud.signIn.clientId", QT_TRANSLATE_NOOP("dwctl", "Application (client) id: ")},
    {"--domain", "directory.domain", QT_TRANSLATE_NOOP("dwctl", "DNS name of the domain: ")},
    {"--transport", "directory.transport", nullptr},
    {"--user", "directory.bind.user", QT_TRANSLATE_NOOP("dwctl", "Account that binds (user@domain): ")},
    {"--port", "directory.port", nullptr},
    {"--login-url", "cloud.loginUrl", nullptr},
    {"--graph-url", "cloud.graphUrl", nullptr},
};

constexpr OptionSpec kNewProfileOptions[] = {
    {"--tenant", true},    {"--client-id", true}, {"--domain", true},    {"--server", true},
    {"--port", true},      {"--user", true},      {"--transport", true}, {"--ca-file", true},
    {"--login-url", true}, {"--graph-url", true},
};

const ProfileKey &keyAt(std::string_view path)
{
    return *std::ranges::find(profileKeys(), path, &ProfileKey::path);
}

Result<void> put(Profile &profile, const ProfileKey &key, const Json &value)
{
    if (const auto problem = problemWith(key, value))
        return tl::unexpected(toError(*problem));
    key.put(profile, value);
    return {};
}

class Maker
{
public:
    Maker(const Context &context, const Arguments &arguments) : m_context(context), m_arguments(arguments) {}

    Result<Profile> make(const std::string &name)
    {
        m_profile.id = ProfileId::fromText(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
                           .value_or(ProfileId{});
        if (auto named = put(m_profile, keyAt("name"), name); !named)
            return tl::unexpected(named.error());
        if (m_arguments.has("--login-url") || m_arguments.has("--graph-url"))
            m_profile.environment = CloudEnvironment::Custom;
        for (const Question &question : kQuestions) {
            if (auto answered = answer(question); !answered)
                return tl::unexpected(answered.error());
        }
        if (auto added = addServers().and_then([&] { return addAuthority(); }); !added)
            return tl::unexpected(added.error());
        if (const auto problems = problemsBetweenKeys(m_profile); !problems.empty())
            return tl::unexpected(toError(problems.front()));
        return m_profile;
    }

private:
    Result<void> answer(const Question &question)
    {
        const ProfileKey &key = keyAt(question.key);
        auto value = m_arguments.value(question.option);
        const bool needless =
            question.option == "--user" && m_profile.directory.bindMethod == BindMethod::Kerberos;
        if (!value && (!question.words || needless))
            return {};
        if (!value) {
            if (!isTerminal(0) || m_context.out.isQuiet())
                return tl::unexpected(
                    usageError(UsageProblem::MissingArgument, std::string(question.option)));
            auto typed = askLine(text(question.words), m_context.stop);
            if (!typed)
                return tl::unexpected(typed.error());
            value = std::move(*typed);
        }
        if (key.type == KeyType::Number) {
            const auto number = m_arguments.number(question.option);
            return number ? put(m_profile, key, **number) : tl::unexpected(number.error());
        }
        if (auto taken = put(m_profile, key, *value); !taken)
            return taken;
        if (m_profile.directory.transport == Transport::Sasl)
            m_profile.directory.bindMethod = BindMethod::Kerberos;
        return {};
    }

    Result<void> addServers()
    {
        return put(m_profile, keyAt("directory.servers"), m_arguments.values("--server"));
    }

    /// A custom cloud has an authority of its own, too.
    Result<void> addAuthority()
    {
        const auto given = m_arguments.value("--ca-file");
        if (!given)
            return {};
        std::error_code error;
        const std::string path = std::filesystem::absolute(*given, error).lexically_normal().string();
        if (m_profile.environment == CloudEnvironment::Custom) {
            if (auto taken = put(m_profile, keyAt("cloud.caFile"), path); !taken)
                return taken;
        }
        return put(m_profile, keyAt("directory.caFile"), path);
    }

    const Context &m_context;
    const Arguments &m_arguments;
    Profile m_profile;
};

} // namespace

Result<NewProfile> newProfile(const Context &context)
{
    const auto arguments = Arguments::parse(context.arguments, kNewProfileOptions);
    if (!arguments)
        return tl::unexpected(arguments.error());
    constexpr std::string_view kNames[] = {"new", "NAME"};
    if (const auto fits = arguments->expectPositionals(kNames, 2); !fits)
        return tl::unexpected(fits.error());
    const auto path = context.profiles.pathForNew(arguments->positionals()[1]);
    if (!path)
        return tl::unexpected(path.error());
    std::error_code error;
    if (std::filesystem::exists(*path, error)) // before anything is asked; the write looks again
        return fail(ErrorKind::AlreadyExists, *path);
    const auto profile = Maker(context, *arguments).make(std::filesystem::path(*path).stem().string());
    if (!profile)
        return tl::unexpected(profile.error());
    if (const auto written = writeProfile(*path, *profile, IfThere::Refuse); !written)
        return tl::unexpected(written.error());
    return NewProfile{*profile, *path};
}

} // namespace dwc
