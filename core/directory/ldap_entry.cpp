// SPDX-License-Identifier: Apache-2.0
#include "core/directory/ldap_entry.h"

#include <charconv>
#include <strings.h>

namespace dwc {

namespace {

std::string_view viewOf(const berval &value)
{
    return {value.bv_val, value.bv_len};
}

bool takeNumber(std::string_view &text, std::uint32_t &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return false;
    text.remove_prefix(std::size_t(end - text.data()));
    return true;
}

} // namespace

bool equalsWithoutCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && strncasecmp(a.data(), b.data(), a.size()) == 0;
}

Result<std::optional<ValueRange>> rangeOf(std::string_view name)
{
    constexpr std::string_view kOption = ";range=";
    const std::size_t at = name.find(';');
    if (at == std::string_view::npos || !equalsWithoutCase(name.substr(at, kOption.size()), kOption))
        return std::nullopt;
    ValueRange range{name.substr(0, at), 0, std::nullopt};
    std::string_view rest = name.substr(at + kOption.size());
    const auto malformed = [&] { return fail(ErrorKind::MalformedAnswer, std::string(name)); };
    if (!takeNumber(rest, range.first) || rest.empty() || rest.front() != '-')
        return malformed();
    rest.remove_prefix(1);
    if (rest == "*")
        return range;
    std::uint32_t last = 0;
    if (!takeNumber(rest, last) || !rest.empty() || last < range.first)
        return malformed();
    range.last = last;
    return range;
}

Result<void> LdapEntry::forEach(const Visit &visit) const
{
    BerElement *raw = nullptr;
    berval dn{};
    if (ldap_get_dn_ber(m_ld, m_message, &raw, &dn) != LDAP_SUCCESS)
        return fail(ErrorKind::MalformedAnswer, {}, "an entry without a name");
    const WalkerHandle walker(raw);
    std::vector<std::string_view> values;
    for (;;) {
        berval name{};
        berval *array = nullptr;
        const int code = ldap_get_attribute_ber(m_ld, m_message, walker.get(), &name, &array);
        const BervalArray owner(array);
        if (code != LDAP_SUCCESS)
            return fail(ErrorKind::MalformedAnswer, std::string(viewOf(dn)), ldap_err2string(code), code);
        if (!name.bv_val)
            return {};
        values.clear();
        for (const berval *value = array; value && value->bv_val; ++value)
            values.push_back(viewOf(*value));
        if (const auto seen = visit({viewOf(name), values}); !seen)
            return seen;
    }
}

std::string LdapEntry::dn() const
{
    const LdapText text(ldap_get_dn(m_ld, m_message));
    return text ? std::string(text.get()) : std::string();
}

Result<CopiedEntry> CopiedEntry::from(const LdapEntry &entry)
{
    CopiedEntry copy;
    copy.m_dn = entry.dn();
    const auto walked = entry.forEach([&](const EntryAttribute &attribute) -> Result<void> {
        copy.m_attributes.emplace_back(
            attribute.name, std::vector<std::string>(attribute.values.begin(), attribute.values.end()));
        return {};
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return copy;
}

std::vector<std::string> CopiedEntry::values(std::string_view name) const
{
    for (const auto &[known, values] : m_attributes) {
        if (equalsWithoutCase(known, name))
            return values;
    }
    return {};
}

std::optional<std::string> CopiedEntry::value(std::string_view name) const
{
    std::vector<std::string> found = values(name);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace dwc
