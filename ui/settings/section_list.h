// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/setting_words.h"

#include <QListWidget>

namespace dwc {

class Theme;

/// The sections at the side of the page, in their order.
QListWidget *makeSectionList(Theme &theme, QWidget *parent);
/// Marks the section with the number of its values that cannot be saved.
void setProblemsOf(QListWidget &list, Section section, std::size_t problems);

} // namespace dwc
