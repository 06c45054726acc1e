// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include "app/cli/exit_codes.h"
#include "app/cli/views/error_json.h"
#include "app/words/error_text.h"
#include "app/words/text.h"
#include "core/cloud/client_assertion.h"
#include "core/directory/tls_fault.h"
#include "core/settings/profile_problem.h"

#include <QTest>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

using namespace dwc;

namespace {

const std::string kHostile = "evil\x1b[31m\r\n\xe2\x80\xae\x07%1%2";

bool isClean(const std::string &text)
{
    return !text.empty() && text.find("\xe2\x80\xae") == std::string::npos &&
           std::ranges::none_of(text, [](char c) { return std::uint8_t(c) < 0x20 || c == 0x7F; });
}

std::vector<ErrorKind> allKinds()
{
    std::vector<ErrorKind> kinds;
    for (int i = 0; i <= int(ErrorKind::Internal); ++i)
        kinds.push_back(ErrorKind(i));
    return kinds;
}

Error make(ErrorKind kind, std::int64_t nativeCode = 0, std::string subject = "SUBJECT",
           std::string detail = "WORDS")
{
    return {kind, std::move(subject), std::move(detail), nativeCode, {}, {}};
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceOfItsOwnAndAdvice()
    {
        std::set<std::string> sentences;
        for (const ErrorKind kind : allKinds()) {
            const std::string code(codeOf(kind));
            // a usage error without a known problem is a sentence already
            const Error error =
                make(kind, kind == ErrorKind::WrongUsage ? std::int64_t(UsageProblem::NoCommand) : 0);
            QVERIFY2(sentences.insert(messageOf(error)).second, code.c_str());
            QVERIFY2(isClean(messageOf(error)) && messageOf(error).back() == '.', code.c_str());
            QVERIFY2(isClean(adviceOf(error)), code.c_str());
            QVERIFY2(isClean(messageOf(make(kind, 0, {}, {}))), code.c_str());
        }
    }

    void namesTheThingWhereThereIsOne()
    {
        for (const ErrorKind kind : allKinds()) {
            if (kind == ErrorKind::WrongUsage || kind == ErrorKind::Stopped)
                continue;
            QVERIFY2(messageOf(make(kind)).find("SUBJECT") != std::string::npos,
                     std::string(codeOf(kind)).c_str());
        }
    }

    void foreignTextNeverReachesTheTerminalAsItIs()
    {
        for (const ErrorKind kind : allKinds()) {
            for (std::int64_t code = 0; code <= 30; ++code) {
                Error error = make(kind, code, kHostile, kHostile);
                error.requestId = kHostile;
                QVERIFY2(isClean(messageOf(error)) && isClean(adviceOf(error)),
                         std::string(codeOf(kind)).c_str());
            }
        }
    }

    void argumentsAreReplacedOnce()
    {
        QCOMPARE(text("%1 and %2", {"%2", "x"}), std::string("%2 and x"));
        QCOMPARE(text("100 %, %3", {"a"}), std::string("100 %, %3"));
    }

    void decodesEveryRefusedBind_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        const auto row = [](int code, const char *word) {
            QTest::addRow("%x", unsigned(code)) << code << QString::fromLatin1(word);
        };
        row(0x525, "no such account");
        row(0x52e, "password is wrong");
        row(0x52f, "restriction");
        row(0x530, "hour");
        row(0x531, "machine");
        row(0x532, "password has expired");
        row(0x533, "disabled");
        row(0x568, "groups");
        row(0x57, "could not read");
        row(0x701, "account has expired");
        row(0x773, "must be changed");
        row(0x775, "locked");
    }
    void decodesEveryRefusedBind()
    {
        QFETCH(int, code);
        QFETCH(QString, word);
        const QString message = QString::fromStdString(messageOf(make(ErrorKind::BindRefused, code)));
        QVERIFY2(message.contains(word), qPrintable(message));
        QVERIFY(message.contains(QStringLiteral("data %1").arg(code, 0, 16)));
        QVERIFY(message.contains(QLatin1String("SUBJECT")));
    }

    void anUnknownRefusalShowsTheServersWords()
    {
        QVERIFY(messageOf(make(ErrorKind::BindRefused)).find("WORDS") != std::string::npos);
        QVERIFY(messageOf(make(ErrorKind::SignInRefused)).find("WORDS") != std::string::npos);
        const std::string other = messageOf(make(ErrorKind::SignInRefused, 999999));
        QVERIFY(other.find("AADSTS999999") != std::string::npos && other.find("WORDS") != std::string::npos);
    }

