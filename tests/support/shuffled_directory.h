// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"

namespace dwc::testing {

/// A directory whose devices, and the values of their sets, come in an order drawn from a seed; everything
/// else goes through. The directory behind it outlives it.
class ShuffledDirectory final : public Directory
{
public:
    ShuffledDirectory(Directory &inner, unsigned order) : m_inner(inner), m_order(order) {}

    Result<DirectoryIdentity> identify(std::stop_token stop) override { return m_inner.identify(stop); }
    Result<std::shared_ptr<const DirectorySnapshot>>
    readDevices(const ObjectRef &container, std::stop_token stop, const ProgressFunction &progress) override;
    Result<std::vector<std::optional<DirectoryObject>>>
    readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                std::stop_token stop) override
    {
        return m_inner.readObjects(refs, attributes, stop);
    }
    Result<std::vector<AccountAnswer>> findAccounts(std::span<const AccountQuery> queries,
                                                    std::stop_token stop) override
    {
        return m_inner.findAccounts(queries, stop);
    }
    Result<void> write(std::span<const WriteRequest> requests, const WriteOptions &options,
                       std::stop_token stop, const WriteAnswered &answered) override
    {
        return m_inner.write(requests, options, stop, answered);
    }

private:
    Directory &m_inner;
    unsigned m_order;
};

} // namespace dwc::testing
