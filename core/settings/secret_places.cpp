// SPDX-License-Identifier: Apache-2.0
#include "core/settings/secret_places.h"

#include "core/settings/trust_anchor.h"

#include <algorithm>
#include <vector>

namespace dwc {

namespace {

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return text;
}

/// One line per part: none of them can hold a line break, so two places never read alike.
std::string lines(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += part + '\n';
    return text;
}

bool isInside(const std::string &server, const std::string &domain)
{
    return server == domain || server.ends_with('.' + domain);
}

std::string cloudPlace(const Profile &profile)
{
    return lines({"cloud", lowered(profile.cloud.loginOrigin), lowered(profile.cloud.graphOrigin),
                  profile.cloud.tenant.text(), lowered(profile.cloud.clientId)});
}

std::string directoryPlace(const Profile &profile, const std::string &account)
{
    const DirectorySettings &directory = profile.directory;
    const std::string domain = lowered(directory.domain);
    std::vector<std::string> parts{"directory", domain, lowered(account)};
    if (directory.caFile.empty())
        parts.emplace_back("system");
    else
        parts.push_back(fingerprintOfAnchors(directory.caFile).value_or("unreadable"));
    std::vector<std::string> outside;
    for (const std::string &server : directory.servers) {
        if (!isInside(lowered(server), domain))
            outside.push_back(lowered(server));
    }
    std::ranges::sort(outside);
    outside.erase(std::unique(outside.begin(), outside.end()), outside.end());
    parts.insert(parts.end(), outside.begin(), outside.end());
    return lines(parts);
}

std::string placeOf(const Profile &profile, SecretName name)
{
    switch (name) {
    case SecretName::ClientSecret: return cloudPlace(profile);
    case SecretName::KeyPassphrase: return lines({"key", profile.cloud.keyFile});
    case SecretName::ProxyPassword: return lines({"proxy"});
    case SecretName::DirectoryPassword: return directoryPlace(profile, profile.directory.user);
    case SecretName::AdminPassword: return directoryPlace(profile, "administrator");
    }
    return {};
}

} // namespace

SecretPlace cloudSecretPlace(const Profile &profile)
{
    return secretPlace(profile, profile.cloud.method == SignInMethod::Certificate ? SecretName::KeyPassphrase
                                                                                  : SecretName::ClientSecret);
}

SecretPlace directorySecretPlace(const Profile &profile)
{
    return secretPlace(profile, SecretName::DirectoryPassword);
}

SecretPlace secretPlace(const Profile &profile, SecretName name)
{
    return {profile.id.text(), placeOf(profile, name), name};
}

} // namespace dwc
