// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/memory_stage.h"
#include "tests/contract/plan_laws.h"

#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    dwc::contract::MemoryStage stage;
    dwc::contract::PlanLaws laws(stage, 40, 40);
    return QTest::qExec(&laws, argc, argv);
}
