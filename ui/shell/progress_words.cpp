// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/progress_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace dwc {

namespace {

QString translated(const char *text, int number = -1)
{
    return QCoreApplication::translate("dwc::Progress", text, nullptr, number);
}

QString labelOf(Stage stage)
{
    switch (stage) {
    case Stage::SignIn: return translated(QT_TRANSLATE_NOOP("dwc::Progress", "Signing in"));
    case Stage::ReadCloud: return translated(QT_TRANSLATE_NOOP("dwc::Progress", "Reading the cloud"));
    case Stage::ReadDirectory: return translated(QT_TRANSLATE_NOOP("dwc::Progress", "Reading the directory"));
    case Stage::ResolveOwners: return translated(QT_TRANSLATE_NOOP("dwc::Progress", "Looking up owners"));
    case Stage::Match: return translated(QT_TRANSLATE_NOOP("dwc::Progress", "Matching"));
    case Stage::ProveRemovals: return translated(QT_TRANSLATE_NOOP("dwc::Progress", "Asking for missing devices"));
    case Stage::Plan: return translated(QT_TRANSLATE_NOOP("dwc::Progress", "Planning"));
    case Stage::Settle:
        return translated(QT_TRANSLATE_NOOP("dwc::Progress", "Looking up what an interrupted run left open"));
    case Stage::Apply: return translated(QT_TRANSLATE_NOOP("dwc::Progress", "Writing"));
    case Stage::LearnIdentities: return translated(QT_TRANSLATE_NOOP("dwc::Progress", "Reading back"));
    }
    return {};
}

} // namespace

QString wordsOf(const Progress &progress)
{
    const QLocale locale;
    const QString label = labelOf(progress.stage);
    if (progress.total)
        return translated(QT_TRANSLATE_NOOP("dwc::Progress", "%1, %2 of %3"))
            .arg(label, locale.toString(qulonglong(progress.done)),
                 locale.toString(qulonglong(progress.total)));
    if (progress.done)
        return translated(QT_TRANSLATE_NOOP("dwc::Progress", "%1, %2 so far"))
            .arg(label, locale.toString(qulonglong(progress.done)));
    return label;
}

void RemainingTime::take(const Progress &progress, qint64 nowMs)
{
    if (m_stage != progress.stage) {
        m_stage = progress.stage;
        m_beganMs = nowMs;
        m_beganAt = progress.done;
        m_seconds.reset();
        return;
    }
    m_seconds.reset();
    const qint64 spent = nowMs - m_beganMs;
    const auto done = progress.done - m_beganAt;
    if (progress.total <= progress.done || spent < 3000 || done * 20 < progress.total)
        return;
    const double perOne = double(spent) / double(done);
    m_seconds = qint64(std::ceil(perOne * double(progress.total - progress.done) / 1000));
}

QString wordsOf(const RemainingTime &remaining)
{
    const auto seconds = remaining.seconds();
    if (!seconds)
        return {};
    if (*seconds < 60)
        return translated(QT_TRANSLATE_N_NOOP("dwc::Progress", "about %n s left"), int(*seconds));
    return translated(QT_TRANSLATE_N_NOOP("dwc::Progress", "about %n min left"), int((*seconds + 30) / 60));
}

} // namespace dwc
