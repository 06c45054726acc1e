// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace dwc {

/// The command that creates a plain account under this name, a UPN or DN, in PowerShell. A name with other
/// signs than letters, digits and "._-" is replaced by a plain one: nothing of it may become code.
QString accountCommand(const std::string &account, const std::string &domain);

/// How to make the connector account, to copy.
class AccountCommands : public QWidget
{
    Q_OBJECT

public:
    AccountCommands(Theme &theme, const QString &command, QWidget *parent = nullptr);
};

} // namespace dwc
