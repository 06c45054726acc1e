// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/report_file.h"

#include <QFileDialog>
#include <QSaveFile>

namespace dwc {

Exporter fileExporter(const QString &path, std::function<Result<void>(const ReportSink &)> write)
{
    return [path, write = std::move(write)](std::stop_token stop) -> Result<void> {
        QSaveFile file(path);
        const auto broken = [&] {
            return fail(ErrorKind::Storage, path.toStdString(), file.errorString().toStdString());
        };
        if (!file.open(QIODevice::WriteOnly))
            return broken();
        const ReportSink sink = [&](std::string_view piece) -> Result<void> {
            if (stop.stop_requested())
                return fail(ErrorKind::Stopped);
            if (file.write(piece.data(), qint64(piece.size())) != qint64(piece.size()))
                return broken();
            return {};
        };
        if (const auto written = write(sink); !written)
            return written;
        if (!file.commit())
            return broken();
        return {};
    };
}

void askForFile(QWidget *parent, bool toSave, const QString &title, const QString &filter,
                const QString &name, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace dwc
