// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/emulator/client_assertions.h"
#include "tests/emulator/exchange.h"
#include "tests/emulator/faults.h"
#include "tests/emulator/page_cache.h"
#include "tests/emulator/tenant.h"
#include "tests/emulator/tenant_settings.h"

#include <QByteArray>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace emulator {

struct ServiceOptions
{
    std::string publicBase; ///< origin in links: a relay may stand in front
    std::string tenantId;
    std::string clientId;
    QByteArray clientSecret;
    std::string trapBase;  ///< where a foreign next link points to
    bool compress = false; ///< lists, by gzip, for those who accept it
};

/// Answers as Microsoft Graph v1.0 and the v2.0 token endpoint are documented to.
class GraphService
{
public:
    GraphService(ServiceOptions options, Tenant &tenant, const TenantSettings &settings, Faults &faults);

    Response handle(const Request &request);
    void setPublicBase(std::string base) { m_options.publicBase = std::move(base); }
    void setTrapBase(std::string base) { m_options.trapBase = std::move(base); }
    void setCompression(bool on) { m_options.compress = on; }
    /// Lists that were asked for since the tenant changed last.
    std::vector<PageCache::Entry> preparedPages() const { return m_pages.entries(); }
    const std::vector<std::string> &issuedTokens() const { return m_issued; }

private:
    /// What a token was issued with.
    struct Grant
    {
        qint64 ends; ///< second since 1970
        std::set<std::string> permissions;
    };

    Response answer(const Request &request);
    Response token(const Request &request);
    std::optional<AssertionFault> assertionFault(const QByteArray &type, const QByteArray &assertion);
    Response issueToken();
    Response discovery() const;
    /// Of the request's token; null without a valid one.
    const Grant *grantOf(const Request &request) const;
    /// Whether calls whose path begins with that segment are permitted to the request's token.
    bool mayCall(const Request &request, const std::string &segment) const;
    std::optional<Response> refusal(const Request &request, const QString &path) const;
    /// A path below /v1.0, already signed in; `inBatch`: as a part of $batch.
    Response graph(const Request &request, const QString &path, bool inBatch);
    Response batch(const Request &request);
    /// A page of devices or users, from those prepared where nothing is to go wrong with it.
    Response list(const Request &request, const QString &path);
    Response deviceList(const Request &request);
    Response deviceCount(const Request &request);
    Response oneDevice(const Request &request, const QString &key, const QString &rest);
    Response relatedUsers(const Request &request, const std::vector<std::string> &ids, const QString &cast);
    Response userCount(const Request &request);
    Response userList(const Request &request);
    Response oneUser(const Request &request, const QString &id);
    Response organization(const Request &request) const;
    Response subscribedSkus(const Request &request) const;
    Response onPremisesSynchronization(bool asList) const;
    std::optional<Response> counterFault(const QString &path, bool inBatch);

    bool isListed(std::size_t number) const;
    /// `isLimited`: type and id only, for those who may not read users.
    void appendUser(std::string &out, const User &user, const std::vector<int> &selection,
                    bool isLimited = false) const;
    void appendDevice(std::string &out, const Device &device, const std::vector<int> &selection,
                      bool withOwners) const;
    std::string nextLink(const Request &request, std::size_t offset) const;

    ServiceOptions m_options;
    Tenant &m_tenant;
    const TenantSettings &m_settings;
    Faults &m_faults;
    PageCache m_pages;
    std::vector<std::string> m_issued;
    std::map<std::string, Grant> m_tokens;
    ClientAssertions m_assertions;
};

} // namespace emulator
