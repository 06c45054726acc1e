// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/credentials_directory_posix.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dwc {

namespace {

class OpenFile
{
public:
    explicit OpenFile(const std::string &path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

tl::unexpected<Error> unusable(const std::string &path, int number)
{
    return fail(ErrorKind::SecretStoreUnusable, path, std::strerror(number));
}

/// Into a buffer of its final size: a growing one would leave copies behind.
Result<std::string> readAll(int descriptor, std::size_t size, const std::string &path)
{
    std::string text(size, '\0');
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::read(descriptor, text.data() + done, size - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            const int number = errno;
            wipeText(text);
            return unusable(path, number);
        }
        if (got == 0)
            break;
        done += std::size_t(got);
    }
    text.resize(done);
    return text;
}

} // namespace

std::optional<CredentialsDirectory> CredentialsDirectory::fromEnvironment()
{
    const char *folder = std::getenv("CREDENTIALS_DIRECTORY");
    if (!folder || folder[0] != '/')
        return std::nullopt;
    return CredentialsDirectory(folder);
}

Result<Secret> CredentialsDirectory::read(SecretName name) const
{
    const std::string path = m_folder + '/' + std::string(nameOf(name));
    const OpenFile file(path);
    if (file.descriptor() < 0) {
        if (errno == ENOENT)
            return fail(ErrorKind::MissingSecret, std::string(nameOf(name)));
        return unusable(path, errno);
    }
    struct stat status
    {
    };
    if (::fstat(file.descriptor(), &status) != 0)
        return unusable(path, errno);
    if (!S_ISREG(status.st_mode))
        return unusable(path, EINVAL);
    if (std::size_t(status.st_size) > kMaxBytes)
        return unusable(path, EFBIG);
    auto text = readAll(file.descriptor(), std::size_t(status.st_size), path);
    if (!text)
        return tl::unexpected(text.error());
    if (!text->empty() && text->back() == '\n')
        text->pop_back();
    if (text->empty())
        return fail(ErrorKind::MissingSecret, std::string(nameOf(name)));
    return Secret(std::move(*text));
}

bool CredentialsDirectory::holdsAny() const
{
    return std::ranges::any_of(kSecretNames, [&](SecretName name) {
        return ::access((m_folder + '/' + std::string(nameOf(name))).c_str(), F_OK) == 0;
    });
}

} // namespace dwc
