// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// A pattern for names: only * is special, and stands for any characters or none; letter case does not count. The
/// time to match is at most the product of both lengths, whatever a name holds: names come from the devices.
class Wildcard
{
public:
    explicit Wildcard(std::string_view pattern);

    /// `name` as foldedName() gave it.
    bool matches(std::u16string_view name) const;
    /// UTF-8 text made ready for matches(), once for many patterns.
    static std::u16string foldedName(std::string_view name);

private:
    std::vector<std::u16string> m_pieces; ///< what stands between the stars, folded
};

} // namespace dwc
