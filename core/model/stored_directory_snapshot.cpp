// SPDX-License-Identifier: Apache-2.0
#include "core/model/snapshot_pieces.h"

#include <optional>
#include <tuple>

namespace dwc {

namespace {

// bits of the second octet of an object
constexpr std::uint8_t kHasDeviceId = 1, kHasVersion = 2, kHasLastLogon = 4, kHasKeyCredential = 8,
                       kHasOwner = 16, kNamedById = 32, kAllBits = 63;

std::uint8_t tristate(std::optional<bool> value)
{
    return std::uint8_t(value ? 1 + int(*value) : 0);
}

std::string anchorOctets(const Anchor &anchor)
{
    switch (anchor.form) {
    case AnchorForm::None: return {};
    case AnchorForm::Guid: return anchor.objectId.windowsBytes();
    case AnchorForm::Text: return "Device_" + anchor.objectId.text();
    case AnchorForm::Other: break;
    }
    return "?"; // what it really was, a snapshot does not know
}

void putObject(PieceWriter &piece, const DirectoryDevice &object)
{
    OctetWriter &out = piece.octets();
    const auto deviceId = object.deviceId();
    const auto owner = object.objectOwner();
    const Anchor anchor = object.anchor();
    const bool namedById = deviceId && object.cn() == deviceId->text(); // nearly always
    out.octet(std::uint8_t(std::uint8_t(anchor.form) | tristate(object.isEnabled()) << 2 |
                           tristate(object.isManaged()) << 4 | tristate(object.isCompliant()) << 6));
    out.octet(std::uint8_t((deviceId ? kHasDeviceId : 0) | (object.objectVersion() ? kHasVersion : 0) |
                           (object.lastLogonTimeStamp() ? kHasLastLogon : 0) |
                           (object.hasKeyCredential() ? kHasKeyCredential : 0) | (owner ? kHasOwner : 0) |
                           (namedById ? kNamedById : 0)));
    out.id(object.guid().bytes);
    if (deviceId)
        out.id(deviceId->bytes);
    if (anchor.form == AnchorForm::Guid || anchor.form == AnchorForm::Text)
        out.id(anchor.objectId.bytes);
    if (!namedById)
        out.text(object.cn());
    out.text(object.displayName());
    piece.repeated(object.osType());
    piece.repeated(object.osVersion());
    out.text(object.registeredOwner());
    if (object.objectVersion())
        out.integer(*object.objectVersion());
    if (object.lastLogonTimeStamp())
        out.integer(*object.lastLogonTimeStamp());
    if (owner)
        out.text(owner->bytes());
    out.integer(object.created().ms);
    piece.texts(object.keys());
    piece.texts(object.physicalIds());
    piece.texts(object.registeredUsers());
}

/// One snapshot taken apart, in the order in which it was put together.
class DirectoryRestorer
{
public:
    explicit DirectoryRestorer(const GivePiece &give) : m_pieces(give) {}

    Result<std::shared_ptr<const DirectorySnapshot>> run()
    {
        const bool whole = takeHead() && m_pieces.takeAll(PieceKind::DirectoryDevices, m_objects, [&] {
            return takeObject();
        }) && m_pieces.end();
        if (!whole)
            return tl::unexpected(m_pieces.error());
        return m_builder->finish(m_highestUsn, m_readAt);
    }

private:
    bool takeHead()
    {
        if (!m_pieces.next(PieceKind::DirectoryHead))
            return false;
        OctetReader &in = m_pieces.octets();
        const ObjectGuid guid{in.id()};
        m_builder.emplace(ObjectRef{guid, Dn(std::string(in.text()))});
        m_highestUsn = in.integer();
        m_readAt = Moment{in.integer()};
        m_objects = in.number();
        return m_pieces.endPiece();
    }

    std::optional<bool> tristateFrom(std::uint8_t bits)
    {
        if ((bits & 3) == 3)
            m_pieces.refuse("holds a truth value that it does not know");
        return (bits & 3) == 0 ? std::nullopt : std::optional((bits & 3) == 2);
    }

