// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/cloud_snapshot.h"
#include "core/model/directory_snapshot.h"
#include "core/model/flow_attribute.h"
#include "core/rules/owners.h"
#include "core/rules/rules.h"

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace dwc {

/// The profile leaves it alone.
bool isSwitchedOff(FlowAttribute attribute, const Flow &flow);

/// What the flow wants of one attribute.
enum class FlowIntent : std::uint8_t {
    Keep,  ///< leave what is there: unknown, off, not in the schema, or a null that must not clear
    Clear, ///< the cloud has no value and the attribute is optional
    Write
};

/// Things worth saying about a value; combined as bits.
enum FlowNote : std::uint8_t {
    NoteNone = 0,
    NoteCut = 1,          ///< longer than the schema allows
    NoteDropped = 2,      ///< a value the directory cannot hold was left out
    NoteNameReplaced = 4, ///< no name: the device id stands in
    NoteOwnerElsewhere = 8,
    NoteOwnerCloudOnly = 16,
    NoteOwnerPrivileged = 32,
    NoteOwnerUnknown = 64
};

/// Values are views into the snapshots or the flow's own buffers: good until the next call of reset().
struct FlowValues
{
    FlowIntent intent = FlowIntent::Keep;
    std::uint8_t notes = NoteNone;
    std::vector<std::string_view> values; ///< raw LDAP octets; sets in the order of the cloud, twins left out

    void clear()
    {
        intent = FlowIntent::Keep;
        notes = NoteNone;
        values.clear();
    }
};

/// Cloud device to msDS-Device, attribute by attribute, with the directory's own limits and equality, so that
/// what was written compares equal when it is read. One object per thread; nothing here touches a server.
class AttributeFlow
{
public:
    AttributeFlow(const CloudSnapshot &cloud, const Rules &rules, const Owners &owners,
                  FlowAttributeSet schema);

    /// Frees the buffers of the last device.
    void reset() { m_buffers.clear(); }
    /// What the cloud wants. Keys: those that fit; with none fitting the intent is Keep.
    void wanted(FlowAttribute attribute, const CloudDevice &device, FlowValues &out);
    /// What the directory has: raw octets, sorted by nothing.
    void present(FlowAttribute attribute, const DirectoryDevice &device, FlowValues &out);
    /// Equal for this attribute as the directory compares; SIDs and anchors in either stored form.
    static bool equal(FlowAttribute attribute, const FlowValues &wanted, const FlowValues &present);

private:
    std::string_view keep(std::string octets);
    void wantText(const Attribute<std::string_view> &text, const FlowAttributeTraits &traits,
                  FlowValues &out);
    void wantBoolean(const Attribute<bool> &flag, bool nullClears, FlowValues &out);
    void wantName(const CloudDevice &device, FlowValues &out);
    void wantVersion(const CloudDevice &device, FlowValues &out);
    void wantKeys(const CloudDevice &device, FlowValues &out);
    void wantPhysicalIds(const CloudDevice &device, FlowValues &out);
    void wantOwner(const CloudDevice &device, FlowValues &out);
    void wantUsers(const CloudDevice &device, FlowValues &out);
    void wantLastLogon(const CloudDevice &device, FlowValues &out);
    /// Of the set being collected, `values`: one that counts as equal.
    bool hasTwin(std::string_view value, const std::vector<std::string_view> &values);
    void addUnlessTwin(std::string_view value, FlowValues &out);

    const CloudSnapshot &m_cloud;
    const Rules &m_rules;
    const Owners &m_owners;
    FlowAttributeSet m_schema;
    std::deque<std::string> m_buffers;       // does not move what the views point at
    std::unordered_set<std::string> m_folds; // of the set being collected, once it is no more small
    std::vector<std::string_view> m_sorted;  // used again for each device
};

} // namespace dwc
