// SPDX-License-Identifier: Apache-2.0
#include "core/model/snapshot_pieces.h"

#include <optional>
#include <utility>

namespace dwc {

namespace {

constexpr std::uint8_t kValueBit = 0x80; ///< beside the presence of a boolean

void put(OctetWriter &out, const Attribute<bool> &flag)
{
    out.octet(std::uint8_t(std::uint8_t(flag.presence) | (flag.isKnown() && flag.value ? kValueBit : 0)));
}

template <class PutValue, class T>
void put(OctetWriter &out, const Attribute<T> &attribute, PutValue putValue)
{
    out.octet(std::uint8_t(attribute.presence));
    if (attribute.isKnown())
        putValue(attribute.value);
}

void putUser(PieceWriter &piece, const CloudUserRecord &user)
{
    OctetWriter &out = piece.octets();
    const auto text = [&](std::string_view value) { out.text(value); };
    out.id(user.id.bytes);
    put(out, user.displayName, text);
    put(out, user.userPrincipalName, text);
    put(out, user.securityIdentifier, text);
    put(out, user.immutableId, text);
}

void putDevice(PieceWriter &piece, const CloudDevice &device)
{
    OctetWriter &out = piece.octets();
    const auto text = [&](std::string_view value) { out.text(value); };
    const auto repeated = [&](std::string_view value) { piece.repeated(value); };
    const auto moment = [&](Moment value) { out.integer(value.ms); };
    const auto texts = [&](const TextList &list) { piece.texts(list); };
    const auto numbers = [&](std::span<const std::uint32_t> list) {
        out.number(list.size());
        for (const std::uint32_t number : list)
            out.number(number);
    };
    out.id(device.deviceId().bytes);
    out.id(device.objectId().bytes);
    out.octet(std::uint8_t(device.trustType()));
    put(out, device.displayName(), text);
    put(out, device.accountEnabled());
    put(out, device.isManaged());
    put(out, device.isCompliant());
    put(out, device.operatingSystem(), repeated);
    put(out, device.operatingSystemVersion(), repeated);
    put(out, device.deviceVersion(), [&](std::int64_t value) { out.integer(value); });
    put(out, device.lastSignIn(), moment);
    put(out, device.registered(), moment);
    put(out, device.keys(), texts);
    put(out, device.physicalIds(), texts);
    put(out, device.owners(), numbers);
    put(out, device.users(), numbers);
}

/// One snapshot taken apart, in the order in which it was put together.
class CloudRestorer
{
public:
    explicit CloudRestorer(const GivePiece &give) : m_pieces(give) {}

    Result<std::shared_ptr<const CloudSnapshot>> run()
    {
        const bool whole =
            takeHead() && m_pieces.takeAll(PieceKind::CloudUsers, m_userCount, [&] { return takeUser(); }) &&
            m_pieces.takeAll(PieceKind::CloudWithoutId, m_withoutId, [&] { return takeWithoutId(); }) &&
            m_pieces.takeAll(PieceKind::CloudDevices, m_devices, [&] { return takeDevice(); }) &&
            m_pieces.end();
        if (!whole)
            return tl::unexpected(m_pieces.error());
        auto snapshot = m_builder->finish(m_readAt);
        // an object id that came twice
        if (snapshot->size() != m_devices || snapshot->withoutDeviceId().size() != m_withoutId ||
            snapshot->userCount() != m_userCount) {
            m_pieces.refuse("names something twice");
            return tl::unexpected(m_pieces.error());
        }
        return snapshot;
    }

private:
    bool takeHead()
    {
        if (!m_pieces.next(PieceKind::CloudHead))
            return false;
        OctetReader &in = m_pieces.octets();
        m_builder.emplace(TenantId{in.id()});
        m_readAt = Moment{in.integer()};
        m_userCount = in.number();
        m_withoutId = in.number();
        m_devices = in.number();
        return m_pieces.endPiece();
    }

    Presence presence()
    {
        const std::uint8_t stored = m_pieces.octets().octet();
        if (stored > std::uint8_t(Presence::UnknownUnreachable))
            m_pieces.refuse("holds a presence that it does not know");
        return Presence(stored);
    }

    template <class T, class TakeValue>
    Attribute<T> attribute(TakeValue takeValue)
    {
        Attribute<T> attribute{presence(), {}};
        if (attribute.isKnown())
            attribute.value = takeValue();
        return attribute;
    }

    Attribute<std::string_view> text()
    {
        return attribute<std::string_view>([&] { return m_pieces.octets().text(); });
    }
    Attribute<std::string_view> repeated()
    {
        return attribute<std::string_view>([&] { return m_pieces.repeated(); });
    }
    Attribute<Moment> moment()
    {
        return attribute<Moment>([&] { return Moment{m_pieces.octets().integer()}; });
    }

