// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "tests/support/memory_forest.h"

#include <deque>
#include <functional>

namespace dwc::testing {

/// A session of one account with a directory in memory. Answers come in another order than the requests, and
/// values in another order than they were written: nothing may depend on either. Fails on demand. The forest
/// outlives it.
class MemoryDirectory final : public Directory
{
public:
    MemoryDirectory(MemoryForest &forest, Sid account, MemoryRights rights = MemoryRights::CreateAndOwn);

    Result<DirectoryIdentity> identify(std::stop_token stop) override;
    Result<std::shared_ptr<const DirectorySnapshot>>
    readDevices(const ObjectRef &container, std::stop_token stop, const ProgressFunction &progress) override;
    Result<std::vector<std::optional<DirectoryObject>>>
    readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                std::stop_token stop) override;
    Result<std::vector<AccountAnswer>> findAccounts(std::span<const AccountQuery> queries,
                                                    std::stop_token stop) override;
    Result<void> write(std::span<const WriteRequest> requests, const WriteOptions &options,
                       std::stop_token stop, const WriteAnswered &answered) override;

    /// The next writes are refused with this LDAP result and carried out not at all.
    void refuseNextWrites(std::size_t count, int ldapResult, std::string diagnostic = {});
    /// The next writes meet a busy server (51): the port tries them again by itself, later than the others.
    void beBusyForNextWrites(std::size_t count) { m_busy = count; }
    /// After so many more answers the connection breaks. Of the requests then outstanding the first
    /// `carriedOut` were carried out all the same; nobody is told. Every later call works again.
    void loseConnectionAfterWrites(std::size_t count, std::size_t carriedOut = 0);
    /// The next read (of devices, objects or accounts), or identify(), fails with this error.
    void failNextRead(Error error) { m_readFailure = std::move(error); }
    /// Called before each request is carried out: to change the forest behind the caller's back.
    void beforeEachWrite(std::function<void(const WriteRequest &)> hook) { m_hook = std::move(hook); }

    /// Every request that was carried out or refused, in the order of their arrival.
    const std::vector<WriteRequest> &arrived() const { return m_arrived; }
    std::size_t busyAnswers() const { return m_busyAnswers; }

private:
    struct Answer
    {
        std::size_t number;
        Result<void> result;
    };

    Result<void> beginRead(const std::stop_token &stop);
    bool takeBatch(std::span<const WriteRequest> requests, std::deque<std::size_t> &waiting,
                   std::size_t window, std::vector<Answer> &batch);
    Result<void> carryOut(const WriteRequest &request);
    DirectoryObject objectFrom(const MemoryObject &stored,
                               std::span<const std::string_view> attributes) const;
    AccountAnswer answerFor(const AccountQuery &query) const;

    struct Refusing
    {
        std::size_t count = 0;
        Refusal refusal;
    };
    MemoryForest &m_forest;
    Sid m_account;
    MemoryRights m_rights;
    Refusing m_refusing;
    std::size_t m_busy = 0;
    std::size_t m_busyAnswers = 0;
    std::optional<std::size_t> m_answersUntilLoss;
    std::size_t m_carriedOutUnheard = 0;
    std::optional<Error> m_readFailure;
    std::function<void(const WriteRequest &)> m_hook;
    std::vector<WriteRequest> m_arrived;
};

} // namespace dwc::testing
