// SPDX-License-Identifier: Apache-2.0
#include "core/report/report_stream.h"

namespace dwc {

void ReportStream::pass()
{
    if (m_answer && !m_held.empty())
        m_answer = m_sink(m_held);
    m_held.clear();
}

Result<void> ReportStream::finish()
{
    pass();
    return m_answer;
}

} // namespace dwc
