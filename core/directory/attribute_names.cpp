// SPDX-License-Identifier: Apache-2.0
#include "core/directory/attribute_names.h"

#include <utility>

namespace dwc {

namespace {

constexpr std::size_t kMostNames = 64;

} // namespace

Meaning AttributeNames::meaningOf(std::string_view name)
{
    for (std::size_t tried = 0; tried < m_seen.size(); ++tried) {
        if (m_at >= m_seen.size())
            m_at = 0;
        const Seen &seen = m_seen[m_at++];
        if (seen.name == name)
            return seen.meaning;
    }
    const Meaning meaning = lookUp(name);
    // names with an option hold numbers that change; and no server makes this list grow without end
    if (meaning.kind != Meaning::Part && m_seen.size() < kMostNames)
        m_seen.push_back({std::string(name), meaning});
    return meaning;
}

Meaning AttributeNames::lookUp(std::string_view name) const
{
    if (name.find(';') != std::string_view::npos)
        return {Meaning::Part};
    if (const auto flow = flowAttributeFromName(name))
        return {Meaning::Flow, *flow};
    const std::pair<std::string_view, Meaning::Kind> others[] = {
        {m_dialect.identityAttribute(), Meaning::Identity},
        {"cn", Meaning::Cn},
        {m_dialect.creatorAttribute(), Meaning::Creator},
        {m_dialect.createdAttribute(), Meaning::Created}};
    for (const auto &[other, kind] : others) {
        if (equalsWithoutCase(name, other))
            return {kind};
    }
    return {};
}

} // namespace dwc
