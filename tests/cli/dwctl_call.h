// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

/// What one call of the real program gave.
struct DwctlAnswer
{
    int code = -1; ///< -1: killed, or it did not end
    QByteArray out;
    QByteArray err;

    /// Standard output as the one JSON object it must be; empty when it is anything else.
    QJsonObject json() const;
};

/// A home of nothing: no bus, no keychain, no credential files.
QProcessEnvironment emptyHome(const QString &home);
/// Runs `program` to its end; `input` is its whole standard input.
DwctlAnswer callProgram(const QString &program, const QStringList &arguments,
                        const QProcessEnvironment &environment, const QByteArray &input = {});
DwctlAnswer callDwctl(const QStringList &arguments, const QProcessEnvironment &environment,
                      const QByteArray &input = {});
/// Arguments of `profile new` with everything it must know; nobody listens on the servers it names.
QStringList newProfileArguments(const QString &name);
