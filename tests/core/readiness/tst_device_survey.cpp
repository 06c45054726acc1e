// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/check.h"
#include "core/readiness/directory_facts.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/told_forest.h"

#include <QTest>
#include <array>

using namespace dwc;
using namespace dwc::testing;

namespace {

constexpr std::size_t kDevices = 2500;
constexpr std::size_t kBare = 3; ///< of ours, without a right to anybody
const std::string kContainer = "CN=RegisteredDevices,DC=corp,DC=example";

/// Each look at it is a second later.
class PassingClock final : public Clock
{
public:
    Moment now() const override
    {
        m_now.ms += 1000;
        return m_now;
    }

private:
    mutable Moment m_now{1'790'000'000'000};
};

/// An account whose name another one has, too.
class TwoOfOneName final : public DirectoryInspection
{
public:
    explicit TwoOfOneName(ToldForest &forest) : m_behind(forest) {}

    Result<ControllerFacts> contact(std::stop_token stop) override { return m_behind.contact(stop); }
    Result<void> signIn(std::stop_token stop) override { return m_behind.signIn(stop); }
    Result<std::vector<DirectoryObject>> find(const DirectoryQuestion &question,
                                              std::stop_token stop) override
    {
        return m_behind.find(question, stop);
    }
    Result<void> each(const DirectoryQuestion &question, std::stop_token stop,
                      const std::function<Result<void>(DirectoryObject)> &seen) override
    {
        return m_behind.each(question, stop, seen);
    }
    Result<AccountFacts> account(const std::string &name, std::stop_token) override
    {
        return fail(ErrorKind::AmbiguousAccount, name, "CN=a,DC=corp,DC=example\nCN=b,DC=corp,DC=example");
    }

private:
    ToldInspection m_behind;
};

CheckResult run(std::string_view id, DirectoryFacts &facts)
{
    return std::get<CheckResult (*)(DirectoryFacts &)>(findCheck(id)->run)(facts);
}

QString textOf(const CheckResult &result)
{
    QString text;
    for (const Sentence &sentence : result.evidence) {
        text += QString::fromUtf8(sentence.text) + u'\n';
        for (const std::string &argument : sentence.arguments)
            text += QString::fromStdString(argument) + u'\n';
    }
    return text;
}

} // namespace

