// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/about.h"

#include "ui/widgets/dialog.h"

#include <QCoreApplication>

namespace dwc {

void showAbout(Theme &theme, QWidget *parent)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("dwc::About", text); };
    Dialog dialog(theme, tr("Device Writeback Console %1").arg(QStringLiteral(DWC_VERSION)), parent);
    dialog.setText(tr(
        "Reads one Microsoft Entra tenant, writes one container of one Active Directory forest, and never "
        "writes to the cloud. Apache License 2.0. The fonts Inter and JetBrains Mono are bundled under the "
        "SIL Open Font License."));
    dialog.addButton(tr("Close"), Button::Kind::Default);
    dialog.exec();
}

} // namespace dwc
