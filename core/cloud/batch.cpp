// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/batch.h"

#include "core/cloud/batch_answer.h"
#include "core/cloud/graph_error.h"
#include "core/cloud/json_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <vector>

namespace dwc {
namespace {

/// What is still to be asked of one batch, and how long to wait before.
struct Open
{
    std::vector<std::size_t> items;
    Retry retry = Retry::Never;
    std::optional<std::chrono::seconds> retryAfter;

    void add(std::size_t item, Retry why, std::optional<std::chrono::seconds> after)
    {
        items.push_back(item);
        retry = retry == Retry::WhenBusy ? retry : why;
        if (after)
            retryAfter = std::max(retryAfter.value_or(*after), *after);
    }
};

class BatchReader
{
public:
    BatchReader(GraphCalls &calls, const std::function<std::string(std::size_t)> &pathOf,
                const std::function<Result<void>(std::size_t, const BatchPart &)> &take, std::stop_token stop)
        : m_calls(calls), m_pathOf(pathOf), m_take(take), m_stop(std::move(stop))
    {
    }

    /// One batch, with its tries.
    Result<void> read(std::vector<std::size_t> items)
    {
        for (int tries = 1;; ++tries) {
            Open open;
            const Result<void> asked = ask(items, open);
            if (!asked)
                return asked;
            if (open.items.empty())
                return {};
            if (!m_calls.sender().waitBeforeTry(tries, open.retry, open.retryAfter, m_stop))
                return m_stop.stop_requested() ? Result<void>(fail(ErrorKind::Stopped)) : giveUp(open.items);
            items = std::move(open.items);
        }
    }

private:
    Result<void> ask(const std::vector<std::size_t> &items, Open &open)
    {
        Result<GraphCalls::Call> call = m_calls.post("/$batch", bodyFor(items), m_stop);
        if (!call)
            return tl::unexpected(call.error());
        Result<HttpAnswer> answer = m_calls.finish(*call, m_stop);
        if (!answer) {
            // the service is there and too busy: these parts stay unanswered, others may fare better
            const ErrorKind kind = answer.error().kind;
            return kind == ErrorKind::Throttled || kind == ErrorKind::ServiceUnavailable
                       ? giveUp(items)
                       : Result<void>(tl::unexpected(answer.error()));
        }
        const auto root = m_document.parse(std::move(answer->body));
        if (!root)
            return fail(ErrorKind::MalformedAnswer, call->name, "responses", answer->status);
        const auto parts = partsOfBatch(*root, items.size(), m_calls.sender().clock().now());
        return parts ? takeAll(items, *parts, open) : Result<void>(tl::unexpected(parts.error()));
    }

    QByteArray bodyFor(const std::vector<std::size_t> &items) const
    {
        QJsonArray requests;
        for (std::size_t i = 0; i < items.size(); ++i) {
            requests.append(QJsonObject{{QStringLiteral("id"), QString::number(i)},
                                        {QStringLiteral("method"), QStringLiteral("GET")},
                                        {QStringLiteral("url"), QString::fromStdString(m_pathOf(items[i]))}});
        }
        return QJsonDocument(QJsonObject{{QStringLiteral("requests"), requests}})
            .toJson(QJsonDocument::Compact);
    }

    Result<void> takeAll(const std::vector<std::size_t> &items, const std::vector<AnsweredPart> &parts,
                         Open &open)
    {
        std::vector<bool> answered(items.size(), false);
        for (const AnsweredPart &part : parts) {
            answered[part.place] = true;
            if (const Retry retry = retryOf(part.status); retry != Retry::Never)
                open.add(items[part.place], retry, part.retryAfter);
            else if (const auto taken = takeOne(items[part.place], part); !taken)
                return taken;
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!answered[i])
                open.add(items[i], Retry::WhenFailing, std::nullopt);
        }
        return {};
    }

    Result<void> takeOne(std::size_t item, const AnsweredPart &answered)
    {
        BatchPart part{answered.status, {}, answered.body};
        if (part.body && part.status >= 400)
            part.code = faultOf(*part.body).code;
        return m_take(item, part);
    }

    Result<void> giveUp(const std::vector<std::size_t> &items)
    {
        for (const std::size_t item : items) {
            if (const auto taken = m_take(item, BatchPart{}); !taken)
                return taken;
        }
        return {};
    }

    GraphCalls &m_calls;
    const std::function<std::string(std::size_t)> &m_pathOf;
    const std::function<Result<void>(std::size_t, const BatchPart &)> &m_take;
    std::stop_token m_stop;
    JsonDocument m_document;
};

} // namespace

Result<void> readInBatches(GraphCalls &calls, std::size_t count,
                           const std::function<std::string(std::size_t)> &pathOf,
                           const std::function<Result<void>(std::size_t, const BatchPart &)> &take,
                           std::stop_token stop)
{
    BatchReader reader(calls, pathOf, take, stop);
    for (std::size_t first = 0; first < count; first += kBatchSize) {
        std::vector<std::size_t> items;
        for (std::size_t i = first; i < std::min(first + kBatchSize, count); ++i)
            items.push_back(i);
        if (const auto read = reader.read(std::move(items)); !read)
            return read;
    }
    return {};
}

} // namespace dwc
