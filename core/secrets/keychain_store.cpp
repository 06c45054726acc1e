// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychain_store.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QTimer>
#include <chrono>
#include <cstring>
#include <qt6keychain/keychain.h>

namespace dwc {

namespace {

constexpr std::chrono::minutes kPatience{2};

struct Answer
{
    bool came = false;
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QByteArray octets;
};

/// The job lives on the heap and deletes itself when the keychain answers, which may be after we stopped
/// waiting.
template <class Job>
Answer ask(Job *job, const SecretPlace &place)
{
    Answer answer;
    QEventLoop loop;
    job->setKey(QString::fromStdString(KeychainStore::keyOf(place)));
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *finished) {
        answer.came = true;
        answer.error = finished->error();
        answer.words = finished->errorString();
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            answer.octets = static_cast<Job *>(finished)->binaryData();
        loop.quit();
    });
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    job->start();
    if (!answer.came)
        loop.exec();
    if (!answer.came)
        answer.words = QStringLiteral("no answer within two minutes");
    return answer;
}

/// The buffer itself, with everybody who shares it.
void wipeShared(QByteArray &octets)
{
    if (!octets.isEmpty())
        explicit_bzero(const_cast<char *>(octets.constData()), std::size_t(octets.size()));
    octets.clear();
}

tl::unexpected<Error> unusable(const Answer &answer)
{
    return fail(ErrorKind::SecretStoreUnusable, {}, answer.words.toStdString(), answer.error);
}

tl::unexpected<Error> noApplication()
{
    return fail(ErrorKind::SecretStoreUnusable, {}, "no event loop");
}

} // namespace

std::string KeychainStore::keyOf(const SecretPlace &place)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(place.place), QCryptographicHash::Sha256).toHex();
    return place.profileId + '/' + std::string(nameOf(place.name)) + '/' + hash.toStdString();
}

Result<Secret> KeychainStore::read(const SecretPlace &place)
{
    if (!QCoreApplication::instance())
        return noApplication();
    Answer answer = ask(new QKeychain::ReadPasswordJob(QString::fromLatin1(kService)), place);
    // every other failure means that there is no keychain to rely on (no bus, no service, locked)
    if (answer.error == QKeychain::EntryNotFound)
        return fail(ErrorKind::MissingSecret, std::string(nameOf(place.name)));
    if (answer.error != QKeychain::NoError)
        return unusable(answer);
    std::string octets(answer.octets.constData(), std::size_t(answer.octets.size()));
    wipeShared(answer.octets);
    if (octets.empty())
        return fail(ErrorKind::MissingSecret, std::string(nameOf(place.name)));
    return Secret(std::move(octets));
}

Result<void> KeychainStore::write(const SecretPlace &place, const Secret &secret)
{
    if (!QCoreApplication::instance())
        return noApplication();
    auto *job = new QKeychain::WritePasswordJob(QString::fromLatin1(kService));
    QByteArray octets(secret.reveal().data(), qsizetype(secret.reveal().size()));
    job->setBinaryData(octets);
    const Answer answer = ask(job, place);
    if (answer.came) // a job that still runs would store the wiped octets
        wipeShared(octets);
    if (answer.error != QKeychain::NoError)
        return unusable(answer);
    return {};
}

Result<void> KeychainStore::remove(const SecretPlace &place)
{
    if (!QCoreApplication::instance())
        return noApplication();
    const Answer answer = ask(new QKeychain::DeletePasswordJob(QString::fromLatin1(kService)), place);
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
        return unusable(answer);
    return {};
}

} // namespace dwc
