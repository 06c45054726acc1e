// SPDX-License-Identifier: Apache-2.0
#include "core/sqlite/prepared.h"

#include <cstring>

namespace dwc {

std::string_view Prepared::blob(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const auto *octets = static_cast<const char *>(value.getBlob()); // before getBytes, as SQLite asks
    return octets ? std::string_view(octets, std::size_t(value.getBytes())) : std::string_view();
}

GuidBytes Prepared::guidBytes(int column) const
{
    const std::string_view octets = blob(column);
    GuidBytes bytes{};
    if (octets.size() != bytes.size())
        throw BadStoredForm("an id without 16 bytes");
    std::memcpy(bytes.data(), octets.data(), bytes.size());
    return bytes;
}

void Prepared::bind(int index, Blob value)
{
    // a null pointer would be stored as NULL
    m_statement.bindNoCopy(index, value.octets.empty() ? "" : value.octets.data(), int(value.octets.size()));
}

Prepared PreparedStatements::use(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    return Prepared(*statement);
}

} // namespace dwc
