// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/cloud_snapshot.h"
#include "core/model/directory_snapshot.h"
#include "core/rules/rules.h"

#include <QString>
#include <cstdint>
#include <optional>
#include <stop_token>

namespace dwc {

/// What a scope would take of the devices last read, beside the scope in force.
struct ScopeCounts
{
    std::uint64_t total = 0;
    std::uint64_t in = 0;
    std::uint64_t inNow = 0;          ///< by the rules in force
    std::uint64_t unknown = 0;        ///< an attribute the scope asks for was not read
    std::uint64_t coming = 0;         ///< in, and not in by the rules in force
    std::uint64_t leaving = 0;        ///< out, and not out by the rules in force
    std::uint64_t leavingWritten = 0; ///< of these, with an object in the directory

    bool operator==(const ScopeCounts &) const = default;
};

/// Walks all devices, in some tens of milliseconds for 100,000; nothing when asked to stop. `directory` may
/// be null.
std::optional<ScopeCounts> countScope(const CloudSnapshot &cloud, const DirectorySnapshot *directory,
                                      const Rules &now, const Rules &then, std::stop_token stop);

/// "12,178 in scope, 608 fewer than now".
QString sentenceOf(const ScopeCounts &counts);
/// What that does to devices and their objects, one sentence each; empty when nothing changes.
QStringList effectsOf(const ScopeCounts &counts, OutOfScope outOfScope);

} // namespace dwc
