// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/lab_stage.h"
#include "tests/contract/plan_laws.h"

#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    dwc::contract::LabStage lab(dwc::contract::LabKind::StandIn);
    if (!lab.error().isEmpty())
        qFatal("%s", qPrintable(lab.error()));
    dwc::contract::PlanLaws laws(lab, 3, 40);
    return QTest::qExec(&laws, argc, argv);
}