class tst_device_survey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_forest.addSchema();
        m_forest.addPrepared();
        m_forest.addService("DeviceRegistrationService", kContainer);
        Ace ours;
        ours.mask = 0xF01FF;
        ours.trustee = m_forest.account;
        for (std::size_t i = 0; i < kDevices; ++i) {
            DirectoryObject &device = m_forest.add("CN=" + std::to_string(i) + ',' + kContainer,
                                                   {{"objectClass", {"msDS-Device"}}});
            device.ref.guid.bytes[0] = std::uint8_t(i);
            device.ref.guid.bytes[1] = std::uint8_t(i >> 8);
            if (i % 2 == 0)
                m_known.ownership[device.ref.guid] = {};
            const bool isBare = i % 2 == 0 && i / 2 < kBare;
            for (RawAttribute &attribute : device.attributes) {
                if (attribute.name == "nTSecurityDescriptor" && !isBare)
                    attribute.values = {descriptorOf(std::array{ours})};
            }
        }
    }

    void looksAtEveryDeviceAndComputesOncePerKind()
    {
        ToldInspection directory(m_forest);
        DirectoryFacts facts(m_profile, directory, m_known, m_clock, {});
        const auto &survey = facts.survey();
        QVERIFY(survey.has_value());
        QCOMPARE(survey->seen.count, kDevices);
        QVERIFY(survey->seen.isWhole);
        QCOMPARE(survey->ours(), kDevices / 2);
        QCOMPARE(survey->alike.size(), std::size_t(3)); // ours, ours without a right, others'
        const CheckResult own = run("permissions.own", facts);
        QCOMPARE(own.state, CheckState::Failed);
        QVERIFY2(textOf(own).contains(QStringLiteral("CN=4,")), qPrintable(textOf(own)));
        QVERIFY2(textOf(own).contains(QStringLiteral("2500")), qPrintable(textOf(own)));
        QVERIFY(textOf(own).contains(QString::number(kBare)));
        QCOMPARE(run("permissions.others", facts).state, CheckState::Warning);
    }

    void saysHowFarItCameWhenTheTimeIsOver()
    {
        const PassingClock clock;
        ToldInspection directory(m_forest);
        DirectoryFacts facts(m_profile, directory, m_known, clock, {});
        const auto &survey = facts.survey();
        QVERIFY(survey.has_value());
        QVERIFY(!survey->seen.isWhole);
        QVERIFY(survey->seen.count > 0 && survey->seen.count < 100);
        QVERIFY(!survey->seen.about);
        QVERIFY(textOf(run("permissions.own", facts)).contains(QStringLiteral("there are more")));
        for (DirectoryObject &object : m_forest.objects) {
            if (object.ref.dn.text() == kContainer)
                object.attributes.push_back({"msDS-Approx-Immed-Subordinates", {"2503"}});
        }
        DirectoryFacts again(m_profile, directory, m_known, clock, {});
        QVERIFY(again.survey()->seen.about == std::size_t(2503));
        QVERIFY(textOf(run("permissions.own", again)).contains(QStringLiteral("2503")));
    }

    void everyYoungDeviceOfAnotherWriterIsCounted()
    {
        ToldInspection directory(m_forest);
        DirectoryFacts facts(m_profile, directory, m_known, m_clock, {});
        const CheckResult result = run("writers.directory", facts);
        QCOMPARE(result.state, CheckState::Failed);
        QVERIFY2(textOf(result).contains(QString::number(kDevices / 2)), qPrintable(textOf(result)));
        QVERIFY2(textOf(result).contains(QString::number(kDevices)), qPrintable(textOf(result)));
        QVERIFY2(!textOf(result).contains(QStringLiteral("at least")), qPrintable(textOf(result)));
    }

    void saysHowManyYoungDevicesWereSeenWhenTheTimeIsOver()
    {
        const PassingClock clock;
        ToldInspection directory(m_forest);
        DirectoryFacts facts(m_profile, directory, m_known, clock, {});
        const CheckResult result = run("writers.directory", facts);
        QCOMPARE(result.state, CheckState::Failed);
        QVERIFY2(textOf(result).contains(QStringLiteral("at least")), qPrintable(textOf(result)));
        QVERIFY2(textOf(result).contains(QStringLiteral("there are more")), qPrintable(textOf(result)));
    }

    void whoWasNotSeenWhenTheTimeIsOverIsNotRuledOut()
    {
        const PassingClock clock;
        ToldForest oursAlone = m_forest;
        std::erase_if(oursAlone.objects, [](const DirectoryObject &object) {
            const std::string &dn = object.ref.dn.text();
            return dn.ends_with(kContainer) && dn != kContainer && (dn[dn.find(',') - 1] - '0') % 2 == 1;
        });
        ToldInspection directory(oursAlone);
        DirectoryFacts facts(m_profile, directory, m_known, clock, {});
        const CheckResult result = run("writers.directory", facts);
        QCOMPARE(result.state, CheckState::Unknown);
        QVERIFY2(textOf(result).contains(QStringLiteral("there are more")), qPrintable(textOf(result)));
    }

    void twoAccountsOfOneNameAreAFailureThatNamesThem()
    {
        TwoOfOneName directory(m_forest);
        DirectoryFacts facts(m_profile, directory, m_known, m_clock, {});
        const CheckResult account = run("directory.account", facts);
        QCOMPARE(account.state, CheckState::Failed);
        QVERIFY(account.evidence.front().error);
        QCOMPARE(account.evidence.front().error->kind, ErrorKind::AmbiguousAccount);
        QCOMPARE(run("permissions.create", facts).state, CheckState::Unknown);
    }

private:
    ToldForest m_forest;
    Profile m_profile;
    KnownHere m_known;
    const FixedClock m_clock{Moment{1'790'000'000'000}};
};

QTEST_GUILESS_MAIN(tst_device_survey)
#include "tst_device_survey.moc"
