// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/settings/write_profile.h"

#include <string>

namespace dwc {

struct ProfileFile
{
    std::string text;
    /// Who besides the owner of this process (or root) could have written the text: the file or the folder it
    /// stands in; empty = nobody.
    std::string writableByOthers;
};

/// Who besides the owner of this process (or root) could change what a path leads to: the file, or a folder
/// above it in which another file could be put in its place; empty = nobody.
std::string writableByOthers(const std::string &path);

/// NoSuchProfile (subject = path) when there is none; Storage when it cannot be read; WrongProfile when it is
/// larger than kMaxProfileBytes.
Result<ProfileFile> readProfileFile(const std::string &path);

/// Under another name in the same folder, to the disk, then in its place.
Result<void> writeFileWhole(const std::string &path, const std::string &text, IfThere ifThere);

/// A folder and those above it, each 0700 where it had to be made.
Result<void> makeFolders(const std::string &folder);

} // namespace dwc
