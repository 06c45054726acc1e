// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sqlite/sqlite_file.h"

namespace dwc {

/// Ids are 16-byte blobs in canonical order, moments milliseconds since 1970.
inline constexpr const char *kStateMigrations[] = {
    R"sql(
CREATE TABLE baseline (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    tenant BLOB,
    container BLOB,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE complete_read (
    at INTEGER PRIMARY KEY,
    cloud_count INTEGER NOT NULL
) STRICT;

CREATE TABLE missing (
    device BLOB NOT NULL PRIMARY KEY,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql",
    R"sql(
-- side: 'cloud' or 'directory'; content: a piece as stored_snapshot.h has it
CREATE TABLE snapshot_piece (
    side TEXT NOT NULL,
    number INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (side, number)
) STRICT;

-- tied_to: what the cursor belongs to; it is of no use with anything else
CREATE TABLE cursor (
    side TEXT NOT NULL PRIMARY KEY,
    tied_to TEXT NOT NULL,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
)sql",
};

inline constexpr SqliteKind kStateKind{0x4457'4353 /* DWCS */, kStateMigrations};

} // namespace dwc
