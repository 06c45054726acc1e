// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory_settings.h"
#include "tests/contract/directory_stage.h"

#include <QJsonObject>
#include <QString>

namespace dwc::contract {

enum class LabKind : std::uint8_t {
    ActiveDirectory, ///< Samba
    StandIn          ///< OpenLDAP; knows no relay, no account states and no StartTLS
};

/// A lab of its own for one test program, which ends with the program.
class LabStage final : public DirectoryStage
{
public:
    /// Starts the lab; error() tells what went wrong.
    explicit LabStage(LabKind kind = LabKind::ActiveDirectory);
    ~LabStage() override;

    QString error() const { return m_error; }
    std::unique_ptr<Directory> connector() override;
    std::unique_ptr<Directory> otherWriter() override;
    Sid connectorSid() override;
    Sid otherWriterSid() override;
    std::vector<Person> people() override;
    Dialect dialect() override;

    std::unique_ptr<Directory> directoryOf(const QString &account) const;
    DirectorySettings settings(const QString &account) const;
    std::string passwordOf(const QString &account) const;
    QString folder() const { return m_lab[QLatin1String("dir")].toString(); }
    /// A command of the relay in front of the server, such as {"@ldaps", "cut"}.
    bool relay(const QStringList &command);
    /// Puts an account into a state: disabled, expired, must-change, locked, normal.
    bool setAccount(const QString &account, const QString &state);
    /// A command of the lab's authority, such as {"issue", folder, name, "IP:127.0.0.1"}.
    bool authority(const QStringList &command);
    std::uint16_t plainPort() const; ///< for StartTLS
    /// A tool of ldap-utils as an account: its standard output; `input` goes to its standard input.
    QByteArray as(const QString &account, const QStringList &command, const QByteArray &input = {});

private:
    Sid sidOf(const QString &account);
    LabKind m_kind;
    QJsonObject m_lab;
    QString m_error;
};

} // namespace dwc::contract
