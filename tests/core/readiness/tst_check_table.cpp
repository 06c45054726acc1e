// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/clock_skew.h"
#include "core/readiness/run_checks.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace dwc;

namespace {

const Error kSilent{ErrorKind::TimedOut, "server.example:636", "", 0, "", {}};

/// Nobody answers; counts how often it was asked to try.
class SilentCloud final : public CloudInspection
{
public:
    int contacts = 0;

    Result<CloudContact> contact(std::stop_token) override
    {
        ++contacts;
        return fail(kSilent);
    }
    Result<TokenClaims> signIn(std::stop_token) override { return unasked<TokenClaims>(); }
    Result<void> mayRead(CloudThing, std::stop_token) override { return unasked<void>(); }
    Result<Organization> organization(std::stop_token) override { return unasked<Organization>(); }
    Result<std::vector<Subscription>> subscriptions(std::stop_token) override
    {
        return unasked<std::vector<Subscription>>();
    }
    Result<bool> otherWritebackEnabled(std::stop_token) override { return unasked<bool>(); }

private:
    template <class T>
    Result<T> unasked()
    {
        contacts += 1000; // nothing more is asked of a server that does not answer
        return fail(kSilent);
    }
};

class SilentDirectory final : public DirectoryInspection
{
public:
    int contacts = 0;

    Result<ControllerFacts> contact(std::stop_token) override
    {
        ++contacts;
        return fail(kSilent);
    }
    Result<void> signIn(std::stop_token) override { return unasked<void>(); }
    Result<std::vector<DirectoryObject>> find(const DirectoryQuestion &, std::stop_token) override
    {
        return unasked<std::vector<DirectoryObject>>();
    }
    Result<void> each(const DirectoryQuestion &, std::stop_token,
                      const std::function<Result<void>(DirectoryObject)> &) override
    {
        return unasked<void>();
    }
    Result<AccountFacts> account(const std::string &, std::stop_token) override { return unasked<AccountFacts>(); }

private:
    template <class T>
    Result<T> unasked()
    {
        contacts += 1000;
        return fail(kSilent);
    }
};

class NoSecrets final : public SecretStore
{
public:
    Result<Secret> read(const SecretPlace &) override { return fail(ErrorKind::MissingSecret, "client-secret"); }
    Result<void> write(const SecretPlace &, const Secret &) override { return {}; }
    Result<void> remove(const SecretPlace &) override { return {}; }
};

std::vector<const Check *> everyCheck()
{
    std::vector<const Check *> all;
    for (const Check &check : checks())
        all.push_back(&check);
    return all;
}

} // namespace

class tst_check_table : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasItsWords()
    {
        std::set<std::string_view> ids;
        CheckArea last = CheckArea::Scenario;
        for (const Check &check : checks()) {
            const std::string_view id = check.id;
            QVERIFY2(ids.insert(id).second, id.data());
            QVERIFY2(id.starts_with(std::string(nameOf(check.area)) + '.'), id.data());
            QVERIFY2(std::string_view(check.question).ends_with('?'), id.data());
            const std::string_view why = check.why;
            QVERIFY2(why.ends_with('.') && why.find(". ") != why.npos, id.data()); // two sentences
            QVERIFY2(check.area >= last, id.data());
            last = check.area;
            QCOMPARE(findCheck(id), &check);
        }
        QVERIFY(!findCheck("cloud.nothing"));
        QVERIFY(ids.size() >= 40);
    }

    void aServerThatDoesNotAnswerCostsItsTimeOnce()
    {
        SilentCloud cloud;
        SilentDirectory directory;
        NoSecrets secrets;
        const SystemClock clock;
        Profile profile;
        profile.directory.servers = {"server.example"};
        const KnownHere known;
        std::vector<std::string_view> told;
        const auto all = everyCheck();
        const auto results = runChecks(all, profile, known, {cloud, directory, secrets, clock}, {},
                                       [&](const Check &check, const CheckResult &) { told.push_back(check.id); });
        QCOMPARE(cloud.contacts, 1);
        QCOMPARE(directory.contacts, 1);
        QCOMPARE(results.size(), all.size());
        QCOMPARE(told.size(), all.size());
        for (std::size_t i = 0; i < results.size(); ++i) {
            const char *id = all[i]->id.data();
            QVERIFY2(!results[i].evidence.empty(), id);
            if (results[i].state == CheckState::Failed)
                QVERIFY2(!results[i].advice.empty(), id);
        }
        const auto resultOf = [&](std::string_view id) {
            const auto found = std::ranges::find(all, id, &Check::id);
            return results[std::size_t(found - all.begin())].state;
        };
        QCOMPARE(resultOf("cloud.reachable"), CheckState::Failed);
        QCOMPARE(resultOf("cloud.licence"), CheckState::Unknown);
        QCOMPARE(resultOf("directory.reachable"), CheckState::Failed);
        QCOMPARE(resultOf("directory.schema"), CheckState::Unknown);
        QCOMPARE(resultOf("machine.secrets"), CheckState::Failed);
    }

    void oneCheckAloneAsksForItsOwnSideOnly()
    {
        SilentCloud cloud;
        SilentDirectory directory;
        NoSecrets secrets;
        const SystemClock clock;
        const Profile profile;
        const Check *const one[] = {findCheck("cloud.licence")};
        const auto results = runChecks(one, profile, {}, {cloud, directory, secrets, clock}, {}, {});
        QCOMPARE(results.size(), 1u);
        QCOMPARE(cloud.contacts, 1);
        QCOMPARE(directory.contacts, 0);
    }

    void aStopLeavesTheRestUnknown()
    {
        SilentCloud cloud;
        SilentDirectory directory;
        NoSecrets secrets;
        const SystemClock clock;
        const Profile profile;
        std::stop_source stop;
        stop.request_stop();
        const auto all = everyCheck();
        for (const CheckResult &result :
             runChecks(all, profile, {}, {cloud, directory, secrets, clock}, stop.get_token(), {}))
            QCOMPARE(result.state, CheckState::Unknown);
        QCOMPARE(cloud.contacts + directory.contacts, 0);
    }

    void clocksMayDifferByAMinute()
    {
        const Moment now{1'800'000'000'000};
        const auto stateAt = [&](std::int64_t seconds) {
            return skewResult("server", Moment{now.ms + seconds * 1000}, now).state;
        };
        QCOMPARE(stateAt(0), CheckState::Passed);
        QCOMPARE(stateAt(60), CheckState::Passed);
        QCOMPARE(stateAt(-61), CheckState::Warning);
        QCOMPARE(stateAt(300), CheckState::Warning);
        QCOMPARE(stateAt(301), CheckState::Failed);
        QCOMPARE(skewResult("server", {}, now).state, CheckState::Unknown);
    }
};

QTEST_GUILESS_MAIN(tst_check_table)
#include "tst_check_table.moc"
