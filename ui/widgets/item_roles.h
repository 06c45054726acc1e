// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <Qt>

namespace dwc {

/// What a model tells CellDelegate beside the text.
enum ItemRole : int {
    StateRole =
        Qt::UserRole + 1, ///< int of a DeviceState: icon and word in its colour; the word as DisplayRole, too
    MonoRole,             ///< bool: an id, a DN, a value
    MutedRole,            ///< bool: a word that stands for nothing, such as "unknown"
    StrongRole,           ///< bool
    MiddleRole,           ///< bool: elided in the middle
    HitRole,              ///< text searched for, as typed; marked wherever it stands
    GroundRole,           ///< int of a Role, painted behind the cell
    InkRole,              ///< int of a Role, for the text
    IconRole,             ///< name of an icon before the text, in the ink
    CopyRole,             ///< text for the clipboard when it is not the one shown
    GroupRole,            ///< bool: a heading among rows
    OneLineRole           ///< bool: cut where others of its table take further lines
};

/// Foreign text for a tip. A tip guesses whether it is given markup; this is always markup, of nothing but
/// text.
inline QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace dwc
