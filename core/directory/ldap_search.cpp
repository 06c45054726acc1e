// SPDX-License-Identifier: Apache-2.0
#include "core/directory/ldap_search.h"

namespace dwc {

namespace {

constexpr int kPageEntries = 1000;
constexpr int kMaxPages = 20'000;
constexpr char kSdFlagsControl[] = "1.2.840.113556.1.4.801"; // MS-ADTS 3.1.1.3.4.1.11
constexpr char kShowDeletedControl[] = "1.2.840.113556.1.4.417";
// SEQUENCE { INTEGER n }: OWNER_SECURITY_INFORMATION, and with it DACL_SECURITY_INFORMATION
char kOwnerFlag[] = "\x30\x03\x02\x01\x01";
char kOwnerAndDaclFlags[] = "\x30\x03\x02\x01\x05";

/// What goes with one search: both controls live here until it is sent.
class SearchControls
{
public:
    SearchControls(const SearchRequest &request, const ServerDialect &dialect)
    {
        m_descriptor.ldctl_oid = const_cast<char *>(kSdFlagsControl);
        m_descriptor.ldctl_value =
            request.descriptor == DescriptorParts::Owner
                ? berval{sizeof kOwnerFlag - 1, kOwnerFlag}
                : berval{sizeof kOwnerAndDaclFlags - 1, kOwnerAndDaclFlags};
        m_descriptor.ldctl_iscritical = 1;
        if (request.descriptor != DescriptorParts::Default && dialect.capabilities().descriptors)
            m_list[m_count++] = &m_descriptor;
        m_deleted.ldctl_oid = const_cast<char *>(kShowDeletedControl);
        m_deleted.ldctl_iscritical = 1;
        if (request.showDeleted)
            m_list[m_count++] = &m_deleted;
    }
    void addPage(LDAPControl *page) { m_list[m_count++] = page; }
    LDAPControl **list() { return m_count ? m_list : nullptr; }

private:
    LDAPControl m_descriptor{};
    LDAPControl m_deleted{};
    LDAPControl *m_list[4] = {nullptr, nullptr, nullptr, nullptr};
    int m_count = 0;
};

Result<int> send(LdapSession &session, const SearchRequest &request, SearchControls &controls)
{
    std::vector<char *> names;
    names.reserve(request.attributes.size() + 1);
    for (const std::string &name : request.attributes)
        names.push_back(const_cast<char *>(name.c_str()));
    names.push_back(nullptr);
    int id = 0;
    const int code = ldap_search_ext(session.handle(), request.base.c_str(), request.scope,
                                     request.filter ? request.filter->text().c_str() : "(objectClass=*)",
                                     names.data(), request.typesOnly, controls.list(), nullptr, nullptr, LDAP_NO_LIMIT, &id);
    if (code != LDAP_SUCCESS)
        return fail(session.ownError(LdapOperation::Search, request.base));
    return id;
}

/// The cookie for the next page; empty after the last.
class Cookie
{
public:
    Cookie() = default;
    Cookie(const Cookie &) = delete;
    Cookie &operator=(const Cookie &) = delete;
    ~Cookie() { ber_memfree(m_value.bv_val); }

    berval *value() { return &m_value; }
    bool isEmpty() const { return m_value.bv_len == 0; }
    Result<void> take(LDAP *ld, LDAPControl **controls, const std::string &base)
    {
        ber_memfree(m_value.bv_val);
        m_value = {};
        LDAPControl *page = ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, controls, nullptr);
        ber_int_t estimate = 0;
        if (page && ldap_parse_pageresponse_control(ld, page, &estimate, &m_value) != LDAP_SUCCESS)
            return fail(ErrorKind::MalformedAnswer, base, "the answer's page control cannot be read");
        return {};
    }

private:
    berval m_value{};
};

/// Hands on the entries of one operation up to its result.
Result<LdapResult> takeEntries(LdapSession &session, int id, const std::stop_token &stop,
                               const EntryFound &found)
{
    for (;;) {
        const auto message = session.receive(id, stop);
        if (!message) {
            session.abandon(id);
            return tl::unexpected(message.error());
        }
        switch (ldap_msgtype(message->get())) {
        case LDAP_RES_SEARCH_ENTRY:
            if (const auto seen = found(LdapEntry(session.handle(), message->get())); !seen) {
                session.abandon(id);
                return tl::unexpected(seen.error());
            }
            break;
        case LDAP_RES_SEARCH_RESULT: return session.resultOf(message->get());
        default: break; // references to other servers
        }
    }
}

Result<void> searchPage(LdapSession &session, const SearchRequest &request, Cookie &cookie,
                        const std::stop_token &stop, const EntryFound &found)
{
    LDAPControl *rawPage = nullptr;
    const int made = ldap_create_page_control(session.handle(), kPageEntries,
                                              cookie.isEmpty() ? nullptr : cookie.value(), 1, &rawPage);
    if (made != LDAP_SUCCESS)
        return fail(classify(LdapOperation::Search, made, {}, request.base));
    const std::unique_ptr<LDAPControl, decltype(&ldap_control_free)> page(rawPage, &ldap_control_free);
    SearchControls controls(request, session.dialect());
    controls.addPage(page.get());
    const auto id = send(session, request, controls);
    if (!id)
        return tl::unexpected(id.error());
    auto result = takeEntries(session, *id, stop, found);
    if (!result)
        return tl::unexpected(result.error());
    if (result->code != LDAP_SUCCESS)
        return fail(
            classify(LdapOperation::Search, result->code, std::move(result->diagnostic), request.base));
    return cookie.take(session.handle(), result->controls.get(), request.base);
}

} // namespace

EntryFound copied(CopyFound found)
{
    return [found = std::move(found)](const LdapEntry &entry) {
        return CopiedEntry::from(entry).and_then(found);
    };
}

Result<void> search(LdapSession &session, const SearchRequest &request, const std::stop_token &stop,
                    const EntryFound &found)
{
    Cookie cookie;
    for (int pages = 0; pages < kMaxPages; ++pages) {
        if (const auto read = searchPage(session, request, cookie, stop, found); !read)
            return read;
        if (cookie.isEmpty())
            return {};
    }
    return fail(ErrorKind::LimitExceeded, request.base, "pages without end");
}

Result<int> sendSearch(LdapSession &session, const SearchRequest &request)
{
    SearchControls controls(request, session.dialect());
    return send(session, request, controls);
}

Result<void> readOne(LdapSession &session, const SearchRequest &request, const std::stop_token &stop,
                     const EntryFound &read)
{
    const auto id = sendSearch(session, request);
    if (!id)
        return tl::unexpected(id.error());
    bool seen = false;
    auto result = takeEntries(session, *id, stop, [&](const LdapEntry &entry) {
        seen = true;
        return read(entry);
    });
    if (!result)
        return tl::unexpected(result.error());
    if (result->code != LDAP_SUCCESS)
        return fail(
            classify(LdapOperation::Search, result->code, std::move(result->diagnostic), request.base));
    return seen ? Result<void>() : fail(ErrorKind::NotFound, request.base);
}

} // namespace dwc
