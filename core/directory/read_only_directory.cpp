// SPDX-License-Identifier: Apache-2.0
#include "core/directory/read_only_directory.h"

namespace dwc {

Result<DirectoryIdentity> ReadOnlyDirectory::identify(std::stop_token stop)
{
    return m_inner.identify(std::move(stop));
}

Result<std::shared_ptr<const DirectorySnapshot>>
ReadOnlyDirectory::readDevices(const ObjectRef &container, std::stop_token stop,
                               const ProgressFunction &progress)
{
    return m_inner.readDevices(container, std::move(stop), progress);
}

Result<std::vector<std::optional<DirectoryObject>>>
ReadOnlyDirectory::readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                               std::stop_token stop)
{
    return m_inner.readObjects(refs, attributes, std::move(stop));
}

Result<std::vector<AccountAnswer>> ReadOnlyDirectory::findAccounts(std::span<const AccountQuery> queries,
                                                                   std::stop_token stop)
{
    return m_inner.findAccounts(queries, std::move(stop));
}

Result<void> ReadOnlyDirectory::write(std::span<const WriteRequest> requests, const WriteOptions &,
                                      std::stop_token, const WriteAnswered &)
{
    return fail(ErrorKind::Internal, requests.empty() ? std::string() : requests.front().object.dn.text(),
                "a write was asked of a directory opened for looking");
}

} // namespace dwc
