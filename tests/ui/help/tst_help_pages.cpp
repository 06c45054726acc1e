// SPDX-License-Identifier: Apache-2.0
#include "app/gui/check_words.h"
#include "core/readiness/check.h"
#include "ui/help/help_pages.h"
#include "ui/shell/translations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace dwc;

namespace {

const QStringList kLanguages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("it")};
constexpr int kMostLines = 60;

QString fileOf(HelpPage page, const QString &language)
{
    QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, nameOf(page)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList allOf(const char *pattern, const QString &text)
{
    QStringList found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto i = expression.globalMatch(text); i.hasNext();)
        found += i.next().captured(1);
    return found;
}

QStringList linksOf(const QString &text)
{
    return allOf("href=\"([^\"]*)\"", text);
}

} // namespace

class TestHelpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThereInEveryLanguage_data() { pages(); }
    void everyPageIsThereInEveryLanguage();
    void noFileStandsOutsideTheContents();
    void languagesHaveTheSameHeadingsAndLinks_data() { pages(); }
    void languagesHaveTheSameHeadingsAndLinks();
    void everyLinkHasItsPageAndPlace_data() { pages(); }
    void everyLinkHasItsPageAndPlace();
    void everyPageIsLinkedTo_data() { pages(); }
    void everyPageIsLinkedTo();
    void nothingIsLoadedAndNothingRuns_data() { pages(); }
    void nothingIsLoadedAndNothingRuns();
    void everyCheckStandsInThePrerequisites_data();
    void everyCheckStandsInThePrerequisites();
    void titlesTellPagesApart();
    void theLanguageIsTheWindows();

private:
    static void pages();
};

void TestHelpPages::pages()
{
    QTest::addColumn<HelpPage>("page");
    for (const HelpEntry &entry : kHelpPages)
        QTest::newRow(entry.name) << entry.page;
}

void TestHelpPages::everyPageIsThereInEveryLanguage()
{
    QFETCH(HelpPage, page);
    QSet<QString> texts;
    for (const QString &language : kLanguages) {
        const QString text = fileOf(page, language);
        QVERIFY2(!text.isEmpty(), qPrintable(language));
        QCOMPARE(allOf("<(h1)>", text).size(), 1);
        QVERIFY2(text.count(u'\n') <= kMostLines, qPrintable(language));
        texts += text;
    }
    QCOMPARE(texts.size(), kLanguages.size()); // none is another's text
}

void TestHelpPages::noFileStandsOutsideTheContents()
{
    for (const QString &language : kLanguages) {
        QStringList wanted;
        for (const HelpEntry &entry : kHelpPages)
            wanted += QString::fromLatin1(entry.name) + QStringLiteral(".html");
        wanted.sort();
        QCOMPARE(QDir(QStringLiteral(":/help/") + language).entryList(QDir::Files, QDir::Name), wanted);
    }
}

void TestHelpPages::languagesHaveTheSameHeadingsAndLinks()
{
    QFETCH(HelpPage, page);
    const QString english = fileOf(page, QStringLiteral("en"));
    for (const QString &language : kLanguages) {
        const QString text = fileOf(page, language);
        QCOMPARE(allOf("<(h[1-6])>", text), allOf("<(h[1-6])>", english));
        QCOMPARE(linksOf(text), linksOf(english));
        QCOMPARE(allOf("<(li)>", text).size(), allOf("<(li)>", english).size());
        QCOMPARE(allOf("<code>(.*?)</code>", text),
                 allOf("<code>(.*?)</code>", english)); // commands, attributes
    }
}

void TestHelpPages::everyLinkHasItsPageAndPlace()
{
    QFETCH(HelpPage, page);
    for (const QString &language : kLanguages) {
        for (const QString &link : linksOf(fileOf(page, language))) {
            const QString file = link.section(u'#', 0, 0), place = link.section(u'#', 1);
            QVERIFY2(file.endsWith(QStringLiteral(".html")), qPrintable(link));
            const auto target = helpPageNamed(file.chopped(5));
            QVERIFY2(target, qPrintable(link));
            const QString anchor = QStringLiteral("<a name=\"%1\">").arg(place);
            QVERIFY2(place.isEmpty() || helpHtml(*target, language, checkWords()).contains(anchor),
                     qPrintable(link));
        }
    }
}

void TestHelpPages::everyPageIsLinkedTo()
{
    QFETCH(HelpPage, page);
    const QString link = nameOf(page) + QStringLiteral(".html");
    int links = 0;
    for (const HelpEntry &entry : kHelpPages)
        links += entry.page == page ? 0 : int(linksOf(fileOf(entry.page, QStringLiteral("en"))).count(link));
    QVERIFY(links > 0);
}

void TestHelpPages::nothingIsLoadedAndNothingRuns()
{
    QFETCH(HelpPage, page);
    static const QRegularExpression outside(
        QStringLiteral("://|<script|<style|<img|<link|<iframe| on[a-z]+=| src="),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &language : kLanguages) {
        const auto found = outside.match(helpHtml(page, language, checkWords()));
        QVERIFY2(!found.hasMatch(), qPrintable(language + u' ' + found.captured()));
    }
}

void TestHelpPages::everyCheckStandsInThePrerequisites_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(checks().size()); ++i)
        QTest::newRow(std::string(checks()[std::size_t(i)].id).c_str()) << i;
}

void TestHelpPages::everyCheckStandsInThePrerequisites()
{
    QFETCH(int, number);
    const Check &check = checks()[std::size_t(number)];
    const QString html = helpHtml(HelpPage::Prerequisites, QStringLiteral("en"), checkWords());
    const QString id = QString::fromStdString(std::string(check.id));
    QCOMPARE(html.count(QStringLiteral("<code>%1</code>").arg(id)), 1);
    QVERIFY(html.contains(QString::fromStdString(checkWords().question(check)).toHtmlEscaped()));
    QVERIFY(html.contains(QString::fromStdString(checkWords().why(check)).toHtmlEscaped()));
}

void TestHelpPages::titlesTellPagesApart()
{
    for (const QString &language : kLanguages) {
        QSet<QString> titles;
        for (const HelpEntry &entry : kHelpPages)
            titles += helpTitle(entry.page, language);
        QCOMPARE(titles.size(), qsizetype(kHelpPages.size()));
        QVERIFY(!titles.contains(QString()));
    }
}

void TestHelpPages::theLanguageIsTheWindows()
{
    QCOMPARE(helpLanguage(), QStringLiteral("en"));
    for (const QString &language : {QStringLiteral("de"), QStringLiteral("it")}) {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/dwc_") + language));
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(helpLanguage(), language);
        QCoreApplication::removeTranslator(&translator);
    }
}

QTEST_MAIN(TestHelpPages)
#include "tst_help_pages.moc"
