// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/spool_posix.h"

#include <QDir>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace emulator {

namespace {

/// Room in the address space; the file has holes until they are written.
constexpr std::size_t kRoom = std::size_t(64) << 30;

} // namespace

Spool::Spool()
{
    QByteArray name = QDir::tempPath().toLocal8Bit() + "/graph-emulator-XXXXXX";
    const int file = ::mkstemp(name.data());
    if (file < 0 || ::unlink(name.constData()) != 0 || ::ftruncate(file, off_t(kRoom)) != 0)
        qFatal("There is no room in %s.", name.constData());
    void *const mapped = ::mmap(nullptr, kRoom, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    ::close(file);
    if (mapped == MAP_FAILED)
        qFatal("%s cannot be mapped.", name.constData());
    m_bytes = static_cast<char *>(mapped);
}

Spool::~Spool()
{
    if (m_bytes)
        ::munmap(m_bytes, kRoom);
}

Spool::Spool(Spool &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

std::string_view Spool::append(std::string_view bytes)
{
    if (bytes.size() > kRoom - m_size)
        qFatal("The spool is full.");
    char *const place = m_bytes + m_size;
    std::memcpy(place, bytes.data(), bytes.size());
    m_size += bytes.size();
    return {place, bytes.size()};
}

} // namespace emulator
