// SPDX-License-Identifier: Apache-2.0
#include "ui/devices/device_table.h"

#include "ui/devices/row_states.h"

#include <QString>
#include <algorithm>
#include <charconv>
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

/// What people call it: Windows 11 tells itself from 10 by its build alone.
std::string_view generationOf(std::string_view system, std::string_view version)
{
    constexpr std::string_view kTen = "10.0.";
    constexpr int kFirstBuildOfEleven = 22000;
    int build = 0;
    if (system != "Windows" || !version.starts_with(kTen))
        return system;
    std::from_chars(version.data() + kTen.size(), version.data() + version.size(), build);
    return build == 0 ? system : build < kFirstBuildOfEleven ? "Windows 10" : "Windows 11";
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
        record.system = systemOf(object.osType(), object.osVersion());
    }

    void take(const CloudDevice &device, DeviceRecord &record)
    {
        record.joinType = device.trustType();
        record.enabled = tellOf(device.accountEnabled());
        record.managed = tellOf(device.isManaged());
        record.compliant = tellOf(device.isCompliant());
        record.system = systemOf(device.operatingSystem().value, device.operatingSystemVersion().value);
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

    std::uint16_t systemOf(std::string_view foreign, std::string_view version)
    {
        foreign = generationOf(foreign, version);
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
