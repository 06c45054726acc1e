// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/page_cache.h"

#include <zlib.h>

namespace emulator {

namespace {

std::string gzipped(std::string_view text)
{
    constexpr int kGzip = 15 + 16; // the largest window; gzip's frame around it
    z_stream stream{};
    if (::deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, kGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("There is no memory to compress with.");
    std::string out(::deflateBound(&stream, uLong(text.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    ::deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    ::deflateEnd(&stream);
    return out;
}

} // namespace

Response PageCache::get(const std::string &address, std::uint64_t version, bool compressed,
                        const std::function<Response()> &render)
{
    if (version != m_version)
        m_pages.clear();
    m_version = version;
    Page &page = m_pages[address];
    if (page.plain.empty()) {
        Response rendered = render();
        if (rendered.status != 200) {
            m_pages.erase(address);
            return rendered;
        }
        page.plain = m_spool.append(rendered.body);
    }
    if (compressed && page.compressed.empty())
        page.compressed = m_spool.append(gzipped(page.plain));
    Response response;
    response.prepared = compressed ? page.compressed : page.plain;
    if (compressed)
        response.headers["Content-Encoding"] = "gzip";
    return response;
}

std::vector<PageCache::Entry> PageCache::entries() const
{
    std::vector<Entry> entries;
    for (const auto &[address, page] : m_pages)
        entries.push_back({address, page.plain.size(), page.compressed.size()});
    return entries;
}

} // namespace emulator
