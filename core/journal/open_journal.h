// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/journal/journal.h"

#include <memory>
#include <string>

namespace dwc {

/// Opens the journal in a SQLite file, and makes it when there is none (its folder must exist). What a call took is
/// on the disk when it returns. Error Storage (subject = path): the file cannot be written, is another program's, or
/// was written by a later version; a file that is not ours to change is not changed.
Result<std::unique_ptr<Journal>> openJournal(const std::string &path);

/// For looking only, also while a run writes; every call that writes answers Storage. A file of an earlier version is
/// brought up to date first, as openJournal() does; where that cannot be, it is refused as such a file. NotFound when no run was ever
/// recorded there.
Result<std::unique_ptr<Journal>> openJournalReadOnly(const std::string &path);

} // namespace dwc
