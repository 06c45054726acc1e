// SPDX-License-Identifier: Apache-2.0
// Whatever the program does, the values of AD FS's issuer certificates are never asked for, and the service
// object that holds them is never written to.
#include "core/prepare/apply_preparation.h"
#include "core/prepare/prepare_script.h"
#include "core/prepare/removal.h"
#include "core/readiness/run_checks.h"
#include "core/sync/adopt.h"
#include "tests/support/null_journal.h"
#include "tests/support/small_world.h"
#include "tests/support/told_forest.h"

#include <QTest>
#include <algorithm>

using namespace dwc;
using namespace dwc::testing;

namespace {

constexpr char kContainer[] = "CN=RegisteredDevices,DC=corp,DC=example";

/// Forests by name, each with what it has of service objects.
ToldForest forestOf(const QByteArray &kind)
{
    ToldForest forest;
    forest.addSchema();
    if (kind == "bare")
        return forest;
    forest.addPrepared();
    if (kind != "no service")
        forest.addService("DeviceRegistrationService",
                          kind == "elsewhere" ? "CN=Users,DC=corp,DC=example" : kContainer);
    if (kind == "two services")
        forest.addService("Second", kContainer);
    return forest;
}

Profile profileOf()
{
    Profile profile;
    profile.directory.domain = "corp.example";
    profile.directory.servers = {"dc1.corp.example"};
    profile.directory.user = "svc-writeback@corp.example";
    return profile;
}

class NoCloud final : public CloudInspection
{
public:
    Result<CloudContact> contact(std::stop_token) override { return fail(ErrorKind::TimedOut, "cloud"); }
    Result<TokenClaims> signIn(std::stop_token) override { return fail(ErrorKind::TimedOut, "cloud"); }
    Result<void> mayRead(CloudThing, std::stop_token) override { return fail(ErrorKind::TimedOut, "cloud"); }
    Result<Organization> organization(std::stop_token) override { return fail(ErrorKind::TimedOut, "cloud"); }
    Result<std::vector<Subscription>> subscriptions(std::stop_token) override
    {
        return fail(ErrorKind::TimedOut, "cloud");
    }
    Result<bool> otherWritebackEnabled(std::stop_token) override
    {
        return fail(ErrorKind::TimedOut, "cloud");
    }
};

class NoSecrets final : public SecretStore
{
public:
    Result<Secret> read(const SecretPlace &) override { return fail(ErrorKind::MissingSecret, "x"); }
    Result<void> write(const SecretPlace &, const Secret &) override { return {}; }
    Result<void> remove(const SecretPlace &) override { return {}; }
};

void verifyUntouched(const ToldForest &forest)
{
    QVERIFY2(forest.issuerReads.empty(),
             forest.issuerReads.empty() ? "" : forest.issuerReads.front().c_str());
    for (const WriteRequest &request : forest.sent)
        QVERIFY2(request.kind == WriteRequest::Kind::Add ||
                     request.object.dn.text().find("DeviceRegistrationService,") == std::string::npos,
                 request.object.dn.text().c_str());
}

} // namespace

