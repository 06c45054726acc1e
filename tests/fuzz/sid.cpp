// SPDX-License-Identifier: Apache-2.0
#include "core/model/sid.h"
#include "tests/fuzz/require.h"

using namespace dwc;
using fuzz::require;

namespace {

void checkForms(const Sid &sid)
{
    require(!sid.isNull(), "a SID that was read is not null");
    require(Sid::fromText(sid.text()) == sid, "a SID reads back from its text");
    require(Sid::fromBytes(sid.bytes()) == sid, "a SID reads back from its bytes");
    require(Sid::fromEitherForm(sid.text()) == sid && Sid::fromEitherForm(sid.bytes()) == sid,
            "both stored forms of a SID are read");
    if (const Sid parent = sid.parent(); !parent.isNull())
        require(parent.child(sid.rid()) == sid, "a domain and a RID make the SID");
    if (const Sid child = sid.child(500); !child.isNull())
        require(child.parent() == sid && child.rid() == 500, "an account's domain is the SID it was made of");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view octets = fuzz::textOf(data, size);
    if (const auto sid = Sid::fromText(octets))
        checkForms(*sid);
    if (const auto sid = Sid::fromBytes(octets)) {
        checkForms(*sid);
        require(sid->bytes() == octets, "the bytes of a SID are its one form");
    }
    if (const auto sid = Sid::fromEitherForm(octets))
        require(sid == Sid::fromText(octets) || sid == Sid::fromBytes(octets), "either form is one of the two");
    return 0;
}
