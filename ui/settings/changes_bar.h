// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/key_values.h"

#include <QFrame>
#include <QStringList>

class QLabel;

namespace dwc {

class Theme;

/// The foot of Settings while something is not saved: what was, what will be, and which secrets that costs.
class ChangesBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ChangesBar(Theme &theme, QWidget *parent = nullptr);

    /// Hidden when there is no change. `problems`: of the values as they stand.
    void setChanges(const std::vector<KeyChange> &changes, const SecretsAskedAgain &asked,
                    std::size_t problems);

private:
    void setLines(const QStringList &lines);

    Theme &m_theme;
    std::vector<QLabel *> m_lines; ///< the first one is the heading; those behind the last are hidden
};

} // namespace dwc
