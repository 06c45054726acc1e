// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/check.h"
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

const QString kSource = QStringLiteral(DWC_SOURCE_DIR);

/// "context|text" of every message of a language.
QSet<QString> messagesOf(const QString &language)
{
    QFile file(kSource + QStringLiteral("/translations/dwc_") + language + QStringLiteral(".ts"));
    QSet<QString> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("source"))
            messages += context + QLatin1Char('|') + xml.readElementText();
    }
    return xml.hasError() ? QSet<QString>() : messages;
}

/// The literals of text("…") and say("…") in a source, those that stand behind each other joined.
QStringList sentencesOf(const QString &source)
{
    static const QRegularExpression call(
        QStringLiteral(R"re((?<![\w.>:~])(?:text|say)\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression part(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QStringList sentences;
    for (auto calls = call.globalMatch(source); calls.hasNext();) {
        QString sentence;
        for (auto parts = part.globalMatch(calls.next().captured(1)); parts.hasNext();)
            sentence += parts.next().captured(1);
        sentences += sentence.replace(QStringLiteral("\\\""), QStringLiteral("\""));
    }
    return sentences;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allLanguagesHoldTheSameTexts();
    void theSentencesBothProgramsShareAreThere_data();
    void theSentencesBothProgramsShareAreThere();
    void everyCheckAsksInEveryLanguage_data();
    void everyCheckAsksInEveryLanguage();
    void textsOfWidgetsStandUnderTheNameTheyAreAskedForBy();
    void aLanguageThatIsNotThereIsEnglish();
    void aChosenLanguageWritesNumbersItsWay();
};

void TestTranslations::allLanguagesHoldTheSameTexts()
{
    const QSet<QString> english = messagesOf(QStringLiteral("en"));
    QVERIFY(!english.isEmpty());
    QCOMPARE(messagesOf(QStringLiteral("de")), english);
    QCOMPARE(messagesOf(QStringLiteral("it")), english);
}

void TestTranslations::theSentencesBothProgramsShareAreThere_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("words") << QStringLiteral("/app/words") << 100;
    QTest::newRow("readiness") << QStringLiteral("/core/readiness") << 5;
    QTest::newRow("checks") << QStringLiteral("/core/readiness/checks") << 200;
}

void TestTranslations::theSentencesBothProgramsShareAreThere()
{
    QFETCH(const QString, folder);
    QFETCH(const int, atLeast);
    const QSet<QString> german = messagesOf(QStringLiteral("de"));
    const QDir words(kSource + folder);
    qsizetype seen = 0;
    QStringList missing;
    for (const QString &name : words.entryList({QStringLiteral("*.cpp")})) {
        QFile file(words.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &sentence : sentencesOf(QString::fromUtf8(file.readAll()))) {
            ++seen;
            if (!german.contains(QStringLiteral("dwctl|") + sentence))
                missing += sentence;
        }
    }
    QVERIFY(seen > atLeast);
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run the target update_translations: ") +
                                           missing.join(QStringLiteral(" / "))));
}

void TestTranslations::everyCheckAsksInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("Italian") << QStringLiteral("it");
}

void TestTranslations::everyCheckAsksInEveryLanguage()
{
    QFETCH(const QString, language);
    // the one language alone: no other must answer in its place
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/dwc_%1.qm").arg(language)));
    QVERIFY(!dwc::checks().empty());
    QStringList missing;
    for (const dwc::Check &check : dwc::checks()) {
        for (const char *text : {check.question, check.why}) {
            const QString translated = translator.translate("dwctl", text);
            if (translated.isEmpty() || translated == QString::fromUtf8(text))
                missing += QString::fromUtf8(text);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(" / "))));
}

void TestTranslations::textsOfWidgetsStandUnderTheNameTheyAreAskedForBy()
{
    const QSet<QString> german = messagesOf(QStringLiteral("de"));
    QVERIFY(german.contains(QStringLiteral("dwc::SettingsPage|Settings")));
    QVERIFY(german.contains(QStringLiteral("Settings|Tenant id")));
}

void TestTranslations::aLanguageThatIsNotThereIsEnglish()
{
    for (const char *language : {"en", "de", "it"})
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/dwc_%1.qm").arg(QLatin1String(language))));
    dwc::installTranslations(*QCoreApplication::instance(), QStringLiteral("fr"));
    QCOMPARE(QCoreApplication::translate("dwc::SettingsPage", "Settings"), QStringLiteral("Settings"));
}

void TestTranslations::aChosenLanguageWritesNumbersItsWay()
{
    dwc::installTranslations(*QCoreApplication::instance(), QStringLiteral("de"));
    QCOMPARE(QLocale().toString(12178), QStringLiteral("12.178"));
    dwc::installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
    QCOMPARE(QLocale().toString(12178), QStringLiteral("12,178"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
