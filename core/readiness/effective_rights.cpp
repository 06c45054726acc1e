// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/effective_rights.h"

#include <algorithm>

namespace dwc {

namespace {

const Sid &ownerRights()
{
    static const Sid sid = *Sid::fromText("S-1-3-4");
    return sid;
}

const Sid &creatorOwner()
{
    static const Sid sid = *Sid::fromText("S-1-3-0");
    return sid;
}

/// What generic bits stand for in the directory (MS-ADTS 5.1.3.2).
std::uint32_t mapped(std::uint32_t mask)
{
    constexpr std::uint32_t kGenericRead = 0x80000000, kGenericWrite = 0x40000000,
                            kGenericExecute = 0x20000000, kGenericAll = 0x10000000;
    std::uint32_t plain = mask & 0x0FFFFFFF;
    if (mask & kGenericRead)
        plain |= rights::kReadControl | rights::kListContents | rights::kReadProperty | rights::kListObject;
    if (mask & kGenericWrite)
        plain |= rights::kReadControl | rights::kWriteProperty | rights::kSelfWrite;
    if (mask & kGenericExecute)
        plain |= rights::kReadControl | rights::kListContents;
    if (mask & kGenericAll)
        plain |= 0xF01FF;
    return plain;
}

bool isAbout(const Ace &ace, const RightRequest &request)
{
    if (!(mapped(ace.mask) & request.right))
        return false;
    return !ace.objectType || std::ranges::find(request.types, *ace.objectType) != request.types.end();
}

/// Access of the owner alone, unless entries for Owner Rights say otherwise.
bool isImpliedForOwner(const SecurityDescriptor &descriptor, const AccountToken &token, std::uint32_t right)
{
    if (!(right & (rights::kReadControl | rights::kWriteDacl)))
        return false;
    if (!descriptor.owner || !token.has(*descriptor.owner))
        return false;
    return std::ranges::none_of(descriptor.dacl, [](const Ace &ace) {
        return ace.trustee == ownerRights() && !(ace.flags & Ace::kInheritOnly);
    });
}

bool speaksOf(const Ace &ace, const SecurityDescriptor &descriptor, const AccountToken &token)
{
    if (ace.flags & Ace::kInheritOnly)
        return false;
    if (ace.trustee == ownerRights())
        return descriptor.owner && token.has(*descriptor.owner);
    return token.has(ace.trustee);
}

} // namespace

AccountToken AccountToken::of(const Sid &account, std::span<const Sid> groups)
{
    AccountToken token;
    token.account = account;
    token.sids.assign(groups.begin(), groups.end());
    token.sids.push_back(account);
    for (const char *everybody : {"S-1-1-0", "S-1-5-2", "S-1-5-11", "S-1-5-15"})
        token.sids.push_back(*Sid::fromText(everybody));
    std::ranges::sort(token.sids);
    const auto twins = std::ranges::unique(token.sids);
    token.sids.erase(twins.begin(), twins.end());
    return token;
}

bool AccountToken::has(const Sid &sid) const
{
    return std::ranges::binary_search(sids, sid);
}

RightAnswer rightOf(const SecurityDescriptor &descriptor, const AccountToken &token,
                    const RightRequest &request)
{
    if (!descriptor.hasDacl)
        return {Grant::Granted, std::nullopt, false};
    if (isImpliedForOwner(descriptor, token, request.right))
        return {Grant::Granted, std::nullopt, true};
    const Ace *maybe = nullptr; // the first conditional one
    RightAnswer answer;
    for (const Ace &ace : descriptor.dacl) {
        if (ace.kind == Ace::Kind::Other || !isAbout(ace, request) || !speaksOf(ace, descriptor, token))
            continue;
        if (ace.kind == Ace::Kind::Conditional) {
            maybe = maybe ? maybe : &ace;
            continue;
        }
        answer = {ace.kind == Ace::Kind::Allow ? Grant::Granted : Grant::Denied, ace, false};
        break;
    }
    const bool agrees = maybe && maybe->conditionalDeny == (answer.grant == Grant::Denied);
    return maybe && !agrees ? RightAnswer{Grant::Unknown, *maybe, false} : answer;
}

SecurityDescriptor descriptorOfChild(const SecurityDescriptor &container, std::span<const Ace> classDefault,
                                     const SchemaGuid &childClass, const Sid &creator)
{
    SecurityDescriptor child;
    child.owner = creator;
    child.hasDacl = true;
    child.dacl.assign(classDefault.begin(), classDefault.end());
    for (const Ace &ace : container.dacl) {
        if (ace.kind == Ace::Kind::Other || !(ace.flags & Ace::kContainerInherit))
            continue;
        if (ace.inheritedObjectType && *ace.inheritedObjectType != childClass)
            continue;
        Ace inherited = ace;
        inherited.flags = Ace::kInherited;
        inherited.mask = mapped(ace.mask);
        if (ace.trustee == creatorOwner())
            inherited.trustee = creator;
        child.dacl.push_back(inherited);
    }
    return child;
}

} // namespace dwc
