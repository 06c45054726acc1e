// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace dwc {

/// Takes a report piece by piece: a file, standard output, a test's string. Its first error ends the report.
using ReportSink = std::function<Result<void>(std::string_view piece)>;

/// Gathers small pieces for a sink, so that a report of a million rows never is one string. Belongs to one
/// report; the sink must outlive it.
class ReportStream
{
public:
    explicit ReportStream(const ReportSink &sink) : m_sink(sink) {}

    void write(std::string_view piece)
    {
        m_held.append(piece);
        if (m_held.size() >= kPiece)
            pass();
    }
    /// The sink failed: nothing more reaches it, and writing on is wasted.
    bool isBroken() const { return !m_answer; }
    /// Hands on what is still held; the sink's first error, if there was one.
    Result<void> finish();

private:
    static constexpr std::size_t kPiece = std::size_t(64) << 10;
    void pass();

    const ReportSink &m_sink;
    std::string m_held;
    Result<void> m_answer;
};

} // namespace dwc
