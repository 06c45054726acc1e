// SPDX-License-Identifier: Apache-2.0
#include "core/directory/filter.h"
#include "core/model/dn.h"
#include "tests/fuzz/require.h"

#include <array>

#include <ldap.h>

using namespace dwc;
using fuzz::require;

/// The library's own reading of a filter, as it sends it; exported, but in no header.
extern "C" int ldap_pvt_put_filter(BerElement *ber, const char *filter);

namespace {

/// A name in libldap's reading: its first part has to be `type`=`value`, and the rest the parent.
void checkName(std::string_view value)
{
    const Dn dn = Dn::child(Dn("OU=Devices,DC=corp,DC=example"), "CN", value);
    LDAPDN parsed = nullptr;
    require(ldap_str2dn(dn.text().c_str(), &parsed, LDAP_DN_FORMAT_LDAPV3) == LDAP_SUCCESS, "a name is read");
    std::size_t parts = 0;
    while (parsed && parsed[parts])
        ++parts;
    require(parts == 4, "a value makes one part of a name");
    require(parsed[0][0] && !parsed[0][1], "a value makes one attribute of a part");
    const LDAPAVA &first = *parsed[0][0];
    require(std::string_view(first.la_attr.bv_val, first.la_attr.bv_len) == "CN", "the attribute is the one given");
    require(std::string_view(first.la_value.bv_val, first.la_value.bv_len) == value, "a name keeps its value");
    ldap_dnfree(parsed);
}

std::string berOf(const Filter &filter)
{
    BerElement *ber = ber_alloc_t(LBER_USE_DER);
    require(ldap_pvt_put_filter(ber, filter.text().c_str()) == 0, "a filter is read");
    berval *flat = nullptr;
    require(ber_flatten(ber, &flat) == 0, "a filter is sent");
    std::string octets(flat->bv_val, flat->bv_len);
    ber_bvfree(flat);
    ber_free(ber, 1);
    return octets;
}

std::string lengthOf(std::size_t length)
{
    if (length < 0x80)
        return {char(length)};
    std::string octets;
    for (std::size_t rest = length; rest; rest >>= 8)
        octets.insert(octets.begin(), char(rest & 0xFF));
    return char(0x80 | octets.size()) + octets;
}

std::string element(char tag, const std::string &content)
{
    return tag + lengthOf(content.size()) + content;
}

void checkFilters(std::string_view value)
{
    constexpr char kOctets = 0x04, kEquality = char(0xA3), kAnd = char(0xA0);
    const Filter equals = Filter::equals("cn", value);
    const std::string equality = element(kEquality, element(kOctets, "cn") + element(kOctets, std::string(value)));
    require(berOf(equals) == equality, "an equality keeps its value");
    const std::array both{equals, Filter::present("objectSid")};
    require(berOf(Filter::all(both)) == element(kAnd, equality + element(char(0x87), "objectSid")),
            "a value ends no part of a filter");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view value = fuzz::textOf(data, size);
    checkFilters(value);
    if (!value.empty() && fuzz::isUtf8(value)) // names are texts
        checkName(value);
    return 0;
}
