// SPDX-License-Identifier: Apache-2.0
#include "ui/help/help_pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace dwc {

namespace {

const QString kChecksGoHere = QStringLiteral("<!-- checks -->");

QString fileText(HelpPage page, const QString &language)
{
    const QString path = QStringLiteral(":/help/%1/%2.html");
    QFile file(path.arg(language, nameOf(page)));
    if (!file.exists())
        file.setFileName(path.arg(QStringLiteral("en"), nameOf(page)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A help page is not bundled: %s", qPrintable(nameOf(page)));
    return QString::fromUtf8(file.readAll());
}

QString escaped(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

/// From the table of checks itself, so that none is ever missing here.
QString checksHtml(const CheckWords &words)
{
    QString html;
    for (const CheckArea area : kCheckAreas) {
        html += QStringLiteral("<h2>%1</h2>").arg(escaped(words.title(area)));
        for (const Check &check : checks()) {
            if (check.area != area)
                continue;
            const QString id = escaped(std::string(check.id));
            html += QStringLiteral("<p><a name=\"%1\"></a><b>%2</b> <code>%1</code><br>%3</p>")
                        .arg(id, escaped(words.question(check)), escaped(words.why(check)));
        }
    }
    return html;
}

} // namespace

QString nameOf(HelpPage page)
{
    return QString::fromLatin1(kHelpPages[std::size_t(page)].name);
}

std::optional<HelpPage> helpPageNamed(const QString &name)
{
    for (const HelpEntry &entry : kHelpPages) {
        if (name == QLatin1String(entry.name))
            return entry.page;
    }
    return std::nullopt;
}

QString helpLanguage()
{
    //: not shown: the folder of the help pages in this language, "en", "de" or "it"
    return QCoreApplication::translate("dwc::Help", "en");
}

QString helpHtml(HelpPage page, const QString &language, const CheckWords &words)
{
    QString text = fileText(page, language);
    if (text.contains(kChecksGoHere))
        text.replace(kChecksGoHere, checksHtml(words));
    return QStringLiteral("<html><body>%1</body></html>").arg(text);
}

QString helpTitle(HelpPage page, const QString &language)
{
    static const QRegularExpression heading(QStringLiteral("<h1>(.*?)</h1>"));
    const QString html = heading.match(fileText(page, language)).captured(1);
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

} // namespace dwc
