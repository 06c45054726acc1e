// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <cstdint>

namespace dwc {

/// The steps of the type scale. Sizes stand in type.cpp and nowhere else, never in a style sheet.
enum class Type : std::uint8_t {
    Caption,       ///< second lines, status line
    CaptionStrong, ///< table headers
    Body,
    BodyStrong,
    MonoSmall, ///< ids and values in tables
    Mono,
    Section, ///< card and pane titles
    Verdict, ///< the one answering sentence
    Title,   ///< of a page
    Figure   ///< counts on the overview
};

inline constexpr int kTypes = int(Type::Figure) + 1;

/// Loads the bundled fonts; once, before the first font is made. False: a font is missing from the program.
bool loadFonts();
QFont fontOf(Type type);
/// From one line to the next in a text of several lines, in pixels.
int lineHeightOf(Type type);
/// The same in per cent of the font's own, for text documents.
int lineStretchOf(Type type);

} // namespace dwc
