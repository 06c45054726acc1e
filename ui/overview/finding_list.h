// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overview/open_findings.h"
#include "ui/widgets/card.h"

namespace dwc {

/// What needs a look, each with the one button that leads to its cure.
class FindingList : public Card
{
    Q_OBJECT

public:
    FindingList(Theme &theme, QWidget *parent = nullptr);
    void setFindings(std::vector<OpenFinding> findings);

Q_SIGNALS:
    void cureRequested(const dwc::OpenFinding &finding);

private:
    QWidget *makeRow(const OpenFinding &finding, std::size_t number);

    Theme &m_theme;
    QWidget *m_rows = nullptr;
    std::vector<OpenFinding> m_findings;
};

} // namespace dwc
