// SPDX-License-Identifier: Apache-2.0
#include "ui/bridge/file_sink.h"

#include <QSaveFile>

namespace dwc {

Result<void> writeFile(const std::string &path, const std::function<Result<void>(const ReportSink &)> &write)
{
    QSaveFile file(QString::fromStdString(path));
    const auto failure = [&] { return fail(ErrorKind::Storage, path, file.errorString().toStdString()); };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const ReportSink sink = [&](std::string_view piece) -> Result<void> {
        if (file.write(piece.data(), qint64(piece.size())) != qint64(piece.size()))
            return failure();
        return {};
    };
    if (const auto written = write(sink); !written)
        return written; // the file that was there stays
    if (!file.commit())
        return failure();
    return {};
}

} // namespace dwc
