// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/help_pages.h"
#include "ui/theme/theme.h"

#include <QListWidget>

namespace dwc {

/// The pages of the help by name; moving to one asks for it.
class HelpContents : public QListWidget
{
    Q_OBJECT

public:
    explicit HelpContents(Theme &theme, QWidget *parent = nullptr);
    /// Shows which page is open, and asks for nothing.
    void setPage(HelpPage page);

Q_SIGNALS:
    void pageRequested(dwc::HelpPage page);
};

} // namespace dwc