    Attribute<bool> flag()
    {
        const std::uint8_t stored = m_pieces.octets().octet();
        const auto presence = std::uint8_t(stored & ~kValueBit);
        if (presence > std::uint8_t(Presence::UnknownUnreachable))
            m_pieces.refuse("holds a presence that it does not know");
        return {Presence(presence), (stored & kValueBit) != 0};
    }

    Attribute<std::span<const std::string_view>> texts(std::vector<std::string> &store,
                                                       std::vector<std::string_view> &views)
    {
        return attribute<std::span<const std::string_view>>([&] {
            views = m_pieces.texts(store);
            return std::span<const std::string_view>(views);
        });
    }

    Attribute<std::span<const CloudUserId>> usersOf(std::vector<CloudUserId> &ids)
    {
        return attribute<std::span<const CloudUserId>>([&] {
            ids.clear();
            for (std::size_t left = m_pieces.octets().count(); left > 0 && m_pieces.octets().ok(); --left) {
                const std::uint64_t number = m_pieces.octets().number();
                if (number >= m_userIds.size()) {
                    m_pieces.refuse("names a user that it does not hold");
                    break;
                }
                ids.push_back(m_userIds[std::size_t(number)]);
            }
            return std::span<const CloudUserId>(ids);
        });
    }

    bool keep(const Result<void> &added)
    {
        return m_pieces.octets().ok() && (added || m_pieces.refuse("is larger than a snapshot can be"));
    }

    bool takeUser()
    {
        CloudUserRecord user;
        user.id = CloudUserId{m_pieces.octets().id()};
        user.displayName = text();
        user.userPrincipalName = text();
        user.securityIdentifier = text();
        user.immutableId = text();
        m_userIds.push_back(user.id);
        return keep(m_builder->describe(user));
    }

    bool takeWithoutId()
    {
        CloudDeviceRecord record;
        record.objectId = CloudObjectId{m_pieces.octets().id()};
        return keep(m_builder->add(record));
    }

    bool takeDevice()
    {
        CloudDeviceRecord r;
        r.deviceId = DeviceId{m_pieces.octets().id()};
        r.objectId = CloudObjectId{m_pieces.octets().id()};
        const auto place = std::pair(*r.deviceId, r.objectId);
        if (m_last && place <= *m_last)
            return m_pieces.refuse("is out of order");
        m_last = place;
        const std::uint8_t trust = m_pieces.octets().octet();
        if (trust > std::uint8_t(TrustType::Other))
            return m_pieces.refuse("holds a trust type that it does not know");
        r.trustType = TrustType(trust);
        r.displayName = text();
        r.accountEnabled = flag();
        r.isManaged = flag();
        r.isCompliant = flag();
        r.operatingSystem = repeated();
        r.operatingSystemVersion = repeated();
        r.deviceVersion = attribute<std::int64_t>([&] { return m_pieces.octets().integer(); });
        r.lastSignIn = moment();
        r.registered = moment();
        r.keys = texts(m_keyStore, m_keys);
        r.physicalIds = texts(m_idStore, m_ids);
        r.owners = usersOf(m_owners);
        r.users = usersOf(m_users);
        return keep(m_builder->add(r));
    }

    PieceReader m_pieces;
    std::optional<CloudSnapshotBuilder> m_builder;
    Moment m_readAt;
    std::uint64_t m_userCount = 0, m_withoutId = 0, m_devices = 0;
    std::vector<CloudUserId> m_userIds; ///< by number
    std::optional<std::pair<DeviceId, CloudObjectId>> m_last;
    std::vector<std::string> m_keyStore, m_idStore; // what one record's views point at
    std::vector<std::string_view> m_keys, m_ids;
    std::vector<CloudUserId> m_owners, m_users;
};

} // namespace

Result<void> saveSnapshot(const CloudSnapshot &snapshot, const TakePiece &take)
{
    PieceWriter piece(take);
    piece.begin(PieceKind::CloudHead);
    OctetWriter &out = piece.octets();
    out.id(snapshot.tenant().bytes);
    out.integer(snapshot.readAt().ms);
    out.number(snapshot.userCount());
    out.number(snapshot.withoutDeviceId().size());
    out.number(snapshot.size());
    return piece.finish()
        .and_then([&] {
            return piece.putAll(PieceKind::CloudUsers, snapshot.userCount(),
                                [&](std::uint32_t i) { putUser(piece, snapshot.user(i)); });
        })
        .and_then([&] {
            return piece.putAll(PieceKind::CloudWithoutId, snapshot.withoutDeviceId().size(),
                                [&](std::uint32_t i) { out.id(snapshot.withoutDeviceId()[i].bytes); });
        })
        .and_then([&] {
            return piece.putAll(PieceKind::CloudDevices, snapshot.size(),
                                [&](std::uint32_t i) { putDevice(piece, snapshot.device(i)); });
        });
}

Result<std::shared_ptr<const CloudSnapshot>> restoreCloudSnapshot(const GivePiece &give)
{
    return CloudRestorer(give).run();
}

} // namespace dwc
