// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/emulator/exchange.h"
#include "tests/emulator/spool_posix.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace emulator {

/// Pages that were asked for before, as they were sent: the second time costs the server nothing but sending,
/// so that a client can be measured. They lie in a spool.
class PageCache
{
public:
    /// The page of that address in that version of the tenant, rendered when it is not there yet.
    /// `compressed`: by gzip.
    Response get(const std::string &address, std::uint64_t version, bool compressed,
                 const std::function<Response()> &render);

    struct Entry
    {
        std::string address;
        std::size_t bytes = 0;      ///< of the body as it is
        std::size_t compressed = 0; ///< of the same by gzip; 0: nobody asked for it
    };
    /// What is there, in no certain order.
    std::vector<Entry> entries() const;

private:
    struct Page
    {
        std::string_view plain, compressed;
    };
    std::map<std::string, Page> m_pages;
    std::uint64_t m_version = 0;
    Spool m_spool;
};

} // namespace emulator
