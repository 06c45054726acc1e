// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/cloud/emulator.h"

#include <QJsonArray>
#include <QStringList>
#include <memory>
#include <string>

namespace dwc {

inline QString textOf(const Error &error)
{
    return QString::fromStdString(std::string(codeOf(error.kind)) + " " + error.subject + " " + error.detail +
                                  " " + std::to_string(error.nativeCode));
}

template <class T>
QString kindOf(const Result<T> &result)
{
    return result ? QStringLiteral("fine") : QString::fromStdString(std::string(codeOf(result.error().kind)));
}

inline QJsonObject devicesOf(const Emulator &emulator)
{
    QJsonObject byId;
    const auto devices =
        emulator.control("GET", QStringLiteral("/control/devices"))[QLatin1String("devices")].toArray();
    for (const auto &device : devices)
        byId.insert(device[QLatin1String("deviceId")].toString().toLower(), device.toObject());
    return byId;
}

/// Which devices of the snapshot differ from the emulator's.
inline QStringList differences(const CloudSnapshot &snapshot, const QJsonObject &devices)
{
    QStringList different;
    for (std::uint32_t i = 0; i < snapshot.size(); ++i) {
        const CloudDevice device = snapshot.device(i);
        const QString id = QString::fromStdString(device.deviceId().text());
        const QJsonObject expected = devices[id].toObject();
        const auto owners = device.owners();
        const QJsonArray expectedOwners = expected[QLatin1String("owners")].toArray();
        bool same =
            QString::fromStdString(device.objectId().text()) == expected[QLatin1String("id")].toString();
        same = same && device.displayName().isKnown() == expected[QLatin1String("displayName")].isString() &&
               QString::fromUtf8(device.displayName().value.data(),
                                 qsizetype(device.displayName().value.size())) ==
                   expected[QLatin1String("displayName")].toString();
        same = same && device.accountEnabled().value == expected[QLatin1String("accountEnabled")].toBool();
        same = same && int(owners.value.size()) == expectedOwners.size() && !isUnknown(owners.presence);
        for (const std::uint32_t number : owners.value)
            same = same && expectedOwners.contains(QString::fromStdString(snapshot.user(number).id.text()));
        if (!same)
            different.append(id);
    }
    return different;
}

/// An emulator with 2,500 devices, and reads of it.
class GraphStage
{
protected:
    void startEmulator()
    {
        m_emulator =
            std::make_unique<Emulator>(QStringList{QStringLiteral("--devices"), QStringLiteral("2500")});
    }
    /// A full read under faults.
    Result<std::shared_ptr<const CloudSnapshot>> readUnder(const QJsonObject &faults,
                                                           const CloudReadRequest &request = {})
    {
        m_emulator->setFaults(faults);
        GraphSource source = m_emulator->source(m_clock);
        return source.readAll(request, {}, {});
    }

    std::unique_ptr<Emulator> m_emulator;
    SystemClock m_clock;
};

} // namespace dwc
