// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <QThread>
#include <functional>
#include <ldap.h>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace dwc::testing {

/// One request as it came in.
struct LdapRequest
{
    int id = 0;
    ber_tag_t operation = 0; ///< LDAP_REQ_…
    std::string base;        ///< of a search
    int scope = 0;
    std::vector<std::string> attributes;
    QByteArray octets; ///< the whole message: for looking into filters and controls

    bool asksFor(std::string_view attribute) const;
    bool has(const char *part) const { return octets.contains(part); }
};

using LdapAttributes = std::vector<std::pair<std::string, std::vector<std::string>>>;
/// A search's entry, and the last message of an operation (with the page control when there is a cookie).
QByteArray entryMessage(const LdapRequest &request, const std::string &dn, const LdapAttributes &attributes);
QByteArray resultMessage(const LdapRequest &request, int code = 0, const std::string &text = {},
                         const std::string &nextPage = {});
QByteArray referenceMessage(const LdapRequest &request, const std::string &url);

/// An LDAPS server on a free port of 127.0.0.1 that answers by script, from a thread of its own: for what no
/// real server can be brought to do when asked.
class ScriptedLdap
{
public:
    /// The octets to send for a request; kCut ends the connection, kPause waits before what follows.
    using Script = std::function<QList<QByteArray>(const LdapRequest &)>;
    static const QByteArray kCut;
    static const QByteArray kPause;

    explicit ScriptedLdap(Script script);
    ~ScriptedLdap();

    bool isReady() const { return m_port != 0; }
    std::uint16_t port() const { return m_port; }
    std::string caFile() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QThread> m_thread;
    std::uint16_t m_port = 0;
};

} // namespace dwc::testing
