// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/side_answer.h"

#include <QWidget>

class QGridLayout;

namespace dwc {

class Theme;

/// Facts below each other: what, and its value, which can be selected and copied.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(Theme &theme, QWidget *parent = nullptr);
    void setFacts(const std::vector<Fact> &facts);
    /// Lets the values of lists below each other begin in one line.
    static void align(std::initializer_list<FactList *> lists);

private:
    Theme &m_theme;
    QGridLayout *m_grid;
    std::vector<Fact> m_facts;
};

} // namespace dwc
