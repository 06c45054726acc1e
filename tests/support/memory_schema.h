// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/flow_attribute.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dwc::testing {

/// A server's refusal: LDAP result and the text that comes with it, which begins with Windows' code.
struct Refusal
{
    int result = 0; ///< 0: accepted
    std::string text;

    explicit operator bool() const { return result != 0; }
};
Refusal refusal(int result, std::uint32_t windowsCode, std::string_view about);

enum class MemorySyntax : std::uint8_t { Octets, Text, Boolean, Integer, LargeInteger, System };

struct MemoryAttribute
{
    std::string name; ///< lDAPDisplayName
    MemorySyntax syntax = MemorySyntax::Text;
    bool multiValued = false;
    bool mandatory = false;
    std::size_t lower = 0; ///< octets, or UTF-16 units of a text
    std::size_t upper = 0; ///< 0: no limit
};

/// The attributes of msDS-Device and what Windows documents of them (MS-ADA2, MS-ADSC 2.136).
class MemorySchema
{
public:
    MemorySchema();

    /// Nothing of an attribute of the flow that is not in the set: a forest of 2012 R2 lacks
    /// msDS-IsCompliant.
    void keepOnly(FlowAttributeSet attributes);
    const MemoryAttribute *find(std::string_view name) const;
    /// Known to the schema, but not for msDS-Device.
    bool isOfOtherClasses(std::string_view name) const;
    const std::vector<MemoryAttribute> &attributes() const { return m_attributes; }

    /// Syntax and range of one value (results 21 and 19).
    static Refusal check(const MemoryAttribute &attribute, std::string_view value);
    /// Equality as the syntax has it: texts without case.
    static bool areEqual(const MemoryAttribute &attribute, std::string_view a, std::string_view b);

private:
    std::vector<MemoryAttribute> m_attributes;
};

bool isSameName(std::string_view a, std::string_view b); ///< attribute names and DNs: without case

} // namespace dwc::testing
