// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report_stream.h"
#include "ui/bridge/exporter.h"

#include <QString>
#include <functional>

class QWidget;

namespace dwc {

/// Work that writes a report into a file, whole or not at all. Storage (subject = path) when the file cannot
/// be written, Stopped when it was stopped. What `write` uses must live as long as the work.
Exporter fileExporter(const QString &path, std::function<Result<void>(const ReportSink &)> write);

/// Asks for a file's path, without holding anything up, and gives it to `chosen`.
void askForFile(QWidget *parent, bool toSave, const QString &title, const QString &filter,
                const QString &name, std::function<void(const QString &path)> chosen);

} // namespace dwc
