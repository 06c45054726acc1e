// SPDX-License-Identifier: Apache-2.0
#include "core/settings/read_profile.h"
#include "core/settings/write_profile.h"
#include "tests/fuzz/require.h"

#include <nlohmann/json.hpp>

using namespace dwc;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const ProfileReading reading = readProfile(text);
    const auto profile = profileFrom(text);
    require(profile.has_value() == reading.problems.empty(), "a profile without problems can be used, no other");
    if (!profile) {
        require(profile.error().kind == ErrorKind::WrongProfile, "a text that is no profile is told as such");
        return 0;
    }
    require(!profile->id.isNil() || text.find("00000000") != std::string_view::npos, "a profile has an id");
    const std::string written = profileJson(*profile).dump();
    const auto again = profileFrom(written);
    require(again.has_value(), "a profile that was read can be written and read");
    require(*again == *profile, "a profile reads back as it was");
    require(profileJson(*again).dump() == written, "a profile has one written form");
    return 0;
}
