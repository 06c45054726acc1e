// SPDX-License-Identifier: Apache-2.0
#include "core/settings/trust_anchor.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <algorithm>

namespace dwc {

namespace {

constexpr qint64 kMaxBytes = 4 * 1024 * 1024; // a system's whole bundle has a quarter of a megabyte

} // namespace

std::optional<std::string> fingerprintOfAnchors(const std::string &pemFile)
{
    QFile file(QString::fromStdString(pemFile));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.read(kMaxBytes + 1);
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(text, QSsl::Pem);
    if (text.size() > kMaxBytes || text.count("-----BEGIN") != certificates.size() ||
        text.count("-----BEGIN CERTIFICATE-----") != certificates.size())
        return std::nullopt;
    QByteArrayList fingerprints;
    for (const QSslCertificate &certificate : certificates)
        fingerprints.append(certificate.digest(QCryptographicHash::Sha256).toHex());
    if (fingerprints.isEmpty())
        return std::nullopt;
    if (fingerprints.size() == 1)
        return fingerprints.front().toStdString();
    std::ranges::sort(fingerprints);
    return QCryptographicHash::hash(fingerprints.join('\n'), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

} // namespace dwc
