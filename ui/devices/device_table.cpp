// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_table.h"

#include "core/rules/scope.h"

#include <QString>
#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace dwc {

namespace {

constexpr std::size_t kLongestName = 512; ///< octets of a name that search and sort look at

Tell tellOf(const Attribute<bool> &flag)
{
    return !flag.isKnown() ? Tell::Unknown : flag.value ? Tell::Yes : Tell::No;
}

Tell tellOf(std::optional<bool> flag)
{
    return !flag ? Tell::Unknown : *flag ? Tell::Yes : Tell::No;
}

DeviceState stateOf(Action action)
{
    switch (action) {
    case Action::Create: return DeviceState::Create;
    case Action::Update: return DeviceState::Update;
    case Action::Disable: return DeviceState::Disable;
    case Action::Delete: return DeviceState::Delete;
    }
    return DeviceState::Update;
}

DeviceState stateOf(const RowDecision &decision)
{
    if (decision.change)
        return stateOf(decision.change->action);
    if (decision.skip && *decision.skip == SkipReason::ForeignPair)
        return DeviceState::Foreign;
    if (decision.skip && isConflict(*decision.skip))
        return DeviceState::Conflict;
    switch (decision.state) {
    case RowState::Unchanged: return DeviceState::InSync;
    case RowState::OutOfScope: return DeviceState::OutOfScope;
    case RowState::Unknown: return DeviceState::Unknown;
    case RowState::Held: return DeviceState::Held;
    case RowState::Gone: return DeviceState::Gone;
    case RowState::Foreign: return DeviceState::Foreign;
    case RowState::Adfs: return DeviceState::Adfs;
    case RowState::Skipped:
    case RowState::Change: break;
    }
    return DeviceState::Skipped;
}

RowReason reasonOf(const RowDecision &decision)
{
    if (decision.change)
        return RowReason(decision.change->reason);
    if (decision.skip)
        return RowReason(*decision.skip);
    if (decision.state == RowState::Gone)
        return RowReason(decision.removal);
    return {};
}

} // namespace

std::string foldForSearch(std::string_view foreign)
{
    foreign = foreign.substr(0, kLongestName);
    std::string out(foreign);
    bool isAscii = true;
    for (char &sign : out) {
        const auto octet = static_cast<unsigned char>(sign);
        isAscii &= octet < 0x80;
        if (octet >= 'A' && octet <= 'Z')
            sign = char(octet + 32);
        else if (octet < 0x20)
            sign = ' ';
    }
    if (isAscii)
        return out;
    // upper case first: only there a sharp s is two letters
    const QString parts = QString::fromUtf8(foreign.data(), qsizetype(foreign.size()))
                              .normalized(QString::NormalizationForm_KD)
                              .toUpper()
                              .toCaseFolded();
    QString bare;
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c < u' ' ? QChar(u' ') : c;
    }
    return bare.toStdString();
}

std::optional<ChangeReason> RowReason::change() const
{
    return m_code >= 1 && m_code < 16 ? std::optional(ChangeReason(m_code - 1)) : std::nullopt;
}

std::optional<SkipReason> RowReason::skip() const
{
    return m_code >= 16 && m_code < 48 ? std::optional(SkipReason(m_code - 16)) : std::nullopt;
}

std::optional<RemovalState> RowReason::removal() const
{
    return m_code >= 48 ? std::optional(RemovalState(m_code - 48)) : std::nullopt;
}

/// What the plan says of devices, asked in ascending order of their ids.
template <class Item>
class ByDevice
{
public:
    explicit ByDevice(const std::vector<Item> &items) : m_items(items), m_order(items.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0u);
        std::ranges::sort(m_order, {}, [&](std::uint32_t i) { return m_items[i].deviceId; });
    }

    const Item *find(DeviceId id)
    {
        while (m_next < m_order.size() && m_items[m_order[m_next]].deviceId < id)
            ++m_next;
        const bool isThere = m_next < m_order.size() && m_items[m_order[m_next]].deviceId == id;
        return isThere ? &m_items[m_order[m_next]] : nullptr;
    }

private:
    const std::vector<Item> &m_items;
    std::vector<std::uint32_t> m_order;
    std::size_t m_next = 0;
};

/// State and reason of each row, as the plan's rules decide. Comparing every value of a pair is most of the
/// work, and the plan has done it: a pair of a whole plan that is neither changed nor skipped is in sync.
class RowStates
{
public:
    explicit RowStates(const Outlook &outlook)
        : m_outlook(outlook), m_input(outlook.planInput()), m_decider(m_input), m_scope(outlook.rules.scope),
          m_changes(outlook.plan.changes), m_skipped(outlook.plan.skipped),
          m_isWhole(outlook.plan.request.selection.empty())
    {
    }

    void tell(const MatchRow &row, DeviceRecord &record)
    {
        if (m_isWhole && isPlannedPair(row)) {
            const DeviceId id = m_outlook.cloud->deviceIds()[row.cloud];
            if (const Change *change = m_changes.find(id))
                return take(*change, record);
            if (const SkippedDevice *skipped = m_skipped.find(id)) {
                record.state = isConflict(skipped->reason) ? DeviceState::Conflict : DeviceState::Skipped;
                record.reason = RowReason(skipped->reason);
            }
            return;
        }
        const RowDecision decision = m_decider.decide(row);
        record.state = stateOf(decision);
        record.reason = reasonOf(decision);
        if (decision.change)
            take(*decision.change, record);
    }

private:
    /// Decided by its values, not by its kind, a hold or the scope.
    bool isPlannedPair(const MatchRow &row) const
    {
        if (row.kind != MatchKind::Pair && row.kind != MatchKind::PairNewAnchor)
            return false;
        const DeviceId id = m_outlook.cloud->deviceIds()[row.cloud];
        return !m_outlook.held.contains(id) && !m_outlook.open.contains(id) &&
               m_scope.judge(m_outlook.cloud->device(row.cloud)) == ScopeAnswer::In;
    }

