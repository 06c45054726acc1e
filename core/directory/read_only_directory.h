// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"

namespace dwc {

/// A directory that only looks: what commands get that must not write. The inner directory outlives it.
class ReadOnlyDirectory final : public Directory
{
public:
    explicit ReadOnlyDirectory(Directory &inner) : m_inner(inner) {}

    Result<DirectoryIdentity> identify(std::stop_token stop) override;
    Result<std::shared_ptr<const DirectorySnapshot>>
    readDevices(const ObjectRef &container, std::stop_token stop, const ProgressFunction &progress) override;
    Result<std::vector<std::optional<DirectoryObject>>>
    readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                std::stop_token stop) override;
    Result<std::vector<AccountAnswer>> findAccounts(std::span<const AccountQuery> queries,
                                                    std::stop_token stop) override;
    /// Sends nothing; Internal, for a caller that writes through it is wrong.
    Result<void> write(std::span<const WriteRequest> requests, const WriteOptions &options,
                       std::stop_token stop, const WriteAnswered &answered) override;

private:
    Directory &m_inner;
};

} // namespace dwc
