// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace dwc {

/// What one line of a review or of its outcome says.
struct ChangeLine
{
    const char *icon = "create";
    Role ink = Role::Success;
    QString word; ///< "Create", "Add", "Keep", "Failed"
    QString name;
    QString kind;      ///< beside the name, muted
    QString place;     ///< below it, a DN
    QStringList removed; ///< values, each with a minus sign before it
    QStringList added;   ///< values, each with a plus sign before it
    QString end;       ///< at the end of the line
    QString cause;     ///< below all, why it failed
    QString cure;

    bool isKept() const { return ink == Role::Muted; }
    QString spoken() const; ///< all of it, for screen readers
};

/// Such lines below each other in a frame; with the keyboard, one of them after the other.
class ChangeLines : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeLines(Theme &theme, QWidget *parent = nullptr);
    void setLines(const std::vector<ChangeLine> &lines);

private:
    Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace dwc
