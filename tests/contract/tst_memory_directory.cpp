// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/directory_contract.h"
#include "tests/contract/memory_stage.h"

#include <QTest>

using namespace dwc::contract;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    MemoryStage stage;
    DirectoryContract contract(stage);
    return QTest::qExec(&contract, argc, argv);
}
