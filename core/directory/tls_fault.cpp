// SPDX-License-Identifier: Apache-2.0
#include "core/directory/tls_fault.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

namespace dwc {

namespace {

constexpr int kStepMs = 5000;

/// ExtendedRequest 1 with the name of StartTLS (RFC 4511 4.14.1), as it stands on the wire.
constexpr char kStartTls[] = "\x30\x1d\x02\x01\x01\x77\x18\x80\x16"
                             "1.3.6.1.4.1.1466.20037";
constexpr int kStartTlsBytes = 31;

CertificateFault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return CertificateFault::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateFault::NotYetValid;
    case QSslError::HostNameMismatch:
        return CertificateFault::OtherName;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CertificateFault::UnknownAuthority;
    default:
        return CertificateFault::Other;
    }
}

bool askForTls(QSslSocket &socket)
{
    socket.write(kStartTls, kStartTlsBytes);
    return socket.waitForReadyRead(kStepMs) && !socket.readAll().isEmpty();
}

/// The fault that explains most: a date or name says more than the distrust that often comes with it.
const QSslError *worstOf(const QList<QSslError> &errors)
{
    const QSslError *worst = nullptr;
    for (const QSslError &error : errors) {
        if (error.error() != QSslError::NoError &&
            (!worst || faultOf(error.error()) > faultOf(worst->error())))
            worst = &error;
    }
    return worst;
}

} // namespace

std::optional<Error> findCertificateFault(const DirectorySettings &settings, const std::string &host,
                                          std::uint16_t port)
{
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!settings.caFile.empty())
        configuration.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(settings.caFile)));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket.setSslConfiguration(configuration);
    const QString name = QString::fromStdString(host);
    socket.setPeerVerifyName(name);
    socket.connectToHost(name, port);
    if (!socket.waitForConnected(kStepMs))
        return std::nullopt;
    if (settings.transport == Transport::StartTls && !askForTls(socket))
        return std::nullopt;
    socket.startClientEncryption();
    if (socket.waitForEncrypted(kStepMs))
        return std::nullopt;
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    const QSslError *fault = worstOf(errors);
    if (!fault)
        return std::nullopt;
    Error error;
    error.kind = ErrorKind::UntrustedCertificate;
    error.subject = host;
    error.detail = fault->errorString().toStdString();
    error.nativeCode = std::int64_t(faultOf(fault->error()));
    return error;
}

} // namespace dwc
