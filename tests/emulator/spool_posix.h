// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace emulator {

/// Bytes one behind the other in an unnamed file of the temporary folder, so that a large tenant and its
/// pages do not have to fit into memory. What was appended never moves or changes while the spool lives.
class Spool
{
public:
    /// Ends the program when there is no such file to be had.
    Spool();
    ~Spool();
    Spool(Spool &&other) noexcept;
    Spool &operator=(Spool &&) = delete;

    std::string_view append(std::string_view bytes);
    std::size_t size() const { return m_size; }

private:
    char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

} // namespace emulator
