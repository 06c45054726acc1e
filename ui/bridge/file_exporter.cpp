// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/file_exporter.h"

#include <QSaveFile>

namespace dwc {

Exporter fileExporter(std::string path, std::function<Result<void>(const ReportSink &)> write)
{
    return [path = std::move(path), write = std::move(write)](std::stop_token stop) -> Result<void> {
        QSaveFile file(QString::fromStdString(path));
        const auto broken = [&] { return fail(ErrorKind::Storage, path, file.errorString().toStdString()); };
        if (!file.open(QIODevice::WriteOnly))
            return broken();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const ReportSink sink = [&](std::string_view piece) -> Result<void> {
            if (stop.stop_requested())
                return fail(ErrorKind::Stopped);
            if (file.write(piece.data(), qint64(piece.size())) != qint64(piece.size()))
                return broken();
            return {};
        };
        if (const auto written = write(sink); !written)
            return written; // the file that was there stays
        if (!file.commit())
            return broken();
        return {};
    };
}

} // namespace dwc
