// SPDX-License-Identifier: Apache-2.0
#include "core/plan/make_plan.h"

#include "core/base/slices.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <span>

namespace dwc {

namespace {

/// Above this many of one code, the rest is one finding with their number: a first run of a large tenant
/// would otherwise explain the same thing a million times.
constexpr std::uint64_t kMaxFindingsPerCode = 200;

struct NoteCode
{
    FlowNote note;
    FindingCode code;
};
constexpr std::array<NoteCode, 7> kNoteCodes{{
    {NoteCut, FindingCode::ValueCut},
    {NoteDropped, FindingCode::ValueDropped},
    {NoteNameReplaced, FindingCode::NameReplaced},
    {NoteOwnerElsewhere, FindingCode::OwnerElsewhere},
    {NoteOwnerCloudOnly, FindingCode::OwnerCloudOnly},
    {NoteOwnerPrivileged, FindingCode::OwnerPrivileged},
    {NoteOwnerUnknown, FindingCode::OwnerUnknown},
}};

template <class T>
void append(std::vector<T> &values, std::vector<T> &later)
{
    values.insert(values.end(), std::move_iterator(later.begin()), std::move_iterator(later.end()));
}

class Selection
{
public:
    explicit Selection(const PlanRequest &request) : m_ids(request.selection.begin(), request.selection.end())
    {
    }

    bool isAll() const { return m_ids.empty(); }
    bool has(const std::optional<DeviceId> &id) const { return isAll() || (id && m_ids.contains(*id)); }

private:
    std::unordered_set<DeviceId> m_ids;
};

/// The plan of neighbouring rows. Parts are made apart and joined in the order of their rows.
class PlanPart
{
public:
    PlanPart(const PlanInput &input, const Selection &selection)
        : m_input(input), m_decider(input), m_selection(selection)
    {
    }

    void take(std::span<const MatchRow> rows)
    {
        for (const MatchRow &row : rows) {
            countOwner(row);
            if (m_selection.has(m_decider.deviceIdOf(row)))
                take(row, m_decider.decide(row));
        }
    }

    /// Takes what the part of the rows behind has.
    void join(PlanPart &later)
    {
        m_plan.totals += later.m_plan.totals;
        append(m_plan.changes, later.m_plan.changes);
        append(m_plan.skipped, later.m_plan.skipped);
        std::map<FindingCode, std::uint64_t> told = m_counts;
        for (Finding &finding : later.m_plan.findings) {
            if (++told[finding.code] <= kMaxFindingsPerCode)
                m_plan.findings.push_back(std::move(finding));
        }
        for (const auto &[code, count] : later.m_counts)
            m_counts[code] += count;
        m_withoutBaseline += later.m_withoutBaseline;
    }

    /// Of all rows.
    Plan finish()
    {
        m_plan.id = m_input.id;
        m_plan.request = m_input.request;
        m_plan.madeAt = m_input.now;
        m_plan.basis = m_input.basis;
        m_plan.totals.cloudDevices = m_input.cloud.size() + m_input.cloud.withoutDeviceId().size();
        if (m_selection.isAll())
            takeDevicesWithoutId();
        std::ranges::stable_sort(m_plan.changes, {}, [](const Change &change) {
            return std::pair(change.action, change.reason != ChangeReason::CloudDisabled);
        });
        addSummaries();
        return std::move(m_plan);
    }

private:
    /// Also of rows that are not selected: shares are of all objects of ours.
    void countOwner(const MatchRow &row)
    {
        if (row.directory == kNone)
            return;
        m_plan.totals.owned += row.standing == Standing::Ours;
        m_plan.totals.foreign += row.standing == Standing::Foreign;
        m_plan.totals.adfs += row.standing == Standing::Adfs;
    }

    void take(const MatchRow &row, RowDecision decision)
    {
        Totals &totals = m_plan.totals;
        switch (decision.state) {
        case RowState::Unchanged: ++totals.unchanged; break;
        case RowState::OutOfScope: ++totals.outOfScope; break;
        case RowState::Held: ++totals.held; break;
        case RowState::Unknown:
        case RowState::Skipped: addSkip(row, *decision.skip); break;
        case RowState::Gone: ++totals.unchanged; break;
        case RowState::Change:
        case RowState::Foreign:
        case RowState::Adfs: break;
        }
        if (decision.cloudDisabledUnderHold)
            addFinding(Severity::Warning, FindingCode::HeldDeviceDisabledInCloud, row);
        if (!decision.change)
            addFormerOwner(row, decision.notes);
        if (decision.state == RowState::Gone)
            addRemovalFinding(row, decision.removal);
        if (decision.change)
            addChange(row, std::move(*decision.change), decision.notes);
    }

    void addChange(const MatchRow &row, Change change, std::uint8_t notes)
    {
        Totals &totals = m_plan.totals;
        switch (change.action) {
        case Action::Create: ++totals.create; break;
        case Action::Update: ++totals.update; break;
        case Action::Disable: ++totals.disable; break;
        case Action::Delete: ++totals.remove; break;
        }
        totals.identityChanges += change.identityChange;
        totals.cloudDisables += change.reason == ChangeReason::CloudDisabled;
        m_plan.changes.push_back(std::move(change));
        notes = addFormerOwner(row, notes);
        for (const NoteCode &note : kNoteCodes) {
            if (notes & note.note)
                addFinding(Severity::Note, note.code, row);
        }
    }

