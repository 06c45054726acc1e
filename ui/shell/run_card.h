// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/settings/profile.h"
#include "ui/shell/progress_words.h"

#include <QElapsedTimer>
#include <QWidget>
#include <optional>

class QLabel;

namespace dwc {

class Button;
class ProgressLine;
class Theme;

/// At the foot of the sidebar: how writing is started, or the run in hand with its progress and Stop.
class RunCard : public QWidget
{
    Q_OBJECT

public:
    explicit RunCard(Theme &theme, QWidget *parent = nullptr);

    void setIdle(const std::optional<Profile> &profile);
    void setProgress(const Progress &progress);
    /// Stop was asked for, and is not true yet.
    void setStopping();

Q_SIGNALS:
    void stopRequested();

private:
    QLabel *m_caption;
    QLabel *m_head;
    QLabel *m_line;
    ProgressLine *m_bar;
    Button *m_stop;
    RemainingTime m_remaining;
    QElapsedTimer m_clock;
    bool m_stopping = false;
};

} // namespace dwc