class TestIssuerUnread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"bare", "no service", "prepared", "elsewhere", "two services"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    void byTheChecks()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        ToldForest forest = forestOf(kind);
        ToldInspection inspection(forest);
        NoCloud cloud;
        NoSecrets secrets;
        const FixedClock clock({1'800'000'000'000});
        std::vector<const Check *> all;
        for (const Check &check : checks())
            all.push_back(&check);
        const auto results = runChecks(all, profileOf(), {}, {cloud, inspection, secrets, clock}, {}, {});
        QCOMPARE(results.size(), all.size());
        verifyUntouched(forest);
        const bool hasService = kind != "bare" && kind != "no service";
        QCOMPARE(forest.typesOnlyQuestions > 0, hasService);
        const auto issuer =
            std::ranges::find(all, std::string_view("forest.issuer"), &Check::id) - all.begin();
        QCOMPARE(results[std::size_t(issuer)].state != CheckState::Unknown,
                 hasService); // and without a value
    }

    void byPreparing()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        for (const auto profile :
             {PermissionProfile::Strict, PermissionProfile::TakingOver, PermissionProfile::EntraConnect}) {
            ToldForest forest = forestOf(kind);
            ToldInspection inspection(forest);
            const Profile connection = profileOf();
            const KnownHere known;
            const FixedClock clock({1'800'000'000'000});
            DirectoryFacts facts(connection, inspection, known, clock, {});
            const auto preparation = prepareForest(facts, profile, {});
            QVERIFY2(preparation, preparation ? "" : preparation.error().detail.c_str());
            const bool isBlocked = kind == "elsewhere" || kind == "two services";
            QCOMPARE(preparation->blockers.empty(), !isBlocked);
            if (isBlocked) {
                verifyUntouched(forest);
                continue;
            }
            QVERIFY(ldifScript(*preparation, profile) && powerShellScript(*preparation, profile));
            ToldDirectory directory(forest);
            RecordedDirectory recorded(directory, forest);
            NullJournal journal;
            PreparationPorts ports{recorded, inspection, journal, clock};
            const auto report = applyPreparation(*preparation, profile, "somebody", ports, {});
            QVERIFY(report);
            QCOMPARE(report->written, std::uint64_t(preparation->plan.changes.size()));
            QVERIFY(settlePreparations(*preparation, journal, clock));
            QCOMPARE(forest.sent.size(), preparation->plan.changes.size());
            verifyUntouched(forest);
        }
    }

    void byTakingBack()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        for (const auto removal :
             {ForestRemoval::Entries, ForestRemoval::Configuration, ForestRemoval::Everything}) {
            ToldForest forest = forestOf(kind);
            ToldInspection inspection(forest);
            Profile connection = profileOf();
            connection.directory.connectorAccount = connection.directory.user;
            connection.directory.user = "administrator@corp.example";
            const KnownHere known;
            const FixedClock clock({1'800'000'000'000});
            DirectoryFacts facts(connection, inspection, known, clock, {});
            const auto preparation = prepareRemoval(facts, removal, {});
            QVERIFY(preparation);
            const bool isBlocked = kind == "elsewhere" || kind == "two services" ||
                                   (kind == "prepared" && removal != ForestRemoval::Entries);
            QCOMPARE(preparation->blockers.empty(), !isBlocked);
            if (!isBlocked) {
                ToldDirectory directory(forest);
                RecordedDirectory recorded(directory, forest);
                NullJournal journal;
                PreparationPorts ports{recorded, inspection, journal, clock};
                QVERIFY(applyPreparation(*preparation, PermissionProfile::Strict, "somebody", ports, {}));
            }
            verifyUntouched(forest);
        }
    }

    /// Reading, writing, adopting and leaving go through the other port, which has no types-only question.
    void byWriteback()
    {
        SmallWorld small;
        ToldForest record;
        RecordedDirectory recorded(small.directory, record);
        small.addDevices(1, 4);
        WritebackWorld world(recorded, small.forest.now);
        world.cloud.devices = small.world.cloud.devices;
        const auto outlook = world.lookAt(small.rules);
        QVERIFY(outlook);
        QVERIFY(world.apply(*outlook, outlook->plan, WritebackWorld::allLifts(outlook->plan)));
        Ports ports = world.ports();
        const auto adoption = adoptionPlan(*outlook, {});
        QVERIFY(adoption && adopt(*adoption, *outlook, ports, "somebody"));
        for (const std::string_view choice : {kLeaveDisable, kLeaveDelete}) {
            LookOptions options;
            options.rules = small.rules;
            options.kind = PlanKind::Disable;
            options.request.choice = choice;
            options.settle = true;
            const auto leaving = look(ports, options, {}, {});
            QVERIFY(leaving);
            QCOMPARE(leaving->plan.changes.size(), 4u);
            QVERIFY(world.apply(*leaving, leaving->plan, WritebackWorld::allLifts(leaving->plan)));
        }
        QVERIFY(record.sent.size() >= 12);
        verifyUntouched(record);
    }

    void aReaderIsCaught()
    {
        ToldForest forest = forestOf("prepared");
        ToldInspection inspection(forest);
        DirectoryQuestion question;
        question.base = forest.configuration;
        question.scope = DirectoryQuestion::Scope::Subtree;
        question.attributes = {"MSDS-issuercertificates"};
        QVERIFY(inspection.find(question, {}));
        QCOMPARE(forest.issuerReads.size(), 1u);
        question.attributes = {"*"};
        QVERIFY(inspection.find(question, {}));
        QCOMPARE(forest.issuerReads.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestIssuerUnread)
#include "tst_issuer_unread.moc"
