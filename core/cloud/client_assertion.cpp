// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/client_assertion.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>
#include <array>
#include <ctime>
#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace dwc {

namespace {

constexpr std::int64_t kGoodForSeconds = 300;

template <auto free>
struct Freed
{
    template <typename T>
    void operator()(T *held) const
    {
        free(held);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

std::string libraryWords()
{
    std::array<char, 256> words{};
    ERR_error_string_n(ERR_peek_last_error(), words.data(), words.size());
    ERR_clear_error();
    return words.data();
}

tl::unexpected<Error> unusable(const std::string &file, KeyFault fault)
{
    return fail(ErrorKind::UnusableCertificate, file, libraryWords(), std::int64_t(fault));
}

Result<Bio> opened(const std::string &path)
{
    Bio bio(BIO_new_file(path.c_str(), "r"));
    if (!bio)
        return fail(ErrorKind::Storage, path, libraryWords());
    return bio;
}

extern "C" int refusePassphrase(char *, int, int, void *)
{
    return -1;
}

Result<Certificate> readCertificate(const std::string &path)
{
    const auto bio = opened(path);
    if (!bio)
        return tl::unexpected(bio.error());
    // a certificate is not encrypted; the library's own callback would ask on the terminal
    Certificate certificate(PEM_read_bio_X509(bio->get(), nullptr, refusePassphrase, nullptr));
    if (!certificate)
        return unusable(path, KeyFault::NoCertificate);
    return certificate;
}

struct Asked
{
    const std::function<Result<Secret>()> &passphrase;
    std::optional<Error> error;
    bool wasAsked = false; ///< the key is encrypted
};

extern "C" int givePassphrase(char *buffer, int size, int /*forWriting*/, void *context)
{
    auto &asked = *static_cast<Asked *>(context);
    asked.wasAsked = true;
    const Result<Secret> given = asked.passphrase();
    if (!given) {
        asked.error = given.error();
        return -1;
    }
    const std::string_view text = given->reveal();
    if (text.size() > std::size_t(size))
        return -1;
    std::ranges::copy(text, buffer);
    return int(text.size());
}

Result<Key> readKey(const std::string &path, const std::function<Result<Secret>()> &passphrase)
{
    const auto bio = opened(path);
    if (!bio)
        return tl::unexpected(bio.error());
    Asked asked{passphrase, {}, false};
    Key key(PEM_read_bio_PrivateKey(bio->get(), nullptr, givePassphrase, &asked));
    if (!key && asked.error) {
        ERR_clear_error();
        return tl::unexpected(*asked.error);
    }
    if (!key)
        return unusable(path, asked.wasAsked ? KeyFault::WrongPassphrase : KeyFault::NoKey);
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return unusable(path, KeyFault::NotRsa);
    return key;
}

/// When the certificate ended, if it did.
std::optional<std::string> endOf(X509 *certificate, Moment now)
{
    const ASN1_TIME *end = X509_get0_notAfter(certificate);
    std::time_t seconds = now.ms / 1000;
    std::tm parts{};
    if (X509_cmp_time(end, &seconds) >= 0 || ASN1_TIME_to_tm(end, &parts) != 1)
        return std::nullopt;
    return toIso(Moment{std::int64_t(timegm(&parts)) * 1000});
}

QByteArray base64Url(const QByteArray &octets)
{
    return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray part(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString thumbprintOf(X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), digest.data(), &size);
    const auto octets = QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size));
    return QString::fromLatin1(base64Url(octets));
}

/// RSASSA-PSS over SHA-256 with a salt of the digest's length (RFC 7518, 3.5). Empty when the library
/// refuses.
QByteArray signature(EVP_PKEY *key, const QByteArray &text)
{
    const Digest digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr;
    const auto *octets = reinterpret_cast<const unsigned char *>(text.constData());
    std::size_t size = 0;
    if (EVP_DigestSignInit(digest.get(), &parameters, EVP_sha256(), nullptr, key) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) != 1 ||
        EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) != 1 ||
        EVP_DigestSign(digest.get(), nullptr, &size, octets, std::size_t(text.size())) != 1)
        return {};
    QByteArray made(qsizetype(size), '\0');
    auto *into = reinterpret_cast<unsigned char *>(made.data());
    if (EVP_DigestSign(digest.get(), into, &size, octets, std::size_t(text.size())) != 1)
        return {};
    return made.first(qsizetype(size));
}

} // namespace

Result<Secret> signedAssertion(const GraphSettings &settings, const std::string &tokenEndpoint, Moment now,
                               const std::function<Result<Secret>()> &passphrase)
{
    const auto certificate = readCertificate(settings.certificateFile);
    if (!certificate)
        return tl::unexpected(certificate.error());
    if (const auto end = endOf(certificate->get(), now))
        return fail(ErrorKind::UnusableCertificate, settings.certificateFile, *end,
                    std::int64_t(KeyFault::Ended));
    const auto key = readKey(settings.keyFile, passphrase);
    if (!key)
        return tl::unexpected(key.error());
    if (X509_check_private_key(certificate->get(), key->get()) != 1)
        return unusable(settings.keyFile, KeyFault::NotItsKey);
    const QString client = QString::fromStdString(settings.clientId);
    const qint64 seconds = now.ms / 1000;
    QByteArray text = part({{QStringLiteral("alg"), QStringLiteral("PS256")},
                            {QStringLiteral("typ"), QStringLiteral("JWT")},
                            {QStringLiteral("x5t#S256"), thumbprintOf(certificate->get())}});
    text += '.' + part({{QStringLiteral("aud"), QString::fromStdString(tokenEndpoint)},
                        {QStringLiteral("iss"), client},
                        {QStringLiteral("sub"), client},
                        {QStringLiteral("jti"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                        {QStringLiteral("iat"), seconds},
                        {QStringLiteral("nbf"), seconds},
                        {QStringLiteral("exp"), seconds + kGoodForSeconds}});
    const QByteArray signedWith = signature(key->get(), text);
    if (signedWith.isEmpty())
        return fail(ErrorKind::Internal, settings.keyFile, libraryWords());
    text += '.' + base64Url(signedWith);
    Secret assertion(text.toStdString());
    text.fill('\0');
    return assertion;
}

} // namespace dwc
