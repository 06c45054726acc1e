// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/model/presence.h"

#include <simdjson.h>
#include <string_view>

namespace dwc {

/// A JSON value as an attribute: null is Absent, another type than T is UnknownWrongType.
template <class T>
Attribute<T> attributeFrom(simdjson::dom::element value)
{
    if (value.is_null())
        return {Presence::Absent, {}};
    T read{};
    if (value.get(read))
        return {Presence::UnknownWrongType, {}};
    return {Presence::Known, read};
}

/// A text in the form of a date and time; a text of another form is UnknownWrongType.
inline Attribute<Moment> momentFrom(simdjson::dom::element value)
{
    const Attribute<std::string_view> text = attributeFrom<std::string_view>(value);
    if (!text.isKnown())
        return {text.presence, {}};
    const auto moment = momentFromIso(text.value);
    return moment ? Attribute<Moment>{Presence::Known, *moment}
                  : Attribute<Moment>{Presence::UnknownWrongType, {}};
}

} // namespace dwc
