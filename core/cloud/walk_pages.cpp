// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/walk_pages.h"

#include "core/cloud/beside.h"

#include <array>
#include <optional>
#include <unordered_set>

namespace dwc {
namespace {

/// Names the call and the answer in an error about what was in it.
Error located(Error error, const std::string &call, const std::string &requestId)
{
    if (error.kind == ErrorKind::MalformedAnswer) {
        error.detail = error.subject.empty() ? error.detail : error.subject + ": " + error.detail;
        error.subject = call;
        error.nativeCode = 200;
    }
    if (error.requestId.empty())
        error.requestId = requestId;
    return error;
}

/// The link to the next page, looked for before the page is read as a whole, so that its request need not
/// wait for that. A guess: nothing may rest on it until the page itself has said the same.
std::string_view likelyNextLink(std::string_view body)
{
    constexpr std::string_view kMember = "\"@odata.nextLink\":\"";
    constexpr std::size_t kReach = 8'192; // it stands before the list or behind it
    std::size_t at = body.substr(0, kReach).find(kMember);
    if (at == body.npos && body.size() > kReach)
        at = body.find(kMember, body.size() - kReach);
    if (at == body.npos)
        return {};
    const std::string_view link = body.substr(at + kMember.size());
    return link.substr(0, link.find_first_of("\"\\"));
}

/// Three things go on at once: the next page comes, this one is read, the one before is stored.
class PageWalk
{
public:
    PageWalk(GraphCalls &calls, const PageSteps &steps, std::stop_token stop, int mostPages)
        : m_calls(calls), m_steps(steps), m_stop(std::move(stop)), m_mostPages(mostPages)
    {
    }

    Result<void> run(std::string_view first)
    {
        const Result<void> read = readAll(first);
        // what went wrong with an earlier page comes first
        const Result<void> stored = awaitStored();
        return stored ? read : stored;
    }

private:
    Result<void> readAll(std::string_view first)
    {
        Result<GraphCalls::Call> call = m_calls.get(first, m_stop);
        while (call) {
            Result<HttpAnswer> answer = m_calls.finish(*call, m_stop);
            if (!answer)
                return tl::unexpected(answer.error());
            guessNext(answer->body);
            Page &page = m_pages[m_count % 2];
            if (const auto read = page.read(std::move(answer->body)); !read)
                return fail(located(read.error(), call->name, answer->requestId));
            const bool isLast = page.nextLink().empty();
            Result<GraphCalls::Call> next = isLast ? Result<GraphCalls::Call>() : follow(page, call->name);
            if (!next)
                return tl::unexpected(next.error());
            if (const auto stored = awaitStored(); !stored)
                return stored;
            store(page, call->name, answer->requestId);
            if (isLast)
                return {};
            call = std::move(next);
        }
        return tl::unexpected(call.error());
    }

    void store(const Page &page, const std::string &name, const std::string &requestId)
    {
        m_isStoring = true;
        m_storing.start([this, &page, name, requestId]() -> Result<void> {
            const Result<void> stored = m_steps.store(page);
            return stored ? stored : fail(located(stored.error(), name, requestId));
        });
    }

    Result<void> awaitStored()
    {
        if (!std::exchange(m_isStoring, false))
            return {};
        const Result<void> stored = m_storing.wait();
        if (stored && m_steps.stored)
            m_steps.stored();
        return stored;
    }

    bool wasSeen(std::string_view link) const { return m_seen.contains(std::hash<std::string_view>()(link)); }

    void guessNext(std::string_view body)
    {
        m_guessed.reset();
        m_guess = likelyNextLink(body);
        if (m_guess.empty() || wasSeen(m_guess) || m_count + 1 >= m_mostPages)
            return;
        if (Result<GraphCalls::Call> call = m_calls.follow(m_guess, m_stop))
            m_guessed = std::move(*call);
    }

    /// The call for the page after this one, which says for certain which that is.
    Result<GraphCalls::Call> follow(const Page &page, const std::string &name)
    {
        const std::string_view link = page.nextLink();
        if (++m_count >= m_mostPages)
            return fail(ErrorKind::LimitExceeded, name, std::to_string(m_mostPages) + " pages");
        if (wasSeen(link))
            return fail(ErrorKind::IncompleteRead, name, "a next link came twice");
        m_seen.insert(std::hash<std::string_view>()(link));
        if (m_guessed && m_guess == link)
            return *std::exchange(m_guessed, std::nullopt);
        m_guessed.reset();
        return m_calls.follow(link, m_stop);
    }

    GraphCalls &m_calls;
    const PageSteps &m_steps;
    std::stop_token m_stop;
    const int m_mostPages;
    int m_count = 0; ///< pages whose next one was asked for
    std::array<Page, 2> m_pages;
    std::unordered_set<std::size_t>
        m_seen; ///< links are opaque and long: their hashes are enough to see one again
    std::string m_guess;
    std::optional<GraphCalls::Call> m_guessed;
    bool m_isStoring = false;
    Beside m_storing; ///< last: it uses the pages
};

} // namespace

Result<void> walkPages(GraphCalls &calls, std::string_view firstPathAndQuery, const PageSteps &steps,
                       std::stop_token stop, int mostPages)
{
    return PageWalk(calls, steps, std::move(stop), mostPages).run(firstPathAndQuery);
}

} // namespace dwc
