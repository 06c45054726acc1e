// SPDX-License-Identifier: Apache-2.0
#include "tests/support/writeback_world.h"

#include "core/journal/open_journal.h"
#include "core/state/open_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dwc::testing {

namespace {

QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/writeback-world-XXXXXX");
}

TenantId tenantId()
{
    return *TenantId::fromText("f0000000-0000-4000-8000-00000000000f");
}

} // namespace

WritebackWorld::WritebackWorld(Directory &directory, Moment now)
    : clock(now), cloud(tenantId(), clock), m_directory(directory), m_folder(folderTemplate())
{
}

std::string WritebackWorld::path(const char *name) const
{
    return m_folder.filePath(QLatin1String(name)).toStdString();
}

Journal &WritebackWorld::journal()
{
    if (!m_journal) {
        auto opened = openJournal(path("journal.db"));
        if (!opened)
            qFatal("no journal: %s", opened.error().detail.c_str());
        m_journal = std::move(*opened);
    }
    return *m_journal;
}

StateStore &WritebackWorld::state()
{
    if (!m_state) {
        auto opened = openState(path("state.db"), clock.now());
        if (!opened)
            qFatal("no state: %s", opened.error().detail.c_str());
        m_state = std::move(opened->store);
    }
    return *m_state;
}

/// Closed, a database is one whole file.
void WritebackWorld::close()
{
    m_journal.reset();
    m_state.reset();
}

std::unique_ptr<WritebackWorld> WritebackWorld::copyOver(Directory &directory)
{
    auto copy = std::make_unique<WritebackWorld>(directory, clock.now());
    copy->cloud.identity = cloud.identity;
    copy->cloud.devices = cloud.devices;
    copy->cloud.users = cloud.users;
    copy->cloud.unclear = cloud.unclear;
    close();
    for (const char *name : {"journal.db", "state.db"}) {
        if (!QFile::copy(QString::fromStdString(path(name)), QString::fromStdString(copy->path(name))))
            qFatal("cannot copy %s", name);
    }
    return copy;
}

void WritebackWorld::loseState(const std::function<void(const std::string &path)> &lose)
{
    close();
    lose(path("state.db"));
}

Result<Outlook> WritebackWorld::lookAt(const Rules &rules, PlanRequest request)
{
    LookOptions options;
    options.rules = rules;
    options.request = std::move(request);
    Ports all = ports();
    return look(all, options, {}, {});
}

std::vector<Lift> WritebackWorld::allLifts(const Plan &plan)
{
    std::vector<Lift> lifts;
    for (const Finding &finding : plan.findings) {
        if (finding.severity == Severity::Guard)
            lifts.push_back({finding.code, finding.number});
    }
    return lifts;
}

Result<ApplyReport> WritebackWorld::apply(const Outlook &outlook, const Plan &plan, std::vector<Lift> lifts)
{
    const auto approved = approve(plan, {std::move(lifts), {}});
    if (!approved)
        return fail(ErrorKind::Refused, "a guard");
    Ports all = ports();
    return writeBack(*approved, outlook, all, {RunKind::Apply, "somebody", {}}, {}, {});
}

} // namespace dwc::testing
