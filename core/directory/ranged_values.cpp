// SPDX-License-Identifier: Apache-2.0
#include "core/directory/ranged_values.h"

#include "core/directory/ldap_search.h"

namespace dwc {

namespace {

struct Part
{
    std::optional<std::uint32_t> last;
    bool seen = false;
};

Result<void> takePart(const EntryAttribute &attribute, std::string_view wanted, std::uint32_t first,
                      Part &part, std::vector<std::string> &values)
{
    const auto range = rangeOf(attribute.name);
    if (!range)
        return tl::unexpected(range.error());
    if (!*range || !equalsWithoutCase((*range)->attribute, wanted))
        return {};
    const std::uint32_t end =
        (*range)->last ? *(*range)->last + 1 : first + std::uint32_t(attribute.values.size());
    if ((*range)->first != first || end - first != attribute.values.size() || attribute.values.empty())
        return fail(ErrorKind::IncompleteRead, std::string(attribute.name));
    values.insert(values.end(), attribute.values.begin(), attribute.values.end());
    part = {(*range)->last, true};
    return {};
}

} // namespace

Result<void> readRestOfRange(LdapSession &session, const ObjectRef &object, std::string_view attribute,
                             std::uint32_t first, const std::stop_token &stop,
                             std::vector<std::string> &values)
{
    for (;;) {
        Part part;
        SearchRequest request;
        request.base = session.dialect().addressOf(object);
        request.attributes = {std::string(attribute) + ";range=" + std::to_string(first) + "-*"};
        const auto read = readOne(session, request, stop, [&](const LdapEntry &entry) {
            return entry.forEach(
                [&](const EntryAttribute &found) { return takePart(found, attribute, first, part, values); });
        });
        if (!read && read.error().kind != ErrorKind::NotFound)
            return read;
        if (!part.seen)
            return fail(ErrorKind::IncompleteRead, request.base, request.attributes.front());
        if (!part.last)
            return {};
        first = *part.last + 1;
    }
}

} // namespace dwc
