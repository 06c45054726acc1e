// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/scope_counts.h"

#include "core/rules/scope.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace dwc {

namespace {

struct ScopeCountsTexts
{
    Q_DECLARE_TR_FUNCTIONS(ScopeCounts)
};

QString number(std::uint64_t value)
{
    return QLocale().toString(qulonglong(value));
}

QString fateOf(OutOfScope outOfScope, int objects)
{
    switch (outOfScope) {
    case OutOfScope::Disable:
        return ScopeCountsTexts::tr("%Ln of them have an object in the directory; the next run disables it.", nullptr,
                         objects);
    case OutOfScope::Delete:
        return ScopeCountsTexts::tr("%Ln of them have an object in the directory; the next run deletes it.", nullptr,
                         objects);
    case OutOfScope::Keep: break;
    }
    return ScopeCountsTexts::tr("%Ln of them have an object in the directory; it stays as it is.", nullptr, objects);
}

} // namespace

std::optional<ScopeCounts> countScope(const CloudSnapshot &cloud, const DirectorySnapshot *directory,
                                      const Rules &now, const Rules &then, std::stop_token stop)
{
    const ScopeFilter before(now.scope);
    const ScopeFilter after(then.scope);
    ScopeCounts counts;
    counts.total = cloud.size();
    for (std::uint32_t i = 0; i < cloud.size(); ++i) {
        if (i % 4096 == 0 && stop.stop_requested())
            return std::nullopt;
        const CloudDevice device = cloud.device(i);
        const ScopeAnswer was = before.judge(device);
        const ScopeAnswer will = after.judge(device);
        counts.inNow += was == ScopeAnswer::In;
        counts.in += will == ScopeAnswer::In;
        counts.unknown += will == ScopeAnswer::Unknown;
        counts.coming += will == ScopeAnswer::In && was != ScopeAnswer::In;
        if (will == ScopeAnswer::Out && was != ScopeAnswer::Out) {
            ++counts.leaving;
            counts.leavingWritten += directory && directory->findByDeviceId(device.deviceId());
        }
    }
    return counts;
}

QString sentenceOf(const ScopeCounts &counts)
{
    if (counts.in == counts.inNow)
        return ScopeCountsTexts::tr("%1 of %2 devices in scope, as many as now")
            .arg(number(counts.in), number(counts.total));
    if (counts.in < counts.inNow) {
        return ScopeCountsTexts::tr("%1 of %2 devices in scope, %3 fewer than now")
            .arg(number(counts.in), number(counts.total), number(counts.inNow - counts.in));
    }
    return ScopeCountsTexts::tr("%1 of %2 devices in scope, %3 more than now")
        .arg(number(counts.in), number(counts.total), number(counts.in - counts.inNow));
}

QStringList effectsOf(const ScopeCounts &counts, OutOfScope outOfScope)
{
    QStringList effects;
    if (counts.coming > 0)
        effects +=
            ScopeCountsTexts::tr("%Ln device(s) come into scope and are written by the next run, where they can be.",
                      nullptr, int(counts.coming));
    if (counts.leaving > 0) {
        QString sentence = ScopeCountsTexts::tr("%Ln device(s) leave the scope.", nullptr, int(counts.leaving));
        if (counts.leavingWritten > 0)
            sentence += QLatin1Char(' ') + fateOf(outOfScope, int(counts.leavingWritten));
        effects += sentence;
    }
    if (counts.unknown > 0)
        effects += ScopeCountsTexts::tr("Of %Ln device(s) the last read could not tell; nothing changes for them.",
                             nullptr, int(counts.unknown));
    return effects;
}

} // namespace dwc
