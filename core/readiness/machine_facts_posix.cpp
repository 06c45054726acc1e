// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/machine_facts.h"
#include "core/settings/profile_store.h"

#include <unistd.h>

namespace dwc {

const Result<FolderFacts> &MachineFacts::folder()
{
    return m_folder.get([this]() -> Result<FolderFacts> {
        namespace fs = std::filesystem;
        FolderFacts facts;
        facts.path = dataFolderOf(m_profile);
        std::error_code error;
        const fs::file_status status = fs::status(facts.path, error);
        facts.exists = fs::is_directory(status);
        facts.open = facts.exists && (status.permissions() & fs::perms::others_write) != fs::perms::none;
        fs::path there = facts.path; // the first folder above it that exists
        while (!fs::is_directory(there, error) && there.has_relative_path())
            there = there.parent_path();
        facts.writable = access(there.c_str(), W_OK | X_OK) == 0;
        const fs::space_info space = fs::space(there, error);
        if (error)
            return fail(ErrorKind::Storage, there.string(), error.message());
        facts.freeBytes = space.available;
        return facts;
    });
}

} // namespace dwc
