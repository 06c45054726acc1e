// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QTest>
#include <string>

namespace dwc::testing {

/// The text that the program made when somebody last read it line by line; DWC_WRITE_GOLDEN writes it anew.
inline void compareWithGolden(const std::string &text, const char *name)
{
    QFile file(QStringLiteral(DWC_SOURCE_DIR "/tests/data/prepare/") + QString::fromLatin1(name));
    if (qEnvironmentVariableIsSet("DWC_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), qint64(text.size()));
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QByteArray::fromStdString(text), file.readAll());
}

} // namespace dwc::testing