    /// The cloud names an owner that may not be written, and the one before stays: who can sign in is worth a
    /// word, also when nothing is to be written. Gives the notes that are still to be told.
    std::uint8_t addFormerOwner(const MatchRow &row, std::uint8_t notes)
    {
        constexpr std::uint8_t kOther = NoteOwnerElsewhere | NoteOwnerCloudOnly | NoteOwnerPrivileged;
        if (!(notes & kOther) || row.directory == kNone ||
            m_input.directory.device(row.directory).registeredOwner().empty())
            return notes;
        addFinding(Severity::Warning, FindingCode::FormerOwnerStays, row);
        return std::uint8_t(notes & ~kOther);
    }

    void addSkip(const MatchRow &row, SkipReason reason)
    {
        SkippedDevice skipped;
        skipped.reason = reason;
        if (row.directory != kNone) {
            const DirectoryDevice object = m_input.directory.device(row.directory);
            skipped.deviceId = object.deviceId().value_or(DeviceId{});
            skipped.objectId = object.anchor().objectId;
            skipped.displayName = object.displayName();
        }
        if (row.cloud != kNone) {
            const CloudDevice device = m_input.cloud.device(row.cloud);
            skipped.deviceId = device.deviceId();
            skipped.objectId = device.objectId();
            skipped.displayName = device.displayName().value;
        }
        ++(isConflict(reason) ? m_plan.totals.conflict : m_plan.totals.skipped);
        if (reason == SkipReason::ConflictKey)
            addFinding(Severity::Warning, FindingCode::DuplicateKey, row);
        m_plan.skipped.push_back(std::move(skipped));
    }

    void takeDevicesWithoutId()
    {
        for (const CloudObjectId objectId : m_input.cloud.withoutDeviceId()) {
            ++m_plan.totals.skipped;
            m_plan.skipped.push_back({{}, objectId, {}, SkipReason::NoDeviceId});
        }
    }

    void addRemovalFinding(const MatchRow &row, RemovalState removal)
    {
        switch (removal) {
        case RemovalState::NoBaseline: ++m_withoutBaseline; break;
        case RemovalState::NotProven:
            addFinding(Severity::Warning, FindingCode::RemovalHeldNoProof, row);
            break;
        case RemovalState::StillThere:
            addFinding(Severity::Warning, FindingCode::ListLackedDevice, row);
            break;
        case RemovalState::None:
        case RemovalState::Done:
        case RemovalState::Waiting: break;
        }
    }

    void addFinding(Severity severity, FindingCode code, const MatchRow &row)
    {
        if (++m_counts[code] > kMaxFindingsPerCode)
            return;
        Finding finding{severity, code, {}, {}, {}};
        if (row.cloud != kNone) {
            const CloudDevice device = m_input.cloud.device(row.cloud);
            finding.subject = device.deviceId().text();
            finding.arguments.emplace_back(device.displayName().value);
        } else {
            const DirectoryDevice object = m_input.directory.device(row.directory);
            finding.subject = object.deviceId() ? object.deviceId()->text() : object.guid().text();
            finding.arguments.emplace_back(object.displayName());
        }
        m_plan.findings.push_back(std::move(finding));
    }

    void addSummaries()
    {
        for (const auto &[code, count] : m_counts) {
            if (count > kMaxFindingsPerCode) {
                const auto rest = std::int64_t(count - kMaxFindingsPerCode);
                m_plan.findings.push_back({Severity::Note, code, {}, rest, {}});
            }
        }
        const auto summary = [&](Severity severity, FindingCode code, std::uint64_t count) {
            if (count)
                m_plan.findings.push_back({severity, code, {}, std::int64_t(count), {}});
        };
        summary(Severity::Warning, FindingCode::NoBaseline, m_withoutBaseline);
        summary(Severity::Note, FindingCode::ForeignWriterObjects, m_plan.totals.foreign);
        summary(Severity::Note, FindingCode::AdfsObjects, m_plan.totals.adfs);
        for (const FlowAttributeTraits &traits : kFlowAttributes) {
            if (!(m_input.schema & bitOf(traits.attribute)))
                m_plan.findings.push_back(
                    {Severity::Note, FindingCode::AttributeNotInSchema, std::string(traits.name), {}, {}});
        }
    }

    const PlanInput &m_input;
    RowDecider m_decider;
    const Selection &m_selection;
    Plan m_plan;
    std::map<FindingCode, std::uint64_t> m_counts;
    std::uint64_t m_withoutBaseline = 0;
};

} // namespace

std::vector<DeviceId> devicesToProve(const PlanInput &input)
{
    std::vector<DeviceId> devices;
    if (!input.hasBaseline)
        return devices;
    RowDecider decider(input);
    const Selection selection(input.request);
    for (const MatchRow &row : input.match.rows) {
        if (row.kind != MatchKind::DirectoryOnly || row.standing != Standing::Ours)
            continue;
        const DirectoryDevice object = input.directory.device(row.directory);
        const auto id = object.deviceId();
        const bool open = id && input.open && input.open->contains(*id);
        if (id && !open && selection.has(id) && !input.held.contains(*id) && decider.actionWhenGone(object))
            devices.push_back(*id);
    }
    return devices;
}

Plan makePlan(const PlanInput &input, std::size_t slices)
{
    const std::span<const MatchRow> rows = input.match.rows;
    if (slices == 0)
        slices = slicesFor(rows.size());
    const Selection selection(input.request);
    std::vector<std::optional<PlanPart>> parts(slices);
    inSlices(rows.size(), slices, [&](std::size_t slice, std::size_t first, std::size_t end) {
        parts[slice].emplace(input, selection).take(rows.subspan(first, end - first));
    });
    for (std::size_t i = 1; i < slices; ++i) {
        parts.front()->join(*parts[i]);
        parts[i].reset();
    }
    return parts.front()->finish();
}

} // namespace dwc
