// SPDX-License-Identifier: Apache-2.0
#include "tests/support/nasty_texts.h"

#include <vector>

namespace dwc {

namespace {

using namespace std::string_literals;

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string text;
    text.reserve(piece.size() * times);
    while (times-- > 0)
        text += piece;
    return text;
}

void addControls(std::vector<NastyText> &texts)
{
    texts.insert(texts.end(), {
        {"colours and a title", "\x1b[31mred\x1b[0m\x1b]0;title\x07"},
        {"clears the screen", "\x1b[2J\x1b[H"},
        {"a link of the terminal", "\x1b]8;;http://example.test\x1b\\click\x1b]8;;\x1b\\"},
        {"C1 controls", "\xc2\x85\xc2\x9b" "31mC1\xc2\x9dtitle\xc2\x9c"},
        {"NUL inside", "nul\0inside"s},
        {"NUL alone", "\0"s},
        {"backspaces", "evil\b\b\b\bgood"},
        {"tabs and vertical tabs", "a\tb\vc\fd"},
        {"line breaks", "line\r\nbreak\xe2\x80\xa8more\xe2\x80\xa9" "end"},
        {"carriage return hides", "Error: everything failed\rDone.                   "},
        {"delete", "\x7f\x7f"},
    });
}

void addUnicode(std::vector<NastyText> &texts)
{
    texts.insert(texts.end(), {
        {"right to left override", "abc\xe2\x80\xaegnp.exe"},
        {"isolates left open", "\xe2\x81\xa6\xe2\x81\xa7\xe2\x81\xa8" "abc"},
        {"Arabic letter mark", "\xd8\x9c" "abc"},
        {"zero width", "ze\xe2\x80\x8bro\xe2\x80\x8c\xe2\x80\x8d\xef\xbb\xbf"},
        {"tag characters", "tag\xf3\xa0\x81\xa1\xf3\xa0\x81\xbf"},
        {"fillers that look like nothing", "\xe3\x85\xa4\xe1\x85\x9f\xef\xbe\xa0\xe2\xa0\x80\xcd\x8f"},
        {"hidden selectors", "a\xf3\xa0\x84\x80\xf3\xa0\x87\xaf"},
        {"noncharacters", "\xef\xbf\xbe\xef\xbf\xbf\xf4\x8f\xbf\xbf"},
        {"private use", "\xee\x80\x80\xf4\x80\x80\x80"},
        {"interlinear annotations", "\xef\xbf\xb9" "a\xef\xbf\xba" "b\xef\xbf\xbb"},
        {"replacement character", "\xef\xbf\xbd"},
        {"combining marks without end", "a" + repeated("\xcd\xa8\xcc\xb7", 300)},
        {"decomposed", "u\xcc\x88" "ber"},
        {"ligature", "\xef\xac\x80-ligature"},
        {"sharp s", "Stra\xc3\x9f" "e"},
        {"dotted capital I", "\xc4\xb0\xc4\xb1Ii"},
        {"full width", "\xef\xbc\xad\xef\xbc\xb3"},
        {"no-break spaces", "\xc2\xa0\xe3\x80\x80\xe2\x80\x83"},
        {"emoji of several characters", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb\xef\xb8\x8f"},
    });
}

void addForeignSyntax(std::vector<NastyText> &texts)
{
    texts.insert(texts.end(), {
        {"markup", "<b>bold</b><img src=x onerror=alert(1)>"},
        {"script", "</td></table><script>alert('x')</script><!--"},
        {"entities", "&lt;&#0;&amp;nbsp;&copy"},
        {"attribute", "\" onmouseover=\"alert(1)\" x='"},
        {"link", "<a href=\"javascript:alert(1)\">x</a>"},
        {"formula", "=CMD|' /C calc'!A0"},
        {"formula with at", "@SUM(1+1)*cmd"},
        {"formula with plus", "+1+1"},
        {"formula with minus", "-2+3"},
        {"formula behind a tab", "\t=1+1"},
        {"formula full width", "\xef\xbc\x9d" "1+1"},
        {"quotes and separators", "a\"b;c,d\"\"\r\n\"e"},
        {"DN", "CN=fake,DC=corp\\,DC=example"},
        {"DN of special characters", " #\"+,;<>=\\ "},
        {"DN in hexadecimal", "#04024869"},
        {"GUID address", "<GUID=00112233445566778899aabbccddeeff>"},
        {"filter", "*)(objectClass=*"},
        {"filter of escapes", "\\2a\\28\\00)(|(cn=*"},
        {"LDIF", "x\ndn: CN=evil\nchangetype: delete\n\n"},
        {"LDIF value", ": YmFzZTY0"},
        {"LDIF link", "< file:///etc/passwd"},
        {"SQL", "'; DROP TABLE devices; --"},
        {"shell", "$(touch /tmp/x) `id` ; rm -rf ~ | & %PATH%"},
        {"PowerShell", "'; Remove-ADObject *; '$($x)"},
        {"format", "%n%s%1%2%99$*d{0}{}"},
        {"JSON", "\"},{\"deviceId\":null,\"x\":\"\\u0000"},
        {"template", "${7*7}{{7*7}}<%= 7*7 %>"},
        {"path", "../../../../etc/passwd"},
        {"option", "--yes"},
        {"header", "x\r\nAuthorization: Bearer y"},
    });
}

void addSizes(std::vector<NastyText> &texts)
{
    texts.insert(texts.end(), {
        {"nothing", ""},
        {"spaces", "   "},
        {"leading and trailing", " leading and trailing "},
        {"two spaces", "two  spaces"},
        {"10,000 characters", repeated("A", 10'000)},
        {"a pair across the limit", repeated("B", 255) + "\xf0\x9f\x98\x80"},
        {"just at the limit", repeated("C", 256)},
        {"three bytes each", repeated("\xe9\x9b\xbb", 1'500)},
        {"a GUID", "00112233-4455-6677-8899-aabbccddeeff"},
        {"a SID", "S-1-5-21-1-2-3-500"},
        {"a SID too long", "S-1-5" + repeated("-4294967295", 16)},
        {"a number", "0"},
        {"a word of programs", "null"},
    });
}

void addBroken(std::vector<NastyText> &texts)
{
    texts.insert(texts.end(), {
        {"no UTF-8", "\xff\xfe" "x", false},
        {"overlong", "\xc0\xaf\xe0\x80\xaf", false},
        {"half a surrogate pair", "\xed\xa0\x80", false},
        {"both halves", "\xed\xa0\xbd\xed\xb8\x80", false},
        {"beyond Unicode", "\xf4\x90\x80\x80", false},
        {"cut off", "cut\xe2\x80", false},
        {"continuation alone", "\x80\xbf", false},
    });
}

std::vector<NastyText> makeTexts()
{
    std::vector<NastyText> texts;
    addControls(texts);
    addUnicode(texts);
    addForeignSyntax(texts);
    addSizes(texts);
    addBroken(texts);
    return texts;
}

} // namespace

std::span<const NastyText> nastyTexts()
{
    static const std::vector<NastyText> texts = makeTexts();
    return texts;
}

} // namespace dwc
