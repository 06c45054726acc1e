// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rules.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>

namespace dwc {

namespace {

void appendList(std::string &text, std::vector<std::string> entries)
{
    std::ranges::sort(entries);
    for (const std::string &entry : entries)
        text += std::to_string(entry.size()) + ':' + entry; // lengths keep "a","b" apart from "a,b"
    text += ';';
}

} // namespace

std::string fingerprintOf(const Rules &rules)
{
    std::string text = "rules 1;";
    std::vector<std::string> trustTypes;
    for (const TrustType type : rules.scope.trustTypes)
        trustTypes.emplace_back(nameOf(type));
    appendList(text, trustTypes);
    appendList(text, rules.scope.operatingSystems);
    appendList(text, rules.scope.include);
    appendList(text, rules.scope.exclude);
    for (const bool flag :
         {rules.flow.registeredUsers, rules.flow.lastLogonTimestamp, rules.flow.privilegedOwners})
        text += flag ? '1' : '0';
    text += ';' + std::to_string(int(rules.removal.mode)) + ';' + std::to_string(rules.removal.afterDays) + ';' +
            std::to_string(int(rules.removal.outOfScope));
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

} // namespace dwc
