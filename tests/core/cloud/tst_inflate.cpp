// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/inflate.h"

#include <QTest>
#include <zlib.h>

using namespace dwc;

namespace {

constexpr int kGzip = 15 + 16, kZlib = 15;
constexpr std::size_t kLimit = 1 << 20;

std::string packed(const std::string &text, int form = kGzip)
{
    z_stream stream{};
    ::deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, form, 8, Z_DEFAULT_STRATEGY);
    std::string out(::deflateBound(&stream, text.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    ::deflate(&stream, Z_FINISH);
    out.resize(out.size() - stream.avail_out);
    ::deflateEnd(&stream);
    return out;
}

std::string noise(std::size_t size)
{
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        text[i] = char(i * i * 2654435761u >> 13);
    return text;
}

} // namespace

class TestInflate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFormsOfAnySize_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<qulonglong>("size");
        QTest::addColumn<qulonglong>("likely");
        for (const int form : {kGzip, kZlib}) {
            for (const std::size_t size :
                 {std::size_t(0), std::size_t(1), std::size_t(4096), kLimit - 1, kLimit}) {
                for (const std::size_t likely : {std::size_t(0), size, 2 * kLimit})
                    QTest::addRow("form %d, %zu octets, %zu likely", form, size, likely)
                        << form << qulonglong(size) << qulonglong(likely);
            }
        }
    }
    void bothFormsOfAnySize()
    {
        QFETCH(int, form);
        QFETCH(qulonglong, size);
        QFETCH(qulonglong, likely);
        const std::string text = noise(size);
        const auto body = inflated(packed(text, form), kLimit, likely);
        QVERIFY(body);
        QVERIFY(*body == text);
    }

    void theBeginningOfTheBeginning()
    {
        const std::string text = noise(kLimit);
        for (const int form : {kGzip, kZlib}) {
            const std::string whole = packed(text, form);
            for (const std::size_t sent : {std::size_t(0), std::size_t(1), std::size_t(100), whole.size()}) {
                const std::string head = inflatedHead(std::string_view(whole).substr(0, sent), 5'000);
                QVERIFY(text.starts_with(head));
                QVERIFY(head.size() <= 5'000);
                QCOMPARE(head.empty(), sent < 2);
            }
            QCOMPARE(inflatedHead(whole, 5'000).size(), std::size_t(5'000));
        }
        QCOMPARE(inflatedHead("{\"value\":[]}", 5'000), std::string());
    }

    void aBombIsNotUnpacked()
    {
        for (const std::size_t size : {kLimit + 1, 64 * kLimit}) {
            for (const std::size_t likely : {std::size_t(0), kLimit, 128 * kLimit}) {
                const auto body = inflated(packed(std::string(size, 'a')), kLimit, likely);
                QVERIFY(!body);
                QCOMPARE(body.error().kind, ErrorKind::LimitExceeded);
            }
        }
    }

    void whatIsCutWrongOrTooMuchIsSaid()
    {
        const std::string whole = packed(noise(10'000));
        std::string wrong = whole;
        wrong[wrong.size() / 2] = char(~wrong[wrong.size() / 2]);
        for (const std::string &sent : {std::string(), whole.substr(0, 5), whole.substr(0, whole.size() - 1),
                                        whole + "x", wrong, std::string("{\"value\":[]}")}) {
            const auto body = inflated(sent, kLimit, 0);
            QVERIFY(!body);
            QCOMPARE(body.error().kind, ErrorKind::MalformedAnswer);
            QVERIFY(!body.error().detail.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestInflate)
#include "tst_inflate.moc"
