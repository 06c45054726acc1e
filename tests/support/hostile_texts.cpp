// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hostile_texts.h"

namespace dwc::testing {

const std::vector<std::string> &hostileTexts()
{
    using namespace std::string_literals;
    static const std::vector<std::string> texts{
        "<b>bold</b><img src=x onerror=alert(1)>"s,
        "\x1b[31mred\x1b[0m\x1b]0;title\x07"s,
        "abc\u202egnp.exe"s,
        "\u2066isolated\u2069 \u200eleft \u200fright"s,
        "nul\0inside"s,
        "\0"s,
        "line\r\nbreak\u2028more\u2029end"s,
        std::string(10'000, 'A'),
        std::string(255, 'B') + "\U0001F600",
        std::string(1'023, 'c') + "\U0001F600 tail",
        "\U0001F468\u200d\U0001F469\u200d\U0001F467 family"s,
        "=CMD|' /C calc'!A0"s,
        "@SUM(1+1)*cmd"s,
        "+1-1"s,
        ""s,
        " "s,
        "   "s,
        " leading and trailing "s,
        "two  spaces"s,
        "TWO  SPACES"s,
        "CN=fake,DC=corp\\,DC=example"s,
        "*)(objectClass=*"s,
        "#hash"s,
        "\u0085\u009b31mC1\u200bzero\ufeffbom"s,
        "'; DROP TABLE devices; --"s,
        "Stra\u00dfe"s,
        "STRASSE"s,
        "\ufb00-ligature"s,
        "ff-ligature"s,
        "\u0130stanbul"s,
        "istanbul"s,
        "e\u0301 combining"s,
        "\u00e9 combining"s,
        "\u03c3\u03c2\u03a3 sigma"s,
        "\U0010FFFF\uFFFD\uFFFE"s,
        "tab\there"s,
        "quote\" and 'quote' and \\backslash"s,
        "{\"json\":[1,2]}"s,
        "%s%n%x %1 %2 {0}"s,
    };
    return texts;
}

} // namespace dwc::testing
