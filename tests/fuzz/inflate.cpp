// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/inflate.h"

#include "tests/fuzz/require.h"

#include <array>
#include <zlib.h>

using namespace dwc;
using fuzz::require;

namespace {

constexpr int kGzip = 15 + 16, kZlib = 15, kEither = 15 + 32;

/// zlib's own reading, octet by octet and from a room of a few octets to the next: `fits` is what `inflated`
/// has to say.
struct Reading
{
    std::string text;
    bool fits = false;    ///< whole, nothing behind it, and within the limit
    bool tooLong = false; ///< more than the limit came out of it
};

Reading readInPieces(std::string_view packed, std::size_t limit, std::size_t piece)
{
    Reading reading;
    z_stream stream{};
    require(::inflateInit2(&stream, kEither) == Z_OK, "there is memory");
    std::array<char, 61> room;
    int code = Z_OK;
    while (code == Z_OK && !reading.tooLong && !packed.empty()) {
        const std::string given(packed.substr(0, piece));
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(given.data()));
        stream.avail_in = uInt(given.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(room.data());
            stream.avail_out = uInt(room.size());
            code = ::inflate(&stream, Z_SYNC_FLUSH);
            reading.text.append(room.data(), room.size() - stream.avail_out);
            reading.tooLong = reading.text.size() > limit;
        } while (code == Z_OK && stream.avail_out == 0 && !reading.tooLong);
        if (code == Z_BUF_ERROR) // this piece is used up, which is no error while there is another
            code = Z_OK;
        packed.remove_prefix(given.size() - stream.avail_in);
    }
    ::inflateEnd(&stream);
    reading.fits = code == Z_STREAM_END && packed.empty() && !reading.tooLong;
    return reading;
}

Result<std::string> checked(std::string_view packed, std::size_t limit, std::size_t likely)
{
    auto body = inflated(packed, limit, likely);
    if (body) {
        require(body->size() <= limit, "no body is longer than its limit");
        return body;
    }
    const Error &error = body.error();
    require(error.kind == ErrorKind::LimitExceeded || error.kind == ErrorKind::MalformedAnswer,
            "a body that cannot be unpacked is told as such");
    require(error.kind != ErrorKind::MalformedAnswer || !error.detail.empty(),
            "what is wrong with a body is told");
    return body;
}

void checkForeign(std::string_view packed, std::size_t limit, std::size_t piece)
{
    const auto body = checked(packed, limit, 0);
    const Reading reading = readInPieces(packed, limit, piece);
    require(body.has_value() == reading.fits, "a body is unpacked when it is whole and fits, no other");
    require(!body || *body == reading.text, "a body is the same in one piece and in many");
    require(body || reading.tooLong || body.error().kind == ErrorKind::MalformedAnswer,
            "only what is too long is told as too long");
    for (const std::size_t likely : {std::size_t(1), limit, 2 * limit + 3, ~std::size_t(0)}) {
        const auto other = checked(packed, limit, likely);
        require(other.has_value() == body.has_value(), "what is expected decides nothing");
        require(body ? *other == *body : other.error().kind == body.error().kind,
                "what is expected changes nothing");
    }
}

std::string packed(std::string_view text, int form, int level)
{
    z_stream stream{};
    require(::deflateInit2(&stream, level, Z_DEFLATED, form, 1, Z_DEFAULT_STRATEGY) == Z_OK,
            "there is memory");
    std::string out(::deflateBound(&stream, text.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    require(::deflate(&stream, Z_FINISH) == Z_STREAM_END, "a text is packed");
    out.resize(out.size() - stream.avail_out);
    ::deflateEnd(&stream);
    return out;
}

void checkPacked(std::string_view text, std::size_t likely, int form, int level)
{
    const std::string sent = packed(text, form, level);
    const auto body = checked(sent, text.size(), likely);
    require(body && *body == text, "what was packed is unpacked");
    require(!checked(std::string_view(sent).substr(0, sent.size() - 1), text.size(), likely),
            "a body that is cut is not taken for whole");
    require(!checked(sent + '\0', text.size(), likely), "nothing follows a body");
    if (text.empty())
        return;
    const auto longer = checked(sent, text.size() - 1, likely);
    require(!longer && longer.error().kind == ErrorKind::LimitExceeded, "one octet too many is too long");
}

} // namespace

/// The first octet says how much is allowed, the second how much is given to zlib at a time and how the rest
/// is packed; the rest is a body as a server sends it, and a text to pack.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t kLimits[] = {0, 1, 60, 61, 300, 4095, 4096, 10'000, 70'000};
    fuzz::Input input(data, size);
    const std::size_t limit = kLimits[input.byte() % std::size(kLimits)];
    const std::uint8_t way = input.byte();
    checkForeign(input.rest(), limit, std::size_t(way) % 16 + 1);
    std::string text(input.rest());
    for (std::size_t i = 0; way & 0x80 && i < 5 && text.size() < 10'000; ++i) // for several rooms
        text += text;
    checkPacked(text, limit, size % 2 ? kGzip : kZlib, way >> 4 & 7);
    return 0;
}
