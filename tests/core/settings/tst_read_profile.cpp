// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profile_keys.h"
#include "core/settings/read_profile.h"
#include "core/settings/write_profile.h"
#include "tests/core/settings/sample_profile.h"

#include <QTest>

using namespace dwc;

namespace {

/// A value of the right JSON type that this kind of key must refuse.
Json wrongValue(const ProfileKey &key)
{
    switch (key.type) {
    case KeyType::Text: return "two\nlines";
    case KeyType::Name: return "../contoso";
    case KeyType::Word: return "nonsense";
    case KeyType::Words: return Json::array({"nonsense"});
    case KeyType::Guid: return "11111111-2222-3333-4444-55555555555";
    case KeyType::Number: return key.most + 1;
    case KeyType::Flag: return "true";
    case KeyType::Texts: return Json::array({"one", ""});
    case KeyType::Host: return "corp..example";
    case KeyType::Hosts: return Json::array({"ldaps://dc1.corp.example"});
    case KeyType::Account: return "svc-writeback";
    case KeyType::Origin: return "https://graph.example/v1.0";
    case KeyType::Path: return "etc/file.pem";
    case KeyType::Duration: return "30 minutes";
    case KeyType::Date: return "2027-02-30";
    }
    return nullptr;
}

ProfileFault faultFor(KeyType type)
{
    switch (type) {
    case KeyType::Name: return ProfileFault::NotAName;
    case KeyType::Word:
    case KeyType::Words: return ProfileFault::NotAllowedWord;
    case KeyType::Guid: return ProfileFault::NotAGuid;
    case KeyType::Number: return ProfileFault::OutOfRange;
    case KeyType::Host:
    case KeyType::Hosts: return ProfileFault::NotAHost;
    case KeyType::Account: return ProfileFault::NotAnAccount;
    case KeyType::Origin: return ProfileFault::NotAnOrigin;
    case KeyType::Path: return ProfileFault::NotAPath;
    case KeyType::Duration: return ProfileFault::NotADuration;
    case KeyType::Date: return ProfileFault::NotADate;
    case KeyType::Text:
    case KeyType::Texts:
    case KeyType::Flag: break;
    }
    return ProfileFault::WrongType;
}

void addRowPerKey()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < profileKeys().size(); ++i)
        QTest::newRow(std::string(profileKeys()[i].path).c_str()) << int(i);
}

ProfileProblem onlyProblem(const Json &json)
{
    const auto problems = readProfile(json.dump()).problems;
    return problems.size() == 1 ? problems.front()
                                : ProfileProblem{ProfileFault::None, "not exactly one", {}};
}

} // namespace

class TestReadProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyKeysAreRefusedAtOnce()
    {
        std::string text = "{\"a\":1";
        for (int i = 0; i < 80'000; ++i)
            text += ",\"k" + std::to_string(i) + "\":1";
        const ProfileReading reading = readProfile(text + '}');
        QCOMPARE(reading.problems.size(), std::size_t(1));
        QCOMPARE(reading.problems.front().fault, ProfileFault::TooManyKeys);
        QCOMPARE(reading.problems.front().argument, std::to_string(kMaxProfileKeys));
    }

    void readsAProfileThatHasOnlyWhatItMust()
    {
        const auto profile = profileFrom(smallProfile().dump());
        QVERIFY(profile);
        QCOMPARE(profile->name, std::string("contoso"));
        QCOMPARE(profile->id.text(), std::string("6f0d1c52-5a0e-4a3f-9c53-6c0f6a2a9d11"));
        QCOMPARE(profile->cloud.loginOrigin, std::string("https://login.microsoftonline.com"));
        QCOMPARE(profile->cloud.graphOrigin, std::string("https://graph.microsoft.com"));
        QVERIFY(profile->rules == Rules());
        QVERIFY(profile->guards == GuardLimits());
        QVERIFY(profile->schedule == Schedule());
        QVERIFY(profile->directory.transport == Transport::Ldaps);
        QVERIFY(profile->directory.bindMethod == BindMethod::Simple);
    }

    void readsEveryKey()
    {
        const auto profile = profileFrom(fullProfile().dump());
        QVERIFY(profile);
        QVERIFY(profile->scenario == Scenario::Adfs);
        QCOMPARE(profile->cloud.loginOrigin, std::string("https://login.example:8443"));
        QCOMPARE(profile->cloud.clientId, std::string("99999999-8888-7777-6666-555555555555"));
        QCOMPARE(toIso(*profile->secretExpires), std::string("2027-02-28T00:00:00Z"));
        QCOMPARE(profile->directory.port, std::uint16_t(3269));
        QVERIFY(profile->rules.scope.trustTypes == std::vector{TrustType::Workplace});
        QVERIFY(profile->rules.removal.mode == RemovalMode::Delete);
        QVERIFY(profile->rules.removal.outOfScope == OutOfScope::Disable);
        QCOMPARE(profile->guards.maxSourceShrinkPercent, 8u);
        QCOMPARE(profile->schedule.everySeconds, std::int64_t(26 * 3600));
        QVERIFY(profile->schedule.mode == ScheduleMode::PlanOnly);
        // nothing of the file is lost, and the order stays
        QCOMPARE(profileJson(*profile).dump(1), fullProfile().dump(1));
    }

    void namesEveryKeyWhoseValueIsWrong_data() { addRowPerKey(); }
    void namesEveryKeyWhoseValueIsWrong()
    {
        QFETCH(int, index);
        const ProfileKey &key = profileKeys()[std::size_t(index)];
        Json json = fullProfile();
        at(json, key.path) = wrongValue(key);
        const ProfileProblem problem = onlyProblem(json);
        QCOMPARE(problem.key, std::string(key.path));
        QCOMPARE(codeOf(problem.fault), codeOf(faultFor(key.type)));
    }

    void namesEveryKeyWhoseTypeIsWrong_data() { addRowPerKey(); }
    void namesEveryKeyWhoseTypeIsWrong()
    {
        QFETCH(int, index);
        const ProfileKey &key = profileKeys()[std::size_t(index)];
        for (const Json &wrong : {Json(nullptr), Json::object(), Json(1.5), Json::array({1})}) {
            Json json = fullProfile();
            at(json, key.path) = wrong;
            const ProfileProblem problem = onlyProblem(json);
            QCOMPARE(problem.key, std::string(key.path));
            QCOMPARE(codeOf(problem.fault), codeOf(ProfileFault::WrongType));
        }
    }

    void namesEveryMandatoryKeyThatIsMissing_data() { addRowPerKey(); }
    void namesEveryMandatoryKeyThatIsMissing()
    {
        QFETCH(int, index);
        const ProfileKey &key = profileKeys()[std::size_t(index)];
        Json json = fullProfile();
        removeAt(json, key.path);
        if (key.mandatory)
            QCOMPARE(onlyProblem(json),
                     (ProfileProblem{ProfileFault::MissingKey, std::string(key.path), {}}));
        else if (!key.path.ends_with("Url") && !key.path.ends_with("File") &&
                 key.path != "cloud.environment" &&
                 key.path != "directory.bind.method") // what others need is a test of its own
            QVERIFY(profileFrom(json.dump()));
    }

    void findsTheNearestNameOfAnUnknownKey_data()
    {
        QTest::addColumn<QString>("unknown");
        QTest::addColumn<QString>("nearest");
        const auto row = [](const char *unknown, const char *nearest) {
            QTest::newRow(unknown) << QString::fromLatin1(unknown) << QString::fromLatin1(nearest);
        };
        row("scope.trustType", "scope.trustTypes");
        row("guards.maxDelete", "guards.maxDeletes");
        row("guards.MaxDeletes", "guards.maxDeletes");
        row("directory.tenantId", "cloud.tenantId");
        row("cloud.clientId", "cloud.signIn.clientId");
        row("schedul", "schedule");
        row("cloud.signin", "cloud.signIn");
        row("directory.bind.password", "directory.bind.method"); // there is no such key, and nothing like it
    }
    void findsTheNearestNameOfAnUnknownKey()
    {
        QFETCH(QString, unknown);
        QFETCH(QString, nearest);
        Json json = smallProfile();
        at(json, unknown.toStdString()) = Json::object();
        const ProfileProblem problem = onlyProblem(json);
        QCOMPARE(problem.key, unknown.toStdString());
        QCOMPARE(codeOf(problem.fault), codeOf(ProfileFault::UnknownKey));
        if (!unknown.endsWith(QLatin1String("password")))
            QCOMPARE(problem.argument, nearest.toStdString());
    }

    void doesNotTakeADottedNameForAPath()
    {
        Json json = smallProfile();
        json["guards.maxDeletes"] = 5;
        QCOMPARE(codeOf(onlyProblem(json).fault), codeOf(ProfileFault::UnknownKey));
    }

    void refusesAMemberThatStandsTwice()
    {
        const std::string text =
            R"({"formatVersion": 1, "directory": {"bind": {"user": "a@b"}, "bind": {}}})";
        const auto problems = readProfile(text).problems;
        QCOMPARE(problems.front(), (ProfileProblem{ProfileFault::RepeatedKey, "directory.bind", {}}));
    }

    void tellsTheLineWhereItIsNoJson()
    {
        const auto problems = readProfile("{\n \"formatVersion\": 1,\n \"id\": \n}").problems;
        QCOMPARE(problems.front(), (ProfileProblem{ProfileFault::NotJson, {}, "4"}));
    }

    void refusesWhatIsTooLargeOrTooDeep()
    {
        const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
        QCOMPARE(codeOf(readProfile(deep).problems.front().fault), codeOf(ProfileFault::TooDeep));
        const std::string large(kMaxProfileBytes + 1, ' ');
        QCOMPARE(codeOf(readProfile(large).problems.front().fault), codeOf(ProfileFault::TooLarge));
        QCOMPARE(codeOf(readProfile("[]").problems.front().fault), codeOf(ProfileFault::WrongType));
        QCOMPARE(codeOf(readProfile("").problems.front().fault), codeOf(ProfileFault::NotJson));
    }

    void refusesBytesThatAreNoUtf8()
    {
        std::string text = smallProfile().dump();
        text.replace(text.find("contoso"), 7, "con\xFFoso");
        QCOMPARE(codeOf(readProfile(text).problems.front().fault), codeOf(ProfileFault::NotJson));
    }

    void refusesPairsThatAreNotAllowed_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("transport");
        QTest::addColumn<bool>("allowed");
        for (const char *method : {"simple", "kerberos"}) {
            for (const char *transport : {"ldaps", "starttls", "sasl"})
                QTest::addRow("%s, %s", method, transport)
                    << QString::fromLatin1(method) << QString::fromLatin1(transport)
                    << (std::string_view(method) == "kerberos" || std::string_view(transport) != "sasl");
        }
    }
    void refusesPairsThatAreNotAllowed()
    {
        QFETCH(QString, method);
        QFETCH(QString, transport);
        QFETCH(bool, allowed);
        Json json = smallProfile();
        at(json, "directory.bind.method") = method.toStdString();
        at(json, "directory.transport") = transport.toStdString();
        if (allowed)
            QVERIFY(profileFrom(json.dump()));
        else
            QCOMPARE(onlyProblem(json),
                     (ProfileProblem{ProfileFault::WrongPair, "directory.transport", "ldaps, starttls"}));
    }

    void wantsOriginsExactlyWithACustomCloud()
    {
        Json json = smallProfile();
        at(json, "cloud.graphUrl") = "https://graph.example";
        QCOMPARE(onlyProblem(json),
                 (ProfileProblem{ProfileFault::OnlyWith, "cloud.graphUrl", "cloud.environment custom"}));
        at(json, "cloud.environment") = "custom";
        QCOMPARE(onlyProblem(json),
                 (ProfileProblem{ProfileFault::NeededWith, "cloud.loginUrl", "cloud.environment custom"}));
        at(json, "cloud.loginUrl") = "https://LOGIN.example:443";
        const auto profile = profileFrom(json.dump());
        QVERIFY(profile);
        QCOMPARE(profile->cloud.loginOrigin, std::string("https://login.example"));
    }

    void takesNothingButOrigins_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"http://graph.example", "https://graph.example/", "https://user@graph.example",
              "https://graph.example?x", "https://graph.example#x", "https://", "https://:443",
              "https://graph.example:0", "https://graph.example:99999", "HTTPS//graph",
              "https://graph.example\\@evil.example", "https://gr aph.example"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void takesNothingButOrigins()
    {
        QFETCH(QString, url);
        Json json = fullProfile();
        at(json, "cloud.graphUrl") = url.toStdString();
        QCOMPARE(codeOf(onlyProblem(json).fault), codeOf(ProfileFault::NotAnOrigin));
    }

    void knowsTheOriginsOfEveryCloud()
    {
        const std::pair<const char *, const char *> clouds[] = {
            {"global", "https://graph.microsoft.com"},
            {"usgov", "https://graph.microsoft.us"},
            {"usgovdod", "https://dod-graph.microsoft.us"},
            {"china", "https://microsoftgraph.chinacloudapi.cn"}};
        for (const auto &[environment, graph] : clouds) {
            Json json = smallProfile();
            at(json, "cloud.environment") = environment;
            QCOMPARE(profileFrom(json.dump())->cloud.graphOrigin, std::string(graph));
        }
    }

    void namesAllThatIsWrongButFailsWithTheFirst()
    {
        Json json = smallProfile();
        at(json, "guards.maxDelete") = 1;
        at(json, "removal.mode") = "sometimes";
        removeAt(json, "name");
        QCOMPARE(readProfile(json.dump()).problems.size(), std::size_t(3));
        const auto error = profileFrom(json.dump()).error();
        QVERIFY(error.kind == ErrorKind::WrongProfile);
        QCOMPARE(error.subject, std::string("guards.maxDelete"));
        QCOMPARE(error.detail, std::string("guards.maxDeletes"));
        QCOMPARE(error.nativeCode, std::int64_t(ProfileFault::UnknownKey));
    }

    void describesEveryKeyInTheSchema()
    {
        const Json schema = profileSchema();
        for (const ProfileKey &key : profileKeys()) {
            std::string pointer;
            for (std::string_view rest = key.path; !rest.empty();) {
                const std::size_t dot = rest.find('.');
                pointer += "/properties/" + std::string(rest.substr(0, dot));
                rest = dot == std::string_view::npos ? std::string_view() : rest.substr(dot + 1);
            }
            const Json::json_pointer place(pointer);
            QVERIFY2(schema.contains(place), pointer.c_str());
            QVERIFY2(schema[place].contains("description"), pointer.c_str());
            QVERIFY(key.description[0] != '\0');
        }
        QCOMPARE(schema["required"].dump(),
                 std::string(R"(["formatVersion","id","name","cloud","directory"])"));
    }
};

QTEST_APPLESS_MAIN(TestReadProfile)
#include "tst_read_profile.moc"
