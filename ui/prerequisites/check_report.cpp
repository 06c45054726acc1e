// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/check_report.h"

#include "core/base/printable.h"
#include "core/report/checks_json.h"
#include "ui/bridge/file_exporter.h"
#include "ui/prerequisites/check_look.h"
#include "ui/widgets/ask_for_file.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace dwc {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Prerequisites)
};

QString stateText(CheckState state, std::size_t count)
{
    const int number = int(count);
    switch (state) {
    case CheckState::Passed: return Texts::tr("%Ln passed", nullptr, number);
    case CheckState::Warning: return Texts::tr("%Ln with a warning", nullptr, number);
    case CheckState::Failed: return Texts::tr("%Ln failed", nullptr, number);
    case CheckState::Unknown: return Texts::tr("%Ln not known", nullptr, number);
    case CheckState::NotNeeded: break;
    }
    return Texts::tr("%Ln not needed", nullptr, number);
}

QString plain(const std::string &text)
{
    return QString::fromStdString(text);
}

std::size_t rankOf(const WordedCheck &check)
{
    return std::size_t(std::ranges::find(kWorstFirst, check.state, [](CheckState s) { return nameOf(s); }) -
                       kWorstFirst.begin());
}

Result<void> write(const CheckReport &report, const ReportWords &words, const std::string &path,
                   const ReportSink &sink)
{
    const Verdict verdict = report.counts.verdict();
    const std::string sentence = verdictText(verdict).toStdString();
    if (path.ends_with(".json"))
        return sink(
            checksJson(report.checks, {std::string(nameOf(verdict.readiness)), verdict.number, sentence})
                .dump(2) +
            '\n');
    if (path.ends_with(".txt"))
        return sink(textOf(report).toStdString());
    return writeChecksPage(Texts::tr("Prerequisites of device writeback").toStdString(),
                           {{Texts::tr("Profile").toStdString(), report.profile},
                            {Texts::tr("Checked").toStdString(),
                             QLocale().toString(report.at, QLocale::LongFormat).toStdString()},
                            {Texts::tr("Result").toStdString(), sentence}},
                           report.checks, words, sink);
}

} // namespace

CheckReport reportOf(const CheckAnswers &answers, const std::string &profile, const QDateTime &at,
                     const CheckWords &words)
{
    CheckReport report{profile, at, answers.count(), {}};
    for (const CheckAnswer &answer : answers.all()) {
        if (answer.result)
            report.checks.push_back(words.worded(*answer.check, *answer.result));
    }
    return report;
}

QString countsText(const CheckCounts &counts)
{
    QStringList parts;
    for (const CheckState state : kWorstFirst) {
        if (counts.of(state) > 0)
            parts += stateText(state, counts.of(state));
    }
    return parts.join(QStringLiteral(", "));
}

QString verdictText(const Verdict &verdict)
{
    const int number = int(verdict.number);
    switch (verdict.readiness) {
    case Readiness::Blocked: return Texts::tr("%Ln stand in the way of device writeback.", nullptr, number);
    case Readiness::NotTold:
        return Texts::tr("Nothing failed, but %Ln could not be told: whether device writeback can begin is "
                         "not known.",
                         nullptr, number);
    case Readiness::NotChecked:
        return Texts::tr("Nothing failed so far, but %Ln were not checked: whether device writeback can "
                         "begin is not known.",
                         nullptr, number);
    case Readiness::Warnings:
        return Texts::tr("Device writeback can begin; %Ln should be looked at.", nullptr, number);
    case Readiness::Ready: break;
    }
    return Texts::tr("Device writeback can begin.");
}

QString textOf(const WordedCheck &check)
{
    QString text =
        QStringLiteral("%1: %2 (%3)\n").arg(plain(check.stateWord), plain(check.question), plain(check.id));
    for (const std::string &sentence : check.evidence)
        text += QStringLiteral("    ") + plain(sentence) + u'\n';
    int step = 0;
    for (const std::string &advice : check.advice)
        text += QStringLiteral("  %1. ").arg(++step) + plain(advice) + u'\n';
    return text;
}

QString textOf(const CheckReport &report)
{
    QString text =
        Texts::tr("Prerequisites of device writeback, profile %1, %2")
            .arg(plain(printable(report.profile)), QLocale().toString(report.at, QLocale::LongFormat));
    text += u'\n' + verdictText(report.counts.verdict()) + u'\n' + countsText(report.counts) +
            QStringLiteral("\n\n");
    std::vector<const WordedCheck *> sorted;
    for (const WordedCheck &check : report.checks)
        sorted.push_back(&check);
    std::ranges::stable_sort(sorted, {}, [](const WordedCheck *check) { return rankOf(*check); });
    for (const WordedCheck *check : sorted)
        text += textOf(*check) + u'\n';
    return text;
}

Exporter exportReport(CheckReport report, const ReportWords &words, const QString &path)
{
    const std::string target = path.toStdString();
    return fileExporter(target, [report = std::move(report), &words, target](const ReportSink &sink) {
        return write(report, words, target, sink);
    });
}

void openReportMenu(QPushButton *button, const std::function<void(const QString &path)> &save,
                    const std::function<void()> &copy)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<QString, QString> forms[] = {
        {Texts::tr("&HTML, a page to read…"), QStringLiteral("html")},
        {Texts::tr("&JSON, for programs…"), QStringLiteral("json")},
        {Texts::tr("&Text, for a ticket…"), QStringLiteral("txt")}};
    for (const auto &[text, ending] : forms) {
        menu->addAction(text, button, [button, save, ending = ending] {
            askForFile(button, true, Texts::tr("Save the report"), QStringLiteral("*.") + ending,
                       QStringLiteral("prerequisites.") + ending, save);
        });
    }
    menu->addSeparator();
    menu->addAction(Texts::tr("&Copy for a ticket"), button, copy);
    const bool isSeen = button->isVisible();
    menu->popup(isSeen ? button->mapToGlobal(button->rect().bottomLeft()) : QCursor::pos());
}

} // namespace dwc
