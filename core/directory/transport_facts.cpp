// SPDX-License-Identifier: Apache-2.0
#include "core/directory/transport_facts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>

namespace dwc {

TransportFacts transportFactsOf(const LdapSession &session)
{
    TransportFacts facts;
    char *version = nullptr;
    ldap_get_option(session.handle(), LDAP_OPT_X_TLS_VERSION, &version);
    const LdapText owner(version);
    facts.tlsVersion = version ? version : "";
    berval der{};
    if (ldap_get_option(session.handle(), LDAP_OPT_X_TLS_PEERCERT, &der) != LDAP_OPT_SUCCESS || !der.bv_val)
        return facts;
    const LdapText derOwner(der.bv_val);
    const QByteArray octets(der.bv_val, qsizetype(der.bv_len));
    const QSslCertificate certificate(octets, QSsl::Der);
    facts.certificateSubject = certificate.subjectDisplayName().toStdString();
    facts.certificateIssuer = certificate.issuerDisplayName().toStdString();
    if (certificate.expiryDate().isValid())
        facts.certificateExpires = Moment{certificate.expiryDate().toMSecsSinceEpoch()};
    facts.fingerprint = QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex().toStdString();
    return facts;
}

} // namespace dwc
