// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/directory/ldap_handles.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dwc {

/// A part of a multi-valued attribute, as Windows sends it above 1500 values: `name;range=0-1499`
/// (MS-ADTS 3.1.1.3.1.3.3).
struct ValueRange
{
    std::string_view attribute; ///< without the option
    std::uint32_t first = 0;
    std::optional<std::uint32_t> last; ///< nothing: `*`, these are the last values
};
/// Nothing when the name has no range option; MalformedAnswer when it has one that cannot be read.
Result<std::optional<ValueRange>> rangeOf(std::string_view name);

bool equalsWithoutCase(std::string_view a, std::string_view b); ///< ASCII, as attribute names compare

/// One attribute of an entry; name and values lie in the message.
struct EntryAttribute
{
    std::string_view name;
    std::span<const std::string_view> values;

    bool is(std::string_view other) const { return equalsWithoutCase(name, other); }
};

/// An entry of a search's answer, without copies. Lives no longer than the message.
class LdapEntry
{
public:
    using Visit = std::function<Result<void>(const EntryAttribute &)>;

    LdapEntry(LDAP *ld, LDAPMessage *message) : m_ld(ld), m_message(message) {}

    /// Each attribute in the order sent. Ends with the first error: the visitor's, or MalformedAnswer. Once
    /// only: libldap ends each value with a NUL where the next element begins.
    Result<void> forEach(const Visit &visit) const;
    std::string dn() const;

private:
    LDAP *m_ld;
    LDAPMessage *m_message;
};

/// A copy of an entry: for answers of few attributes.
class CopiedEntry
{
public:
    static Result<CopiedEntry> from(const LdapEntry &entry);

    const std::string &dn() const { return m_dn; }
    /// Empty when absent.
    std::vector<std::string> values(std::string_view name) const;
    std::optional<std::string> value(std::string_view name) const; ///< the first

private:
    std::string m_dn;
    std::vector<std::pair<std::string, std::vector<std::string>>> m_attributes;
};

} // namespace dwc
