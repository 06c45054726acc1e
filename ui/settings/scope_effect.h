// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/backend.h"
#include "ui/settings/scope_counter.h"

#include <QWidget>
#include <optional>

class QLabel;

namespace dwc {

class Theme;

/// The live count at the end of Scope, from what was last read.
class ScopeEffect final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeEffect(Theme &theme, QWidget *parent = nullptr);

    void setLastRead(const LastRead &lastRead);
    /// Counts anew, off the GUI thread; the old numbers stay until the new ones are there.
    void setRules(const Rules &now, const Rules &then);
    /// The scope as typed cannot be counted.
    void setWrong();

private:
    void count();
    void show(const ScopeCounts &counts);

    ScopeCounter m_counter;
    LastRead m_lastRead;
    std::optional<Rules> m_now, m_then; ///< nothing: cannot be counted
    QLabel *m_sentence;
    QLabel *m_effects;
};

} // namespace dwc
