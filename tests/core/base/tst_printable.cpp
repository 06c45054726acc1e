// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/printable.h"

#include <QTest>

using namespace dwc;

class TestPrintable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesForeignTextHarmless_data()
    {
        QTest::addColumn<QByteArray>("foreign");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("plain") << QByteArray("DESKTOP-1") << QByteArray("DESKTOP-1");
        QTest::newRow("scripts") << QByteArray("Büro 電腦 محمول") << QByteArray("Büro 電腦 محمول");
        QTest::newRow("escape") << QByteArray("\x1b[31m") << QByteArray("<U+001B>[31m");
        QTest::newRow("line break") << QByteArray("a\r\nb") << QByteArray("a<U+000D><U+000A>b");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("a<U+0000>b");
        QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("<U+007F>");
        QTest::newRow("C1") << QByteArray("\xc2\x9b") << QByteArray("<U+009B>");
        QTest::newRow("right to left override") << QByteArray("\xe2\x80\xae") << QByteArray("<U+202E>");
        QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8") << QByteArray("<U+2028>");
        QTest::newRow("fillers") << QByteArray("\xe3\x85\xa4\xe1\x85\x9f") << QByteArray("<U+3164><U+115F>");
        QTest::newRow("hidden selectors") << QByteArray("a\xf3\xa0\x84\x80") << QByteArray("a<U+E0100>");
        QTest::newRow("emoji") << QByteArray("\xe2\x9d\xa4\xef\xb8\x8f") << QByteArray("\xe2\x9d\xa4\xef\xb8\x8f");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << QByteArray("<U+FEFF>");
        QTest::newRow("no UTF-8") << QByteArray("\xff") << QByteArray("<FF>");
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QByteArray("<C0><AF>");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("<ED><A0><80>");
        QTest::newRow("cut off") << QByteArray("a\xe2\x80") << QByteArray("a<E2><80>");
    }
    void makesForeignTextHarmless()
    {
        QFETCH(QByteArray, foreign);
        QFETCH(QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(printable(foreign.toStdString())), shown);
    }

    void cutsByCharactersNotBytes()
    {
        QCOMPARE(printable("ÄÖÜäöü", 3), std::string("ÄÖÜ…"));
        QCOMPARE(printable("ÄÖÜ", 3), std::string("ÄÖÜ"));
    }

    void readsTheTimesOfGraphAndNoOthers()
    {
        QCOMPARE(momentFromIso("2026-01-31T08:00:00Z")->ms, 1769846400000);
        QCOMPARE(momentFromIso("2026-01-31T08:00:00.1234567Z")->ms, 1769846400123);
        QCOMPARE(momentFromIso("2026-01-31T08:00:00.5Z")->ms, 1769846400500);
        for (const char *wrong : {"", "yesterday", "2026-02-30T08:00:00Z", "2026-01-31 08:00:00Z", "2026-01-31T08:00:00",
                                  "2026-01-31T25:00:00Z", "2026-01-31T08:00:00.Z", "2026-01-31T08:00:00.12345678Z",
                                  "9999-12-31T23:59:60Z"})
            QVERIFY2(!momentFromIso(wrong), wrong);
        QCOMPARE(toIso({1769846400123}), std::string("2026-01-31T08:00:00Z"));
        QCOMPARE(momentFromGeneralizedTime("20260131080000.0Z")->ms, 1769846400000);
        QVERIFY(!momentFromGeneralizedTime("20260131"));
    }

    void fileTimeCountsFrom1601() { QCOMPARE(toFileTime({0}), std::int64_t(116444736000000000)); }

    void findingCodesReadBack()
    {
        for (int code = 0; code <= int(FindingCode::PendingSettled); ++code) {
            const std::string_view word = codeOf(FindingCode(code));
            QVERIFY2(findingCodeFrom(word) == FindingCode(code), std::string(word).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestPrintable)
#include "tst_printable.moc"
