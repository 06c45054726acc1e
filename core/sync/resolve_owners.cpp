// SPDX-License-Identifier: Apache-2.0
#include "core/sync/resolve_owners.h"

namespace dwc {

namespace {

Owner ownerFrom(const AccountAnswer &answer)
{
    switch (answer.status) {
    case AccountStatus::Found:
        return {answer.privileged ? OwnerStatus::Privileged : OwnerStatus::Writable, answer.sid};
    case AccountStatus::NotInForest: return {OwnerStatus::Elsewhere, {}};
    case AccountStatus::Unknown: break;
    }
    return {OwnerStatus::Unknown, {}};
}

} // namespace

Result<Owners> resolveOwners(const CloudSnapshot &cloud, Directory &directory, std::stop_token stop)
{
    Owners owners(cloud.userCount());
    std::vector<AccountQuery> queries;
    std::vector<std::uint32_t> asked;
    for (std::uint32_t number = 0; number < cloud.userCount(); ++number) {
        OwnerQuestion question = questionFor(cloud.user(number));
        owners[number].status = question.status;
        if (!question.asked)
            continue;
        queries.push_back({question.sid, std::move(question.immutableId)});
        asked.push_back(number);
    }
    if (queries.empty())
        return owners;
    const auto answers = directory.findAccounts(queries, stop);
    if (!answers)
        return tl::unexpected(answers.error());
    for (std::size_t i = 0; i < asked.size(); ++i)
        owners[asked[i]] = ownerFrom((*answers)[i]);
    return owners;
}

} // namespace dwc
