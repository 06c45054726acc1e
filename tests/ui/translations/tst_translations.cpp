// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
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

/// The literals of text("…") in a source, those that stand behind each other joined.
QStringList sentencesOf(const QString &source)
{
    static const QRegularExpression call(
        QStringLiteral(R"re((?<![\w.>:~])text\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
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
    void theSentencesBothProgramsShareAreThere();
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

void TestTranslations::theSentencesBothProgramsShareAreThere()
{
    const QSet<QString> german = messagesOf(QStringLiteral("de"));
    const QDir words(kSource + QStringLiteral("/app/words"));
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
    QVERIFY(seen > 100);
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run the target update_translations: ") +
                                           missing.join(QStringLiteral(" / "))));
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
    dwc::installTranslations(*qApp, QStringLiteral("fr"));
    QCOMPARE(QCoreApplication::translate("dwc::SettingsPage", "Settings"), QStringLiteral("Settings"));
}

void TestTranslations::aChosenLanguageWritesNumbersItsWay()
{
    dwc::installTranslations(*qApp, QStringLiteral("de"));
    QCOMPARE(QLocale().toString(12178), QStringLiteral("12.178"));
    dwc::installTranslations(*qApp, QStringLiteral("en"));
    QCOMPARE(QLocale().toString(12178), QStringLiteral("12,178"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
