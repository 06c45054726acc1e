// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/model/guid.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dwc {

/// A stored value that is not in the form we write. Thrown inside the rooms on SQLite; guarded() stops it.
class BadStoredForm : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Octets, to be stored as a blob. A view: valid until the statement ran.
struct Blob
{
    std::string_view octets;
};

/// One use of a prepared statement: bind, then run() or next(); reset at the end of its life, so that no read
/// transaction stays open.
class Prepared
{
public:
    explicit Prepared(SQLite::Statement &statement) : m_statement(statement) { m_statement.clearBindings(); }
    ~Prepared() { m_statement.tryReset(); }
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;

    /// Binds ?1, ?2, … in order. Texts and blobs must live until the statement ran.
    template <class... Values>
    Prepared &with(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }
    /// Carries out a statement that gives no rows, and how many rows it touched.
    int run() { return m_statement.exec(); }
    /// The next row; false at the end.
    bool next() { return m_statement.executeStep(); }

    bool isNull(int column) const { return m_statement.getColumn(column).isNull(); }
    std::int64_t integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    Moment moment(int column) const { return Moment{integer(column)}; }
    std::string text(int column) const { return m_statement.getColumn(column).getString(); }
    /// Valid until the next step.
    std::string_view blob(int column) const;
    /// 16 bytes in canonical order; NULL is the nil id.
    template <class Id>
    Id id(int column) const
    {
        return isNull(column) ? Id{} : Id{guidBytes(column)};
    }

private:
    void bind(int index, std::int64_t value) { m_statement.bind(index, value); }
    void bind(int index, std::uint32_t value) { m_statement.bind(index, value); }
    void bind(int index, bool value) { m_statement.bind(index, value ? 1 : 0); }
    void bind(int index, Moment value) { m_statement.bind(index, value.ms); }
    void bind(int index, const std::string &value) { m_statement.bind(index, value); }
    void bind(int index, std::string_view value) { m_statement.bind(index, std::string(value)); }
    void bind(int index, Blob value);
    void bind(int index, const char *value) = delete; // would become a bool
    template <class Kind>
    void bind(int index, const Guid<Kind> &id)
    {
        if (id.isNil())
            m_statement.bind(index); // the nil id is stored as NULL
        else
            m_statement.bindNoCopy(index, id.bytes.data(), int(id.bytes.size()));
    }
    template <class Value>
    void bind(int index, const std::optional<Value> &value)
    {
        if (value)
            bind(index, *value);
        else
            m_statement.bind(index);
    }
    GuidBytes guidBytes(int column) const;

    SQLite::Statement &m_statement;
};

/// The statements of one connection, each prepared once.
class PreparedStatements
{
public:
    explicit PreparedStatements(SQLite::Database &database) : m_database(database) { }

    /// `sql` is a literal. One use at a time of the same one.
    Prepared use(const char *sql);

private:
    SQLite::Database &m_database;
    std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace dwc
