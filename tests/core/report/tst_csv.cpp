// SPDX-License-Identifier: Apache-2.0
#include "core/report/csv.h"

#include <QTest>

using namespace dwc;

namespace {

struct Pair
{
    std::string first, second;
};

const Column<Pair> kColumns[] = {
    {"first", Look::Text, [](const Pair &pair, Cell &cell) { cell.setText(pair.first); }},
    {"second", Look::Text, [](const Pair &pair, Cell &cell) { cell.setText(pair.second); }},
};

std::string csvOf(const std::vector<Pair> &pairs, CsvForm form = CsvForm::Plain)
{
    std::string out;
    const Rows<Pair> rows = [&](const auto &visit) {
        for (const Pair &pair : pairs) {
            if (!visit(pair))
                return;
        }
    };
    const auto written =
        writeCsv(Columns<Pair>(kColumns), rows, form, [&](std::string_view piece) -> Result<void> {
            out += piece;
            return {};
        });
    return written ? out : "failed";
}

std::string guarded(std::string_view text)
{
    std::string buffer;
    return std::string(withoutFormulas(text, buffer));
}

bool endsCell(char c)
{
    return c == ',' || c == ';' || c == '\t' || c == '\r' || c == '\n';
}

/// What csv.h promises: one apostrophe dropped at every start gives the text again.
std::string unguarded(std::string_view text)
{
    std::string out;
    bool start = true;
    for (const char c : text) {
        if (start && c == '\'') {
            start = false;
            continue;
        }
        out += c;
        start = endsCell(c);
    }
    return out;
}

/// A reader of RFC 4180, strict: a quote only around a whole cell, CRLF only between rows.
std::vector<std::vector<std::string>> parsed(std::string_view text)
{
    std::vector<std::vector<std::string>> rows{{""}};
    for (std::size_t at = 0; at < text.size();) {
        std::string &cell = rows.back().back();
        if (text[at] == '"') {
            for (++at; at < text.size() && (text[at] != '"' || text.substr(at).starts_with("\"\"")); ++at) {
                at += text[at] == '"';
                cell += text[at];
            }
            ++at;
        } else {
            while (at < text.size() && text[at] != ',' && text[at] != '\r' && text[at] != '"')
                cell += text[at++];
        }
        if (text.substr(at).starts_with(',')) {
            rows.back().emplace_back();
            ++at;
        } else if (text.substr(at).starts_with("\r\n")) {
            rows.push_back({""});
            at += 2;
        } else {
            return {};
        }
    }
    rows.pop_back();
    return rows;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRfc4180()
    {
        QCOMPARE(csvOf({{"a", "b c"}, {"", "x,\"y\""}, {"two\r\nlines", " edge "}}),
                 "first,second\r\na,b c\r\n,\"x,\"\"y\"\"\"\r\n\"two\r\nlines\",\" edge \"\r\n");
    }

    void keepsControlCharactersAndReplacesWhatIsNoUtf8()
    {
        QCOMPARE(csvOf({{"a\x1b[2J\xE2\x80\xAEz", "b\xff!"}}),
                 "first,second\r\na\x1b[2J\xE2\x80\xAEz,b\xEF\xBF\xBD!\r\n");
    }

    void onATerminalNothingReachesItAsItIs()
    {
        QCOMPARE(csvOf({{"a\x1b[2J\xE2\x80\xAEz", "b\xff!"}}, CsvForm::Terminal),
                 "first,second\r\na<U+001B>[2J<U+202E>z,b\xEF\xBF\xBD!\r\n");
    }

    void forExcelItIsUtf16WithTabs()
    {
        const std::string out = csvOf({{"\u00e4", "\U0001F600\t;"}}, CsvForm::Excel);
        QCOMPARE(out.substr(0, 2), "\xFF\xFE");
        QCOMPARE(QString::fromUtf16(reinterpret_cast<const char16_t *>(out.data() + 2),
                                    qsizetype(out.size() / 2 - 1)),
                 QStringLiteral("first\tsecond\r\n\u00e4\t\"\U0001F600\t;\"\r\n"));
    }

    void takesTheEdgeOffFormulas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("harmless");
        const auto row = [](const char *text, const char *harmless) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(harmless);
        };
        row("=CMD|' /C calc'!A0", "'=CMD|' /C calc'!A0");
        row("+1", "'+1");
        row("-1", "'-1");
        row("@SUM(1)", "'@SUM(1)");
        row("\t=1", "'\t'=1");
        row("\rx", "'\rx");
        row("\nx", "'\nx");
        row("  =1", "'  =1");
        row("\"=1", "'\"=1");
        row("\xC2\xA0\xE2\x80\x8B=1", "'\xC2\xA0\xE2\x80\x8B=1");
        row("\xEF\xBB\xBF=1", "'\xEF\xBB\xBF=1");
        row("\xEF\xBC\x9D"
            "1",
            "'\xEF\xBC\x9D"
            "1"); // full-width =
        row("\xEF\xBC\x8B"
            "1",
            "'\xEF\xBC\x8B"
            "1");
        row("\xEF\xBC\x8D"
            "1",
            "'\xEF\xBC\x8D"
            "1");
        row("\xEF\xBC\xA0"
            "A",
            "'\xEF\xBC\xA0"
            "A");
        row("\xEF\xB9\xA6"
            "1",
            "'\xEF\xB9\xA6"
            "1"); // small =
        row("\xE2\x88\x92"
            "1",
            "'\xE2\x88\x92"
            "1"); // minus
        row("a;=1+1;b", "a;'=1+1;b");
        row("a, -b", "a,' -b");
        row("a\r\n=1", "a\r'\n'=1");
        row("'quoted'", "''quoted'");
        row("a;'b", "a;''b");
        row("a=b", "a=b");
        row("a - b", "a - b");
        row("CN=x,DC=y", "CN=x,DC=y");
        row("", "");
        row("   ", "   ");
    }
    void takesTheEdgeOffFormulas()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, harmless);
        QCOMPARE(guarded(text.toStdString()), harmless.toStdString());
        QCOMPARE(unguarded(harmless.toStdString()), text.toStdString());
    }

    void whateverIsWrittenComesBack()
    {
        const char *const pieces[] = {"a",  "=", "'", "\"",           ",",        ";", "\t", "\r",
                                      "\n", " ", "-", "\xEF\xBC\x9D", "\xC2\xA0", "@", "1",  "\x1b"};
        std::uint32_t seed = 1;
        const auto next = [&] { return seed = seed * 1664525 + 1013904223, seed >> 16; };
        for (int round = 0; round < 20'000; ++round) {
            Pair pair;
            for (std::string *text : {&pair.first, &pair.second}) {
                for (std::uint32_t left = next() % 9; left > 0; --left)
                    *text += pieces[next() % std::size(pieces)];
            }
            const auto rows = parsed(csvOf({pair}));
            QCOMPARE(rows.size(), std::size_t(2));
            QCOMPARE(rows[1].size(), std::size_t(2));
            QCOMPARE(unguarded(rows[1][0]), pair.first);
            QCOMPARE(unguarded(rows[1][1]), pair.second);
        }
    }

    void theFirstErrorOfTheSinkEndsIt()
    {
        int visited = 0, pieces = 0;
        const Rows<Pair> endless = [&](const auto &visit) {
            while (visit(Pair{std::string(1000, 'a'), "b"}))
                ++visited;
        };
        const auto written =
            writeCsv(Columns<Pair>(kColumns), endless, CsvForm::Plain, [&](std::string_view) -> Result<void> {
                return ++pieces == 3 ? Result<void>(fail(ErrorKind::Storage, "disk")) : Result<void>();
            });
        QVERIFY(!written);
        QCOMPARE(written.error().subject, "disk");
        QCOMPARE(pieces, 3);
        QVERIFY(visited > 100 && visited < 300);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
