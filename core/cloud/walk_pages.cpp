// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/walk_pages.h"

#include "core/cloud/beside.h"

#include <memory>
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

/// The link to the next page, looked for in an answer of which perhaps only the beginning has come, and that
/// was not read yet, so that its request need not wait for that. A guess: nothing may rest on it until the
/// page itself has said the same.
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
    const std::size_t end = link.find_first_of("\"\\");
    // one with an escape in it is not read here, and cut there it could lead elsewhere
    return end == link.npos || link[end] == '\\' ? std::string_view() : link.substr(0, end);
}

/// Three things go on at once: a page is asked for, the one before it comes and is unpacked, the one before
/// that is read and stored.
class PageWalk
{
public:
    PageWalk(GraphCalls &calls, const PageSteps &steps, std::stop_token stop, int mostPages)
        : m_calls(calls), m_steps(steps), m_stop(std::move(stop)), m_mostPages(mostPages)
    {
    }

    Result<void> run(std::string_view first)
    {
        Result<GraphCalls::Call> call = m_calls.get(first, m_stop);
        while (call) {
            Result<HttpAnswer> answer =
                m_calls.finish(*call, m_stop, [this](std::string_view head) { lookAhead(head); });
            // what befell the page before comes first, and only now it says whether this was the next one
            if (const auto stored = awaitStored(); !stored)
                return stored;
            const bool isNext = m_guess.empty() || m_guess == m_page.nextLink();
            if (isNext && !answer)
                return tl::unexpected(answer.error());
            if (isNext) {
                if (!m_ahead)
                    lookAhead(answer->body);
                store(std::move(*answer), call->name);
            } else {
                m_wasWrong = true;
                m_ahead.reset();
            }
            if (m_ahead) {
                call = takeAhead();
                continue;
            }
            m_guess.clear();
            if (const auto stored = awaitStored(); !stored)
                return stored;
            if (m_page.nextLink().empty())
                return {};
            call = m_calls.follow(m_page.nextLink(), m_stop);
        }
        return tl::unexpected(call.error());
    }

private:
    struct Ahead
    {
        std::string link;
        GraphCalls::Call call;
    };

    /// Asks for the page after the one that comes, by what has come of it. Anew also for the same link: what
    /// was asked for before a page broke off went by connections that were left since.
    void lookAhead(std::string_view body)
    {
        m_ahead.reset();
        const std::string_view link = likelyNextLink(body);
        // a sign-in, and what may go wrong with it, waits until this page is here
        if (m_wasWrong || link.empty() || wasSeen(link) || m_count + 1 >= m_mostPages || !m_calls.isReady())
            return;
        if (Result<GraphCalls::Call> call = m_calls.follow(link, m_stop))
            m_ahead = {std::string(link), std::move(*call)};
    }

    GraphCalls::Call takeAhead()
    {
        m_guess = std::move(m_ahead->link);
        return std::exchange(m_ahead, std::nullopt)->call;
    }

    void store(HttpAnswer answer, std::string name)
    {
        ++m_count;
        m_isStoring = true;
        m_name = std::move(name);
        m_storing.start([this, answer = std::make_shared<HttpAnswer>(std::move(answer))]() -> Result<void> {
            Result<void> stored = m_page.read(std::move(answer->body));
            if (stored)
                stored = m_steps.store(m_page);
            return stored ? stored : fail(located(stored.error(), m_name, answer->requestId));
        });
    }

    /// Until the page is stored, if there is one; then its link is known, and one that may be followed.
    Result<void> awaitStored()
    {
        if (!std::exchange(m_isStoring, false))
            return {};
        if (const Result<void> stored = m_storing.wait(); !stored)
            return stored;
        if (m_steps.stored)
            m_steps.stored();
        const std::string_view link = m_page.nextLink();
        if (link.empty())
            return {};
        if (m_count >= m_mostPages)
            return fail(ErrorKind::LimitExceeded, m_name, std::to_string(m_mostPages) + " pages");
        if (wasSeen(link))
            return fail(ErrorKind::IncompleteRead, m_name, "a next link came twice");
        m_seen.insert(std::hash<std::string_view>()(link));
        return {};
    }

    bool wasSeen(std::string_view link) const { return m_seen.contains(std::hash<std::string_view>()(link)); }

    GraphCalls &m_calls;
    const PageSteps &m_steps;
    std::stop_token m_stop;
    const int m_mostPages;
    int m_count = 0; ///< pages given to be stored
    Page m_page;     ///< the last of them; the storing thread's until awaitStored()
    std::string m_name;
    std::unordered_set<std::size_t>
        m_seen;          ///< links are opaque and long: their hashes are enough to see one again
    std::string m_guess; ///< the link that the page now coming was asked for by, when that was a guess
    std::optional<Ahead> m_ahead;
    bool m_wasWrong = false; ///< a guess was: no more of them
    bool m_isStoring = false;
    Beside m_storing; ///< last: it uses the page
};

} // namespace

Result<void> walkPages(GraphCalls &calls, std::string_view firstPathAndQuery, const PageSteps &steps,
                       std::stop_token stop, int mostPages)
{
    return PageWalk(calls, steps, std::move(stop), mostPages).run(firstPathAndQuery);
}

} // namespace dwc
