// SPDX-License-Identifier: Apache-2.0
#include "core/settings/own_certificate.h"

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>

namespace dwc {

namespace {

constexpr qint64 kMostOfAChain = 1024 * 1024; // a certificate has some thousand octets, a chain a few of them

} // namespace

Result<Moment> certificateExpiry(const std::string &pemFile)
{
    QFile file(QString::fromStdString(pemFile));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, pemFile, file.errorString().toStdString());
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(kMostOfAChain), QSsl::Pem);
    if (certificates.isEmpty())
        return fail(ErrorKind::NotFound, pemFile);
    return Moment{certificates.front().expiryDate().toMSecsSinceEpoch()};
}

} // namespace dwc
