// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringDecoder>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

/// What libFuzzer calls with each input, and run_corpus.cpp with each file of a corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace dwc::fuzz {

/// A property that every input must keep. Breaking one ends the process as a crash would, so that the fuzzer keeps
/// the input.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "Property broken: %s\n", property);
    std::abort();
}

inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// By Qt's decoder, not by ours.
inline bool isUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(text.data(), qsizetype(text.size())));
    return !decoder.hasError() && decoded.isValidUtf16();
}

/// Takes what it needs of the input's beginning, so that the rest can be one text.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size) : m_rest(textOf(data, size)) { }

    std::uint8_t byte()
    {
        if (m_rest.empty())
            return 0;
        const auto first = std::uint8_t(m_rest.front());
        m_rest.remove_prefix(1);
        return first;
    }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

} // namespace dwc::fuzz
