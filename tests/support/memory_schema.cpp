// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memory_schema.h"

#include <QString>
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <limits>

namespace dwc::testing {

namespace {

constexpr int kViolation = 19;
constexpr int kInvalidSyntax = 21;
constexpr std::uint32_t kOutOfRange = 0x2082;
constexpr std::uint32_t kBadSyntax = 0x200B;
constexpr std::size_t kDeviceIdBytes = 16;

QString folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded();
}

bool isUtf8(std::string_view value)
{
    const QByteArray octets(value.data(), qsizetype(value.size()));
    return QString::fromUtf8(octets).toUtf8() == octets;
}

MemorySyntax syntaxOf(ValueSyntax syntax)
{
    switch (syntax) {
    case ValueSyntax::Text:
        return MemorySyntax::Text;
    case ValueSyntax::Boolean:
        return MemorySyntax::Boolean;
    case ValueSyntax::Integer:
        return MemorySyntax::Integer;
    case ValueSyntax::LargeInteger:
        return MemorySyntax::LargeInteger;
    case ValueSyntax::Guid:
    case ValueSyntax::SidText:
        break;
    }
    return MemorySyntax::Octets;
}

bool isInteger(std::string_view value, std::int64_t &number)
{
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() && end == value.data() + value.size();
}

} // namespace

Refusal refusal(int result, std::uint32_t windowsCode, std::string_view about)
{
    char code[12];
    std::snprintf(code, sizeof code, "%08X: ", windowsCode);
    return {result, code + std::string(about)};
}

bool isSameName(std::string_view a, std::string_view b)
{
    return folded(a) == folded(b);
}

MemorySchema::MemorySchema()
{
    for (const FlowAttributeTraits &traits : kFlowAttributes) {
        MemoryAttribute attribute{
            std::string(traits.name), syntaxOf(traits.syntax), traits.multiValued, traits.mandatory, 0,
            traits.maxUtf16};
        if (traits.attribute == FlowAttribute::DeviceId)
            attribute.lower = attribute.upper = kDeviceIdBytes;
        m_attributes.push_back(std::move(attribute));
    }
    m_attributes.push_back({"msDS-KeyCredentialLink", MemorySyntax::Text, true, false, 0, 0});
    m_attributes.push_back({"msDS-DeviceTrustType", MemorySyntax::Integer, false, false, 0, 0});
    m_attributes.push_back({"msDS-DeviceMDMStatus", MemorySyntax::Text, false, false, 0, 256});
    m_attributes.push_back({"msDS-CloudIsManaged", MemorySyntax::Boolean, false, false, 0, 0});
    m_attributes.push_back({"msDS-ComputerSID", MemorySyntax::Octets, false, false, 0, 0});
    m_attributes.push_back({"description", MemorySyntax::Text, true, false, 0, 1024});
    m_attributes.push_back({"objectClass", MemorySyntax::System, true, true, 0, 0});
    m_attributes.push_back({"cn", MemorySyntax::System, false, true, 1, 64});
    for (const char *name :
         {"objectGUID", "whenCreated", "uSNChanged", "nTSecurityDescriptor", "distinguishedName"})
        m_attributes.push_back({name, MemorySyntax::System, false, false, 0, 0});
}

void MemorySchema::keepOnly(FlowAttributeSet attributes)
{
    std::erase_if(m_attributes, [&](const MemoryAttribute &attribute) {
        const auto flow = flowAttributeFromName(attribute.name);
        return flow && !(attributes & bitOf(*flow));
    });
}

const MemoryAttribute *MemorySchema::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(
        m_attributes, [&](const MemoryAttribute &attribute) { return isSameName(attribute.name, name); });
    return found == m_attributes.end() ? nullptr : &*found;
}

bool MemorySchema::isOfOtherClasses(std::string_view name) const
{
    constexpr std::string_view kOthers[] = {"sAMAccountName", "userPrincipalName", "member", "dNSHostName",
                                            "msDS-DeviceLocation"};
    return std::ranges::any_of(kOthers, [&](std::string_view other) { return isSameName(other, name); });
}

Refusal MemorySchema::check(const MemoryAttribute &attribute, std::string_view value)
{
    const Refusal syntax = refusal(kInvalidSyntax, kBadSyntax, attribute.name);
    const Refusal range = refusal(kViolation, kOutOfRange, attribute.name);
    if (value.empty())
        return syntax;
    std::int64_t number = 0;
    switch (attribute.syntax) {
    case MemorySyntax::Boolean:
        return value == "TRUE" || value == "FALSE" ? Refusal() : syntax;
    case MemorySyntax::LargeInteger:
        return isInteger(value, number) ? Refusal() : syntax;
    case MemorySyntax::Integer:
        if (!isInteger(value, number))
            return syntax;
        return number >= std::numeric_limits<std::int32_t>::min() &&
                       number <= std::numeric_limits<std::int32_t>::max()
                   ? Refusal()
                   : range;
    case MemorySyntax::Text:
        if (!isUtf8(value) || value.find('\0') != std::string_view::npos)
            return syntax;
        break;
    case MemorySyntax::Octets:
    case MemorySyntax::System:
        break;
    }
    const std::size_t length =
        attribute.syntax == MemorySyntax::Octets
            ? value.size()
            : std::size_t(QString::fromUtf8(value.data(), qsizetype(value.size())).size());
    const bool fits = length >= attribute.lower && (attribute.upper == 0 || length <= attribute.upper);
    return fits ? Refusal() : range;
}

bool MemorySchema::areEqual(const MemoryAttribute &attribute, std::string_view a, std::string_view b)
{
    return attribute.syntax == MemorySyntax::Text ? folded(a) == folded(b) : a == b;
}

} // namespace dwc::testing
