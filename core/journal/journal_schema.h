// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sqlite/sqlite_file.h"

namespace dwc {

/// Ids are 16-byte blobs in canonical order, moments milliseconds since 1970, enums their words; `change`, `before`,
/// `error`, `guards` and `basis` are stored forms (stored_form.h). Intents are never changed once written.
inline constexpr const char *kJournalMigrations[] = {
    R"sql(
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    plan BLOB NOT NULL,
    basis BLOB NOT NULL,
    started INTEGER NOT NULL,
    started_by TEXT NOT NULL,
    state TEXT NOT NULL,
    ended INTEGER
) STRICT;
CREATE INDEX run_of_plan ON run (plan);

CREATE TABLE intent (
    run INTEGER NOT NULL REFERENCES run (id),
    number INTEGER NOT NULL,
    action TEXT NOT NULL,
    device BLOB,
    object BLOB,
    change BLOB NOT NULL,
    before BLOB NOT NULL,
    PRIMARY KEY (run, number)
) STRICT;

-- object: as the outcome tells, else as the intent knew it
CREATE TABLE outcome (
    run INTEGER NOT NULL,
    number INTEGER NOT NULL,
    result TEXT NOT NULL,
    object BLOB,
    error BLOB,
    at INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    PRIMARY KEY (run, number),
    FOREIGN KEY (run, number) REFERENCES intent (run, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_by_result ON outcome (run, result);
CREATE INDEX outcome_of_object ON outcome (object) WHERE result IN ('written', 'alreadyDone');
CREATE INDEX outcome_of_delete ON outcome (at) WHERE deleted = 1;

-- no outcome yet, or a written create whose object is not known yet
CREATE TABLE open_intent (
    run INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (run, number),
    FOREIGN KEY (run, number) REFERENCES intent (run, number)
) STRICT, WITHOUT ROWID;

-- The tables below outlive every run: no reference ties them to one.
CREATE TABLE ownership (
    object BLOB NOT NULL PRIMARY KEY,
    device BLOB,
    anchor BLOB,
    origin TEXT NOT NULL,
    run INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE hold (
    device BLOB NOT NULL PRIMARY KEY,
    held_by TEXT NOT NULL,
    since INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pins (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    tenant BLOB,
    domain_sid TEXT NOT NULL,
    container BLOB,
    service BLOB
) STRICT;

CREATE TABLE approved_identity (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    cloud_identity TEXT NOT NULL,
    read_users INTEGER NOT NULL,
    connector_account TEXT NOT NULL
) STRICT;
)sql",
    R"sql(
-- why a run ended early or wrote nothing
ALTER TABLE run ADD COLUMN error BLOB;
ALTER TABLE run ADD COLUMN guards BLOB;
)sql",
};

inline constexpr SqliteKind kJournalKind{0x4457'434A /* DWCJ */, kJournalMigrations};

} // namespace dwc
