// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/device_key.h"

#include <QStringEncoder>
#include <QTest>

using namespace dwc;

namespace {

QByteArray utf16Le(const QString &text)
{
    QStringEncoder encode(QStringEncoder::Utf16LE);
    return encode(text);
}

} // namespace

class TestDeviceKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEitherAlphabetWithAndWithoutPadding()
    {
        for (const char *text :
             {"X509:<SHA1-TP-PUBKEY>0123456789ABCDEF", "a", "ab", "abc", "\xC3\xBF\xDF\xBF\xEF\xBF\xAF"}) {
            const QByteArray bytes = utf16Le(QString::fromUtf8(text));
            for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                for (const auto padding : {QByteArray::KeepTrailingEquals, QByteArray::OmitTrailingEquals}) {
                    const QByteArray encoded = bytes.toBase64(alphabet | padding);
                    QCOMPARE(deviceKeyFrom(encoded.toStdString()), std::string(text));
                }
            }
        }
    }

    void whatIsNotExactlyThatIsEmpty_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no base64") << QByteArray("WAA1A!==");
        QTest::newRow("blank inside") << QByteArray("WAA1 AA==");
        QTest::newRow("line end") << QByteArray("WAA1AA==\n");
        QTest::newRow("mixed alphabets") << QByteArray("-_+/-_+/");
        QTest::newRow("too much padding") << QByteArray("WAA1AA===");
        QTest::newRow("padding in the wrong place") << QByteArray("WAA1AAA=A");
        QTest::newRow("wrong padding") << QByteArray("WAA1AA=");
        QTest::newRow("padding only") << QByteArray("==");
        QTest::newRow("odd number of bytes") << QByteArray("abc").toBase64();
        QTest::newRow("one digit left over") << QByteArray("WAA1A");
        QTest::newRow("unpaired surrogate") << QByteArray("\x00\xD8X\x00", 4).toBase64();
        QTest::newRow("literal prefix of samples") << QByteArray("base64'WAA1AA=='");
    }

    void whatIsNotExactlyThatIsEmpty()
    {
        QFETCH(QByteArray, encoded);
        QCOMPARE(deviceKeyFrom(encoded.toStdString()), std::string());
    }

    void keepsWhatTheTextHolds()
    {
        QCOMPARE(deviceKeyFrom(utf16Le(QStringLiteral("a\n\u202E")).toBase64().toStdString()),
                 std::string("a\n\xE2\x80\xAE"));
        QCOMPARE(deviceKeyFrom(QByteArray("a\0\0\0b\0", 6).toBase64().toStdString()), std::string("a\0b", 3));
        QCOMPARE(deviceKeyFrom(QByteArray("\xFF\xFE"
                                          "a\0",
                                          4)
                                   .toBase64()
                                   .toStdString()),
                 std::string("\xEF\xBB\xBF"
                             "a"));
    }
};

QTEST_GUILESS_MAIN(TestDeviceKey)
#include "tst_device_key.moc"
