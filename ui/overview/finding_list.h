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
    QDateTime at;    ///< invalid: not yet
    QString verdict{}; ///< what they say together; empty: nothing stands in the way
    const char *icon = "check";
    Role ink = Role::Success;
};

/// What needs a look, each with the one button that leads to its cure; at the end, what the checks said.
class FindingList : public Card
{
    Q_OBJECT

public:
    FindingList(Theme &theme, QWidget *parent = nullptr);
    /// `isRead`: both sides were, so that no finding means that there is none.
    void setFindings(std::vector<OpenFinding> findings, bool isRead);
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
    QString restOfChecks() const;
    QWidget *makeRow(const Line &line, QWidget *button);

    Theme &m_theme;
    QLabel *m_count;
    QWidget *m_rows = nullptr;
    std::vector<OpenFinding> m_findings;
    ChecksTold m_checks;
    bool m_inColumn = true;
    bool m_isRead = false;
};

} // namespace dwc
