// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/graph_source.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// The Graph emulator as its own process, with a certificate of its own, for as long as this object lives.
class Emulator
{
public:
    /// Fails the program when it does not start within some seconds.
    explicit Emulator(const QStringList &options);
    ~Emulator();

    /// What a profile would say to reach it.
    dwc::GraphSettings settings() const;
    std::string secret() const { return m_secret; }
    /// A source with short waits.
    dwc::GraphSource source(const dwc::Clock &clock) const;
    static dwc::GraphTuning shortWaits();

    /// A call of the control interface; the answer's JSON.
    QJsonObject control(const char *method, const QString &path, const QJsonObject &body = {}) const;
    void setFaults(const QJsonObject &faults) const
    {
        control("POST", QStringLiteral("/control/faults"), faults);
    }
    void clearFaults() const { control("DELETE", QStringLiteral("/control/faults")); }
    /// Lines of the request log so far: method, path and status.
    QStringList requests() const;
    QString baseUrl() const { return m_baseUrl; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_baseUrl;
    int m_controlPort = 0;
    std::string m_secret = "S3cret~with+signs&more=%";
};
