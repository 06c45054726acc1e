// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/checks_page.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <span>

class QVBoxLayout;

namespace dwc {

/// What stands in the way: each with what was found, and the cure step by step.
class BlockerList : public QWidget
{
    Q_OBJECT

public:
    explicit BlockerList(Theme &theme, QWidget *parent = nullptr);
    void setBlockers(std::span<const WordedCheck> blockers);

private:
    QWidget *makeCard(const WordedCheck &blocker);

    Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace dwc
