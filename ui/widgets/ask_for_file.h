// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace dwc {

/// Asks for a file's path, without holding anything up, and gives it to `chosen`.
void askForFile(QWidget *parent, bool toSave, const QString &title, const QString &filter,
                const QString &name, std::function<void(const QString &path)> chosen);

} // namespace dwc
