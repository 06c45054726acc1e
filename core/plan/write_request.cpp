// SPDX-License-Identifier: Apache-2.0
#include "core/plan/write_request.h"

#include "core/model/flow_attribute.h"
#include "core/rules/limits.h"

#include <algorithm>
#include <unordered_set>

namespace dwc {

namespace {

/// Values of `from` that `other` does not have, as the directory compares.
std::vector<std::string> without(const std::vector<std::string> &from, const std::vector<std::string> &other)
{
    std::unordered_set<std::string> folded;
    for (const std::string &value : other)
        folded.insert(foldForEquality(value));
    std::vector<std::string> rest;
    std::ranges::copy_if(from, std::back_inserter(rest),
                         [&](const std::string &value) { return !folded.contains(foldForEquality(value)); });
    return rest;
}

void addModifications(const AttributeChange &attribute, std::vector<Modification> &out)
{
    const auto known = flowAttributeFromName(attribute.name);
    const bool isSet = known && traitsOf(*known).multiValued;
    std::vector<std::string> gone = isSet ? without(attribute.before, attribute.after) : attribute.before;
    std::vector<std::string> come = isSet ? without(attribute.after, attribute.before) : attribute.after;
    if (!gone.empty())
        out.push_back({Modification::Kind::Delete, attribute.name, std::move(gone)});
    if (!come.empty())
        out.push_back({Modification::Kind::Add, attribute.name, std::move(come)});
}

} // namespace

WriteRequest requestFor(const Change &change)
{
    WriteRequest request;
    request.object = change.object;
    if (change.action == Action::Delete) {
        request.kind = WriteRequest::Kind::Delete;
        return request;
    }
    if (change.action == Action::Create) {
        request.kind = WriteRequest::Kind::Add;
        if (change.attributes.empty() || change.attributes.front().name != "objectClass")
            request.changes.push_back({Modification::Kind::Add, "objectClass", {"msDS-Device"}});
        for (const AttributeChange &attribute : change.attributes)
            request.changes.push_back({Modification::Kind::Add, attribute.name, attribute.after});
        return request;
    }
    request.kind = WriteRequest::Kind::Modify;
    for (const AttributeChange &attribute : change.attributes)
        addModifications(attribute, request.changes);
    return request;
}

} // namespace dwc
