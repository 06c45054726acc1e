// SPDX-License-Identifier: Apache-2.0
#include "app/compose.h"

#include "core/cloud/graph_source.h"
#include "core/directory/ldap_directory.h"
#include "core/directory/read_only_directory.h"
#include "core/journal/open_journal.h"
#include "core/settings/profile_store.h"
#include "core/settings/secret_places.h"
#include "core/state/open_state.h"

#include <QByteArray>
#include <QtGlobal>
#include <optional>

namespace dwc {

struct Session::Parts
{
    SystemClock clock;
    std::unique_ptr<GraphSource> cloud;
    std::unique_ptr<LdapDirectory> directory;
    std::unique_ptr<ReadOnlyDirectory> readOnly;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<StateStore> state;
    std::optional<RunLock> lock;
    std::vector<std::string> setAside;
    std::string folder;
};

Session::Session(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const Profile &profile, SecretStore &secrets, Access access)
{
    auto parts = std::make_unique<Parts>();
    const auto folder = makeDataFolder(profile);
    if (!folder)
        return tl::unexpected(folder.error());
    parts->folder = *folder;
    if (access == Access::Write) {
        auto lock = RunLock::acquireFolder(*folder);
        if (!lock)
            return tl::unexpected(lock.error());
        parts->lock = std::move(*lock);
    }
    auto journal = openJournal(*folder + "/journal.db");
    if (!journal)
        return tl::unexpected(journal.error());
    parts->journal = std::move(*journal);
    auto state = openState(*folder + "/state.db", parts->clock.now());
    if (!state)
        return tl::unexpected(state.error());
    parts->state = std::move(state->store);
    if (state->setAside)
        parts->setAside.push_back(state->setAside->path);
    // secrets are read when they are needed, and not kept
    parts->cloud = std::make_unique<GraphSource>(
        profile.cloud, parts->clock,
        [&secrets, place = cloudSecretPlace(profile)] { return secrets.read(place); });
    DirectorySettings settings = profile.directory;
    const auto last = parts->journal->lastController();
    if (!last)
        return tl::unexpected(last.error());
    settings.lastController = *last;
    parts->directory = std::make_unique<LdapDirectory>(
        settings, [&secrets, place = directorySecretPlace(profile)] { return secrets.read(place); });
    if (access == Access::Look)
        parts->readOnly = std::make_unique<ReadOnlyDirectory>(*parts->directory);
    return std::unique_ptr<Session>(new Session(std::move(parts)));
}

Ports Session::ports()
{
    Directory &directory =
        m_parts->readOnly ? static_cast<Directory &>(*m_parts->readOnly) : *m_parts->directory;
    return {*m_parts->cloud, directory, *m_parts->journal, *m_parts->state, m_parts->clock};
}

Journal &Session::journal()
{
    return *m_parts->journal;
}

Result<void> Session::lockContainer(const ObjectGuid &container)
{
    const QByteArray folder = qgetenv("DWC_LOCK_FOLDER");
    return folder.isEmpty() ? m_parts->lock->addContainer(container)
                            : m_parts->lock->addContainer(container, folder.toStdString());
}

const std::string &Session::folder() const
{
    return m_parts->folder;
}

const std::vector<std::string> &Session::setAside() const
{
    return m_parts->setAside;
}

Result<std::unique_ptr<StateStore>> openLastState(const Profile &profile)
{
    const auto folder = makeDataFolder(profile);
    if (!folder)
        return tl::unexpected(folder.error());
    auto opened = openState(*folder + "/state.db", SystemClock().now());
    if (!opened)
        return tl::unexpected(opened.error());
    return std::move(opened->store);
}

Result<std::unique_ptr<Journal>> openHistory(const Profile &profile)
{
    return openJournalReadOnly(dataFolderOf(profile) + "/journal.db");
}

} // namespace dwc
