// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "core/directory/directory_inspection.h"

#include <functional>
#include <string>
#include <vector>

namespace dwc::testing {

/// A forest as a test tells it: objects with their attributes, asked through both ports. It writes down
/// whatever was asked or sent, and who asked for the values of an issuer attribute.
struct ToldForest
{
    Dn domain{"DC=corp,DC=example"};
    Dn configuration{"CN=Configuration,DC=corp,DC=example"};
    Dn schema{"CN=Schema,CN=Configuration,DC=corp,DC=example"};
    Sid account = *Sid::fromText("S-1-5-21-1-2-3-1146");
    std::vector<DirectoryObject> objects;

    std::size_t typesOnlyQuestions = 0;   ///< for an issuer attribute
    std::vector<std::string> filters;     ///< of all questions that had one
    std::vector<std::string> issuerReads; ///< bases whose issuer values were asked for
    std::vector<WriteRequest> sent;

    DirectoryObject &add(const std::string &dn, std::vector<RawAttribute> attributes);
    /// The classes of writeback, the tree and the container, without the service object.
    void addPrepared();
    /// A service object as AD FS leaves it, with its issuer certificates.
    DirectoryObject &addService(const std::string &name, const std::string &location);
    /// The schema that preparing needs.
    void addSchema();
};

/// Accounts are the connector's, and every name that begins with "admin": a Domain Admin's.
class ToldInspection final : public DirectoryInspection
{
public:
    explicit ToldInspection(ToldForest &forest) : m_forest(forest) {}

    Result<ControllerFacts> contact(std::stop_token stop) override;
    Result<void> signIn(std::stop_token) override { return {}; }
    Result<std::vector<DirectoryObject>> find(const DirectoryQuestion &question,
                                              std::stop_token stop) override;
    Result<void> each(const DirectoryQuestion &question, std::stop_token stop,
                      const std::function<Result<void>(DirectoryObject)> &seen) override;
    Result<AccountFacts> account(const std::string &name, std::stop_token stop) override;

private:
    ToldForest &m_forest;
};

/// Any directory, and everything that is asked of it or sent to it in the forest's record.
class RecordedDirectory final : public Directory
{
public:
    RecordedDirectory(Directory &behind, ToldForest &record) : m_behind(behind), m_record(record) {}

    Result<DirectoryIdentity> identify(std::stop_token stop) override { return m_behind.identify(stop); }
    Result<std::shared_ptr<const DirectorySnapshot>>
    readDevices(const ObjectRef &container, std::stop_token stop, const ProgressFunction &progress) override
    {
        return m_behind.readDevices(container, stop, progress);
    }
    Result<std::vector<std::optional<DirectoryObject>>>
    readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                std::stop_token stop) override;
    Result<std::vector<AccountAnswer>> findAccounts(std::span<const AccountQuery> queries,
                                                    std::stop_token stop) override
    {
        return m_behind.findAccounts(queries, stop);
    }
    Result<void> write(std::span<const WriteRequest> requests, const WriteOptions &options,
                       std::stop_token stop, const WriteAnswered &answered) override;

private:
    Directory &m_behind;
    ToldForest &m_record;
};

/// Carries out the requests of preparing on a told forest.
class ToldDirectory final : public Directory
{
public:
    explicit ToldDirectory(ToldForest &forest) : m_forest(forest) {}

    Result<DirectoryIdentity> identify(std::stop_token) override { return {}; }
    Result<std::shared_ptr<const DirectorySnapshot>> readDevices(const ObjectRef &, std::stop_token,
                                                                 const ProgressFunction &) override
    {
        return fail(ErrorKind::Internal, "readDevices");
    }
    Result<std::vector<std::optional<DirectoryObject>>>
    readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view>, std::stop_token) override
    {
        return std::vector<std::optional<DirectoryObject>>(refs.size());
    }
    Result<std::vector<AccountAnswer>> findAccounts(std::span<const AccountQuery> queries,
                                                    std::stop_token) override
    {
        return std::vector<AccountAnswer>(queries.size());
    }
    Result<void> write(std::span<const WriteRequest> requests, const WriteOptions &options,
                       std::stop_token stop, const WriteAnswered &answered) override;

private:
    ToldForest &m_forest;
};

} // namespace dwc::testing
