// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <optional>

namespace dwc {

/// The answer to a question that is asked at most once.
template <class T>
class Once
{
public:
    template <class Ask>
    const Result<T> &get(Ask ask)
    {
        if (!m_answer)
            m_answer = ask();
        return *m_answer;
    }

private:
    std::optional<Result<T>> m_answer;
};

/// The same where there is nothing to tell but that it worked.
struct Done
{
};

} // namespace dwc
