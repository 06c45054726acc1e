// SPDX-License-Identifier: Apache-2.0
#include "core/journal/run_lock.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace dwc;

namespace {

ObjectGuid container(std::uint8_t number)
{
    ObjectGuid guid;
    guid.bytes[15] = number;
    return guid;
}

mode_t modeOf(const std::string &path)
{
    struct stat facts = {};
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

} // namespace

class TestRunLock : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    std::string m_data, m_other, m_locks;

    std::string folder(const char *name)
    {
        const std::string path = m_root->filePath(QString::fromLatin1(name)).toStdString();
        ::mkdir(path.c_str(), 0700);
        return path;
    }
    std::string sharedFile(std::uint8_t number) const
    {
        return m_locks + "/device-writeback-console-" + container(number).text();
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_data = folder("data");
        m_other = folder("other");
        m_locks = folder("locks");
    }

    void keepsASecondRunOfTheProfileOutUntilTheFirstIsOver()
    {
        std::optional<RunLock> first = RunLock::acquire(m_data, container(1), m_locks).value();
        const auto second = RunLock::acquire(m_data, container(2), m_locks);
        QCOMPARE(second.error().kind, ErrorKind::RunLocked);
        QCOMPARE(second.error().subject, m_data + "/run.lock");
        first.reset();
        QVERIFY(RunLock::acquire(m_data, container(2), m_locks));
    }

    void keepsTwoProfilesOfOneContainerApart()
    {
        const auto first = RunLock::acquire(m_data, container(1), m_locks);
        QVERIFY(first);
        const auto second = RunLock::acquire(m_other, container(1), m_locks);
        QCOMPARE(second.error().kind, ErrorKind::RunLocked);
        QCOMPARE(second.error().subject, sharedFile(1));
        QVERIFY(RunLock::acquire(m_other, container(2), m_locks)); // the refusal left nothing locked
    }

    void takesTheContainersLockLaterToo()
    {
        auto first = RunLock::acquireFolder(m_data).value();
        auto second = RunLock::acquireFolder(m_other).value();
        QVERIFY(first.addContainer(container(1), m_locks));
        QCOMPARE(second.addContainer(container(1), m_locks).error().kind, ErrorKind::RunLocked);
        QCOMPARE(RunLock::acquireFolder(m_other).error().kind, ErrorKind::RunLocked);
    }

    void staysHeldWhenMoved()
    {
        auto first = RunLock::acquire(m_data, container(1), m_locks).value();
        {
            const RunLock moved = std::move(first);
            QVERIFY(!RunLock::acquireFolder(m_data));
        }
        QVERIFY(RunLock::acquireFolder(m_data));
    }

    void isDroppedWhenItsHolderIsKilled()
    {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL); // does not outlive a test that failed
            const auto lock = RunLock::acquire(m_data, container(1), m_locks);
            [[maybe_unused]] const auto told = ::write(ready[1], lock ? "y" : "n", 1);
            for (;;)
                ::pause();
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        QVERIFY(!RunLock::acquire(m_data, container(1), m_locks));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        QVERIFY(RunLock::acquire(m_data, container(1), m_locks));
        ::close(ready[0]);
        ::close(ready[1]);
    }

    void makesFilesThatOthersCanLockWhateverTheUmask()
    {
        const mode_t before = ::umask(0077);
        QVERIFY(RunLock::acquire(m_data, container(1), m_locks));
        QCOMPARE(modeOf(sharedFile(1)), mode_t(0644));
        QCOMPARE(modeOf(m_data + "/run.lock"), mode_t(0600));
        ::chmod(m_other.c_str(), 02770);
        QVERIFY(RunLock::acquire(m_other, container(1), m_locks));
        QCOMPARE(modeOf(m_other + "/run.lock"), mode_t(0660));
        ::umask(before);
    }

    void locksAFileItMayOnlyRead()
    {
        const int file = ::open(sharedFile(1).c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0444);
        ::close(file);
        QVERIFY(RunLock::acquire(m_data, container(1), m_locks));
        QCOMPARE(modeOf(sharedFile(1)), mode_t(0444)); // somebody else's file keeps its mode
    }

    void refusesALinkAPipeAndAFolder()
    {
        QCOMPARE(::symlink((m_data + "/victim").c_str(), sharedFile(1).c_str()), 0);
        QCOMPARE(::mkfifo(sharedFile(2).c_str(), 0600), 0);
        QCOMPARE(::mkdir(sharedFile(3).c_str(), 0700), 0);
        for (std::uint8_t number = 1; number <= 3; ++number) {
            const auto lock = RunLock::acquire(m_data, container(number), m_locks);
            QCOMPARE(lock.error().kind, ErrorKind::Storage);
            QCOMPARE(lock.error().subject, sharedFile(number));
        }
        QVERIFY(::access((m_data + "/victim").c_str(), F_OK) != 0);
    }

    void tellsThatTheSharedFolderIsMissing()
    {
        const auto lock = RunLock::acquire(m_data, container(1), m_locks + "/none");
        QCOMPARE(lock.error().kind, ErrorKind::Storage);
        QVERIFY(lock.error().subject.starts_with(m_locks + "/none/"));
        QCOMPARE(lock.error().nativeCode, std::int64_t(ENOENT));
    }
};

QTEST_APPLESS_MAIN(TestRunLock)
#include "tst_run_lock.moc"
