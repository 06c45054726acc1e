// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/graph_error.h"

#include <QTest>
#include <algorithm>

using namespace dwc;

namespace {

/// JSON is written with single quotation marks here.
std::string json(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

std::string codeBody(const std::string &code)
{
    return json("{'error':{'code':'" + code + "','message':'words'}}");
}

} // namespace

class TestGraphError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifiesByStatusAndCode_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("retry");
        const auto row = [](int status, const char *code, ErrorKind kind, Retry retry) {
            QTest::addRow("%d %s", status, code)
                << status << QString::fromLatin1(code) << QString::fromStdString(std::string(codeOf(kind)))
                << int(retry);
        };
        row(400, "Request_BadRequest", ErrorKind::Refused, Retry::Never);
        row(400, "Request_UnsupportedQuery", ErrorKind::Refused, Retry::Never);
        row(400, "Request_ResourceNotFound", ErrorKind::Refused, Retry::Never);
        row(401, "InvalidAuthenticationToken", ErrorKind::SignInRefused, Retry::Never);
        row(403, "Authorization_RequestDenied", ErrorKind::PermissionDenied, Retry::Never);
        row(403, "Request_ResourceNotFound", ErrorKind::PermissionDenied, Retry::Never);
        row(404, "Request_ResourceNotFound", ErrorKind::NotFound, Retry::Never);
        row(404, "request_resourcenotfound", ErrorKind::Refused, Retry::Never);
        row(404, "ResourceNotFound", ErrorKind::Refused, Retry::Never);
        row(404, "", ErrorKind::Refused, Retry::Never);
        row(408, "", ErrorKind::TimedOut, Retry::WhenFailing);
        row(409, "Directory_ConcurrencyViolation", ErrorKind::Refused, Retry::Never);
        row(410, "syncStateNotFound", ErrorKind::Refused, Retry::Never);
        row(429, "TooManyRequests", ErrorKind::Throttled, Retry::WhenBusy);
        row(500, "", ErrorKind::ServiceUnavailable, Retry::WhenFailing);
        row(501, "", ErrorKind::ServiceUnavailable, Retry::Never);
        row(502, "", ErrorKind::ServiceUnavailable, Retry::WhenFailing);
        row(503, "Request_ResourceNotFound", ErrorKind::ServiceUnavailable, Retry::WhenBusy);
        row(504, "", ErrorKind::ServiceUnavailable, Retry::WhenBusy);
        row(304, "", ErrorKind::MalformedAnswer, Retry::Never);
        row(100, "", ErrorKind::MalformedAnswer, Retry::Never);
    }

    void classifiesByStatusAndCode()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, kind);
        QFETCH(int, retry);
        HttpAnswer answer;
        answer.status = status;
        answer.body = codeBody(code.toStdString());
        const Error error = graphError(answer, "GET /v1.0/devices", {});
        QCOMPARE(QString::fromStdString(std::string(codeOf(error.kind))), kind);
        QCOMPARE(int(retryOf(status)), retry);
        QCOMPARE(error.nativeCode, status == 401 ? 0 : status);
        QCOMPARE(error.detail, code.toStdString());
        QCOMPARE(error.subject, std::string("GET /v1.0/devices"));
    }

    void theInnermostCodeCounts_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("requestId");
        const auto row = [](const char *name, const char *body, const char *code, const char *id) {
            QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(code)
                                << QString::fromUtf8(id);
        };
        row("one level", "{'error':{'code':'A','innerError':{'request-id':'1-2'}}}", "A", "1-2");
        row("inner", "{'error':{'code':'A','innerError':{'code':'B'}}}", "B", "");
        row("other spelling, nested", "{'error':{'code':'A','innererror':{'innerError':{'code':'C'}}}}", "C",
            "");
        row("inner without", "{'error':{'code':'A','innerError':{'innererror':{}}}}", "A", "");
        row("a code that is a sentence", "{'error':{'code':'A b\\u001b[31m'}}", "", "");
        row("no text", "{'error':{'code':5}}", "", "");
        row("another shape", "{'error':'invalid_request'}", "", "");
        row("a proxy's page", "<html>Access denied</html>", "", "");
        row("nothing", "", "", "");
        row("cut", "{'error':{'code':'Request_ResourceNotFound'", "", "");
    }

    void theInnermostCodeCounts()
    {
        QFETCH(QString, body);
        QFETCH(QString, code);
        QFETCH(QString, requestId);
        const GraphFault fault = faultOf(json(body.toStdString()));
        QCOMPARE(QString::fromStdString(fault.code), code);
        QCOMPARE(QString::fromStdString(fault.requestId), requestId);
    }

    void aRedirectToAnotherHostIsAForeignLink()
    {
        HttpAnswer answer;
        answer.status = 302;
        answer.location = "https://evil.example:8443/v1.0/devices?secret=1";
        for (const Error &error :
             {graphError(answer, "GET /v1.0/devices", {}), signInError(answer, "login", {})}) {
            QCOMPARE(int(error.kind), int(ErrorKind::ForeignLink));
            QCOMPARE(error.subject, std::string("https://evil.example:8443"));
        }
    }

    void aRefusedSignInHasTheNumber()
    {
        HttpAnswer answer;
        answer.status = 401;
        answer.body =
            json("{'error':'invalid_client','error_description':'AADSTS7000215: secret hunter2 is wrong',"
                 "'error_codes':[7000215],'correlation_id':'c-1'}");
        const Error error = signInError(answer, "login.example", {});
        QCOMPARE(int(error.kind), int(ErrorKind::SignInRefused));
        QCOMPARE(error.nativeCode, 7000215);
        QCOMPARE(error.subject, std::string("login.example"));
        QCOMPARE(error.detail, std::string("invalid_client"));
        QCOMPARE(error.requestId, std::string("c-1"));
    }

    void aProxysRefusalIsNoSignInError()
    {
        HttpAnswer answer;
        answer.status = 403;
        answer.body = "<html>Forbidden</html>";
        QCOMPARE(int(signInError(answer, "login.example", {}).kind), int(ErrorKind::PermissionDenied));
        answer.status = 503;
        answer.retryAfter = "9";
        const Error busy = signInError(answer, "login.example", {});
        QCOMPARE(int(busy.kind), int(ErrorKind::ServiceUnavailable));
        QCOMPARE(busy.retryAfter, std::optional(std::chrono::seconds(9)));
    }

    void aRefusedConnectionIsTriedAgainOnlyWhenTheServerWasThereBefore()
    {
        for (const ErrorKind kind :
             {ErrorKind::Unreachable, ErrorKind::NameNotResolved, ErrorKind::TimedOut}) {
            QCOMPARE(int(retryOf(kind, false)), int(Retry::Never));
            QCOMPARE(int(retryOf(kind, true)), int(Retry::WhenFailing));
        }
        QCOMPARE(int(retryOf(ErrorKind::ConnectionLost, false)), int(Retry::WhenFailing));
        QCOMPARE(int(retryOf(ErrorKind::UntrustedCertificate, true)), int(Retry::Never));
        QCOMPARE(int(retryOf(ErrorKind::Stopped, true)), int(Retry::Never));
        QCOMPARE(int(retryOf(ErrorKind::LimitExceeded, true)), int(Retry::Never));
    }
};

QTEST_GUILESS_MAIN(TestGraphError)
#include "tst_graph_error.moc"
