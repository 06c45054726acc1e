// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include "app/cli/command_line.h"

#include <QTest>

using namespace dwc;

namespace {

using Words = std::vector<std::string>;

Result<CommandLine> parse(const Words &words)
{
    GlobalOptions options;
    return parseCommandLine(words, options);
}

constexpr OptionSpec kOptions[] = {{"--out", true}, {"--only", true}, {"--yes", false}};

UsageProblem problemOf(const Error &error)
{
    return error.kind == ErrorKind::WrongUsage ? UsageProblem(error.nativeCode) : UsageProblem::Other;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesGlobalOptionsWhereverTheyStand()
    {
        const Words orders[] = {{"--profile", "lab", "--json", "plan", "--out", "x"},
                                {"plan", "--out", "x", "--json", "--profile", "lab"},
                                {"plan", "--profile=lab", "--out", "x", "--json"}};
        for (const Words &words : orders) {
            const auto line = parse(words);
            QVERIFY(line);
            QCOMPARE(line->command->name, std::string_view("plan"));
            QCOMPARE(line->options.profile, std::string("lab"));
            QVERIFY(line->options.json);
            QVERIFY(line->arguments == Words({"--out", "x"}));
        }
    }

    void leavesWhatFollowsTwoDashesAlone()
    {
        const auto line = parse({"apply", "--", "--json"});
        QVERIFY(line && !line->options.json);
        const auto arguments = Arguments::parse(line->arguments, kOptions);
        QVERIFY(arguments->positionals() == Words({"--json"}));
    }

    void remembersTheFormOfAnErrorBeforeItFails()
    {
        GlobalOptions options;
        const Words words{"nonsense", "--json"};
        QVERIFY(!parseCommandLine(words, options));
        QVERIFY(options.json);
    }

    void namesTheNearestCommand()
    {
        const auto line = parse({"aply"});
        QCOMPARE(problemOf(line.error()), UsageProblem::UnknownCommand);
        QCOMPARE(line.error().detail, std::string("apply"));
        QCOMPARE(parse({"xxxxxxxxxx"}).error().detail, std::string());
        QCOMPARE(parse({"--jsn", "plan"}).error().detail, std::string("--json"));
    }

    void refusesWhatMakesNoSense()
    {
        QCOMPARE(problemOf(parse({}).error()), UsageProblem::NoCommand);
        QCOMPARE(problemOf(parse({"plan", "--profile"}).error()), UsageProblem::MissingValue);
        QCOMPARE(problemOf(parse({"plan", "-q", "-v"}).error()), UsageProblem::ConflictingOptions);
    }

    void helpNeedsNoCommand()
    {
        QVERIFY(parse({"--help"})->help);
        QVERIFY(parse({"help", "plan"})->help);
        QCOMPARE(parse({"plan", "-h"})->command->name, std::string_view("plan"));
        QVERIFY(parse({"--version"})->version);
    }

    void takesAnOptionsValueInBothForms()
    {
        const auto arguments = Arguments::parse(Words{"--only", "a", "f", "--only=b=c", "--yes"}, kOptions);
        QVERIFY(arguments);
        QVERIFY(arguments->values("--only") == Words({"a", "b=c"}));
        QCOMPARE(*arguments->value("--only"), std::string("b=c"));
        QVERIFY(arguments->has("--yes") && !arguments->has("--out"));
        QVERIFY(arguments->positionals() == Words({"f"}));
    }

    void refusesWrongOptionsWithoutRepeatingTheirValues()
    {
        const auto unknown = Arguments::parse(Words{"--password=hunter2"}, kOptions);
        QCOMPARE(problemOf(unknown.error()), UsageProblem::UnknownOption);
        QCOMPARE(unknown.error().subject, std::string("--password"));
        QCOMPARE(problemOf(Arguments::parse(Words{"--out"}, kOptions).error()), UsageProblem::MissingValue);
        QCOMPARE(problemOf(Arguments::parse(Words{"--yes=1"}, kOptions).error()),
                 UsageProblem::UnexpectedValue);
        const auto many = Arguments::parse(Words{"a", "hunter2"}, kOptions);
        constexpr std::string_view kNames[] = {"FILE"};
        const auto extra = many->expectPositionals(kNames, 0);
        QCOMPARE(problemOf(extra.error()), UsageProblem::ExtraArgument);
        QVERIFY(extra.error().subject.empty() && extra.error().detail.empty());
    }

    void takesWholeNumbersOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("number");
        QTest::newRow("zero") << QStringLiteral("0") << qint64(0);
        QTest::newRow("some") << QStringLiteral("501") << qint64(501);
        for (const char *wrong : {"", "-1", "+1", "1.5", "0x10", "1 ", "99999999999999999999"})
            QTest::newRow(wrong[0] ? wrong : "empty") << QString::fromLatin1(wrong) << qint64(-1);
    }
    void takesWholeNumbersOnly()
    {
        QFETCH(QString, text);
        QFETCH(qint64, number);
        const auto arguments = Arguments::parse(Words{"--out=" + text.toStdString()}, kOptions);
        const auto read = arguments->number("--out");
        if (number < 0)
            QCOMPARE(problemOf(read.error()), UsageProblem::BadValue);
        else
            QCOMPARE(**read, number);
    }

    void everyCommandHasItsHelp()
    {
        for (const Command &command : commands()) {
            QVERIFY(!command.name.empty() && command.brief && command.synopsis && command.help &&
                    command.run);
            QVERIFY(std::string_view(command.brief).back() != '.');
        }
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
