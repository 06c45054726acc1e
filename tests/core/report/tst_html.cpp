// SPDX-License-Identifier: Apache-2.0
#include "core/report/html.h"
#include "core/report/html_pages.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace dwc;

namespace {

class PlainWords final : public ReportWords
{
public:
    std::string message(const Finding &finding) const override { return finding.subject; }
    std::string advice(const Finding &) const override { return "advice"; }
    std::string message(const Error &error) const override { return error.detail; }
    std::string advice(const Error &) const override { return "advice"; }
    std::string text(ReportText) const override { return "label"; }
    std::string heading(std::string_view column) const override { return std::string(column); }
    std::string word(std::string_view code) const override { return std::string(code); }
    std::string language() const override { return "en"; }
};

const PlainWords kWords;

template <class Write>
std::string collected(Write write)
{
    std::string out;
    const ReportSink sink = [&](std::string_view piece) -> Result<void> {
        out += piece;
        return {};
    };
    return write(sink) ? out : "failed";
}

/// A plan whose every foreign text is this one.
Plan planWith(const std::string &foreign)
{
    Plan plan;
    plan.basis.forest = plan.basis.domainController = foreign;
    plan.basis.container.dn = Dn(foreign);
    Change change;
    change.displayName = foreign;
    change.object.dn = Dn(foreign);
    change.identityChange = true;
    change.attributes = {{"displayName", {foreign + "old"}, {foreign}},
                         {"msDS-DevicePhysicalIDs", {foreign, foreign + "1"}, {foreign, foreign + "2"}},
                         {foreign, {}, {foreign}}};
    plan.changes.push_back(change);
    change.action = Action::Create;
    plan.changes.push_back(change);
    plan.skipped.push_back({{}, {}, foreign, SkipReason::ConflictCn});
    plan.findings.push_back({Severity::Guard, FindingCode::TooManyDeletes, foreign, 3, {foreign}});
    return plan;
}

std::string runPage(const std::string &foreign)
{
    const Plan plan = planWith(foreign);
    RunRecord run;
    run.start.basis = plan.basis;
    run.start.startedBy = foreign;
    std::vector<JournalEntry> entries(3);
    for (JournalEntry &entry : entries)
        entry.intent.change = plan.changes.front();
    entries[0].outcome = Outcome{};
    entries[1].outcome =
        Outcome{0, OutcomeResult::Failed, {}, Error{ErrorKind::Refused, foreign, foreign, 0, {}, {}}, {}};
    return collected([&](const ReportSink &sink) { return writeRunPage(run, entries, kWords, sink); });
}

std::string planPage(const std::string &foreign)
{
    const Plan plan = planWith(foreign);
    return collected([&](const ReportSink &sink) { return writePlanPage(plan, kWords, sink); });
}

/// The page without what stands between its tags.
QString tagsOf(const std::string &page)
{
    QString text = QString::fromStdString(page);
    static const QRegularExpression style(QStringLiteral("<style>.*</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression between(QStringLiteral(">[^<]*<"));
    return text.remove(style).replace(between, QStringLiteral("><"));
}

const char *const kHostile[] = {"<script>alert(1)</script>",
                                "\"><img src=x onerror=alert(1)>",
                                "' onclick='x",
                                "</style><b>",
                                "<!--",
                                "]]>",
                                "&lt;b&gt;",
                                "\x1b[31m\xE2\x80\xAE",
                                "{}",
                                "</td></tr></table>"};

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesBecomeText()
    {
        std::string out;
        const ReportSink sink = [&](std::string_view piece) -> Result<void> {
            out += piece;
            return {};
        };
        ReportStream stream(sink);
        fill(stream, "<a b=\"{}\">{}</a>", {"\"'<>&{}", "x\x1b\n\xE2\x80\xAE\xff"});
        QVERIFY(stream.finish());
        QCOMPARE(
            out,
            "<a b=\"&quot;&#39;&lt;&gt;&amp;{}\">x&lt;U+001B&gt;&lt;U+000A&gt;&lt;U+202E&gt;&lt;FF&gt;</a>");
    }

    void hostileTextChangesNoTag_data()
    {
        QTest::addColumn<QByteArray>("foreign");
        for (const char *foreign : kHostile)
            QTest::newRow(foreign) << QByteArray(foreign);
        QTest::newRow("long") << QByteArray(100'000, 'A');
    }
    void hostileTextChangesNoTag()
    {
        QFETCH(QByteArray, foreign);
        QCOMPARE(tagsOf(planPage(foreign.toStdString())), tagsOf(planPage("harmless")));
        QCOMPARE(tagsOf(runPage(foreign.toStdString())), tagsOf(runPage("harmless")));
    }

    void thePolicyAllowsTheStyleSheetAlone()
    {
        const QByteArray page = QByteArray::fromStdString(planPage("x"));
        const qsizetype from = page.indexOf("<style>") + 7, to = page.indexOf("</style>");
        const QByteArray hash =
            QCryptographicHash::hash(page.mid(from, to - from), QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.contains("content=\"default-src 'none'; style-src 'sha256-" + hash +
                              "'; base-uri 'none'; form-action 'none'\""));
        for (const char *forbidden : {"<script", " style=", " src=", " href=", "url(", "@import"})
            QVERIFY2(!page.contains(forbidden), forbidden);
    }

    void failuresComeFirst()
    {
        const std::string page = runPage("x");
        QVERIFY(page.find("tag failed") < page.find("tag written"));
    }
};

QTEST_APPLESS_MAIN(TestHtml)
#include "tst_html.moc"
