// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/directory_contract.h"
#include "tests/contract/lab_stage.h"

#include <QTest>

using namespace dwc::contract;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    LabStage lab(LabKind::StandIn);
    if (!lab.error().isEmpty())
        qFatal("%s", qPrintable(lab.error()));
    DirectoryContract contract(lab);
    return QTest::qExec(&contract, argc, argv);
}
