// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/about.h"

#include "ui/widgets/dialog.h"

#include <QCoreApplication>

namespace dwc {

void showAbout(Theme &theme, QWidget *parent)
{
    Dialog dialog(theme, QCoreApplication::translate("dwc::About", "Device Writeback Console %1").arg(QStringLiteral(DWC_VERSION)), parent);
    dialog.setText(QCoreApplication::translate("dwc::About", 
        "Reads one Microsoft Entra tenant, writes one container of one Active Directory forest, and never "
        "writes to the cloud. Apache License 2.0. The fonts Inter and JetBrains Mono are bundled under the "
        "SIL Open Font License."));
    dialog.addButton(QCoreApplication::translate("dwc::About", "Close"), Button::Kind::Default);
    dialog.exec();
}

} // namespace dwc
