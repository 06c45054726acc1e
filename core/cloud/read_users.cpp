// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/read_users.h"

#include "core/cloud/batch.h"
#include "core/cloud/user_page.h"
#include "core/cloud/walk_pages.h"

#include <charconv>

namespace dwc {
namespace {

constexpr std::size_t kFewUsers = 1'000;
constexpr std::size_t kPageSize = 999;

/// Whether the whole list costs fewer calls. A service that does not tell its number is asked by batches.
Result<bool> listIsShorter(GraphCalls &calls, std::size_t wanted, const std::stop_token &stop)
{
    if (wanted < kFewUsers)
        return false;
    const auto count = readCount(calls, "/users/$count", stop);
    if (!count)
        return count.error().kind == ErrorKind::Stopped ? Result<bool>(tl::unexpected(count.error())) : false;
    return *count / kPageSize < wanted / kBatchSize;
}

Result<void> describeFromList(GraphCalls &calls, CloudSnapshotBuilder &builder, std::size_t wanted,
                              const std::function<void(std::size_t, std::size_t)> &advanced,
                              std::stop_token stop)
{
    std::size_t described = 0;
    const auto store = [&](const Page &page) -> Result<void> {
        for (const simdjson::dom::element item : page.items()) {
            const auto user = userFrom(item);
            if (!user)
                return tl::unexpected(user.error());
            if (!builder.isUndescribed(user->id))
                continue;
            if (const auto kept = builder.describe(*user); !kept)
                return kept;
            ++described;
        }
        return {};
    };
    const PageSteps steps{store, [&] { advanced(described, wanted); }};
    return walkPages(calls,
                     "/users?$select=" + std::string(kUserSelect) + "&$top=" + std::to_string(kPageSize),
                     steps, std::move(stop));
}

Result<CloudUserRecord> describedBy(CloudUserId id, const BatchPart &part)
{
    if (part.status == 200 && part.body) {
        const auto user = userFrom(*part.body);
        if (user && user->id != id)
            return fail(ErrorKind::MalformedAnswer, "POST /v1.0/$batch", "another user than asked for", 200);
        return user;
    }
    if (part.status == 404 && part.code == "Request_ResourceNotFound")
        return userWithout(id, Presence::Absent);
    return userWithout(id, part.status == 403 ? Presence::UnknownLimited : Presence::UnknownNotRead);
}

Result<void> describeByBatch(GraphCalls &calls, CloudSnapshotBuilder &builder,
                             const std::vector<CloudUserId> &wanted,
                             const std::function<void(std::size_t, std::size_t)> &advanced,
                             std::stop_token stop)
{
    const auto pathOf = [&](std::size_t i) {
        return "/users/" + wanted[i].text() + "?$select=" + std::string(kUserSelect);
    };
    std::size_t done = 0;
    const auto take = [&](std::size_t i, const BatchPart &part) -> Result<void> {
        if (++done % kBatchSize == 0 || done == wanted.size())
            advanced(done, wanted.size());
        const auto user = describedBy(wanted[i], part);
        return user ? builder.describe(*user) : Result<void>(tl::unexpected(user.error()));
    };
    return readInBatches(calls, wanted.size(), pathOf, take, std::move(stop));
}

} // namespace

Result<void> describeUsers(GraphCalls &calls, CloudSnapshotBuilder &builder,
                           const std::function<void(std::size_t, std::size_t)> &advanced,
                           std::stop_token stop)
{
    std::vector<CloudUserId> wanted = builder.undescribedUsers();
    const auto byList = listIsShorter(calls, wanted.size(), stop);
    if (!byList)
        return tl::unexpected(byList.error());
    if (*byList) {
        if (const auto read = describeFromList(calls, builder, wanted.size(), advanced, stop); !read)
            return read;
        wanted = builder.undescribedUsers();
    }
    return describeByBatch(calls, builder, wanted, advanced, std::move(stop));
}

Result<std::uint64_t> readCount(GraphCalls &calls, std::string_view path, std::stop_token stop)
{
    const Result<HttpAnswer> answer = calls.fetch(path, std::move(stop), true);
    if (!answer)
        return tl::unexpected(answer.error());
    std::string_view text = answer->body;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::uint64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size())
        return fail(ErrorKind::MalformedAnswer, "GET /v1.0" + std::string(path), "no number", answer->status);
    return count;
}

} // namespace dwc
