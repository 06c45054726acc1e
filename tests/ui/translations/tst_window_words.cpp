// SPDX-License-Identifier: Apache-2.0
#include "app/words/check_text.h"
#include "app/words/report_text.h"
#include "core/base/error.h"
#include "core/base/finding.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace dwc;

namespace {

/// A command or option of dwctl, for which the window has a page or a button.
bool namesOptions(const QString &words)
{
    static const QRegularExpression option(QStringLiteral(R"re(\bdwctl\b|(?<![\w-])--[a-z])re"));
    return words.contains(option);
}

/// The numbers by which an error of some kind is told apart further.
constexpr std::int64_t kCodes[] = {0,     1,     2,     3,      4,      5,       6,       7,
                                   0x525, 0x52e, 0x532, 0x773,  0x775,  7000215, 7000222, 700016,
                                   50011, 65001, 53003, 700082, 999999, 12,      13,      14};

QString joined(const QStringList &bad)
{
    return bad.join(QLatin1Char('\n'));
}

QString literalOf(const QString &parts)
{
    static const QRegularExpression part(QStringLiteral(R"re(\x22((?:[^\x22\\]|\\.)*)\x22)re"));
    QString sentence;
    for (auto found = part.globalMatch(parts); found.hasNext();)
        sentence += found.next().captured(1);
    return sentence;
}

} // namespace

/// What the window says names its own ways and no option of dwctl.
class TestWindowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cureOfEveryError();
    void cureOfEveryFinding();
    void sentencesOfTheCoreHaveWordsForBoth();
    void aBlockerIsSaidInTheWordsOfWhoShowsIt();
    void nothingIsSaidToBeInAMenuThatIsHidden();
    void aNameReadFromTheRightKeepsToItself();
    void oneIsNotSaidInThePlural();
};

/// Else a label draws the name's digits and those of the id behind it as one.
void TestWindowWords::aNameReadFromTheRightKeepsToItself()
{
    const std::string arabic = "\u0645\u062D\u0645\u0648\u0644-85F11F",
                      id = "4aca313c-da4e-4091-a63f-54102492f15e";
    const Finding finding{Severity::Note, FindingCode::HeldDevice, id, {}, {arabic}};
    QCOMPARE(windowText().message(finding),
             "\u2068" + arabic + "\u2069 (" + id + ") is held and stays as it is.");
    QCOMPARE(reportText().message(finding), arabic + " (" + id + ") is held and stays as it is.");
    const Finding latin{Severity::Note, FindingCode::HeldDevice, id, {}, {"KIOSK-85F11F"}};
    QCOMPARE(windowText().message(latin), "KIOSK-85F11F (" + id + ") is held and stays as it is.");
}

void TestWindowWords::oneIsNotSaidInThePlural()
{
    for (int code = 0; code <= int(FindingCode::PendingSettled); ++code) {
        const Finding finding{Severity::Note, FindingCode(code), "", 1, {"500", "9"}};
        const std::string message = windowText().message(finding);
        QVERIFY2(!message.starts_with("1 ") && message.find(" 1 ") == std::string::npos, message.c_str());
    }
}

void TestWindowWords::cureOfEveryError()
{
    QStringList bad;
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        if (ErrorKind(kind) == ErrorKind::WrongUsage) // of a command line
            continue;
        for (const std::int64_t code : kCodes) {
            for (const char *detail : {"", "x"}) {
                const Error error{ErrorKind(kind), "a", detail, code, "", {}};
                const QString advice = QString::fromStdString(windowText().advice(error));
                QVERIFY(!advice.isEmpty());
                if (namesOptions(advice) && !bad.contains(advice))
                    bad += advice;
            }
        }
    }
    QVERIFY2(bad.isEmpty(), qPrintable(joined(bad)));
}

void TestWindowWords::cureOfEveryFinding()
{
    QStringList bad;
    for (int code = 0; code <= int(FindingCode::PendingSettled); ++code) {
        for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Guard}) {
            Finding finding;
            finding.severity = severity;
            finding.code = FindingCode(code);
            finding.number = 7;
            const QString advice = QString::fromStdString(windowText().advice(finding));
            if (namesOptions(advice) && !bad.contains(advice))
                bad += advice;
        }
    }
    QVERIFY2(bad.isEmpty(), qPrintable(joined(bad)));
}

void TestWindowWords::sentencesOfTheCoreHaveWordsForBoth()
{
    static const QRegularExpression sentence(QStringLiteral(
        R"re((?<![\w.>:~])say\(\s*((?:\x22(?:[^\x22\\]|\\.)*\x22\s*)+)\)(\s*,\s*\{[^{}]*\}\s*,\s*say\()?)re"));
    QStringList bad;
    int seen = 0;
    for (const char *room : {"/core/readiness", "/core/prepare"}) {
        QDirIterator files(QStringLiteral(DWC_SOURCE_DIR) + QLatin1String(room), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto found = sentence.globalMatch(source); found.hasNext();) {
                const QRegularExpressionMatch one = found.next();
                ++seen;
                if (namesOptions(literalOf(one.captured(1))) && one.captured(2).isEmpty())
                    bad += literalOf(one.captured(1));
            }
        }
    }
    QVERIFY(seen > 200);
    QVERIFY2(bad.isEmpty(), qPrintable(joined(bad)));
}

void TestWindowWords::aBlockerIsSaidInTheWordsOfWhoShowsIt()
{
    const Blocker blocker{
        "disable.needed",
        failed({Sentence("%1 is needed.", {"It"})}, {Sentence("Give --%1.", {"this"}, "Tick %1.")}),
        "Is it needed?"};
    QCOMPARE(worded(blocker).advice, std::vector<std::string>{"Give --this."});
    QCOMPARE(worded(blocker, Program::Window).advice, std::vector<std::string>{"Tick this."});
    QCOMPARE(worded(blocker, Program::Window).evidence, worded(blocker).evidence);
}

void TestWindowWords::nothingIsSaidToBeInAMenuThatIsHidden()
{
    static const QRegularExpression menu(QStringLiteral("File, (Enable|Leave|Connect)"));
    QStringList bad;
    for (const char *room : {"/core", "/app/words", "/ui", "/resources/help/en"}) {
        QDirIterator files(QStringLiteral(DWC_SOURCE_DIR) + QLatin1String(room),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.html")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (QString::fromUtf8(file.readAll()).contains(menu))
                bad += file.fileName();
        }
    }
    QVERIFY2(bad.isEmpty(), qPrintable(joined(bad)));
}

QTEST_APPLESS_MAIN(TestWindowWords)
#include "tst_window_words.moc"