    /// Objects with a readable device id first, ascending by it, then by GUID.
    bool isInOrder(const std::optional<DeviceId> &deviceId, const ObjectGuid &guid)
    {
        const auto place = std::tuple(!deviceId, deviceId.value_or(DeviceId{}), guid);
        const bool follows = !m_last || *m_last < place;
        m_last = place;
        return follows;
    }

    bool takeObject()
    {
        OctetReader &in = m_pieces.octets();
        DirectoryDeviceRecord r;
        const std::uint8_t first = in.octet(), second = in.octet();
        if (second & ~kAllBits)
            return m_pieces.refuse("holds a mark that it does not know");
        r.isEnabled = tristateFrom(std::uint8_t(first >> 2));
        r.isManaged = tristateFrom(std::uint8_t(first >> 4));
        r.isCompliant = tristateFrom(std::uint8_t(first >> 6));
        r.hasKeyCredential = second & kHasKeyCredential;
        r.guid = ObjectGuid{in.id()};
        const auto deviceId = second & kHasDeviceId ? std::optional(DeviceId{in.id()}) : std::nullopt;
        if (!isInOrder(deviceId, r.guid))
            return m_pieces.refuse("is out of order");
        const std::string idOctets = deviceId ? deviceId->windowsBytes() : std::string();
        const std::string idText = deviceId ? deviceId->text() : std::string();
        Anchor anchor{AnchorForm(first & 3), {}};
        if (anchor.form == AnchorForm::Guid || anchor.form == AnchorForm::Text)
            anchor.objectId = CloudObjectId{in.id()};
        const std::string anchorText = anchorOctets(anchor);
        r.deviceId = idOctets;
        r.anchor = anchorText;
        r.cn = second & kNamedById ? std::string_view(idText) : in.text();
        r.displayName = in.text();
        r.osType = m_pieces.repeated();
        r.osVersion = m_pieces.repeated();
        r.registeredOwner = in.text();
        if (second & kHasVersion)
            r.objectVersion = in.integer();
        if (second & kHasLastLogon)
            r.lastLogonTimeStamp = in.integer();
        if (second & kHasOwner) {
            r.objectOwner = Sid::fromBytes(in.text());
            if (!r.objectOwner)
                return m_pieces.refuse("holds an owner that is no SID");
        }
        r.created = Moment{in.integer()};
        return addWithLists(r);
    }

    bool addWithLists(DirectoryDeviceRecord &r)
    {
        const auto keys = m_pieces.texts(m_keys), ids = m_pieces.texts(m_ids),
                   users = m_pieces.texts(m_users);
        r.keys = keys;
        r.physicalIds = ids;
        r.registeredUsers = users;
        return m_pieces.octets().ok() &&
               (m_builder->add(r) || m_pieces.refuse("is larger than a snapshot can be"));
    }

    PieceReader m_pieces;
    std::optional<DirectorySnapshotBuilder> m_builder;
    std::int64_t m_highestUsn = 0;
    Moment m_readAt;
    std::uint64_t m_objects = 0;
    std::optional<std::tuple<bool, DeviceId, ObjectGuid>> m_last;
    std::vector<std::string> m_keys, m_ids, m_users; // what one record's views point at
};

} // namespace

Result<void> saveSnapshot(const DirectorySnapshot &snapshot, const TakePiece &take)
{
    PieceWriter piece(take);
    piece.begin(PieceKind::DirectoryHead);
    OctetWriter &out = piece.octets();
    out.id(snapshot.container().guid.bytes);
    out.text(snapshot.container().dn.text());
    out.integer(snapshot.highestUsn());
    out.integer(snapshot.readAt().ms);
    out.number(snapshot.size());
    return piece.finish().and_then([&] {
        return piece.putAll(PieceKind::DirectoryDevices, snapshot.size(),
                            [&](std::uint32_t i) { putObject(piece, snapshot.device(i)); });
    });
}

Result<std::shared_ptr<const DirectorySnapshot>> restoreDirectorySnapshot(const GivePiece &give)
{
    return DirectoryRestorer(give).run();
}

} // namespace dwc
