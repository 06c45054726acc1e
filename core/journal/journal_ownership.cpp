// SPDX-License-Identifier: Apache-2.0
#include "core/journal/sqlite_journal.h"
#include "core/journal/stored_form.h"

namespace dwc {

namespace {

constexpr std::string_view nameOf(OwnershipKind origin)
{
    return origin == OwnershipKind::Created ? "created" : "adopted";
}

OwnershipKind originFrom(std::string_view word)
{
    for (const OwnershipKind origin : {OwnershipKind::Created, OwnershipKind::Adopted}) {
        if (nameOf(origin) == word)
            return origin;
    }
    throw BadStoredForm("an unknown origin");
}

Sid sidFrom(const std::string &text)
{
    if (text.empty())
        return {};
    if (const auto sid = Sid::fromText(text))
        return *sid;
    throw BadStoredForm("a domain that is no SID");
}

/// What differs; nothing when they are equal.
std::optional<std::string> difference(const Pins &stored, const Pins &present)
{
    if (stored.tenant != present.tenant)
        return "tenant";
    if (stored.domainSid != present.domainSid)
        return "domain";
    if (stored.container != present.container)
        return "container";
    if (stored.service != present.service)
        return "serviceObject";
    return std::nullopt;
}

} // namespace

/// An object that is ours already keeps how it became ours; its ids follow the newest write.
void SqliteJournal::putOwnership(const OwnershipRow &row)
{
    m_statements
        .use("INSERT INTO ownership (object, device, anchor, origin, run) VALUES (?1, ?2, ?3, ?4, ?5) "
             "ON CONFLICT (object) DO UPDATE SET device = excluded.device, anchor = excluded.anchor")
        .with(row.guid, row.deviceId, row.anchor, nameOf(row.origin), row.run)
        .run();
}

Result<Ownership> SqliteJournal::ownership()
{
    return guarded(m_path, [&]() -> Result<Ownership> {
        Prepared rows = m_statements.use("SELECT object, device, anchor, origin, run FROM ownership");
        Ownership ownership;
        while (rows.next()) {
            const OwnershipRow row{rows.id<ObjectGuid>(0), rows.id<DeviceId>(1), rows.id<CloudObjectId>(2),
                                   originFrom(rows.text(3)), rows.integer(4)};
            ownership.emplace(row.guid, row);
        }
        return ownership;
    });
}

Result<std::vector<Hold>> SqliteJournal::holds()
{
    return guarded(m_path, [&]() -> Result<std::vector<Hold>> {
        Prepared rows = m_statements.use("SELECT device, held_by, since, reason FROM hold ORDER BY device");
        std::vector<Hold> holds;
        while (rows.next())
            holds.push_back({rows.id<DeviceId>(0), rows.text(1), rows.moment(2), rows.text(3)});
        return holds;
    });
}

Result<void> SqliteJournal::hold(const Hold &hold)
{
    return guarded(m_path, [&]() -> Result<void> {
        m_statements.use("INSERT OR REPLACE INTO hold (device, held_by, since, reason) VALUES (?1, ?2, ?3, ?4)")
            .with(hold.deviceId, hold.heldBy, hold.since, hold.reason)
            .run();
        return {};
    });
}

Result<void> SqliteJournal::release(DeviceId device)
{
    return guarded(m_path, [&]() -> Result<void> {
        m_statements.use("DELETE FROM hold WHERE device = ?1").with(device).run();
        return {};
    });
}

Result<std::optional<Pins>> SqliteJournal::pins()
{
    return guarded(m_path, [&]() -> Result<std::optional<Pins>> {
        Prepared row = m_statements.use("SELECT tenant, domain_sid, container, service FROM pins");
        if (!row.next())
            return std::optional<Pins>();
        return std::optional(
            Pins{row.id<TenantId>(0), sidFrom(row.text(1)), row.id<ObjectGuid>(2), row.id<ObjectGuid>(3)});
    });
}

Result<std::optional<ApprovedIdentity>> SqliteJournal::approvedIdentity()
{
    return guarded(m_path, [&]() -> Result<std::optional<ApprovedIdentity>> {
        Prepared row =
            m_statements.use("SELECT cloud_identity, read_users, connector_account FROM approved_identity");
        if (!row.next())
            return std::optional<ApprovedIdentity>();
        return std::optional(ApprovedIdentity{row.text(0), row.integer(1) != 0, row.text(2)});
    });
}

Result<void> SqliteJournal::approve(const Pins &wanted, const ApprovedIdentity &identity)
{
    return guarded(m_path, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto stored = pins();
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored) {
            if (const auto differing = difference(**stored, wanted))
                return fail(ErrorKind::WrongForest, *differing);
        } else {
            m_statements
                .use("INSERT INTO pins (one, tenant, domain_sid, container, service) VALUES (1, ?1, ?2, ?3, ?4)")
                .with(wanted.tenant, wanted.domainSid.text(), wanted.container, wanted.service)
                .run();
        }
        m_statements
            .use("INSERT OR REPLACE INTO approved_identity (one, cloud_identity, read_users, connector_account) "
                 "VALUES (1, ?1, ?2, ?3)")
            .with(identity.cloudIdentity, identity.readUsers, identity.connectorAccount)
            .run();
        transaction.commit();
        return {};
    });
}

} // namespace dwc
