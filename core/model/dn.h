// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/guid.h"

#include <string>
#include <string_view>
#include <utility>

namespace dwc {

/// A distinguished name in the string form of RFC 4514, as a server spelled it or as child() built it.
/// Two names of one object may differ in case and escapes: identity is the objectGUID, never this text.
class Dn
{
public:
    Dn() = default;
    explicit Dn(std::string text) : m_text(std::move(text)) { }

    /// `type=value,parent`, the value escaped (RFC 4514 2.4); NUL and control bytes as \XX.
    static Dn child(const Dn &parent, std::string_view type, std::string_view value);

    const std::string &text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    bool operator==(const Dn &) const = default;

private:
    std::string m_text;
};

/// An object of the directory. Addressed by `<GUID=…>` where the guid is known and the server can; the DN is for
/// people, for creating, and for servers that lack GUID addressing.
struct ObjectRef
{
    ObjectGuid guid; ///< nil until the object exists and was read
    Dn dn;

    bool operator==(const ObjectRef &) const = default;
};

} // namespace dwc