    static void take(const Change &change, DeviceRecord &record)
    {
        record.state = stateOf(change.action);
        record.reason = RowReason(change.reason);
        record.values = std::uint8_t(std::min<std::size_t>(change.attributes.size(), 255));
    }

    const Outlook &m_outlook;
    const PlanInput m_input;
    RowDecider m_decider;
    ScopeFilter m_scope;
    ByDevice<Change> m_changes;
    ByDevice<SkippedDevice> m_skipped;
    bool m_isWhole;
};

/// Builds a table row by row.
class DeviceTableMaker
{
public:
    explicit DeviceTableMaker(std::shared_ptr<const Outlook> outlook)
        : m_table(new DeviceTable), m_outlook(*outlook)
    {
        m_table->m_outlook = std::move(outlook);
    }

    Result<std::shared_ptr<const DeviceTable>> run(const std::stop_token &stop)
    {
        const auto &rows = m_outlook.match.rows;
        const std::size_t total = rows.size() + m_outlook.cloud->withoutDeviceId().size();
        m_table->m_records.reserve(total);
        m_table->m_ends.reserve(total);
        m_table->m_nameSizes.reserve(total);
        m_table->m_systems.emplace_back();
        RowStates states(m_outlook);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (row % 4096 == 0 && stop.stop_requested())
                return fail(ErrorKind::Stopped);
            add(rows[row], states);
        }
        for (std::size_t i = 0; i < m_outlook.cloud->withoutDeviceId().size(); ++i) {
            DeviceRecord record;
            record.state = DeviceState::Skipped;
            record.reason = RowReason(SkipReason::NoDeviceId);
            add(record, {}, {});
        }
        foldUsers();
        return std::shared_ptr<const DeviceTable>(std::move(m_table));
    }

private:
    void add(const MatchRow &row, RowStates &states)
    {
        DeviceRecord record;
        record.cloud = row.cloud;
        record.directory = row.directory;
        states.tell(row, record);
        std::string_view name, cn;
        if (row.directory != kNone) {
            const DirectoryDevice object = m_outlook.directory->device(row.directory);
            name = object.displayName();
            cn = object.cn();
            take(object, record);
        }
        if (row.cloud != kNone) {
            const CloudDevice device = m_outlook.cloud->device(row.cloud);
            name = device.displayName().value;
            take(device, record);
        } else {
            m_table->m_directoryOnly += 1;
        }
        add(record, name, cn);
    }

    void take(const DirectoryDevice &object, DeviceRecord &record)
    {
        record.enabled = tellOf(object.isEnabled());
        record.managed = tellOf(object.isManaged());
        record.compliant = tellOf(object.isCompliant());
        record.system = systemOf(object.osType());
    }

    void take(const CloudDevice &device, DeviceRecord &record)
    {
        record.joinType = device.trustType();
        record.enabled = tellOf(device.accountEnabled());
        record.managed = tellOf(device.isManaged());
        record.compliant = tellOf(device.isCompliant());
        record.system = device.operatingSystem().isKnown() ? systemOf(device.operatingSystem().value) : 0;
        const auto owners = device.owners();
        if (owners.isKnown() && !owners.value.empty())
            record.owner = owners.value.front();
    }

    void add(const DeviceRecord &record, std::string_view name, std::string_view cn)
    {
        const std::string folded = foldForSearch(name);
        m_table->m_records.push_back(record);
        m_table->m_nameSizes.push_back(std::uint16_t(folded.size()));
        m_table->m_folded += folded;
        if (!cn.empty() && !DeviceId::fromText(cn)) { // an id is found as an id
            m_table->m_folded += '\t';
            m_table->m_folded += foldForSearch(cn);
        }
        m_table->m_ends.push_back(std::uint32_t(m_table->m_folded.size()));
        m_table->m_folded += '\n';
    }

    std::uint16_t systemOf(std::string_view foreign)
    {
        const auto found = m_numbers.find(foreign);
        if (found != m_numbers.end())
            return found->second;
        if (m_table->m_systems.size() > 0xFFF0)
            return 0; // more different ones than a menu could ever show
        const auto number = std::uint16_t(m_table->m_systems.size());
        m_table->m_systems.emplace_back(foreign);
        m_numbers.emplace(foreign, number); // the views are into the snapshots
        return number;
    }

    void foldUsers()
    {
        const CloudSnapshot &cloud = *m_outlook.cloud;
        m_table->m_foldedUsers.reserve(cloud.userCount());
        for (std::uint32_t number = 0; number < cloud.userCount(); ++number) {
            const CloudUserRecord user = cloud.user(number);
            m_table->m_foldedUsers.push_back(foldForSearch(user.displayName.value) + '\n' +
                                             foldForSearch(user.userPrincipalName.value));
        }
    }

    std::unique_ptr<DeviceTable> m_table;
    const Outlook &m_outlook;
    std::unordered_map<std::string_view, std::uint16_t> m_numbers;
};

Result<std::shared_ptr<const DeviceTable>> DeviceTable::make(std::shared_ptr<const Outlook> outlook,
                                                             std::stop_token stop)
{
    return DeviceTableMaker(std::move(outlook)).run(stop);
}

} // namespace dwc
