// SPDX-License-Identifier: Apache-2.0
#include "core/directory/filter.h"

#include <QTest>
#include <ldap.h>

using namespace dwc;

/// libldap's own reader, by way of what it would send: nothing but the escaped octets may come back.
class tst_filter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatTheGrammarUses()
    {
        QCOMPARE(Filter::equals("cn", "a*b(c)d\\e").text(), std::string("(cn=a\\2ab\\28c\\29d\\5ce)"));
        QCOMPARE(Filter::equals("cn", std::string_view("\0x", 2)).text(), std::string("(cn=\\00x)"));
        QCOMPARE(Filter::equals("cn", "*").text(), std::string("(cn=\\2a)"));
    }

    void escapesOctetsThatAreNoText()
    {
        QCOMPARE(Filter::equals("objectGUID", "\x33\x22\x11\xff").text(),
                 std::string("(objectGUID=3\\22\\11\\ff)"));
    }

    void leavesNothingOfAValueToTheGrammar()
    {
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                const char octets[] = {char(first), char(second)};
                const std::string text = Filter::equals("cn", std::string_view(octets, 2)).text();
                QCOMPARE(std::ranges::count(text, '('), 1);
                QCOMPARE(std::ranges::count(text, ')'), 1);
                QCOMPARE(std::ranges::count(text, '*'), 0);
                QVERIFY(std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }));
            }
        }
    }

    void combinesParts()
    {
        const Filter one[] = {Filter::present("mail")};
        QCOMPARE(Filter::any(one).text(), std::string("(mail=*)"));
        const Filter two[] = {Filter::present("mail"), Filter::equals("cn", "x")};
        QCOMPARE(Filter::all(two).text(), std::string("(&(mail=*)(cn=x))"));
        QCOMPARE(Filter::any(two).text(), std::string("(|(mail=*)(cn=x))"));
    }

    void isUnderstoodByTheLibrary()
    {
        std::string every;
        for (int i = 0; i < 256; ++i)
            every += char(i);
        const std::string text = Filter::equals("cn", every).text();
        std::string copy = text;
        BerElement *ber = ber_alloc_t(LBER_USE_DER);
        QVERIFY(ldap_put_vrFilter(ber, copy.c_str()) == 0);
        berval value{};
        berval encoded{};
        QVERIFY(ber_flatten2(ber, &encoded, 0) == 0);
        BerElement *reader = ber_init(&encoded);
        berval name{};
        QVERIFY(ber_scanf(reader, "{{mm", &name, &value) != LBER_ERROR);
        QCOMPARE(std::string(value.bv_val, value.bv_len), every);
        ber_free(reader, 1);
        ber_free(ber, 1);
    }
};

QTEST_GUILESS_MAIN(tst_filter)
#include "tst_filter.moc"
