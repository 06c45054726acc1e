// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask_for_file.h"

#include <QFileDialog>

namespace dwc {

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
