// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/origin.h"

#include <QTest>
#include <QUrl>

using namespace dwc;

class TestOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsOursOnlyOnTheVeryOrigin_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("ours");
        const auto row = [](const char *link, bool ours) {
            QTest::newRow(link) << QString::fromUtf8(link) << ours;
        };
        row("https://graph.microsoft.com/v1.0/devices?$skiptoken=RFNwdAIAAQ", true);
        row("https://graph.microsoft.com", true);
        row("https://graph.microsoft.com:443/v1.0", true);
        row("HTTPS://Graph.Microsoft.COM/v1.0", true);
        row("https://graph.microsoft.com/@evil.example/", true);
        row("https://graph.microsoft.com?@evil.example", true);
        row("https://graph.microsoft.com.evil.example/v1.0", false);
        row("https://graph.microsoft.community/v1.0", false);
        row("https://evil.example/https://graph.microsoft.com/", false);
        row("https://evil.example?https://graph.microsoft.com/", false);
        row("https://evil.example#@graph.microsoft.com/", false);
        row("https://graph.microsoft.com@evil.example/", false);
        row("https://graph.microsoft.com:443@evil.example/", false);
        row("https://graph.microsoft.com%2F@evil.example/", false);
        row("https://user@graph.microsoft.com/v1.0", false);
        row("https://user:word@graph.microsoft.com/v1.0", false);
        row("https://graph.microsoft.com:444/v1.0", false);
        row("https://graph.microsoft.com:80/v1.0", false);
        row("https://graph.microsoft.com:0/v1.0", false);
        row("http://graph.microsoft.com/v1.0", false);
        row("http://graph.microsoft.com:443/v1.0", false);
        row("ftp://graph.microsoft.com/v1.0", false);
        row("//graph.microsoft.com/v1.0", false);
        row("/v1.0/devices", false);
        row("graph.microsoft.com/v1.0", false);
        row("https://graph.microsoft.com./v1.0", false);
        row("https://microsoft.com/v1.0", false);
        row("https://dod-graph.microsoft.us/v1.0", false);
        row("https://\xD0\xB3raph.microsoft.com/v1.0", false);
        row("https://graph.m\xC3\xAD"
            "crosoft.com/v1.0",
            false);
        row("https://graph.microsoft\xE3\x80\x82"
            "com/v1.0",
            true); // IDNA maps the ideographic full stop to a dot
        row("https://graph.microsoft.com\\@evil.example/", false);
        row("https://graph.microsoft.com\\.evil.example/", false);
        row("https://graph.microsoft.com\t.evil.example/", false);
        row(" https://graph.microsoft.com/v1.0", false);
        row("https://graph.microsoft.com/v1.0/devices\r\nHost: evil.example", false);
        row("https:graph.microsoft.com/v1.0", false);
        row("https:///graph.microsoft.com/v1.0", false);
        row("https://", false);
        row("", false);
    }

    void aLinkIsOursOnlyOnTheVeryOrigin()
    {
        QFETCH(QString, link);
        QFETCH(bool, ours);
        const auto configured = Origin::fromSetting("https://graph.microsoft.com");
        QVERIFY(configured);
        const std::optional<QUrl> url = urlFromLink(link.toStdString());
        const auto origin = url ? Origin::of(*url) : std::nullopt;
        QCOMPARE(origin == configured, ours);
    }

    void aSettingIsAnOriginAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin"); // empty = refused
        const auto row = [](const char *text, const char *origin) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(origin);
        };
        row("https://graph.microsoft.com", "https://graph.microsoft.com");
        row("https://GRAPH.microsoft.com:443", "https://graph.microsoft.com");
        row("https://localhost:8443", "https://localhost:8443");
        row("https://[::1]:8443", "https://[::1]:8443");
        row("https://gr\xC3\xA4"
            "ph.example",
            "https://xn--grph-moa.example");
        row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        row("http://localhost", "http://localhost");
        row("http://graph.microsoft.com", "");
        row("http://localhost.evil.example", "");
        row("https://graph.microsoft.com/", "");
        row("https://graph.microsoft.com/v1.0", "");
        row("https://graph.microsoft.com?a=b", "");
        row("https://graph.microsoft.com#a", "");
        row("https://user@graph.microsoft.com", "");
        row("graph.microsoft.com", "");
        row("", "");
    }

    void aSettingIsAnOriginAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(QString, origin);
        const auto parsed = Origin::fromSetting(text.toStdString());
        QCOMPARE(QString::fromStdString(parsed ? parsed->text() : std::string()), origin);
    }

    void aLinkIsSentAsItCame()
    {
        const char *const link =
            "https://graph.microsoft.com/v1.0/devices?$select=id%2CdeviceId&$skiptoken=a%20b'c(d)!*~";
        QCOMPARE(urlFromLink(link)->toEncoded(), QByteArray(link));
    }
};

QTEST_GUILESS_MAIN(TestOrigin)
#include "tst_origin.moc"
