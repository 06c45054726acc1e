// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style_sheet.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <algorithm>
#include <vector>

namespace dwc {

namespace {

QByteArray source()
{
    QFile file(QStringLiteral(":/theme/console.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is not bundled");
    return file.readAll();
}

} // namespace

QString styleSheet(const Theme &theme)
{
    QString sheet = QString::fromUtf8(source());
    // a sheet's sides are not mirrored
    sheet.replace(QStringLiteral("@first-padding"), QGuiApplication::isRightToLeft()
                                                        ? QStringLiteral("0 24px 0 12px")
                                                        : QStringLiteral("0 12px 0 24px"));
    const int control = theme.controlHeight();
    // a border of 1 above and below; with the ring of 2 it is 2 less
    sheet.replace(QStringLiteral("@control-inner"), QString::number(control - 2));
    sheet.replace(QStringLiteral("@control-ringed"), QString::number(control - 4));
    // longest first: "@text" begins no other name that way
    std::vector<RoleColour> roles(roleColours().begin(), roleColours().end());
    std::ranges::sort(roles, std::greater{}, [](const RoleColour &entry) { return entry.name.size(); });
    for (const RoleColour &entry : roles)
        sheet.replace(u'@' + QLatin1String(entry.name.data(), qsizetype(entry.name.size())),
                      theme.colour(entry.role).name());
    return sheet;
}

} // namespace dwc
