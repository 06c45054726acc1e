// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychain_store.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QTimer>
#include <chrono>
#include <cstring>
#include <future>
#include <mutex>
#include <qt6keychain/keychain.h>
#include <thread>

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

/// QtKeychain has one queue for the whole process. It belongs to the thread that asked first, and begins the
/// next job only when the events of that thread are handled. So every question is asked in one thread, which
/// does nothing else and ends with the application.
class KeychainThread
{
public:
    KeychainThread()
    {
        std::promise<QEventLoop *> ready;
        auto loop = ready.get_future();
        m_thread = std::jthread([ready = std::move(ready)]() mutable {
            QEventLoop events;
            ready.set_value(&events);
            events.exec();
        });
        m_events = loop.get();
    }
    /// While there is an application, without which no event is handled.
    void end()
    {
        QMetaObject::invokeMethod(m_events, &QEventLoop::quit, Qt::QueuedConnection);
        m_thread.join();
    }
    KeychainThread(const KeychainThread &) = delete;
    KeychainThread &operator=(const KeychainThread &) = delete;

    /// Waits for the answer, and before that for questions of other threads.
    template <class Question>
    auto ask(Question question)
    {
        const std::lock_guard oneAtATime(m_mutex);
        auto answer = std::make_shared<std::promise<decltype(question())>>();
        auto told = answer->get_future();
        QMetaObject::invokeMethod(
            m_events, [answer, &question] { answer->set_value(question()); }, Qt::QueuedConnection);
        return told.get();
    }

private:
    std::mutex m_mutex;
    QEventLoop *m_events = nullptr; ///< of the thread
    std::jthread m_thread;
};

KeychainThread &keychainThread()
{
    static KeychainThread *const kThread = [] {
        qAddPostRoutine([] { keychainThread().end(); });
        return new KeychainThread; // not destroyed: who leaves by exit() does not wait for it
    }();
    return *kThread;
}

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

Result<Secret> readNow(const SecretPlace &place)
{
    Answer answer = ask(new QKeychain::ReadPasswordJob(QString::fromLatin1(KeychainStore::kService)), place);
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

Result<void> writeNow(const SecretPlace &place, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(QString::fromLatin1(KeychainStore::kService));
    QByteArray octets(secret.reveal().data(), qsizetype(secret.reveal().size()));
    job->setBinaryData(octets);
    const Answer answer = ask(job, place);
    if (answer.came) // a job that still runs would store the wiped octets
        wipeShared(octets);
    if (answer.error != QKeychain::NoError)
        return unusable(answer);
    return {};
}

Result<void> removeNow(const SecretPlace &place)
{
    const Answer answer =
        ask(new QKeychain::DeletePasswordJob(QString::fromLatin1(KeychainStore::kService)), place);
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
        return unusable(answer);
    return {};
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
    return keychainThread().ask([&] { return readNow(place); });
}

Result<void> KeychainStore::write(const SecretPlace &place, const Secret &secret)
{
    if (!QCoreApplication::instance())
        return noApplication();
    return keychainThread().ask([&] { return writeNow(place, secret); });
}

Result<void> KeychainStore::remove(const SecretPlace &place)
{
    if (!QCoreApplication::instance())
        return noApplication();
    return keychainThread().ask([&] { return removeNow(place); });
}

} // namespace dwc
