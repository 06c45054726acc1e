// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile.h"
#include "core/sync/look.h"
#include "ui/widgets/card.h"

#include <array>

class QLabel;

namespace dwc {

/// The way of the data at a glance: cloud, rules, directory.
class PathStrip : public Card
{
    Q_OBJECT

public:
    PathStrip(Theme &theme, QWidget *parent = nullptr);
    void show(const Profile &profile,
              const Outlook *outlook); ///< without outlook: what the profile alone says

private:
    struct Stop
    {
        QLabel *heading, *name, *id, *fact;
    };
    Stop makeStop(Theme &theme, const QString &heading, Type second);

    std::array<Stop, 3> m_stops{};
};

/// "Entra joined and hybrid joined, 2 filters".
QString scopeText(const Scope &scope);
/// "12 attributes flow, 2 switched off".
QString flowText(const Outlook &outlook);

} // namespace dwc
