// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/inflate.h"

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace dwc {
namespace {

constexpr int kEitherForm = 15 + 32; // the largest window; the frame is recognised
constexpr std::size_t kLeastRoom = 4096;

struct Inflation
{
    z_stream stream{};
    bool isOpen = ::inflateInit2(&stream, kEitherForm) == Z_OK;

    Inflation() = default;
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;

    /// At most as much as zlib counts (uInt).
    void give(std::string_view packed)
    {
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib only reads it
        stream.avail_in = uInt(packed.size());
    }

    void room(std::string &body, std::size_t from)
    {
        stream.next_out = reinterpret_cast<Bytef *>(body.data() + from);
        stream.avail_out = uInt(body.size() - from);
    }

    ~Inflation()
    {
        if (isOpen)
            ::inflateEnd(&stream);
    }
};

} // namespace

Result<std::string> inflated(std::string_view packed, std::size_t limit, std::size_t likely)
{
    constexpr std::size_t kMostOfZlib = std::numeric_limits<uInt>::max();
    if (packed.size() > kMostOfZlib || limit >= kMostOfZlib)
        return fail(ErrorKind::LimitExceeded);
    Inflation inflation;
    if (!inflation.isOpen)
        return fail(ErrorKind::LimitExceeded, "memory for an answer");
    z_stream &stream = inflation.stream;
    inflation.give(packed);
    std::string body;
    std::size_t done = 0;
    for (int code = Z_OK; code != Z_STREAM_END;) {
        if (done == body.size()) { // one more than the limit tells that there is more
            if (done > limit)
                return fail(ErrorKind::LimitExceeded);
            body.resize(std::min(limit + 1, std::max({2 * done, likely + 1, kLeastRoom})));
        }
        inflation.room(body, done);
        code = ::inflate(&stream, Z_NO_FLUSH);
        done = body.size() - stream.avail_out;
        if (code != Z_OK && code != Z_STREAM_END)
            return fail(ErrorKind::MalformedAnswer, {},
                        stream.msg ? stream.msg : "the compressed body is cut");
    }
    if (stream.avail_in > 0)
        return fail(ErrorKind::MalformedAnswer, {}, "something follows the compressed body");
    if (done > limit)
        return fail(ErrorKind::LimitExceeded);
    body.resize(done);
    return body;
}

std::string inflatedHead(std::string_view packed, std::size_t most)
{
    Inflation inflation;
    if (!inflation.isOpen)
        return {};
    std::string head(most, '\0');
    inflation.give(packed);
    inflation.room(head, 0);
    (void)::inflate(&inflation.stream, Z_NO_FLUSH); // what it got until something was wrong is a beginning
    head.resize(most - inflation.stream.avail_out);
    return head;
}

} // namespace dwc
