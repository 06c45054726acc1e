// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overview/open_findings.h"
#include "ui/widgets/card.h"

#include <QDateTime>

class QLabel;

namespace dwc {

/// How the prerequisite checks ended when they were last made.
struct ChecksTold
{
    std::uint64_t passed = 0, warnings = 0, failed = 0, unknown = 0;
    QDateTime at; ///< invalid: not yet
};

/// What needs a look, each with the one button that leads to its cure; at the end, what the checks said.
class FindingList : public Card
{
    Q_OBJECT

public:
    FindingList(Theme &theme, QWidget *parent = nullptr);
    void setFindings(std::vector<OpenFinding> findings);
    void setChecks(const ChecksTold &checks);
    /// In a column words stand above their button, else beside it.
    void setInColumn(bool on);
    /// About what it takes in a column of usual width, in pixels.
    int heightInColumn() const;

Q_SIGNALS:
    void cureRequested(const dwc::OpenFinding &finding);
    void prerequisitesRequested();

private:
    struct Line
    {
        const char *icon;
        Role ink;
        QString title, line;
    };
    void fill();
    QWidget *makeFinding(const OpenFinding &finding, std::size_t number);
    QWidget *makeChecks();
    QWidget *makeRow(const Line &line, QWidget *button);

    Theme &m_theme;
    QLabel *m_count;
    QWidget *m_rows = nullptr;
    std::vector<OpenFinding> m_findings;
    ChecksTold m_checks;
    bool m_inColumn = true;
};

} // namespace dwc