    void decodesSignInNumbers_data()
    {
        QTest::addColumn<int>("number");
        for (const int number :
             {7000215, 7000222, 700027, 50012, 700024, 500133, 700016, 90002, 90038, 7000218, 700025, 65001,
              90094,   50011,   50076,  50079, 50158,  53003,  530032, 50173, 70008, 700082,  50196})
            QTest::addRow("AADSTS%d", number) << number;
    }
    void decodesSignInNumbers()
    {
        QFETCH(int, number);
        const std::string message = messageOf(make(ErrorKind::SignInRefused, number));
        QVERIFY(message.find("(AADSTS" + std::to_string(number) + ")") != std::string::npos);
        QVERIFY(message.find("WORDS") == std::string::npos);
        QVERIFY(adviceOf(make(ErrorKind::SignInRefused, number)) !=
                adviceOf(make(ErrorKind::SignInRefused, 999999)));
    }

    void tellsWhatIsWrongWithACertificate()
    {
        std::set<std::string> sentences, cures;
        for (const auto fault :
             {CertificateFault::Other, CertificateFault::UnknownAuthority, CertificateFault::OtherName,
              CertificateFault::Expired, CertificateFault::NotYetValid}) {
            const Error error = make(ErrorKind::UntrustedCertificate, std::int64_t(fault));
            QVERIFY(sentences.insert(messageOf(error)).second);
            QVERIFY(cures.insert(adviceOf(error)).second);
        }
    }

    void tellsWhatIsWrongWithTheKeyOfTheSignIn()
    {
        std::set<std::string> sentences, cures;
        for (const auto fault : {KeyFault(), KeyFault::NoCertificate, KeyFault::NoKey, KeyFault::NotRsa,
                                 KeyFault::NotItsKey, KeyFault::WrongPassphrase, KeyFault::Ended}) {
            const Error error = make(ErrorKind::UnusableCertificate, std::int64_t(fault));
            QVERIFY(sentences.insert(messageOf(error)).second);
            QVERIFY(cures.insert(adviceOf(error)).second);
        }
    }

    void everyProfileFaultHasASentence()
    {
        std::set<std::string> codes;
        for (int i = 0; i <= int(ProfileFault::WritableByOthers); ++i) {
            const auto fault = ProfileFault(i);
            QVERIFY(codes.insert(std::string(codeOf(fault))).second);
            for (const char *key : {"", "cloud.tenantId"}) {
                const Error error = toError({fault, key, "ARGUMENT"});
                QVERIFY(isClean(messageOf(error)) && isClean(adviceOf(error)));
                QCOMPARE(exitCodeOf(error), ExitCode::WrongProfile);
            }
        }
        const Error unknown = toError({ProfileFault::UnknownKey, "scope.trustType", "scope.trustTypes"});
        QVERIFY(messageOf(unknown).find("scope.trustType ") != std::string::npos);
        QVERIFY(adviceOf(unknown).find("scope.trustTypes") != std::string::npos);
    }

    void everyKindHasItsExitCode()
    {
        for (const ErrorKind kind : allKinds()) {
            ExitCode expected = ExitCode::Failed;
            switch (kind) {
            case ErrorKind::WrongUsage: expected = ExitCode::WrongUsage; break;
            case ErrorKind::WrongProfile:
            case ErrorKind::NoSuchProfile:
            case ErrorKind::MissingSecret:
            case ErrorKind::UnusableCertificate:
            case ErrorKind::SecretStoreUnusable: expected = ExitCode::WrongProfile; break;
            case ErrorKind::BadPlanFile: expected = ExitCode::BadPlanFile; break;
            case ErrorKind::StalePlan:
            case ErrorKind::PlanAlreadyApplied: expected = ExitCode::StalePlan; break;
            case ErrorKind::RunLocked: expected = ExitCode::Locked; break;
            case ErrorKind::Stopped: expected = ExitCode::Stopped; break;
            default: break;
            }
            QCOMPARE(int(exitCodeOf(make(kind))), int(expected));
        }
    }

    void theJsonFormHasCodeMessageAndAdvice()
    {
        for (const ErrorKind kind : allKinds()) {
            const auto json = errorJson(make(kind));
            QCOMPARE(json["formatVersion"].get<int>(), 1);
            QCOMPARE(json["error"].size(), std::size_t(3));
            QCOMPARE(json["error"]["code"].get<std::string>(), std::string(codeOf(kind)));
            QCOMPARE(json["error"]["message"].get<std::string>(), messageOf(make(kind)));
            QCOMPARE(json["error"]["advice"].get<std::string>(), adviceOf(make(kind)));
        }
    }
};

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
