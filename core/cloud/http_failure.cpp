// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/http_failure.h"

#include <QMetaEnum>
#include <QSslCertificate>

namespace dwc {
namespace {

std::string wordsOf(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors) {
        QString text = error.errorString();
        if (!error.certificate().isNull())
            text += QStringLiteral(" (%1)").arg(error.certificate().issuerDisplayName());
        words.append(text);
    }
    words.removeDuplicates();
    return words.join(QStringLiteral("; ")).toStdString();
}

ErrorKind kindOf(QNetworkReply::NetworkError cause, int status)
{
    switch (cause) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::NameNotResolved;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
        return ErrorKind::ConnectionLost;
    default:
        break;
    }
    if (status == 0)
        return ErrorKind::Unreachable;
    // behind a good status: below 100 the network, from 200 on what was sent (compression)
    return cause < QNetworkReply::ContentAccessDenied ? ErrorKind::ConnectionLost
                                                      : ErrorKind::MalformedAnswer;
}

} // namespace

Error failureOf(QNetworkReply::NetworkError cause, int status, const Origin &origin,
                const QList<QSslError> &tlsErrors)
{
    Error error;
    if (!tlsErrors.isEmpty() && status == 0) {
        error.kind = ErrorKind::UntrustedCertificate;
        error.subject = origin.host;
        error.detail = wordsOf(tlsErrors);
        return error;
    }
    error.kind = kindOf(cause, status);
    error.subject = error.kind == ErrorKind::NameNotResolved ? origin.host : origin.hostAndPort();
    error.detail = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(cause);
    error.nativeCode = status;
    return error;
}

} // namespace dwc
