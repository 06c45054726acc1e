// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/key_values.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dwc {

/// The sections of Settings, in their order.
enum class Section : std::uint8_t { Profile, Scope, Flow, Guards, Schedule, Removal, Appearance };
inline constexpr std::array kSections{Section::Profile,   Section::Scope,    Section::Flow,
                                      Section::Guards,    Section::Schedule, Section::Removal,
                                      Section::Appearance};
QString titleOf(Section section);
/// What the section decides, in a sentence.
QString leadOf(Section section);

/// How a key is called where people read it. All translated.
struct SettingWords
{
    Section section = Section::Profile;
    QString group; ///< heading it stands below; empty: none
    QString label;
    QString help;
};

/// Nothing (an empty label) only for a path that is no key.
SettingWords wordsOf(std::string_view path);
std::vector<std::string_view> keysOf(Section section);

/// One of the words a key takes, for people: "Entra joined" for AzureAd.
QString choiceOf(std::string_view path, std::string_view word);
/// Behind a number: " %", " days"; empty for a mere number.
QString unitOf(std::string_view path);
/// A value in a sentence: "500", "30 %", "LDAPS", "not set", "MUC-*, BER-* and 12 more". Foreign text made
/// printable.
QString shownValue(std::string_view path, const nlohmann::ordered_json &value);

} // namespace dwc
