// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/cloud_snapshot.h"
#include "core/rules/rules.h"

#include <memory>

namespace dwc {

enum class ScopeAnswer : std::uint8_t {
    In,
    Out,
    Unknown ///< an attribute the rule looks at could not be read: nothing is changed
};

/// The scope, made ready for many devices.
class ScopeFilter
{
public:
    explicit ScopeFilter(const Scope &scope);
    ~ScopeFilter();
    ScopeAnswer judge(const CloudDevice &device) const;

private:
    struct Compiled;
    std::unique_ptr<const Compiled> m_compiled;
};

} // namespace dwc
