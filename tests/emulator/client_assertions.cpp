// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/client_assertions.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <memory>
#include <nlohmann/json.hpp>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace emulator {

using Json = nlohmann::json;

namespace {

constexpr qint64 kLongest = 600; // seconds, as the platform's own libraries ask for
constexpr qint64 kSkew = 300;

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Json object(const QByteArray &part)
{
    const Json json = Json::parse(decoded(part).toStdString(), nullptr, false);
    return json.is_object() ? json : Json::object();
}

bool isSignedBy(const QSslCertificate &certificate, bool isPss, const QByteArray &text,
                const QByteArray &signature)
{
    const QByteArray der = certificate.toDer();
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(d2i_X509(nullptr, &octets, der.size()),
                                                           &X509_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_PKEY_CTX *parameters = nullptr;
    if (!x509 || EVP_DigestVerifyInit(digest.get(), &parameters, EVP_sha256(), nullptr,
                                      X509_get0_pubkey(x509.get())) != 1)
        return false;
    if (isPss && (EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) != 1 ||
                  EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(digest.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                            std::size_t(signature.size()),
                            reinterpret_cast<const unsigned char *>(text.constData()),
                            std::size_t(text.size())) == 1;
}

bool names(const Json &header, const QSslCertificate &certificate)
{
    const auto digest = [&](QCryptographicHash::Algorithm algorithm) {
        return certificate.digest(algorithm)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            .toStdString();
    };
    return header.value("x5t#S256", "") == digest(QCryptographicHash::Sha256) ||
           header.value("x5t", "") == digest(QCryptographicHash::Sha1);
}

} // namespace

std::optional<AssertionFault> ClientAssertions::faultOf(const QByteArray &assertion,
                                                        const std::string &certificatePem,
                                                        const Expected &expected, qint64 nowSeconds)
{
    const QList<QByteArray> parts = assertion.split('.');
    const QSslCertificate registered(QByteArray::fromStdString(certificatePem), QSsl::Pem);
    if (parts.size() != 3)
        return AssertionFault{50027, "JWT token is invalid or malformed."};
    const Json header = object(parts[0]), claims = object(parts[1]);
    if (registered.isNull() || !names(header, registered))
        return AssertionFault{700027,
                              "The certificate with identifier used to sign the client assertion is not "
                              "registered on application."};
    const std::string algorithm = header.value("alg", "");
    if ((algorithm != "PS256" && algorithm != "RS256") ||
        !isSignedBy(registered, algorithm == "PS256", parts[0] + '.' + parts[1], decoded(parts[2])))
        return AssertionFault{700027, "Client assertion failed signature validation."};
    if (claims.value("aud", "") != expected.audience || claims.value("iss", "") != expected.clientId ||
        claims.value("sub", "") != expected.clientId)
        return AssertionFault{50027, "JWT token is invalid or malformed."};
    const qint64 from = claims.value("nbf", qint64(0)), until = claims.value("exp", qint64(0));
    if (until < nowSeconds || from > nowSeconds + kSkew || until - from > kLongest)
        return AssertionFault{700024, "Client assertion is not within its valid time range."};
    if (!m_seen.insert(claims.value("jti", "")).second)
        return AssertionFault{50027, "JWT token is used again."};
    return std::nullopt;
}

} // namespace emulator
