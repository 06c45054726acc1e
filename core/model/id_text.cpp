// SPDX-License-Identifier: Apache-2.0
#include "core/model/id_text.h"

#include "core/model/directory_snapshot.h"
#include "core/model/sid.h"

namespace dwc {

std::optional<std::string> idTextOf(ValueSyntax syntax, std::string_view octets)
{
    if (syntax == ValueSyntax::Guid) {
        if (const Anchor anchor = anchorFromBytes(octets); anchor.form == AnchorForm::Guid)
            return anchor.objectId.text();
    }
    if (syntax == ValueSyntax::SidText) {
        if (const auto sid = Sid::fromEitherForm(octets))
            return sid->text();
    }
    return std::nullopt;
}

} // namespace dwc
