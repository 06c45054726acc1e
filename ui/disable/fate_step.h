// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/disable/leaving_words.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <optional>

class QButtonGroup;
class QLabel;

namespace dwc {

/// What happens to the devices; beside it, what is never taken back.
class FateStep : public QWidget
{
    Q_OBJECT

public:
    explicit FateStep(Theme &theme, QWidget *parent = nullptr);

    /// Objects of this profile by the last reading; nothing: not known.
    void setOwned(std::optional<std::uint64_t> owned);
    Fate chosen() const;
    void enter();

Q_SIGNALS:
    void changed();

private:
    void addFate(Fate fate);

    Theme &m_theme;
    QButtonGroup *m_group;
    QLabel *m_verdict;
    QWidget *m_choices;
};

} // namespace dwc
